/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.delimited;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.lamella.core.error.Place;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Samples;
import org.lamella.data.Warning;
import org.lamella.data.unit.Unit;
import org.lamella.io.text.internal.cells.ColumnCells;
import org.lamella.io.text.internal.labels.ColumnLabel;
import org.lamella.io.text.internal.labels.ColumnSense;
import org.lamella.io.text.internal.labels.ColumnSense.Doubt;
import org.lamella.io.text.internal.shape.DraftColumn;
import org.lamella.io.text.internal.shape.TableDraft;

/** Turns a block of rows into a table, and tells what was taken for granted. */
final class BlockTable {

    private static final int MOST_NAMES_TOLD = 12;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_LOOKED_AT = 100_000;

    private final Path file;
    private final Block block;
    private final List<Warning> warnings = new ArrayList<>();
    private final List<Metadata.Entry> entries = new ArrayList<>();
    private final List<DraftColumn> columns = new ArrayList<>();

    BlockTable(Path file, Block block) {
        this.file = file;
        this.block = block;
        List<ColumnCells> filled = block.columns();
        boolean shifted = block.header().width() == filled.size() - 1 && filled.size() > 2
                && filled.getLast().kind() != ColumnCells.Kind.EMPTY;
        List<ColumnLabel> labels = block.header().labels(filled.size(), shifted);
        for (int i = 0; i < filled.size(); i++) {
            if (filled.get(i).kind() != ColumnCells.Kind.EMPTY || hasValues(filled.get(i).numbers())) {
                add(labels.get(i), filled.get(i));
            }
        }
        if (block.header().isEmpty()) {
            guess();
        } else {
            tellDoubts();
        }
        tellRagged();
    }

    private static boolean hasValues(Samples samples) {
        for (long i = 0; i < samples.size(); i++) {
            if (!Double.isNaN(samples.at(i))) {
                return true;
            }
        }
        return false;
    }

    private void add(ColumnLabel label, ColumnCells cells) {
        ColumnSense sense = ColumnSense.of(label);
        Place place = Place.atLine(file, cells.firstUnreadableLine()).withField("column \"" + label.text() + "\"");
        if (cells.unreadable() > 0) {
            warnings.add(new Warning("unreadable-values", cells.unreadable() + " values cannot be read, the first is \""
                    + cells.firstUnreadable() + "\"; they are missing now", place));
        }
        if (cells.overloads() > 0) {
            warnings.add(new Warning("overload", cells.overloads()
                    + " values say that the instrument was overloaded; they are missing now",
                    Place.of(file).withField("column \"" + label.text() + "\"")));
        }
        switch (cells.kind()) {
            case NUMBER, EMPTY ->
                    columns.add(new DraftColumn(countsRows(label, cells) ? sense.as(Measurand.POINT) : sense,
                            DraftColumn.Content.NUMBERS, cells.numbers()));
            case CLOCK -> columns.add(new DraftColumn(
                    new ColumnSense(label, sense.measures(Measurand.TIME) || sense.doubt() == Doubt.NAME_UNKNOWN
                            ? Measurand.TIME : Measurand.other(label.text(), Unit.SECOND),
                            sense.doubt() == Doubt.NAME_UNKNOWN ? 1 : sense.rank(), Unit.SECOND, Doubt.NONE),
                    DraftColumn.Content.CLOCK, cells.numbers()));
            case DATE -> columns.add(new DraftColumn(
                    new ColumnSense(label, Measurand.other(label.text(), Unit.SECOND), 0, Unit.SECOND, Doubt.NONE),
                    DraftColumn.Content.DATE, DateOrder.choose(cells.numbers(), cells.dayFirst())));
            case TEXT -> addWords(label, cells);
        }
    }

    /** A first column without a label that counts 0, 1, 2 …, as some programs write it. */
    private boolean countsRows(ColumnLabel label, ColumnCells cells) {
        return columns.isEmpty() && !block.header().isEmpty() && label.text().equals("column 1")
                && Headerless.counts(beginning(cells.numbers()));
    }

    private void addWords(ColumnLabel label, ColumnCells cells) {
        List<String> words = cells.words();
        if (words.size() == ColumnCells.MOST_WORDS) {
            warnings.add(new Warning("text-column", "This column holds more than " + ColumnCells.MOST_WORDS
                    + " different texts; it was left out",
                    Place.of(file).withField("column \"" + label.text() + "\"")));
            return;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(i).append(" = ").append(words.get(i));
        }
        entries.add(Metadata.Entry.text("", "codes of \"" + label.text() + "\"", text.toString()));
        columns.add(new DraftColumn(
                new ColumnSense(label, Measurand.raw(label.text()), 0, Unit.ONE, Doubt.NONE),
                DraftColumn.Content.CODES, words, cells.numbers()));
    }

    private void guess() {
        List<DraftColumn> numbers = columns.stream().filter(c -> c.content() == DraftColumn.Content.NUMBERS).toList();
        List<Measurand> guessed = Headerless.guess(numbers.stream().map(c -> beginning(c.file())).toList());
        List<String> told = new ArrayList<>();
        for (int i = 0; i < guessed.size(); i++) {
            Measurand measurand = guessed.get(i);
            if (measurand != null) {
                int at = columns.indexOf(numbers.get(i));
                String unit = measurand.unit().symbol();
                ColumnLabel label = ColumnLabel.parse("column " + (at + 1));
                columns.set(at, new DraftColumn(new ColumnSense(label, measurand, 0, measurand.unit(), Doubt.NONE),
                        DraftColumn.Content.NUMBERS, numbers.get(i).file()));
                told.add((at + 1) + ": " + measurand.label() + (unit.isEmpty() ? "" : " in " + unit));
            }
        }
        flipImaginary(told);
        warnings.add(Warning.of("columns-assumed", told.isEmpty()
                ? "The columns have no labels, and nothing tells what they are; their numbers are as the file has them"
                : "The columns have no labels; by their number and course they were taken for "
                        + String.join(", ", told)));
    }

    /** The first numbers of a column; of a long one they tell enough. */
    private static double[] beginning(Samples samples) {
        double[] some = new double[(int) Math.min(samples.size(), MOST_LOOKED_AT)];
        for (int i = 0; i < some.length; i++) {
            some[i] = samples.at(i);
        }
        return some;
    }

    /** Without a label the sign of the imaginary part is open: spectra are mostly capacitive. */
    private void flipImaginary(List<String> told) {
        Optional<DraftColumn> imaginary =
                columns.stream().filter(c -> c.measures(Measurand.IMPEDANCE_IMAGINARY)).findFirst();
        if (imaginary.isEmpty()) {
            return;
        }
        double[] values = beginning(imaginary.get().file());
        long positive = Arrays.stream(values).filter(v -> v > 0).count();
        long negative = Arrays.stream(values).filter(v -> v < 0).count();
        if (positive > negative) {
            columns.set(columns.indexOf(imaginary.get()), imaginary.get().flipped());
            told.add("with the sign of -Im Z, because most values of the last are positive");
        } else {
            told.add("with the sign of Im Z, because most values of the last are negative");
        }
    }

    private void tellDoubts() {
        tell(Doubt.UNIT_ASSUMED, "units-assumed",
                "have no unit; they were taken to be in SI units (phases in degrees): ");
        tell(Doubt.UNIT_UNKNOWN, "unknown-unit",
                "have a unit that is not known; their numbers are as the file has them: ");
        tell(Doubt.NAME_UNKNOWN, "unknown-column", "are not known; their numbers are as the file has them: ");
    }

    private void tell(Doubt doubt, String code, String text) {
        List<String> names = columns.stream().filter(c -> c.sense().doubt() == doubt && !c.measures(Measurand.POINT))
                .map(c -> c.sense().label().text())
                .toList();
        if (!names.isEmpty()) {
            String list =
                    names.stream().limit(MOST_NAMES_TOLD).map(n -> "\"" + n + "\"").collect(Collectors.joining(", "));
            warnings.add(Warning.of(code, names.size() + " columns " + text + list
                    + (names.size() > MOST_NAMES_TOLD ? " …" : "")));
        }
    }

    private void tellRagged() {
        if (block.ragged() > 0) {
            warnings.add(new Warning("ragged-rows", block.ragged()
                    + " rows have more or fewer cells than the others; what is missing is missing",
                    Place.atLine(file, block.firstRagged())));
        }
    }

    /** The table, with the last remark above it as its name where there are several. */
    TableDraft draft(int number, int of) {
        String title = block.header().notes().stream().map(n -> n.text().strip()).filter(t -> !t.isEmpty())
                .reduce((a, b) -> b).orElse("");
        String name = of == 1 ? "data" : title.isEmpty() || title.length() > LONGEST_NAME ? "table " + number : title;
        return new TableDraft(name, block.rows(), columns);
    }

    /** The reference electrode that a label names. */
    Optional<String> reference() {
        return columns.stream().filter(c -> c.measures(Measurand.POTENTIAL)).map(c -> c.sense().label().reference())
                .filter(r -> !r.isEmpty())
                .filter(r -> !r.toLowerCase(Locale.ROOT).matches("ref\\.?|re|reference|ref\\. electrode")).findFirst();
    }

    /** The meaning of the codes. */
    List<Metadata.Entry> entries() {
        return entries;
    }

    /** What was odd. */
    List<Warning> warnings() {
        return warnings;
    }
}
