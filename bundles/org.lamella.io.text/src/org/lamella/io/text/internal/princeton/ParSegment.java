/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.princeton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.lamella.io.text.internal.cells.CellReader;
import org.lamella.io.text.internal.cells.Cells;
import org.lamella.io.text.internal.cells.Dialect;
import org.lamella.io.text.internal.cells.Separator;
import org.lamella.io.text.internal.lines.NumberScanner.Decimal;

/** A segment of a .par file while it is read: its columns' names, then rows of numbers. */
final class ParSegment {

    private final CellReader reader = new CellReader(new Dialect(Separator.COMMA, Decimal.POINT, false));

    /** Segment, point, potential, current. */
    private static final int FEWEST = 4;
    private static final Pattern ENDS_LIST = Pattern.compile("\\d*");

    private List<String> names;
    private final List<double[]> columns = new ArrayList<>();
    private int rows;

    /** A segment with columns of these names, separated by commas. */
    ParSegment(String definition) {
        names = Stream.of(definition.split(",")).map(String::strip).toList();
        names.forEach(n -> columns.add(new double[16]));
    }

    /** Takes a row, if it has a number in each column. */
    boolean take(Cells cells) {
        if (rows == 0 && cells.count() >= FEWEST && cells.count() < names.size()) {
            // some versions name one column more than they write
            names = names.subList(0, cells.count());
        }
        if (cells.count() < names.size() || isTooWide(cells)) {
            return false;
        }
        if (rows == columns.getFirst().length) {
            columns.replaceAll(c -> Arrays.copyOf(c, 2 * c.length));
        }
        for (int i = 0; i < names.size(); i++) {
            CellReader.Content content = reader.number(cells.line(), cells.from(i), cells.to(i));
            if (content == CellReader.Content.TEXT) {
                return false;
            }
            columns.get(i)[rows] = content == CellReader.Content.VALUE ? reader.value() : Double.NaN;
        }
        rows++;
        return true;
    }

    /**
     * Whether a row has more cells than there are columns: commas are its decimal sign, too. The list of names may end
     * with a number that is no name and has no cell, so that a row that fills it has to have a point somewhere.
     */
    boolean isTooWide(Cells cells) {
        int filled = cells.countToLastFilled();
        boolean open = names.size() == columns.size() && ENDS_LIST.matcher(names.getLast()).matches();
        return filled > names.size() || open && filled == names.size() && !hasPoint(cells);
    }

    private static boolean hasPoint(Cells cells) {
        for (int i = cells.from(0); i < cells.to(cells.count() - 1); i++) {
            if (cells.line()[i] == '.') {
                return true;
            }
        }
        return false;
    }

    /** The same rows as one segment for each run of rows of the same action. */
    List<ParSegment> byAction() {
        int column = find("actionid");
        List<ParSegment> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= rows; i++) {
            if (i == rows || column >= 0
                    && Double.compare(columns.get(column)[i], columns.get(column)[from]) != 0) {
                parts.add(part(from, i));
                from = i;
            }
        }
        return parts;
    }

    private ParSegment part(int from, int to) {
        ParSegment part = new ParSegment(String.join(",", names));
        part.columns.clear();
        columns.subList(0, names.size()).forEach(c -> part.columns.add(Arrays.copyOfRange(c, from, to)));
        part.rows = to - from;
        return part;
    }

    /** Takes the last row away. */
    void dropLastRow() {
        rows--;
    }

    /** Names of the columns as the file has them. */
    List<String> names() {
        return names;
    }

    /** How many rows it has. */
    int rows() {
        return rows;
    }

    /** Values of a column. */
    double[] values(int column) {
        return Arrays.copyOf(columns.get(column), rows);
    }

    /** The column whose name begins so, whatever its unit; −1 where there is none. */
    int find(String name) {
        for (int i = 0; i < names.size(); i++) {
            String each = names.get(i);
            String plain = each.contains("(") ? each.substring(0, each.indexOf('(')).strip() : each;
            if (plain.toLowerCase(Locale.ROOT).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a column is there and not all zero. */
    boolean uses(String name) {
        int column = find(name);
        return column >= 0 && Arrays.stream(columns.get(column), 0, rows).anyMatch(v -> v != 0);
    }

    /** Whether it holds impedances: frequencies with real and imaginary parts. */
    boolean isSpectrum() {
        return uses("frequency") && (uses("z real") || uses("i real"));
    }

    /** The number of the action that measured it; −1 where it is not told. */
    int action() {
        int column = find("actionid");
        return column >= 0 && rows > 0 ? (int) columns.get(column)[0] : -1;
    }
}
