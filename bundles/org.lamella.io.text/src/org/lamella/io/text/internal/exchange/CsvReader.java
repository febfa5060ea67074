/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
import org.lamella.io.text.internal.lines.NumberScanner;
import org.lamella.io.text.internal.lines.NumberScanner.Decimal;
import org.lamella.io.text.internal.lines.Numbers;
import org.lamella.io.text.internal.lines.TextLines;
import org.osgi.service.component.annotations.Component;

/** Reads what {@link CsvWriter} wrote: the same tables, measurands, units and metadata, numbers to the last bit. */
@Component(service = Reader.class)
public final class CsvReader implements Reader {

    private static final int CHECK_EVERY = 4096;
    private static final int MOST_COLUMNS = 4096;

    @Override
    public Format format() {
        return new Format("lamella-csv", "Lamella CSV", List.of("csv"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        byte[] mark = CsvWriter.MARK.getBytes(StandardCharsets.US_ASCII);
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length)
                ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        return new Parser(source).parse(progress);
    }

    /** A table while it is read. */
    private static final class Open {

        private final String name;
        private final long announced;
        private final int line;
        private final List<Signal> columns = new ArrayList<>();
        private final List<Numbers> numbers = new ArrayList<>();
        private boolean labelled;

        Open(String name, long announced, int line) {
            this.name = name;
            this.announced = announced;
            this.line = line;
        }

        long rows() {
            return numbers.isEmpty() ? 0 : numbers.getFirst().size();
        }

        Table toTable() {
            List<Signal> signals = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                Signal column = columns.get(i);
                signals.add(Signal.column(column.name(), column.measurand(), column.fileUnit(),
                        new Restored(numbers.get(i), new FileNumbers(column))));
            }
            return new Table(name, rows(), signals);
        }
    }

    /** Numbers of the file, turned into SI when they are asked for. */
    private record Restored(Samples file, FileNumbers scale) implements Samples {

        @Override
        public long size() {
            return file.size();
        }

        @Override
        public double at(long index) {
            return scale.toSi(file.at(index));
        }
    }

    /** Goes through the file once. */
    private static final class Parser {

        private final ByteSource source;
        private final Path file;
        private final TextLines lines;
        private final NumberScanner scanner = new NumberScanner();
        private final List<Metadata.Entry> entries = new ArrayList<>();
        private final List<Warning> warnings = new ArrayList<>();
        private final List<Open> tables = new ArrayList<>();
        private String format = "Lamella CSV";
        private Technique technique = Technique.UNKNOWN;
        private boolean complete = true;
        private long unreadable;
        private int firstUnreadable;

        Parser(ByteSource source) {
            this.source = source;
            this.file = source.file();
            this.lines = new TextLines(source);
        }

        Recording parse(Progress progress) throws FormatException {
            boolean row = false;
            while (lines.next()) {
                if (lines.number() % CHECK_EVERY == 0) {
                    progress.checkCancelled();
                    progress.report("Reading " + file.getFileName(), lines.fraction());
                }
                row = line();
            }
            if (row && !lines.isTerminated()) {
                tables.getLast().numbers.forEach(Numbers::dropLast);
            }
            checkRows();
            if (tables.isEmpty()) {
                throw new FormatException(Place.atLine(file, lines.number()), "There is no table in this file",
                        "convert the measurement again");
            }
            return new Recording(source, format, technique, new Metadata(entries),
                    tables.stream().map(Open::toTable).toList(), List.of(), warnings, complete);
        }

        /** Takes a line; whether it is a row. */
        private boolean line() throws FormatException {
            int length = lines.end() - lines.start();
            if (length == 0) {
                return false;
            }
            if (lines.window()[lines.start()] == '#') {
                comment(lines.text());
                return false;
            }
            if (tables.isEmpty() || tables.getLast().columns.isEmpty()) {
                throw new FormatException(lines.place(), "A row stands in front of the first table",
                        "read it as plain text: delete the first line");
            }
            if (!tables.getLast().labelled) {
                tables.getLast().labelled = true;
                return false;
            }
            return row(tables.getLast());
        }

        private boolean row(Open table) {
            int at = lines.start();
            for (int i = 0; i < table.numbers.size(); i++) {
                int end = at;
                while (end < lines.end() && lines.window()[end] != ',') {
                    end++;
                }
                table.numbers.get(i).add(number(at, end));
                at = Math.min(end + 1, lines.end());
            }
            return true;
        }

        private double number(int from, int to) {
            if (scanner.scan(lines.window(), from, to, Decimal.POINT)) {
                return scanner.value();
            }
            String text = new String(lines.window(), from, to - from, StandardCharsets.UTF_8);
            if (text.equals("Infinity") || text.equals("-Infinity")) {
                return Double.parseDouble(text);
            }
            if (!text.equals("NaN")) {
                firstUnreadable = unreadable++ == 0 ? lines.number() : firstUnreadable;
            }
            return Double.NaN;
        }

        private void comment(String line) throws FormatException {
            int space = line.indexOf(' ', 2);
            if (space < 0) {
                return;
            }
            List<String> cells = QuotedCells.cut(line.substring(space + 1));
            switch (line.substring(2, space)) {
                case "source" -> format = "Lamella CSV of " + cell(cells, 0) + " (" + cell(cells, 2) + ")";
                case "technique" -> technique = new Technique(cell(cells, 0), cell(cells, 1));
                case "complete" -> complete = cell(cells, 0).equals("true");
                case "metadata" -> entries.add(entry(cells));
                case "warning" -> warnings.add(Warning.of(cell(cells, 0), cell(cells, 1)));
                case "table" -> tables.add(new Open(cell(cells, 0), whole(cell(cells, 1)), lines.number()));
                case "column" -> column(cells);
                default -> {
                    // a remark of whoever edited the file
                }
            }
        }

        private static String cell(List<String> cells, int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        private static Metadata.Entry entry(List<String> cells) {
            Optional<Unit> unit = Unit.parse(cell(cells, 4));
            try {
                return Metadata.Entry.number(cell(cells, 0), cell(cells, 1), cell(cells, 2),
                        Double.parseDouble(cell(cells, 3)), unit.orElse(Unit.ONE));
            } catch (NumberFormatException e) {
                return Metadata.Entry.text(cell(cells, 0), cell(cells, 1), cell(cells, 2));
            }
        }

        private static long whole(String text) {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException e) {
                return -1;
            }
        }

        private void column(List<String> cells) throws FormatException {
            if (tables.isEmpty() || tables.getLast().labelled || tables.getLast().columns.size() == MOST_COLUMNS) {
                throw new FormatException(lines.place(), "A column is announced outside of a table",
                        "read it as plain text: delete the first line");
            }
            Optional<Unit> unit = Unit.parse(cell(cells, 3));
            Optional<Unit> si = Unit.parse(cell(cells, 4));
            if (unit.isEmpty() || si.isEmpty()) {
                throw new FormatException(lines.place(), "The unit \"" + cell(cells, 3) + "\" is not known",
                        "correct it in the file");
            }
            Measurand measurand = new Measurand(cell(cells, 1), cell(cells, 2), si.get());
            tables.getLast().columns.add(Signal.column(cell(cells, 0), measurand, unit.get(), Samples.of()));
            tables.getLast().numbers.add(new Numbers());
        }

        private void checkRows() {
            for (Open table : tables) {
                if (table.rows() != table.announced) {
                    complete = false;
                    warnings.add(new Warning("truncated", "Table \"" + table.name + "\" shall have " + table.announced
                            + " rows and has " + table.rows(), Place.atLine(file, table.line)));
                }
            }
            if (unreadable > 0) {
                warnings.add(
                        new Warning("unreadable-values", unreadable + " values cannot be read; they are missing now",
                                Place.atLine(file, firstUnreadable)));
            }
        }
    }
}
