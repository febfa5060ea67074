/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.opencircuit;

import java.util.Arrays;
import java.util.Optional;

import org.lamella.electrochemistry.noise.CorrelationTime;
import org.lamella.numerics.regression.LinearFit;
import org.lamella.numerics.regression.LinearRegression;
import org.lamella.numerics.smooth.Noise;

/**
 * The potential at open circuit. Drift and end value come from a straight line through the last part of the recording;
 * their uncertainties allow for residuals that hang together.
 *
 * @param mean mean potential over the whole recording, V
 * @param meanSigma its standard uncertainty as the mean of a series that hangs together, V
 * @param end potential at the end, V
 * @param endSigma its standard uncertainty, V
 * @param drift slope over the last part, V/s
 * @param driftSigma its standard uncertainty, V/s
 * @param noise standard deviation of neighbouring points, V
 * @param from first point of the last part
 */
public record OpenCircuit(double mean, double meanSigma, double end, double endSigma, double drift, double driftSigma,
        double noise, int from) {

    /** Fewest points that tell a drift from noise. */
    public static final int FEWEST_POINTS = 5;

    /**
     * Finds them.
     *
     * @param time ascending, s
     * @param potential as many values, V
     * @param lastPart share of the duration through which the line is drawn, 0 … 1
     * @throws IllegalArgumentException when there are fewer than {@link #FEWEST_POINTS} points
     */
    public static OpenCircuit of(double[] time, double[] potential, double lastPart) {
        int n = time.length;
        if (n < FEWEST_POINTS) {
            throw new IllegalArgumentException(n + " points");
        }
        int from = firstOfLastPart(time, lastPart);
        double[] t = Arrays.copyOfRange(time, from, n);
        double[] e = Arrays.copyOfRange(potential, from, n);
        double last = t[t.length - 1];
        double[] ones = new double[t.length];
        Arrays.fill(ones, 1);
        double[] beforeEnd = new double[t.length];
        for (int i = 0; i < t.length; i++) {
            beforeEnd[i] = t[i] - last;
        }
        LinearFit line = LinearRegression.fromResiduals().fit(new double[][] { ones, beforeEnd }, e, Optional.empty());
        double[] residuals = new double[t.length];
        for (int i = 0; i < t.length; i++) {
            residuals[i] = e[i] - line.coefficients()[0] - line.coefficients()[1] * beforeEnd[i];
        }
        double growth = Math.sqrt(CorrelationTime.of(residuals).varianceFactor());
        double mean = Arrays.stream(potential).average().orElseThrow();
        double[] deviations = Arrays.stream(potential).map(v -> v - mean).toArray();
        double spread = Math.sqrt(Arrays.stream(deviations).map(v -> v * v).sum() / (n - 1));
        double meanSigma = spread * Math.sqrt(CorrelationTime.of(deviations).varianceFactor() / n);
        return new OpenCircuit(mean, meanSigma, line.coefficients()[0], line.standardError(0) * growth,
                line.coefficients()[1], line.standardError(1) * growth, Noise.differenceSigma(potential, 2), from);
    }

    private static int firstOfLastPart(double[] time, double lastPart) {
        int n = time.length;
        double start = time[n - 1] - lastPart * (time[n - 1] - time[0]);
        int from = 0;
        while (from < n - FEWEST_POINTS && time[from] < start) {
            from++;
        }
        return from;
    }
}
