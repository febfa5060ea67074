/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.gamry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.lamella.core.error.Place;
import org.lamella.data.Measurand;
import org.lamella.data.Samples;
import org.lamella.data.Warning;
import org.lamella.data.unit.Unit;
import org.lamella.io.text.internal.cells.ColumnCells;
import org.lamella.io.text.internal.labels.ColumnLabel;
import org.lamella.io.text.internal.labels.ColumnSense;
import org.lamella.io.text.internal.labels.ColumnSense.Doubt;
import org.lamella.io.text.internal.shape.DraftColumn;

/** The columns of one or several tables of a .DTA file, one behind the other. */
final class GamryColumns {

    /** A sensor that is not there reads −327 °C. */
    private static final double COLDEST = -273.15;

    private final Path file;
    private final List<GamryTable> tables;
    private final boolean beside;
    private final long rows;
    private final List<DraftColumn> drafts = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    /**
     * @param file for messages
     * @param tables tables with the same columns
     * @param beside whether they are beside the matter, so that overloads in them need not be told
     */
    GamryColumns(Path file, List<GamryTable> tables, boolean beside) {
        this.file = file;
        this.tables = tables;
        this.beside = beside;
        this.rows = tables.stream().mapToLong(GamryTable::rows).sum();
        GamryTable first = tables.getFirst();
        for (int i = 0; i < first.names().size(); i++) {
            ColumnLabel label = ColumnLabel.parse(first.names().get(i)).withUnit(first.units().get(i));
            boolean words = first.columns().get(i).kind() == ColumnCells.Kind.TEXT;
            drafts.add(words ? words(i, label) : numbers(i, label));
        }
    }

    private DraftColumn numbers(int index, ColumnLabel label) {
        ColumnSense sense = ColumnSense.of(label);
        double[] numbers = new double[(int) rows];
        int at = 0;
        for (GamryTable table : tables) {
            tellUnreadable(table.columns().get(index), label);
            double[] part = table.columns().get(index).numbers().toArray();
            System.arraycopy(part, 0, numbers, at, part.length);
            at += part.length;
        }
        if (sense.measures(Measurand.TEMPERATURE)) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = numbers[i] < COLDEST ? Double.NaN : numbers[i];
            }
        }
        if (sense.measures(Measurand.TIME) && tables.size() > 1) {
            continueTime(numbers);
        }
        return new DraftColumn(sense, DraftColumn.Content.NUMBERS, Samples.of(numbers));
    }

    /** The time of later curves goes on; in some versions it starts again with each curve. */
    private void continueTime(double[] time) {
        int at = 0;
        double offset = 0;
        boolean restarted = false;
        for (GamryTable table : tables) {
            int end = at + (int) table.rows();
            if (at > 0 && time[at] + offset < time[at - 1]) {
                double step = end - at > 1 ? time[at + 1] - time[at] : 0;
                offset = time[at - 1] + step - time[at];
                restarted = true;
            }
            for (int i = at; i < end; i++) {
                time[i] += offset;
            }
            at = end;
        }
        if (restarted) {
            warnings.add(
                    Warning.of("time-restarts", "The time starts again with each curve; the curves were put one behind "
                            + "the other without a pause"));
        }
    }

    private void tellUnreadable(ColumnCells cells, ColumnLabel label) {
        if (cells.unreadable() > 0) {
            warnings.add(new Warning("unreadable-values", cells.unreadable() + " values cannot be read, the first is \""
                    + cells.firstUnreadable() + "\"; they are missing now",
                    Place.atLine(file, cells.firstUnreadableLine())
                            .withField("column \"" + label.text() + "\"")));
        }
    }

    /** Words as codes, those of later tables behind those of the first; overload marks are told. */
    private DraftColumn words(int index, ColumnLabel label) {
        List<String> words = new ArrayList<>();
        double[] codes = new double[(int) rows];
        int at = 0;
        long overloaded = 0;
        for (GamryTable table : tables) {
            ColumnCells cells = table.columns().get(index);
            int[] common = cells.words().stream().mapToInt(w -> indexOf(words, w)).toArray();
            for (long i = 0; i < table.rows(); i++) {
                double code = cells.numbers().at(i);
                codes[at] = Double.isNaN(code) ? Double.NaN : common[(int) code];
                overloaded += !Double.isNaN(code) && isOverload(cells.words().get((int) code)) ? 1 : 0;
                at++;
            }
        }
        if (overloaded > 0 && label.name().startsWith("Over") && !beside) {
            warnings.add(Warning.of("overload", "In " + overloaded + " rows of " + tables.getFirst().name()
                    + " the instrument reports an overload"));
        }
        return new DraftColumn(new ColumnSense(label, Measurand.raw(label.text()), 0, Unit.ONE, Doubt.NONE),
                DraftColumn.Content.CODES, words, Samples.of(codes));
    }

    private static int indexOf(List<String> words, String word) {
        if (!words.contains(word)) {
            words.add(word);
        }
        return words.indexOf(word);
    }

    /** A mark other than a point, but the last, which concerns the auxiliary input only. */
    private static boolean isOverload(String word) {
        return word.length() > 1 && word.substring(0, word.length() - 1).chars().anyMatch(c -> c != '.');
    }

    long rows() {
        return rows;
    }

    List<DraftColumn> drafts() {
        return drafts;
    }

    List<Warning> warnings() {
        return warnings;
    }
}
