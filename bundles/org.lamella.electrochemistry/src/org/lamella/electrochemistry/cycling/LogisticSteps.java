/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.cycling;

import java.util.List;

import org.lamella.numerics.fit.Bounds;
import org.lamella.numerics.fit.CurveFunction;

/** Logistic steps on a straight line; parameters: offset, slope, then place, width and height of each step. */
final class LogisticSteps implements CurveFunction {

    private static final int FIRST = 2;
    private static final int EACH = 3;

    private final int steps;
    private final double centre;

    LogisticSteps(int steps, double centre) {
        this.steps = steps;
        this.centre = centre;
    }

    static int potential(int step) {
        return FIRST + EACH * step;
    }

    static int width(int step) {
        return FIRST + EACH * step + 1;
    }

    static int charge(int step) {
        return FIRST + EACH * step + 2;
    }

    /** How many steps these parameters describe. */
    static int count(double[] parameters) {
        return (parameters.length - FIRST) / EACH;
    }

    /** The parameters without a step; half of its charge goes to the offset. */
    static double[] without(int step, double[] parameters) {
        double[] fewer = new double[parameters.length - EACH];
        int at = potential(step);
        System.arraycopy(parameters, 0, fewer, 0, at);
        System.arraycopy(parameters, at + EACH, fewer, at, fewer.length - at);
        fewer[0] += parameters[charge(step)] / 2;
        return fewer;
    }

    @Override
    public int parameterCount() {
        return FIRST + EACH * steps;
    }

    @Override
    public double valueAndGradient(double v, double[] p, double[] gradient) {
        gradient[0] = 1;
        gradient[1] = v - centre;
        double sum = p[0] + p[1] * (v - centre);
        for (int k = 0; k < steps; k++) {
            double w = p[width(k)];
            double z = (v - p[potential(k)]) / w;
            double s = 1 / (1 + Math.exp(-z));
            double q = p[charge(k)];
            double slope = s * (1 - s);
            gradient[potential(k)] = -q * slope / w;
            gradient[width(k)] = -q * slope * z / w;
            gradient[charge(k)] = s;
            sum += q * s;
        }
        return sum;
    }

    /** Steps at the peaks, with the charge between half the heights of each, as the curve rises or falls. */
    double[] start(ConservedDerivative density, List<Integer> peaks, PotentialCurve curve) {
        double sign = rises(curve) ? 1 : -1;
        double[] start = new double[parameterCount()];
        double sum = 0;
        for (int k = 0; k < steps; k++) {
            int peak = peaks.get(k);
            double height = density.slope()[peak];
            int low = peak;
            int high = peak;
            while (low > 0 && density.slope()[low] > height / 2) {
                low--;
            }
            while (high < density.x().length - 1 && density.slope()[high] > height / 2) {
                high++;
            }
            // full width at half height of a logistic step's derivative: 3.53 w, its height q / 4 w
            double w = Math.max((density.x()[high] - density.x()[low]) / 3.53, 1e-5);
            start[potential(k)] = density.x()[peak];
            start[width(k)] = w;
            start[charge(k)] = sign * Math.min(4 * w * height, curve.total() / steps);
            sum += start[charge(k)];
        }
        start[0] = curve.charge()[0] + (curve.total() - sum) / 2;
        return start;
    }

    private static boolean rises(PotentialCurve curve) {
        return curve.potential()[curve.potential().length - 1] > curve.potential()[0];
    }

    /** Steps within the curve's range that go the curve's way, not sharper than noise and not wider than the range. */
    Bounds bounds(PotentialCurve curve, double kernel) {
        double range = curve.high() - curve.low();
        boolean rises = rises(curve);
        double most = 2 * curve.total();
        Bounds bounds = Bounds.none(parameterCount()).with(1, rises ? 0 : Double.NEGATIVE_INFINITY,
                rises ? Double.POSITIVE_INFINITY : 0);
        for (int k = 0; k < steps; k++) {
            bounds = bounds.with(potential(k), curve.low() - kernel, curve.high() + kernel)
                    .with(width(k), kernel / 50, range).with(charge(k), rises ? 0 : -most, rises ? most : 0);
        }
        return bounds;
    }
}
