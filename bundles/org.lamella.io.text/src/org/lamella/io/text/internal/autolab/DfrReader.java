/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.autolab;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

import org.lamella.core.error.FormatException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Samples;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.labels.DateText;
import org.lamella.io.text.internal.labels.NumberText;
import org.lamella.io.text.internal.lines.Numbers;
import org.lamella.io.text.internal.lines.TextEncoding;
import org.lamella.io.text.internal.lines.TextLines;
import org.osgi.service.component.annotations.Component;

/**
 * Reads spectra of Autolab's FRA program, .dfr: one number a line. A line with the version, the number of points, a
 * switch; then nine lines for each point, of which the first three are frequency, Z' and −Z''; then settings and dates.
 */
@Component(service = Reader.class)
public final class DfrReader implements Reader {

    private static final int LINES_PER_POINT = 9;
    private static final Pattern MARK = Pattern.compile("VERSION ?[\\d.,]+\\s*\\R\\s*\\d{1,9}\\s*\\R\\s*\\d+\\s*\\R.*",
            Pattern.DOTALL);
    private static final int MARK_WITHIN = 128;
    private static final int MOST_NOTES = 100;

    @Override
    public Format format() {
        return new Format("autolab-dfr", "Autolab FRA .dfr", List.of("dfr"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        int from = TextEncoding.of(head).markLength();
        int length = Math.max(0, Math.min(MARK_WITHIN, head.length - from));
        String start = new String(head, from, length, StandardCharsets.ISO_8859_1);
        return MARK.matcher(start).matches() ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        return new Parser(source).parse();
    }

    /** Goes through the file once. */
    private static final class Parser {

        private final ByteSource source;
        private final TextLines lines;
        private final List<Numbers> columns = new ArrayList<>();
        private final List<Metadata.Entry> entries = new ArrayList<>();
        private final List<Warning> warnings = new ArrayList<>();

        Parser(ByteSource source) {
            this.source = source;
            this.lines = new TextLines(source);
            for (int i = 0; i < LINES_PER_POINT; i++) {
                columns.add(new Numbers());
            }
        }

        Recording parse() throws FormatException {
            lines.next();
            String version = lines.text().strip();
            long announced = (long) header();
            header();
            long points = 0;
            while (points < announced && point()) {
                points++;
            }
            if (points == 0) {
                throw new FormatException(lines.place(), "There is no point in this spectrum", "copy the file again");
            }
            boolean whole = points == announced;
            if (whole) {
                notes();
            } else {
                warnings.add(new Warning("truncated", "The header announces " + announced + " points, " + points
                        + " are there", lines.place()));
            }
            return new Recording(source, "Autolab .dfr, " + version, Technique.IMPEDANCE, new Metadata(entries),
                    List.of(table()), List.of(), warnings, whole);
        }

        /** The number in a line of the header. */
        private double header() throws FormatException {
            OptionalDouble number = lines.next() ? NumberText.parse(lines.text()) : OptionalDouble.empty();
            if (number.isEmpty() || number.getAsDouble() < 0) {
                throw new FormatException(lines.place(), "The number of points is missing", "copy the file again");
            }
            return number.getAsDouble();
        }

        /** Reads the lines of a point; false when they are not all there. */
        private boolean point() throws FormatException {
            double[] numbers = new double[LINES_PER_POINT];
            for (int i = 0; i < LINES_PER_POINT; i++) {
                OptionalDouble number = lines.next() && lines.isTerminated() ? NumberText.parse(lines.text())
                        : OptionalDouble.empty();
                if (number.isEmpty()) {
                    return false;
                }
                numbers[i] = number.getAsDouble();
            }
            for (int i = 0; i < LINES_PER_POINT; i++) {
                columns.get(i).add(numbers[i]);
            }
            return true;
        }

        private void notes() throws FormatException {
            while (lines.next() && entries.size() < MOST_NOTES) {
                String text = lines.text().strip();
                if (!text.isEmpty()) {
                    entries.add(Metadata.Entry.text("", "line " + lines.number(), DateText.iso(text).orElse(text)));
                }
            }
        }

        private Table table() {
            double[] imaginary = columns.get(2).toArray();
            for (int i = 0; i < imaginary.length; i++) {
                imaginary[i] = -imaginary[i];
            }
            List<Signal> signals = new ArrayList<>(List.of(
                    Signal.column("f/Hz", Measurand.FREQUENCY, columns.get(0).toArray()),
                    Signal.column("Z'/Ohm", Measurand.IMPEDANCE_REAL, columns.get(1).toArray()),
                    Signal.column("-Z''/Ohm", Measurand.IMPEDANCE_IMAGINARY, imaginary)));
            for (int i = 3; i < LINES_PER_POINT; i++) {
                double[] values = columns.get(i).toArray();
                boolean used = Arrays.stream(values).anyMatch(v -> v != 0);
                if (used) {
                    String name = "value " + (i + 1);
                    signals.add(
                            Signal.column(name, Measurand.raw(name), Measurand.raw(name).unit(), Samples.of(values)));
                }
            }
            return new Table("spectrum", imaginary.length, signals);
        }
    }
}
