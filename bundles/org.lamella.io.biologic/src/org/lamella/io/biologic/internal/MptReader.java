/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.data.Samples;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Warning;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.osgi.service.component.annotations.Component;

/**
 * Reads EC-Lab's and BT-Lab's text exports: a mark, the number of header lines, the header, a line of column labels,
 * and rows separated by tabs, with decimal point or comma by the locale of the computer that exported.
 */
@Component
public final class MptReader implements Reader {

    private static final List<String> MARKS = List.of("EC-Lab ASCII FILE", "BT-Lab ASCII FILE");
    private static final int MOST_BAD_LINES_TOLD = 5;
    private static final int CHECK_EVERY = 4096;

    @Override
    public Format format() {
        return new Format("biologic-mpt", "BioLogic EC-Lab text .mpt", List.of("mpt", "txt"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 64), StandardCharsets.ISO_8859_1);
        String text = start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
        return MARKS.stream().anyMatch(text::startsWith) ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        Path file = source.file();
        MptLines lines = new MptLines(source);
        MptHeader header = MptHeader.read(file, lines);
        List<Warning> warnings = new ArrayList<>(header.warnings());
        Rows rows = new Rows(file, header.labels().size());
        String line = lines.next();
        while (line != null) {
            rows.add(line, lines.number(), lines.isTerminated());
            if (lines.number() % CHECK_EVERY == 0) {
                progress.checkCancelled();
                progress.report("Reading " + file.getFileName(), lines.fraction());
            }
            line = lines.next();
        }
        boolean complete = rows.finish(warnings, lines.number());
        List<Signal> columns = new ArrayList<>();
        for (int i = 0; i < header.labels().size(); i++) {
            EcLabLabel label = EcLabLabel.parse(header.labels().get(i));
            columns.add(Signal.column(label.text(), label.measurand(), label.unit(),
                    Samples.of(rows.column(i, label.toSi(), label.offsetSi()))));
        }
        return new Recording(source, header.mark() + (header.program().isEmpty() ? "" : ", " + header.program()),
                header.technique(), header.metadata(), List.of(new Table("data", rows.count(), columns)), List.of(),
                warnings, complete);
    }

    /** Rows as columns of doubles; a line that is no row of numbers is told and left out. */
    private static final class Rows {

        private static final Pattern EC_LAB_NUMBER = Pattern.compile("-?\\d+|-?\\d[.,](\\d{7}|\\d{15})E[+-]\\d{3}|XXX");

        private final Path file;
        private final GrowingColumn[] columns;
        private final List<Warning> bad = new ArrayList<>();
        private int badLines;
        private int lastBadLine;
        private String lineBefore = "";
        private int count;

        Rows(Path file, int width) {
            this.file = file;
            this.columns = new GrowingColumn[width];
            for (int i = 0; i < width; i++) {
                columns[i] = new GrowingColumn();
            }
        }

        int count() {
            return count;
        }

        void add(String line, int number, boolean terminated) {
            if (line.isBlank()) {
                return;
            }
            if (!terminated && isCut(line)) {
                bad(0, number, "ends with a number shorter than those above it, as if the file were cut within it,");
                return;
            }
            lineBefore = line;
            int at = 0;
            for (int i = 0; i < columns.length; i++) {
                if (at > line.length()) {
                    bad(i, number, "has " + i + " of " + columns.length + " values");
                    return;
                }
                int tab = line.indexOf('\t', at);
                int end = tab < 0 ? line.length() : tab;
                String cell = line.substring(at, end).strip();
                try {
                    columns[i].add(parse(cell));
                } catch (NumberFormatException e) {
                    bad(i, number, "\"" + abbreviate(cell) + "\" in column " + (i + 1) + " is no number");
                    return;
                }
                at = end + 1;
            }
            count++;
        }

        /**
         * EC-Lab's files end without a line end, so the beginning of a number looks like the number. But all numbers of
         * a column are written with as many digits: a shorter one was cut.
         */
        private boolean isCut(String line) {
            String last = line.substring(line.lastIndexOf('\t') + 1).strip();
            if (last.isEmpty()) {
                return false;
            }
            if (count == 0) {
                return !EC_LAB_NUMBER.matcher(last).matches();
            }
            String before = lineBefore.stripTrailing();
            String above = before.substring(before.lastIndexOf('\t') + 1).strip();
            return digits(last) < digits(above);
        }

        private static int digits(String cell) {
            return cell.length() - (cell.startsWith("-") ? 1 : 0);
        }

        /** EC-Lab writes XXX where a value does not exist. */
        private static double parse(String cell) {
            if (cell.isEmpty() || cell.equals("XXX")) {
                return Double.NaN;
            }
            char last = cell.charAt(cell.length() - 1);
            if (last > '9' && !cell.equalsIgnoreCase("nan") && !cell.toLowerCase(Locale.ROOT).endsWith("inf")) {
                // Java would take 1.5f and 1.5d for numbers
                throw new NumberFormatException(cell);
            }
            double value = Double.parseDouble(cell.indexOf(',') >= 0 ? cell.replace(',', '.') : cell);
            return Double.isFinite(value) ? value : Double.NaN;
        }

        private static String abbreviate(String cell) {
            return cell.length() <= 30 ? cell : cell.substring(0, 30) + "…";
        }

        private void bad(int filled, int number, String what) {
            for (int i = 0; i < filled; i++) {
                columns[i].dropLast();
            }
            badLines++;
            lastBadLine = number;
            if (bad.size() < MOST_BAD_LINES_TOLD) {
                bad.add(new Warning("bad-row", "The row " + what + " and was left out", Place.atLine(file, number)));
            }
        }

        /** Tells the bad rows; returns whether all were sound. */
        boolean finish(List<Warning> warnings, int lastLine) {
            if (badLines == 1 && lastBadLine == lastLine) {
                warnings.add(new Warning("truncated", "The file ends within a row; the rows before it were read",
                        Place.atLine(file, lastLine)));
            } else {
                warnings.addAll(bad);
                if (badLines > bad.size()) {
                    warnings.add(new Warning("bad-row", (badLines - bad.size()) + " further rows were left out",
                            Place.of(file)));
                }
            }
            return badLines == 0;
        }

        double[] column(int index, double toSi, double offsetSi) {
            double[] values = columns[index].toArray();
            for (int i = 0; i < values.length; i++) {
                values[i] = values[i] * toSi + offsetSi;
            }
            return values;
        }
    }

    /** A growing array of doubles. */
    private static final class GrowingColumn {

        private double[] values = new double[256];
        private int size;

        void add(double value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size + (size >> 1));
            }
            values[size++] = value;
        }

        void dropLast() {
            size--;
        }

        double[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
