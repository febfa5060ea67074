/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.analysis;

import java.util.List;

/**
 * A table of a result, column by column.
 *
 * @param name a stable name, {@code kebab-case}; file names are made of it
 * @param title for people
 * @param columns of equal length
 */
public record ResultTable(String name, String title, List<Column> columns) {

    /**
     * A column: numbers or texts.
     *
     * @param name a stable name
     * @param label for people
     * @param unit unit symbol, empty for none
     * @param numbers the values, NaN where there is none; empty for a column of texts
     * @param texts the values; empty for a column of numbers
     */
    public record Column(String name, String label, String unit, double[] numbers, List<String> texts) {

        /** Copies the texts. */
        public Column {
            texts = List.copyOf(texts);
        }

        /** A column of numbers; the array must not be changed any more. */
        public static Column of(String name, String label, String unit, double[] numbers) {
            return new Column(name, label, unit, numbers, List.of());
        }

        /** A column of texts. */
        public static Column of(String name, String label, List<String> texts) {
            return new Column(name, label, "", new double[0], texts);
        }

        /** Whether the values are numbers. */
        public boolean isNumeric() {
            return texts.isEmpty();
        }

        /** Number of values. */
        public int size() {
            return isNumeric() ? numbers.length : texts.size();
        }
    }

    /** Checks the lengths. */
    public ResultTable {
        columns = List.copyOf(columns);
        for (Column column : columns) {
            if (column.size() != columns.getFirst().size()) {
                throw new IllegalArgumentException("Table " + name + ": columns of different lengths");
            }
        }
    }

    /** Number of rows. */
    public int rows() {
        return columns.isEmpty() ? 0 : columns.getFirst().size();
    }
}
