/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.List;

import org.lamella.core.error.Place;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.data.Measurand;
import org.lamella.data.Table;
import org.lamella.data.Warning;

/** The rows of a table in which all of the asked columns have a number; what was left out is told. */
final class Rows {

    private final double[][] columns;
    private final List<Warning> warnings;

    private Rows(double[][] columns, List<Warning> warnings) {
        this.columns = columns;
        this.warnings = warnings;
    }

    static Rows of(Table table, Measurand... measurands) throws UnsuitableDataException {
        double[][] all = new double[measurands.length][];
        for (int i = 0; i < measurands.length; i++) {
            all[i] = table.values(measurands[i]);
        }
        int rows = all[0].length;
        boolean[] sound = new boolean[rows];
        int missing = 0;
        for (int row = 0; row < rows; row++) {
            sound[row] = true;
            for (double[] column : all) {
                sound[row] &= Double.isFinite(column[row]);
            }
            missing += sound[row] ? 0 : 1;
        }
        List<Warning> warnings = new ArrayList<>();
        if (missing > 0) {
            warnings.add(
                    new Warning("missing-values", missing + " of " + rows + " rows lack a number and were left out",
                            Place.field("table \"" + table.name() + "\"")));
        }
        return new Rows(kept(all, sound, rows - missing), warnings);
    }

    private static double[][] kept(double[][] all, boolean[] keep, int count) {
        double[][] kept = new double[all.length][count];
        for (int column = 0; column < all.length; column++) {
            int to = 0;
            for (int row = 0; row < keep.length; row++) {
                if (keep[row]) {
                    kept[column][to++] = all[column][row];
                }
            }
        }
        return kept;
    }

    /** The rows whose first column is larger than in all rows before, such as a time that must not go back. */
    Rows ascending() {
        boolean[] keep = new boolean[size()];
        int count = 0;
        double largest = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < keep.length; row++) {
            if (columns[0][row] > largest) {
                largest = columns[0][row];
                keep[row] = true;
                count++;
            }
        }
        List<Warning> more = new ArrayList<>(warnings);
        if (count < keep.length) {
            more.add(Warning.of("time-goes-back", (keep.length - count)
                    + " rows whose time does not advance were left out"));
        }
        return new Rows(kept(columns, keep, count), more);
    }

    int size() {
        return columns[0].length;
    }

    double[] column(int index) {
        return columns[index];
    }

    List<Warning> warnings() {
        return warnings;
    }
}
