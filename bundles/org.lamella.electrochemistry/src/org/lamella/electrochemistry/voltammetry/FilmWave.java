/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

/**
 * The peak of a couple in a film: dθ/dx = κ [(1 − θ) e^(y/2) − θ e^(−y/2)], y = x − g (θ − ½), with x the potential in
 * units of RT/nF running with time, κ = k⁰ RT/(nFv) the rate against the sweep, g the interaction (Frumkin isotherm, g >
 * 0 repulsion) and transfer coefficients of one half (Laviron, J. Electroanal. Chem. 52, 355, 1974; 101, 19, 1979). Its
 * width is free, so n need not be known.
 *
 * <p>Shape parameters, as far as they are free: ln κ (−4 … 4) and g (−2.5 … 25).</p>
 */
final class FilmWave extends Wave {

    private static final double LARGEST_LOG_RATE = 4;
    private static final double[] LEAST = { -4, -2.5 };
    private static final double[] LARGEST = { LARGEST_LOG_RATE, 25 };
    private static final double[] START = { 0, 0.5 };
    private static final double DERIVATIVE_STEP = 1e-2;

    private final int direction;
    private final int[] free;
    private final Holder holder;

    private double height;
    private double position;
    private double perVolt;
    private double[] parameters = { LARGEST_LOG_RATE, 0 };

    /** The tables that waves of one shape share. */
    private static final class Holder {
        private final FilmTable[] tables = new FilmTable[5];
        private final double[][] made = new double[5][];

        FilmTable get(int slot, double logRate, double interaction) {
            double[] m = made[slot];
            if (m == null || m[0] != logRate || m[1] != interaction) {
                tables[slot] = new FilmTable(logRate, interaction);
                made[slot] = new double[] { logRate, interaction };
            }
            return tables[slot];
        }
    }

    /**
     * A wave.
     *
     * @param direction +1 where the sweep goes up in potential, −1 where it goes down
     */
    FilmWave(int direction, boolean hasRate, boolean hasInteraction) {
        this(direction, hasRate && hasInteraction ? new int[] { 0, 1 } : new int[] { hasRate ? 0 : 1 }, new Holder());
    }

    private FilmWave(int direction, int[] free, Holder holder) {
        this.direction = direction;
        this.free = free;
        this.holder = holder;
    }

    @Override
    Wave sibling() {
        return new FilmWave(direction, free, holder);
    }

    @Override
    int shapeCount() {
        return free.length;
    }

    @Override
    double shapeStart(int index) {
        return START[free[index]];
    }

    @Override
    double shapeMin(int index) {
        return LEAST[free[index]];
    }

    @Override
    double shapeMax(int index) {
        return LARGEST[free[index]];
    }

    @Override
    void set(double[] p, int[] index) {
        height = p[index[0]];
        position = p[index[1]];
        for (int j = 0; j < free.length; j++) {
            parameters[free[j]] = p[index[COMMON + j]];
        }
        perVolt = direction * table(0, 0, 0).width() * Math.exp(-p[index[2]]);
    }

    private FilmTable table(int slot, int shifted, double by) {
        return holder.get(slot, parameters[0] + (shifted == 0 ? by : 0), parameters[1] + (shifted == 1 ? by : 0));
    }

    @Override
    double position() {
        return position;
    }

    @Override
    double at(double potential, double[] gradient) {
        FilmTable table = table(0, 0, 0);
        double fromTop = (potential - position) * perVolt;
        double shape = table.value(fromTop);
        double slope = height * table.slope(fromTop);
        gradient[0] = shape;
        gradient[1] = -slope * perVolt;
        gradient[2] = -slope * fromTop;
        for (int j = 0; j < free.length; j++) {
            FilmTable above = table(1 + 2 * j, free[j], DERIVATIVE_STEP);
            FilmTable below = table(2 + 2 * j, free[j], -DERIVATIVE_STEP);
            double relative = fromTop / table.width();
            gradient[COMMON + j] =
                    height * (above.value(relative * above.width()) - below.value(relative * below.width()))
                            / (2 * DERIVATIVE_STEP);
        }
        gradient[COMMON + free.length] = slope * perVolt;
        return height * shape;
    }
}
