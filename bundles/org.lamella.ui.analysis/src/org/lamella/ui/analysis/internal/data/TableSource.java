/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.data;

import org.lamella.data.Table;
import org.lamella.ui.form.grid.Digits;
import org.lamella.ui.form.grid.GridColumn;
import org.lamella.ui.form.grid.GridSource;

/** The columns of a recording's table, in the file's order and units. */
final class TableSource {

    private TableSource() {
    }

    static GridSource of(Table table) {
        return new GridSource(table.rows(),
                table.columns().stream().map(column -> column(ShownColumn.of(column))).toList());
    }

    private static GridColumn column(ShownColumn shown) {
        String unit = shown.unit().symbol();
        return new GridColumn(shown.fileName(), subtitle(shown, unit),
                GridColumn.csvHead(shown.fileName(), shown.fileName().endsWith(unit) ? "" : unit), true,
                row -> Digits.shown(shown.at(row)), row -> Digits.exact(shown.at(row)));
    }

    /** What it measures and in which unit: the file's name alone may leave either open. */
    private static String subtitle(ShownColumn shown, String unit) {
        String meaning = shown.meaning().equals(shown.fileName()) ? "" : shown.meaning();
        return unit.isEmpty() ? meaning : meaning.isEmpty() ? unit : meaning + " / " + unit;
    }
}
