/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.form.grid;

/** What a {@link Grid} shows. Every method is safe for all threads; {@link #cell} is called in the background. */
public interface GridSource {

    /** Number of rows. */
    long rows();

    /** Number of columns. */
    int columns();

    /** What a column is, for people. */
    String title(int column);

    /** The unit of a column's numbers, or how the file calls it; the second line of the head. */
    String subtitle(int column);

    /** Whether a column holds numbers, which stand at the right. */
    boolean isNumeric(int column);

    /** The text of a cell, as it is shown. */
    String cell(long row, int column);

    /** The text of a cell with all its digits, as it is copied. */
    String exact(long row, int column);

    /** The head of a column in a CSV file: title and unit. */
    default String csvHead(int column) {
        String unit = subtitle(column);
        return unit.isEmpty() ? title(column) : title(column) + " (" + unit + ")";
    }
}
