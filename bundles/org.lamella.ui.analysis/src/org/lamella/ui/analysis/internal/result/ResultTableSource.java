/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.result;

import org.lamella.analysis.ResultTable;
import org.lamella.ui.form.grid.Digits;
import org.lamella.ui.form.grid.GridSource;

/** A table of a result. */
record ResultTableSource(ResultTable table) implements GridSource {

    private static final double LARGEST_WHOLE = 1e9;

    @Override
    public long rows() {
        return table.rows();
    }

    @Override
    public int columns() {
        return table.columns().size();
    }

    @Override
    public String title(int column) {
        return table.columns().get(column).label();
    }

    @Override
    public String subtitle(int column) {
        return table.columns().get(column).unit();
    }

    @Override
    public boolean isNumeric(int column) {
        return table.columns().get(column).isNumeric();
    }

    @Override
    public String cell(long row, int column) {
        ResultTable.Column of = table.columns().get(column);
        if (!of.isNumeric()) {
            return of.texts().get((int) row);
        }
        double value = of.numbers()[(int) row];
        return value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE
                ? Long.toString((long) value).replace('-', '−') : Digits.calculated(value);
    }

    @Override
    public String exact(long row, int column) {
        ResultTable.Column of = table.columns().get(column);
        return of.isNumeric() ? Digits.exact(of.numbers()[(int) row]) : of.texts().get((int) row);
    }

    /** As in the file that the command line writes. */
    @Override
    public String csvHead(int column) {
        ResultTable.Column of = table.columns().get(column);
        return of.unit().isEmpty() ? of.name() : of.name() + " (" + of.unit() + ")";
    }
}
