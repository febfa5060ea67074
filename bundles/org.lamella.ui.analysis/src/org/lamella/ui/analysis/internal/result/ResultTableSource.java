/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.result;

import org.lamella.analysis.ResultTable;
import org.lamella.ui.form.grid.Digits;
import org.lamella.ui.form.grid.GridColumn;
import org.lamella.ui.form.grid.GridSource;

/** A table of a result; heads as in the file that the command line writes. */
final class ResultTableSource {

    private static final double LARGEST_WHOLE = 1e9;

    private ResultTableSource() {
    }

    static GridSource of(ResultTable table) {
        return new GridSource(table.rows(), table.columns().stream().map(ResultTableSource::column).toList());
    }

    private static GridColumn column(ResultTable.Column of) {
        String head = GridColumn.csvHead(of.name(), of.unit());
        return of.isNumeric()
                ? new GridColumn(of.label(), of.unit(), head, true, row -> shown(of.numbers()[(int) row]),
                        row -> Digits.exact(of.numbers()[(int) row]))
                : new GridColumn(of.label(), of.unit(), head, false, row -> of.texts().get((int) row),
                        row -> of.texts().get((int) row));
    }

    private static String shown(double value) {
        return value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE
                ? Long.toString((long) value).replace('-', '−') : Digits.calculated(value);
    }
}
