/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.lamella.core.error.Place;
import org.lamella.data.Samples;
import org.lamella.data.Warning;

/** The rows of a text export as columns of doubles. A line that is no row of numbers is told and left out. */
final class MptRows {

    private static final int MOST_BAD_LINES_TOLD = 5;
    private static final Pattern EC_LAB_NUMBER = Pattern.compile("-?\\d+|-?\\d[.,](\\d{7}|\\d{15})E[+-]\\d{3}|XXX");

    private final Path file;
    private final List<Warning> warnings = new ArrayList<>();
    private final MptColumn[] columns;
    private final double[] row;
    /** For a column of points in time, that of the first row. */
    private final LocalDateTime[] clocks;
    private int count;
    private int badLines;
    private int lastBadLine;
    private int lastCellBefore;
    private boolean tabBefore;

    /**
     * Rows of this many columns.
     *
     * @param width number of columns
     */
    MptRows(Path file, int width) {
        this.file = file;
        this.columns = new MptColumn[width];
        this.row = new double[width];
        this.clocks = new LocalDateTime[width];
        for (int i = 0; i < width; i++) {
            columns[i] = new MptColumn();
        }
    }

    /** Number of rows. */
    int count() {
        return count;
    }

    /** The numbers of a column. */
    Samples column(int index, double toSi, double offsetSi) {
        return columns[index].samples(toSi, offsetSi);
    }

    /** Whether the column holds seconds since the first row, computed from points in time. */
    boolean isClock(int index) {
        return clocks[index] != null;
    }

    /** Takes the line; an empty one is passed over. */
    void add(MptLines lines) {
        byte[] text = lines.buffer();
        int end = lines.end();
        if (isBlank(text, lines.start(), end)) {
            return;
        }
        if (!lines.isTerminated() && isCut(lines)) {
            bad(lines, "ends with a number shorter than those above it, as if the file were cut within it");
            return;
        }
        int at = lines.start();
        int lastCell = 0;
        for (int i = 0; i < columns.length; i++) {
            if (at > end) {
                bad(lines, "has " + i + " of " + columns.length + " values");
                return;
            }
            int tab = at;
            while (tab < end && text[tab] != '\t') {
                tab++;
            }
            try {
                row[i] = clocks[i] == null ? MptCell.number(text, at, tab) : Double.NaN;
            } catch (NumberFormatException e) {
                row[i] = Double.NaN;
                if (count > 0 || MptCell.clock(lines.text(at, tab)).isEmpty()) {
                    bad(lines, "has no number in column " + (i + 1) + ", but \"" + abbreviate(lines.text(at, tab))
                            + "\"");
                    return;
                }
                clocks[i] = MptCell.clock(lines.text(at, tab)).orElseThrow();
            }
            if (clocks[i] != null) {
                Optional<LocalDateTime> clock = MptCell.clock(lines.text(at, tab));
                if (clock.isEmpty()) {
                    bad(lines, "has no time in column " + (i + 1));
                    return;
                }
                row[i] = MptCell.seconds(clocks[i], clock.get());
            }
            lastCell = length(text, at, tab);
            at = tab + 1;
        }
        if (at < end && !isBlank(text, at, end)) {
            bad(lines, "has more than " + columns.length + " values");
            return;
        }
        for (int i = 0; i < columns.length; i++) {
            columns[i].add(row[i]);
        }
        count++;
        lastCellBefore = lastCell;
        tabBefore = end > 0 && text[end - 1] == '\t';
    }

    private static boolean isBlank(byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] != ' ' && text[i] != '\t' && text[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Length of a number without its sign. */
    private static int length(byte[] text, int from, int to) {
        return to - from - (from < to && text[from] == '-' ? 1 : 0);
    }

    /**
     * EC-Lab's files may end without a line end, so the beginning of a number looks like the number. But either all rows
     * end with a tab, or all numbers of a column are written with as many digits: a shorter one was cut.
     */
    private boolean isCut(MptLines lines) {
        byte[] text = lines.buffer();
        int end = lines.end();
        if (text[end - 1] == '\t') {
            return false;
        }
        if (count > 0 && tabBefore) {
            return true;
        }
        int from = end;
        while (from > lines.start() && text[from - 1] != '\t') {
            from--;
        }
        return count > 0 ? length(text, from, end) < lastCellBefore
                : !EC_LAB_NUMBER.matcher(lines.text(from, end)).matches();
    }

    private static String abbreviate(String cell) {
        return cell.length() <= 30 ? cell : cell.substring(0, 30) + "…";
    }

    private void bad(MptLines lines, String what) {
        badLines++;
        lastBadLine = lines.number();
        if (warnings.size() < MOST_BAD_LINES_TOLD) {
            warnings.add(new Warning("bad-row", "The row " + what + "; it was left out",
                    Place.atLine(file, lines.number())));
        }
    }

    /** Tells the bad rows; returns whether all were sound. */
    boolean finish(List<Warning> told, int lastLine) {
        if (badLines == 1 && lastBadLine == lastLine) {
            told.add(new Warning("truncated", "The file ends within a row; the rows before it were read",
                    Place.atLine(file, lastLine)));
        } else {
            told.addAll(warnings);
            if (badLines > warnings.size()) {
                told.add(new Warning("bad-row", (badLines - warnings.size()) + " further rows were left out",
                        Place.of(file)));
            }
        }
        return badLines == 0;
    }
}
