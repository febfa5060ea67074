/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.ivium;

import java.util.List;

/**
 * A block of numbers of a measurement.
 *
 * @param name what the file calls it, {@code primary_data}
 * @param set which of several sets it is, from 1
 * @param line where its rows begin, from 1
 * @param announced how many rows the file announces
 * @param columns the numbers, column by column, all of one length
 */
record IviumObject(String name, int set, int line, long announced, List<double[]> columns) {

    /** The numbers that are the measurement itself. */
    static final String PRIMARY = "primary_data";

    /** Copies the list. */
    IviumObject {
        columns = List.copyOf(columns);
    }

    /** How many rows are there. */
    int rows() {
        return columns.isEmpty() ? 0 : columns.getFirst().length;
    }

    /** Whether these are the numbers that were measured. */
    boolean isPrimary() {
        return name.equals(PRIMARY);
    }
}
