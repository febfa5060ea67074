/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.Arrays;

/**
 * The peak of a couple in a film: dθ/dx = κ [(1 − θ) e^(y/2) − θ e^(−y/2)], y = x − g (θ − ½), with x the potential in
 * units of RT/nF running with time, κ = k⁰ RT/(nFv) the rate against the sweep, g the interaction (Frumkin isotherm, g >
 * 0 repulsion) and transfer coefficients of one half (Laviron, J. Electroanal. Chem. 52, 355, 1974; 101, 19, 1979). Its
 * width is free, so n need not be known.
 *
 * <p>Shape parameters, as far as they are free: ln κ (−4 … 4) and g (−2.5 … 25).</p>
 */
final class FilmWave extends Wave {

    private static final double[] LEAST = { FilmShapes.LEAST_LOG_RATE, FilmShapes.LEAST_INTERACTION };
    private static final double[] LARGEST = { FilmShapes.LARGEST_LOG_RATE, FilmShapes.LARGEST_INTERACTION };
    private static final double[] START = { 0, 0.5 };

    private final int direction;
    private final int[] free;
    private final Blend blend;

    private double height;
    private double position;
    private double perVolt;
    private final double[] parameters = { FilmShapes.LARGEST_LOG_RATE, 0 };

    /** The shape that waves share, at the parameters that were asked for last. */
    private static final class Blend {
        private final FilmShapes shapes;
        private final double[] shape = new double[FilmShapes.POINTS];
        private final double[][] derivatives = new double[2][FilmShapes.POINTS];
        private double logRate = Double.NaN;
        private double interaction = Double.NaN;

        Blend(FilmShapes shapes) {
            this.shapes = shapes;
        }

        void moveTo(double rate, double g) {
            if (rate != logRate || g != interaction) {
                Arrays.fill(shape, 0);
                Arrays.fill(derivatives[0], 0);
                Arrays.fill(derivatives[1], 0);
                shapes.blend(rate, g, shape, derivatives[0], derivatives[1]);
                logRate = rate;
                interaction = g;
            }
        }
    }

    /**
     * A wave.
     *
     * @param direction +1 where the sweep goes up in potential, −1 where it goes down
     */
    FilmWave(int direction, boolean hasRate, boolean hasInteraction, FilmShapes shapes) {
        this(direction, hasRate && hasInteraction ? new int[] { 0, 1 } : new int[] { hasRate ? 0 : 1 },
                new Blend(shapes));
    }

    private FilmWave(int direction, int[] free, Blend blend) {
        this.direction = direction;
        this.free = free;
        this.blend = blend;
    }

    @Override
    Wave sibling() {
        return new FilmWave(direction, free, blend);
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
        perVolt = direction * Math.exp(-p[index[2]]);
        blend.moveTo(parameters[0], parameters[1]);
    }

    @Override
    double position() {
        return position;
    }

    @Override
    double at(double potential, double[] gradient) {
        blend.moveTo(parameters[0], parameters[1]);
        double fromTop = (potential - position) * perVolt;
        double at = (fromTop + FilmShapes.REACH) * FilmShapes.PER_WIDTH;
        int last = COMMON + free.length;
        if (!(at >= 1 && at < FilmShapes.POINTS - 2)) {
            Arrays.fill(gradient, 0, last + 1, 0);
            return Double.isNaN(at) ? at : 0;
        }
        int i = (int) at;
        double t = at - i;
        double[] y = blend.shape;
        double shape = y[i] + t * (slope(y, i) + t * (square(y, i) + t * cube(y, i)));
        double slope = height * FilmShapes.PER_WIDTH
                * (slope(y, i) + t * (2 * square(y, i) + t * 3 * cube(y, i)));
        gradient[0] = shape;
        gradient[1] = -slope * perVolt;
        gradient[2] = -slope * fromTop;
        for (int j = 0; j < free.length; j++) {
            double[] d = blend.derivatives[free[j]];
            gradient[COMMON + j] = height * (d[i] + t * (slope(d, i) + t * (square(d, i) + t * cube(d, i))));
        }
        gradient[last] = slope * perVolt;
        return height * shape;
    }

    private static double slope(double[] y, int i) {
        return y[i + 1] - y[i] / 2 - y[i - 1] / 3 - y[i + 2] / 6;
    }

    private static double square(double[] y, int i) {
        return (y[i - 1] + y[i + 1]) / 2 - y[i];
    }

    private static double cube(double[] y, int i) {
        return (y[i + 2] - y[i - 1]) / 6 + (y[i] - y[i + 1]) / 2;
    }
}
