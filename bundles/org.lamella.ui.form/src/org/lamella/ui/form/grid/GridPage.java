/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.form.grid;

import java.util.Optional;

/**
 * Formatted rows.
 *
 * @param first index of the first row
 * @param cells texts, row by row
 */
record GridPage(long first, String[][] cells) {

    static final GridPage EMPTY = new GridPage(0, new String[0][]);

    /** Formats rows; called in the background. */
    static GridPage of(GridSource source, long first, int count) {
        String[][] cells = new String[Math.clamp(source.rows() - first, 0, count)][source.columns().size()];
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                cells[row][column] = source.cell(first + row, column);
            }
        }
        return new GridPage(first, cells);
    }

    boolean covers(long from, long to) {
        return from >= first && to <= first + cells.length;
    }

    /** A cell, if this page has it. */
    Optional<String> cell(long row, int column) {
        return row >= first && row < first + cells.length ? Optional.of(cells[(int) (row - first)][column])
                : Optional.empty();
    }
}
