/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lamella.data.Measurand;
import org.lamella.data.Signal;
import org.lamella.data.Table;

/**
 * A table whose columns are not settled yet.
 *
 * @param name its name
 * @param rows how many rows it has
 * @param columns its columns, in the file's order
 */
public record TableDraft(String name, long rows, List<DraftColumn> columns) {

    /** Copies the list. */
    public TableDraft {
        columns = List.copyOf(columns);
    }

    /** The first column that measures this. */
    public Optional<DraftColumn> find(Measurand measurand) {
        return columns.stream().filter(c -> c.measures(measurand)).findFirst();
    }

    /** Whether all of these are measured. */
    public boolean has(Measurand... measurands) {
        for (Measurand measurand : measurands) {
            if (find(measurand).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The same with other columns. */
    public TableDraft with(List<DraftColumn> others) {
        return new TableDraft(name, rows, others);
    }

    /** The same with one more column. */
    public TableDraft plus(DraftColumn column) {
        List<DraftColumn> more = new ArrayList<>(columns);
        more.add(column);
        return with(more);
    }

    /** The same with a column replaced. */
    public TableDraft replaced(DraftColumn column, DraftColumn by) {
        return with(columns.stream().map(c -> c == column ? by : c).toList());
    }

    /** Some of the rows, under a name. */
    public TableDraft rows(String part, int[] rows) {
        return new TableDraft(part, rows.length, columns.stream().map(c -> c.rows(rows)).toList());
    }

    /** The finished table. */
    public Table toTable() {
        List<Signal> signals = columns.stream().map(DraftColumn::toSignal).toList();
        return new Table(name, rows, signals);
    }
}
