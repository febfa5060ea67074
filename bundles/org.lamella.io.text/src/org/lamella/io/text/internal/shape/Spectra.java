/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.shape;

import java.util.ArrayList;
import java.util.List;

import org.lamella.data.Measurand;
import org.lamella.data.Warning;

/**
 * Makes spectra of tables with a frequency: real and imaginary part from modulus and phase, rows without excitation
 * apart, each sweep a table of its own.
 */
final class Spectra {

    private static final int SHORTEST = 3;
    private static final double RESTART = 0.5;
    private static final double MOSTLY = 0.6;

    private final List<Warning> warnings;

    Spectra(List<Warning> warnings) {
        this.warnings = warnings;
    }

    /** The table as spectra, or as it is when it has no impedance. */
    List<TableDraft> settle(TableDraft table) {
        TableDraft whole = withParts(table);
        if (!whole.has(Measurand.FREQUENCY, Measurand.IMPEDANCE_REAL, Measurand.IMPEDANCE_IMAGINARY)) {
            return List.of(table);
        }
        double[] frequency = si(whole, Measurand.FREQUENCY);
        double[] real = si(whole, Measurand.IMPEDANCE_REAL);
        double[] imaginary = si(whole, Measurand.IMPEDANCE_IMAGINARY);
        List<Integer> excited = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < frequency.length; i++) {
            boolean none = !(frequency[i] > 0) || real[i] == 0 && imaginary[i] == 0;
            (none ? others : excited).add(i);
        }
        if (excited.isEmpty()) {
            return List.of(table);
        }
        checkSigns(real, imaginary, excited);
        List<List<Integer>> sweeps = sweeps(frequency, excited);
        if (others.isEmpty() && sweeps.size() == 1) {
            return List.of(whole);
        }
        List<TableDraft> tables = new ArrayList<>();
        for (List<Integer> sweep : sweeps) {
            String name = sweeps.size() == 1 ? whole.name() : "spectrum " + (tables.size() + 1);
            tables.add(whole.rows(name, toArray(sweep)));
        }
        if (sweeps.size() > 1) {
            warnings.add(Warning.of("several-spectra", "The frequency starts again: " + sweeps.size()
                    + " spectra were found, each is a table of its own"));
        }
        if (!others.isEmpty()) {
            warnings.add(Warning.of("rows-without-excitation", others.size()
                    + " rows have no frequency or no impedance; they are in a table of their own"));
            tables.add(whole.rows("rows without excitation", toArray(others)));
        }
        return tables;
    }

    private static double[] si(TableDraft table, Measurand measurand) {
        return table.find(measurand).orElseThrow().si().toArray();
    }

    /** Adds real and imaginary part where there are only modulus and phase. */
    private TableDraft withParts(TableDraft table) {
        boolean parts = table.has(Measurand.IMPEDANCE_REAL, Measurand.IMPEDANCE_IMAGINARY);
        if (parts || !table.has(Measurand.FREQUENCY, Measurand.IMPEDANCE_MODULUS, Measurand.IMPEDANCE_PHASE)) {
            return table;
        }
        double[] modulus = si(table, Measurand.IMPEDANCE_MODULUS);
        double[] phase = si(table, Measurand.IMPEDANCE_PHASE);
        double[] real = new double[modulus.length];
        double[] imaginary = new double[modulus.length];
        for (int i = 0; i < modulus.length; i++) {
            real[i] = modulus[i] * Math.cos(phase[i]);
            imaginary[i] = modulus[i] * Math.sin(phase[i]);
        }
        warnings.add(Warning.of("derived-impedance", "Re Z and Im Z were calculated from modulus and phase"));
        return table.plus(DraftColumn.derived("Re(Z)/Ohm", Measurand.IMPEDANCE_REAL, real))
                .plus(DraftColumn.derived("Im(Z)/Ohm", Measurand.IMPEDANCE_IMAGINARY, imaginary));
    }

    private void checkSigns(double[] real, double[] imaginary, List<Integer> rows) {
        long positive = rows.stream().filter(i -> imaginary[i] > 0).count();
        long negative = rows.stream().filter(i -> real[i] < 0).count();
        if (rows.size() >= SHORTEST && positive > MOSTLY * rows.size()) {
            warnings.add(Warning.of("imaginary-positive", "Im Z is positive in " + positive + " of " + rows.size()
                    + " points, as the column's label says: either the cell is inductive, or the program that wrote the "
                    + "file left the minus sign of -Im Z out of the label"));
        }
        if (rows.size() >= SHORTEST && negative > MOSTLY * rows.size()) {
            warnings.add(
                    Warning.of("real-negative", "Re Z is negative in " + negative + " of " + rows.size() + " points"));
        }
    }

    /** The rows, sweep by sweep. */
    private static List<List<Integer>> sweeps(double[] frequency, List<Integer> rows) {
        List<List<Integer>> sweeps = new ArrayList<>();
        List<Integer> sweep = new ArrayList<>();
        for (int k = 0; k < rows.size(); k++) {
            if (!sweep.isEmpty() && startsAgain(frequency, rows, k, sweep)) {
                sweeps.add(sweep);
                sweep = new ArrayList<>();
            }
            sweep.add(rows.get(k));
        }
        sweeps.add(sweep);
        boolean sound = sweeps.size() * SHORTEST <= rows.size() && sweeps.stream().allMatch(s -> s.size() >= SHORTEST);
        return sound ? sweeps : List.of(rows);
    }

    /** Whether the frequency jumps back by much of its way, or turns round for good. */
    private static boolean startsAgain(double[] frequency, List<Integer> rows, int k, List<Integer> sweep) {
        double first = Math.log(frequency[sweep.getFirst()]);
        double before = Math.log(frequency[rows.get(k - 1)]);
        double way = before - first;
        double step = Math.log(frequency[rows.get(k)]) - before;
        if (sweep.size() < SHORTEST || way == 0 || step * way >= 0) {
            return false;
        }
        if (Math.abs(step) >= RESTART * Math.abs(way)) {
            return true;
        }
        for (int i = k; i < k + SHORTEST; i++) {
            if (i >= rows.size()
                    || (Math.log(frequency[rows.get(i)]) - Math.log(frequency[rows.get(i - 1)])) * way >= 0) {
                return false;
            }
        }
        return true;
    }

    private static int[] toArray(List<Integer> rows) {
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }
}
