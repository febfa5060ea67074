/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.cycling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.data.Measurand;
import org.lamella.data.Signal;
import org.lamella.data.Table;

/** One programme as loggers of different habits record it; its charges are current times time. */
class ChargeStepsTest {

    private static final double CURRENT = 2e-3;

    private final List<double[]> rows = new ArrayList<>();

    private void row(double time, double current) {
        rows.add(new double[] { time, current });
    }

    private List<HalfCycleCharge> halves() throws UnsuitableDataException {
        Table table = new Table("made", rows.size(),
                List.of(Signal.column("t", Measurand.TIME, rows.stream().mapToDouble(r -> r[0]).toArray()),
                        Signal.column("I", Measurand.CURRENT, rows.stream().mapToDouble(r -> r[1]).toArray())));
        return new HalfCycleSplitter(2e-4, 1e-3).split(ChargeSteps.of(table), Optional.empty());
    }

    /** After a rest four times 1004.5 s of charge, 300 s of rest, 903 s of discharge, 300 s of rest. */
    private void programme(boolean rowAtBeginning, double each) {
        double t = 0;
        for (; t < 300; t += each) {
            row(t, 0);
        }
        row(t, 0);
        for (int cycle = 0; cycle < 4; cycle++) {
            for (double[] step : new double[][] { { 1004.5, CURRENT }, { 300, 0 }, { 903, -CURRENT }, { 300, 0 } }) {
                if (rowAtBeginning) {
                    row(t + 1e-3, step[1]);
                }
                for (double into = each; into < step[0]; into += each) {
                    row(t + into, step[1]);
                }
                row(t + step[0], step[1]);
                t += step[0];
            }
        }
    }

    private void holds(List<HalfCycleCharge> halves, double relative) {
        assertEquals(8, halves.size());
        for (int i = 0; i < 8; i++) {
            double expected = i % 2 == 0 ? 1004.5 * CURRENT : -903 * CURRENT;
            assertEquals(1, halves.get(i).charge() / expected, relative, "half " + i);
        }
    }

    @Test
    void firstRowsAfterOneIntervalBelongToStepsThatBeganWithTheRowBefore() throws UnsuitableDataException {
        programme(false, 10);
        holds(halves(), 1e-9);
    }

    @Test
    void firstRowsAtTheBeginningAreToldFromThem() throws UnsuitableDataException {
        programme(true, 10);
        // a millisecond between the rows of two steps belongs to nobody
        holds(halves(), 3e-6);
    }

    @Test
    void onAGridEachStepGetsItsHalfOfTheInterval() throws UnsuitableDataException {
        for (int i = 0; i * 7.0 < 4 * 2507.5; i++) {
            double phase = i * 7.0 % 2507.5;
            row(i * 7.0, phase < 1004.5 ? CURRENT : phase < 1304.5 ? 0 : phase < 2207.5 ? -CURRENT : 0);
        }
        List<HalfCycleCharge> halves = halves();
        holds(halves, 3.5 / 903);
        // two ends that may each be anywhere in 7 s
        assertEquals(CURRENT * 7 * Math.sqrt(2 / 12.0), halves.get(2).uncertainty(), 1e-4);
        int inside = 0;
        for (int i = 1; i < 7; i++) {
            double expected = i % 2 == 0 ? 1004.5 * CURRENT : -903 * CURRENT;
            inside += Math.abs(halves.get(i).charge() - expected) < 2 * halves.get(i).uncertainty() ? 1 : 0;
        }
        assertTrue(inside >= 5, inside + " of 6 within two standard uncertainties");
    }

    @Test
    void aDecayingCurrentIsIntegratedBetterThanByTrapezoids() throws UnsuitableDataException {
        for (int i = 0; i <= 60; i++) {
            row(i * 10.0, CURRENT * Math.exp(-i * 10 / 100.0));
        }
        // ∫ exp(−t/100) from 0 to 600 s is 100 (1 − e⁻⁶); the trapezoidal rule is 0.083 % too large
        double exact = CURRENT * 100 * (1 - Math.exp(-6));
        assertEquals(1, halves().getFirst().charge() / exact, 3e-4);
    }
}
