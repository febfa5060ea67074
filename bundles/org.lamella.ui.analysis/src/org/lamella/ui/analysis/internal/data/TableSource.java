/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.data;

import java.util.List;

import org.lamella.data.Table;
import org.lamella.ui.form.grid.Digits;
import org.lamella.ui.form.grid.GridSource;

/** The columns of a recording's table, in the file's order and units. */
final class TableSource implements GridSource {

    private final Table table;
    private final List<ShownColumn> columns;

    TableSource(Table table) {
        this.table = table;
        columns = table.columns().stream().map(ShownColumn::of).toList();
    }

    @Override
    public long rows() {
        return table.rows();
    }

    @Override
    public int columns() {
        return columns.size();
    }

    @Override
    public String title(int column) {
        return columns.get(column).fileName();
    }

    /** What it measures and in which unit: the file's name alone may leave either open. */
    @Override
    public String subtitle(int column) {
        ShownColumn shown = columns.get(column);
        String unit = shown.unit().symbol();
        String meaning = shown.meaning().equals(shown.fileName()) ? "" : shown.meaning();
        return unit.isEmpty() ? meaning : meaning.isEmpty() ? unit : meaning + " / " + unit;
    }

    @Override
    public boolean isNumeric(int column) {
        return true;
    }

    @Override
    public String cell(long row, int column) {
        return Digits.shown(columns.get(column).at(row));
    }

    @Override
    public String exact(long row, int column) {
        return Digits.exact(columns.get(column).at(row));
    }

    @Override
    public String csvHead(int column) {
        ShownColumn shown = columns.get(column);
        String unit = shown.unit().symbol();
        return unit.isEmpty() || shown.fileName().endsWith(unit) ? shown.fileName()
                : shown.fileName() + " (" + unit + ")";
    }
}
