/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.runner;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;

/** A reader for the tests: the mark {@code LINES}, then a number a line. A line {@code odd} gives a warning. */
final class Lines implements Reader {

    @Override
    public Format format() {
        return new Format("lines", "Lines", List.of("lines"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        return new String(head, StandardCharsets.US_ASCII).startsWith("LINES\n") ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        String[] lines = new String(source.slice(0, (int) source.size()), StandardCharsets.US_ASCII).split("\n");
        List<Double> numbers = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            Place place = Place.atLine(source.file(), i + 1);
            if (lines[i].equals("odd")) {
                warnings.add(new Warning("odd", "This line is odd", place));
                continue;
            }
            try {
                numbers.add(Double.valueOf(lines[i]));
            } catch (NumberFormatException e) {
                throw new FormatException(place, "This is no number", "write one");
            }
        }
        double[] values = numbers.stream().mapToDouble(Double::doubleValue).toArray();
        return new Recording(source, "Lines", Technique.UNKNOWN, Metadata.NONE,
                List.of(new Table("data", values.length,
                        List.of(Signal.column("I/A", Measurand.CURRENT, values)))),
                List.of(), warnings, true);
    }
}
