/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lamella.core.error.Place;
import org.lamella.core.error.UnsuitableDataException;

/**
 * Columns of equal length, measured together row by row.
 *
 * @param name what the table holds: {@code data}, {@code OCVCURVE}, {@code loop 3}
 * @param rows number of rows
 * @param columns in the file's order
 */
public record Table(String name, long rows, List<Signal> columns) {

    /** Checks that all columns have the table's length. */
    public Table {
        columns = List.copyOf(columns);
        for (Signal column : columns) {
            if (column.samples().size() != rows) {
                throw new IllegalArgumentException(
                        "Column " + column.name() + " has " + column.samples().size() + " of " + rows + " rows");
            }
        }
    }

    /** The first column that measures this. */
    public Optional<Signal> find(Measurand measurand) {
        return columns.stream().filter(c -> c.measurand().is(measurand)).findFirst();
    }

    /** The column of this name, exactly as the file has it. */
    public Optional<Signal> find(String name) {
        return columns.stream().filter(c -> c.name().equals(name)).findFirst();
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

    /**
     * The values of the column that measures this, SI.
     *
     * @throws UnsuitableDataException when no column does
     */
    public double[] values(Measurand measurand) throws UnsuitableDataException {
        Optional<Signal> column = find(measurand);
        if (column.isEmpty()) {
            List<String> names = new ArrayList<>();
            columns.forEach(c -> names.add(c.name()));
            throw new UnsuitableDataException(Place.field("table \"" + name + "\""),
                    "There is no column for " + measurand.label() + "; the columns are " + names,
                    "export the file with this column, or name the column in the header by its usual name");
        }
        return column.get().toArray();
    }
}
