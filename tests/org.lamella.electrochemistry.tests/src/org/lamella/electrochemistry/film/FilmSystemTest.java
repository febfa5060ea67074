/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamella.electrochemistry.voltammetry.HalfCycle;
import org.lamella.electrochemistry.voltammetry.SweepMeans;

/** The simulated film against limits in closed form and against another solver. */
class FilmSystemTest {

    private static final double F_BY_RT = 96485.33212 / 8.314462618 / 298.15;
    private static final double RATE = 1e-4;
    private static final double UNIT = Math.log(RATE * F_BY_RT);

    /** A cycle from 4.1 to 4.8 V and back. */
    private static List<SweepMeans> cycle() {
        List<SweepMeans> sweeps = new ArrayList<>();
        for (int s = 0; s < 2; s++) {
            HalfCycle half =
                    new HalfCycle(s + 1, 1, s == 0, 0, 2, s == 0 ? 4.1 : 4.8, s == 0 ? 4.8 : 4.1, true, RATE, 0);
            double[] potential = new double[61];
            Arrays.setAll(potential, i -> 4.14 + 0.01 * i);
            int[] once = new int[61];
            Arrays.fill(once, 1);
            sweeps.add(new SweepMeans(half, 7000.0 * s, 7000.0 * (s + 1), potential, new double[61], once, 1));
        }
        return sweeps;
    }

    private record Solved(SweepPath path, FilmSystem system, FilmForm form, boolean[] held) {

        /** The current at a potential of a sweep, A. */
        double at(int sweep, double potential) {
            double[] mean = path.mean(sweep, potential, 0);
            double sum = 0;
            for (int k = 0; k < 4; k++) {
                sum += mean[1 + k] * system.current()[(int) mean[0] + k];
            }
            return sum;
        }
    }

    private static Solved solve(FilmForm form, double[] p) {
        SweepPath path = new SweepPath(cycle(), 0.1 / F_BY_RT);
        boolean[] held = new boolean[form.count()];
        for (int j = 0; j < held.length; j++) {
            held[j] = !form.has(j);
        }
        FilmSystem system = new FilmSystem(path, form, F_BY_RT, held, 4.45, 4.8);
        assertTrue(system.solve(p, true));
        return new Solved(path, system, form, held);
    }

    private static double[] couple(double formal, double charge, double reducedRate, double interaction) {
        double[] p = new double[FilmForm.COMMON + FilmForm.OF_COUPLE];
        p[FilmForm.at(0)] = formal;
        p[FilmForm.at(0) + FilmForm.CHARGE] = charge;
        p[FilmForm.at(0) + FilmForm.RATE] = UNIT + Math.log(reducedRate);
        p[FilmForm.at(0) + FilmForm.INTERACTION] = interaction;
        return p;
    }

    /** Bard and Faulkner, Electrochemical Methods, 14.3.11 and 14.3.13: n²F²Γv/4RT and 90.6/n mV at 25 °C. */
    @Test
    void aFastCoupleHasTheHeightAndWidthOfASurfaceWave() {
        Solved solved = solve(new FilmForm(1, false, false, false), couple(4.45, 1e-6, 1e6, 0));
        double top = 1e-6 * F_BY_RT * RATE / 4;
        for (int sweep = 0; sweep < 2; sweep++) {
            int sign = sweep == 0 ? 1 : -1;
            assertEquals(sign * top, solved.at(sweep, 4.45), 5e-5 * top);
            assertEquals(sign * top / 2, solved.at(sweep, 4.45 - 0.0906 / 2), 1e-3 * top);
            assertEquals(sign * top / 2, solved.at(sweep, 4.45 + 0.0906 / 2), 1e-3 * top);
        }
    }

    /** Laviron 1979: Eₚ = E⁰ + RT/αF ln(αFv/RTk), Iₚ = αF²Γv/2.718RT; α is one half. */
    @Test
    void aSlowCouplePeaksWhereLavironHasIt() {
        double reduced = 3e-4;
        Solved solved = solve(new FilmForm(1, false, false, false), couple(4.35, 1e-6, reduced, 0));
        double expected = 4.35 + 2 / F_BY_RT * Math.log(0.5 / reduced);
        double top = 0.5 * 1e-6 * F_BY_RT * RATE / Math.E;
        assertEquals(top, solved.at(0, expected), 1e-3 * top);
        assertTrue(solved.at(0, expected - 0.004) < solved.at(0, expected)
                && solved.at(0, expected + 0.004) < solved.at(0, expected));
    }

    /** A capacitor behind a resistor charges with RC: I = Cv (1 − exp(−t/RC)), twice that behind the turn. */
    @Test
    void aResistorAndACapacitorChargeExponentially() {
        double[] p = couple(4.45, 0, 1, 0);
        p[FilmForm.RESISTANCE] = 1e8;
        p[FilmForm.CAPACITANCE] = 5e-6;
        Solved solved = solve(new FilmForm(1, true, false, false), p);
        double steady = 5e-6 * RATE;
        for (double distance : new double[] { 0.02, 0.05, 0.1, 0.3 }) {
            double decay = Math.exp(-distance / RATE / 500);
            assertEquals(steady * (1 - decay), solved.at(0, 4.1 + distance), 2e-4 * steady);
            assertEquals(steady * (2 * decay * (1 - Math.exp(-7000.0 / 500) / 2) - 1), solved.at(1, 4.8 - distance),
                    2e-4 * steady);
        }
    }

    /**
     * Currents at 4.30, 4.39, 4.43, 4.56 and 4.70 V upwards and 4.70, 4.56, 4.50, 4.38 and 4.20 V downwards of couples at
     * 4.39 V (1 µC) and 4.56 V (0.8 µC), from scipy 1.x solve_ivp (BDF, rtol 1e-9) with the potential behind the resistance
     * by brentq, and the film's profile on 60 cells where it diffuses.
     */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "kinetics;false;false;false;0;2e-6;0.8;1;0.3;2;"
                + "3.49839e-10 1.00652e-09 1.01240e-09 8.12053e-10 5.00191e-10 1.36406e-12 -5.00552e-10 -6.03952e-10 -9.04942e-10 -2.29186e-10",
        "oxidation;false;true;false;0;2e-6;0.8;1;2;-1;"
                + "3.49636e-10 1.00056e-09 9.92181e-10 1.28046e-09 5.68823e-10 1.52474e-10 -9.52498e-10 -3.68235e-10 -8.95979e-10 -2.29174e-10",
        "resistance;true;true;false;1e7;0;2;0.5;2;0.5;"
                + "-3.26490e-11 6.88675e-10 7.51749e-10 7.27968e-10 3.91584e-10 3.54858e-10 -4.98560e-10 -3.99914e-10 -8.66189e-10 -2.50910e-10",
        "resistance and capacitance;true;false;false;1e7;1e-6;2;0.5;2;0.5;"
                + "5.86171e-11 7.73586e-10 8.58690e-10 8.10165e-10 3.66884e-10 1.33579e-10 -5.96182e-10 -5.18200e-10 -9.55314e-10 -3.49222e-10",
        "diffusion;false;false;true;0;1e-6;3;0.5;3;0.5;"
                + "4.89175e-11 8.44820e-10 7.96081e-10 8.91244e-10 3.70523e-10 1.35426e-10 -6.65486e-10 -4.43566e-10 -1.00482e-09 -3.54908e-10" })
    void theCurrentIsThatOfAnotherSolver(String name, boolean resistance, boolean oxidation, boolean diffusion,
            double ohm, double farad, double rate1, double g1, double rate2, double g2, String expected) {
        FilmForm form = new FilmForm(2, resistance, oxidation, diffusion);
        double[] p = new double[form.count()];
        p[FilmForm.RESISTANCE] = ohm;
        p[FilmForm.CAPACITANCE] = farad;
        p[FilmForm.LEAK] = ohm > 0 || diffusion ? 1e-9 : 5e-10;
        p[FilmForm.OFFSET] = ohm > 0 || diffusion ? 0 : 1e-10;
        p[FilmForm.OXIDATION] = oxidation ? 1e-9 : 0;
        p[FilmForm.OXIDATION_LENGTH] = Math.log(0.05);
        double[][] couples = { { 4.39, 1e-6, rate1, g1, 0 }, { 4.56, 8e-7, rate2, g2, Math.log(0.4) } };
        for (int c = 0; c < 2; c++) {
            System.arraycopy(couples[c], 0, p, FilmForm.at(c), FilmForm.OF_COUPLE);
            p[FilmForm.at(c) + FilmForm.RATE] = UNIT + Math.log(couples[c][2]);
            p[FilmForm.at(c) + FilmForm.DIFFUSION] = couples[c][4] - UNIT;
        }
        Solved solved = solve(form, p);
        double[] potentials = { 4.30, 4.39, 4.43, 4.56, 4.70, 4.70, 4.56, 4.50, 4.38, 4.20 };
        String[] currents = expected.split(" ");
        for (int i = 0; i < potentials.length; i++) {
            assertEquals(Double.parseDouble(currents[i]), solved.at(i / 5, potentials[i]), 2e-13,
                    "at " + potentials[i]);
        }
        assertDerivatives(solved, p);
    }

    /** The sensitivities against central differences. */
    private static void assertDerivatives(Solved solved, double[] p) {
        int[] active = solved.system().active();
        double[][] analytic =
                Arrays.stream(solved.system().derivatives()).map(double[]::clone).toArray(double[][]::new);
        for (int a = 0; a < active.length; a++) {
            double step = 1e-5 * Math.max(Math.abs(p[active[a]]), active[a] == FilmForm.CAPACITANCE ? 1e-6 : 1e-9);
            double[] moved = p.clone();
            moved[active[a]] += step;
            solved.system().solve(moved, false);
            double[] above = solved.system().current().clone();
            moved[active[a]] -= 2 * step;
            solved.system().solve(moved, false);
            double largest = 0;
            double off = 0;
            for (int i = 0; i < above.length; i++) {
                double difference = (above[i] - solved.system().current()[i]) / (2 * step);
                largest = Math.max(largest, Math.abs(difference));
                off = Math.max(off, Math.abs(difference - analytic[i][a]));
            }
            assertTrue(off <= 2e-4 * largest, "parameter " + active[a] + ": " + off + " of " + largest);
        }
    }
}
