/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Samples;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.data.unit.Unit;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.lamella.io.RecordingWriter;

/** A format for the tests: the mark {@code NUMBERS}, then currents in mA, one a line; times in a file whose name says so. */
final class Numbers implements Reader {

    @Override
    public Format format() {
        return new Format("numbers", "Numbers for tests", List.of("num"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        return new String(head, StandardCharsets.US_ASCII).startsWith("NUMBERS\n") ? Recognition.CERTAIN
                : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        String[] lines = new String(source.slice(0, (int) source.size()), StandardCharsets.UTF_8).split("\n");
        double[] amperes = new double[lines.length - 1];
        for (int i = 0; i < amperes.length; i++) {
            try {
                amperes[i] = Double.parseDouble(lines[i + 1]) / 1000;
            } catch (NumberFormatException e) {
                throw new FormatException(Place.atLine(source.file(), i + 2), "\"" + lines[i + 1] + "\" is no number",
                        "write one");
            }
        }
        Signal column = source.file().toString().endsWith(".time.num")
                ? Signal.column("t/s", Measurand.TIME, amperes)
                : Signal.column("I/mA", Measurand.CURRENT, Unit.known("mA"), Samples.of(amperes));
        Metadata metadata =
                new Metadata(List.of(Metadata.Entry.text(Metadata.COMMENT, "Comment", "red\u001b[31m text")));
        return new Recording(source, "Numbers", Technique.UNKNOWN, metadata,
                List.of(new Table("data", amperes.length, List.of(column))), List.of(),
                List.of(Warning.of("test-warning", "The reader warns")), true);
    }

    /** Writes the numbers one a line, in A. */
    static final class Writer implements RecordingWriter {

        @Override
        public Format format() {
            return new Format("lines", "Lines", List.of("txt"));
        }

        @Override
        public void write(Recording recording, OutputStream out, Progress progress) throws IOException {
            for (double value : recording.tables().getFirst().columns().getFirst().toArray()) {
                progress.checkCancelled();
                out.write((value + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
