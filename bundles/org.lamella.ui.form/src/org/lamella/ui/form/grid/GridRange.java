/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.form.grid;

/**
 * A block of cells: where it was begun and where it ends now, which is where the keyboard is.
 *
 * @param anchorRow where it was begun
 * @param anchorColumn where it was begun
 * @param row where the keyboard is
 * @param column where the keyboard is
 */
record GridRange(long anchorRow, int anchorColumn, long row, int column) {

    static final GridRange START = new GridRange(0, 0, 0, 0);

    long firstRow() {
        return Math.min(anchorRow, row);
    }

    long lastRow() {
        return Math.max(anchorRow, row);
    }

    int firstColumn() {
        return Math.min(anchorColumn, column);
    }

    int lastColumn() {
        return Math.max(anchorColumn, column);
    }

    boolean contains(long r, int c) {
        return r >= firstRow() && r <= lastRow() && c >= firstColumn() && c <= lastColumn();
    }

    /** The keyboard goes to a cell within the source; with {@code extend} the block grows instead of moving. */
    GridRange to(long r, int c, boolean extend, GridSource source) {
        long toRow = Math.clamp(r, 0, Math.max(0, source.rows() - 1));
        int toColumn = Math.clamp(c, 0, Math.max(0, source.columns().size() - 1));
        return extend ? new GridRange(anchorRow, anchorColumn, toRow, toColumn)
                : new GridRange(toRow, toColumn, toRow, toColumn);
    }

    static GridRange all(GridSource source) {
        return new GridRange(0, 0, Math.max(0, source.rows() - 1), Math.max(0, source.columns().size() - 1));
    }
}
