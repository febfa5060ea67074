/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.examples.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Holds the model against closed formulas of the textbooks (A. J. Bard, L. R. Faulkner, Electrochemical Methods, 14.3). */
class FilmCellTest {

    private static final double F = 96485.33212;
    private static final double RT = 8.314462618 * 298.15;
    private static final Background NOTHING = new Background(0, 0, 0, 0, 1, Double.POSITIVE_INFINITY);
    private static final double CHARGE = 1e-6;
    private static final double SCAN_RATE = 1e-4;

    private static FilmCell fast(double interaction) {
        return new FilmCell(1, 1e-12, NOTHING, List.of(new Couple(0.5, CHARGE, interaction, 10, true)), 0);
    }

    /** Sweeps 0 … 1 V in steps of 0.5 mV and returns potential and current. */
    private static double[][] sweep(FilmCell cell) {
        double[][] curve = new double[2][2000];
        for (int i = 0; i < 2000; i++) {
            double to = (i + 1) * 5e-4;
            curve[0][i] = to;
            curve[1][i] = cell.stepPotential(5e-4 / SCAN_RATE, to - 5e-4, to);
        }
        return curve;
    }

    private static int peak(double[] values) {
        int best = 0;
        for (int i = 0; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    @Test
    void reversiblePeakIsAsInTheTextbook() {
        double[][] curve = sweep(fast(0));
        int top = peak(curve[1]);
        // height F v Q / 4RT, at the formal potential, 90.6 mV wide at half height
        double height = F * SCAN_RATE * CHARGE / (4 * RT);
        assertEquals(height, curve[1][top], 1e-4 * height);
        assertEquals(0.5, curve[0][top], 6e-4);
        int left = top;
        while (curve[1][left] > height / 2) {
            left--;
        }
        int right = top;
        while (curve[1][right] > height / 2) {
            right++;
        }
        assertEquals(0.0906, curve[0][right] - curve[0][left], 0.0011);
    }

    @Test
    void attractionMakesThePeakHigher() {
        // height F v Q / (4 + g) RT: Laviron, J. Electroanal. Chem. 100 (1979) 263
        for (double g : new double[] { -2, -1, 1 }) {
            double[][] curve = sweep(fast(g));
            double height = F * SCAN_RATE * CHARGE / ((4 + g) * RT);
            assertEquals(height, curve[1][peak(curve[1])], 5e-4 * height, "g = " + g);
        }
    }

    @Test
    void chargeUnderThePeakIsTheCouplesCharge() {
        double[][] curve = sweep(fast(-1.5));
        double charge = 0;
        for (double current : curve[1]) {
            charge += current * 5e-4 / SCAN_RATE;
        }
        assertEquals(CHARGE, charge, 1e-4 * CHARGE);
    }

    @Test
    void doubleLayerChargesThroughTheResistance() {
        double r = 1e3;
        double c = 1e-4;
        FilmCell cell = new FilmCell(r, c, NOTHING, List.of(), 0);
        double current = 0;
        for (int i = 0; i < 100; i++) {
            current = cell.stepPotential(1e-3, 1, 1);
        }
        // after one time constant of 0.1 s
        assertEquals(1e-3 * Math.exp(-1), current, 1e-3 * 1e-4);
    }

    @Test
    void errorFallsWithTheSquareOfTheStep() {
        double exact = 1 - Math.exp(-1);
        double coarse = Math.abs(charged(10) - exact);
        double fine = Math.abs(charged(20) - exact);
        assertEquals(4, coarse / fine, 0.3);
    }

    /** Potential of a double layer after one time constant, in so many steps. */
    private static double charged(int steps) {
        FilmCell cell = new FilmCell(1, 1, NOTHING, List.of(), 0);
        for (int i = 0; i < steps; i++) {
            cell.stepPotential(1.0 / steps, 1, 1);
        }
        return cell.innerPotential();
    }

    @Test
    void imposedCurrentTurnsTheCoupleOverInItsTime() {
        FilmCell cell = new FilmCell(100, 1e-9, NOTHING, List.of(new Couple(0.5, CHARGE, -1, 1, true)), 0.3);
        for (int i = 0; i < 500; i++) {
            assertTrue(cell.stepCurrent(1, 1e-9));
        }
        // 500 s at 1 nA are half of 1 µC: the potential is the formal one, and 0.1 µV of the resistance and the kinetics
        assertEquals(0.5, cell.share(0), 1e-3);
        assertEquals(0.5, cell.potentialAt(1e-9), 2e-4);
    }

    @Test
    void kineticsDelayThePeak() {
        Couple slow = new Couple(0.5, CHARGE, 0, 1e-3, true);
        double[][] forth = sweep(new FilmCell(1, 1e-12, NOTHING, List.of(slow), 0));
        assertTrue(forth[0][peak(forth[1])] > 0.51);
    }

    @Test
    void oxidationGrowsExponentiallyUntilItsSupplyLimitsIt() {
        Background free = new Background(0, 0, 1e-9, 0.8, 0.5, Double.POSITIVE_INFINITY);
        // Tafel: a decade for each 2.303 RT/αF = 118.3 mV
        assertEquals(1e-8, free.at(0.8 + 2 * Math.log(10) * RT / F).value(), 1e-13);
        Background limited = new Background(0, 0, 1e-9, 0.8, 1, 1e-9);
        assertEquals(0.5e-9, limited.at(0.8).value(), 1e-18);
        assertEquals(1e-9, limited.at(1.8).value(), 1e-15);
        double h = 1e-6;
        assertEquals((limited.at(0.8 + h).value() - limited.at(0.8 - h).value()) / (2 * h),
                limited.at(0.8).byPotential(), 1e-13);
    }
}
