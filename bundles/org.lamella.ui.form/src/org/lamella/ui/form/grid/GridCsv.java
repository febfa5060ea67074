/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.form.grid;

/** A block of cells as comma separated text (RFC 4180) with a head, all digits, decimal points. */
final class GridCsv {

    /** More cells than this are not put on the clipboard: that is what files are for. */
    static final long MOST_CELLS = 5_000_000;

    private GridCsv() {
    }

    static String of(GridSource source, GridRange range) {
        StringBuilder csv = new StringBuilder();
        for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
            csv.append(column == range.firstColumn() ? "" : ",").append(quoted(source.columns().get(column).csvHead()));
        }
        csv.append("\r\n");
        for (long row = range.firstRow(); row <= Math.min(range.lastRow(), source.rows() - 1); row++) {
            for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
                csv.append(column == range.firstColumn() ? "" : ",").append(quoted(source.exact(row, column)));
            }
            csv.append("\r\n");
        }
        return csv.toString();
    }

    static long cells(GridRange range) {
        return (range.lastRow() - range.firstRow() + 1) * (range.lastColumn() - range.firstColumn() + 1);
    }

    private static String quoted(String text) {
        boolean needed = text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0
                || text.indexOf('\r') >= 0;
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
