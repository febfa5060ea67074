/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

/**
 * The current of a reversible couple that diffuses to the electrode from far away, along a sweep: χ(x) = d^½
 * [1 / (1 + e^(−x))] / dx^½, x = nF(E − E½)/RT (Nicholson and Shain, Anal. Chem. 36, 706, 1964; as a semi-derivative:
 * Oldham, J. Electroanal. Chem. 26, 331, 1970). Its width is free, so that n and the kinetics' broadening need not be
 * known. No shape parameters.
 */
final class DiffusionWave extends Wave {

    private static final double FROM = -30;
    private static final double TO = 60;
    private static final int PER_UNIT = 16;
    private static final double[] TABLE = table();
    private static final double[] MAXIMUM = maximum();
    /** From half height before the maximum to where it would be after, if the peak were symmetric. */
    private static final double WIDTH = 4.4;

    private final int direction;
    private double height;
    private double position;
    private double perVolt;

    /**
     * A wave.
     *
     * @param direction +1 where the sweep goes up in potential, −1 where it goes down
     */
    DiffusionWave(int direction) {
        this.direction = direction;
    }

    @Override
    Wave sibling() {
        return new DiffusionWave(direction);
    }

    @Override
    int shapeCount() {
        return 0;
    }

    @Override
    double shapeStart(int index) {
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    double shapeMin(int index) {
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    double shapeMax(int index) {
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    void set(double[] p, int[] index) {
        height = p[index[0]];
        position = p[index[1]];
        perVolt = direction * WIDTH * Math.exp(-p[index[2]]);
    }

    @Override
    double position() {
        return position;
    }

    @Override
    double at(double potential, double[] gradient) {
        double distance = (potential - position) * perVolt;
        double x = distance + MAXIMUM[0];
        double shape = value(x) / MAXIMUM[1];
        double slope = height * slope(x) / MAXIMUM[1];
        gradient[0] = shape;
        gradient[1] = -slope * perVolt;
        gradient[2] = -slope * distance;
        gradient[3] = slope * perVolt;
        return height * shape;
    }

    /** χ(x). */
    static double value(double x) {
        if (x <= FROM) {
            return Math.exp(x);
        }
        if (x >= TO) {
            return 1 / Math.sqrt(Math.PI * x);
        }
        return interpolate(x, false);
    }

    private static double slope(double x) {
        if (x <= FROM) {
            return Math.exp(x);
        }
        if (x >= TO) {
            return -0.5 / (x * Math.sqrt(Math.PI * x));
        }
        return interpolate(x, true);
    }

    /** Cubic through four neighbours. */
    private static double interpolate(double x, boolean derivative) {
        double at = (x - FROM) * PER_UNIT;
        int i = (int) Math.min(Math.max(at, 1), TABLE.length - 3);
        double t = at - i;
        double a = TABLE[i - 1];
        double b = TABLE[i];
        double c = TABLE[i + 1];
        double d = TABLE[i + 2];
        double c1 = c - b / 2 - a / 3 - d / 6;
        double c2 = (a + c) / 2 - b;
        double c3 = (d - a) / 6 + (b - c) / 2;
        return derivative ? (c1 + t * (2 * c2 + 3 * t * c3)) * PER_UNIT : b + t * (c1 + t * (c2 + t * c3));
    }

    /** χ(x) = (2/√π) ∫₀^∞ σ'(x − z²) dz by the trapezoidal rule, which converges exponentially here. */
    private static double[] table() {
        double[] table = new double[(int) ((TO - FROM) * PER_UNIT) + 1];
        double dz = 0.02;
        for (int i = 0; i < table.length; i++) {
            double x = FROM + i / (double) PER_UNIT;
            int last = (int) (Math.sqrt(Math.max(0, x) + 40) / dz);
            double sum = 0;
            for (int j = 0; j <= last; j++) {
                double e = Math.exp(-Math.abs(x - j * dz * j * dz));
                sum += (j == 0 ? 0.5 : 1) * e / ((1 + e) * (1 + e));
            }
            table[i] = 2 / Math.sqrt(Math.PI) * sum * dz;
        }
        return table;
    }

    private static double[] maximum() {
        double low = 0.5;
        double high = 2;
        for (int i = 0; i < 60; i++) {
            double middle = 0.5 * (low + high);
            if (interpolate(middle, true) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new double[] { low, interpolate(low, false) };
    }
}
