/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.form.grid;

import java.util.List;

/**
 * What a {@link Grid} shows.
 *
 * @param rows number of rows
 * @param columns from left to right
 */
public record GridSource(long rows, List<GridColumn> columns) {

    /** Copies the list. */
    public GridSource {
        columns = List.copyOf(columns);
    }

    String cell(long row, int column) {
        return columns.get(column).shown().apply(row);
    }

    String exact(long row, int column) {
        return columns.get(column).exact().apply(row);
    }
}
