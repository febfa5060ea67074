/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.lamella.electrochemistry.noise.CorrelationTime;
import org.lamella.numerics.regression.LinearFit;
import org.lamella.numerics.regression.LinearRegression;

/**
 * What is left of a voltammogram without peaks: a resistor and a capacitor side by side, I = I₀ + G·E ± C·v.
 *
 * @param conductance G, S
 * @param conductanceSigma its standard uncertainty, S
 * @param capacitance C, F; NaN where the scan rate is not known or only one direction was swept
 * @param capacitanceSigma its standard uncertainty, F
 * @param noise standard deviation of the residuals, A
 * @param rate mean scan rate, V/s; NaN where it is not known
 * @param structured whether the residuals hang together, as they do where a series resistance slows the charging
 */
public record LinearResponse(double conductance, double conductanceSigma, double capacitance,
        double capacitanceSigma, double noise, double rate, boolean structured) {

    /** So much of each sweep behind a turning point is left out, where charging has not settled. */
    private static final double SETTLING = 0.3;
    private static final int MOST_ROWS = 40_000;

    /** Fits it to all half cycles; empty when there are too few rows or the potential hardly changes. */
    public static Optional<LinearResponse> of(Trace trace, List<HalfCycle> halves) {
        List<int[]> parts = new ArrayList<>();
        int rows = 0;
        boolean up = false;
        boolean down = false;
        boolean rated = true;
        for (HalfCycle half : halves) {
            int from = half.from() + (int) (SETTLING * half.size());
            parts.add(new int[] { from, half.to(), half.number() - 1 });
            rows += half.to() - from;
            up |= half.anodic();
            down |= !half.anodic();
            rated &= Double.isFinite(half.scanRate()) && half.scanRate() > 0;
        }
        int stride = Math.max(1, rows / MOST_ROWS);
        boolean charging = up && down && rated;
        double[][] columns = new double[charging ? 3 : 2][rows / stride + parts.size()];
        double[] current = new double[columns[0].length];
        int count = 0;
        for (int p = 0; p < parts.size(); p++) {
            HalfCycle half = halves.get(p);
            for (int row = parts.get(p)[0]; row < parts.get(p)[1] && count < current.length; row += stride) {
                columns[0][count] = 1;
                columns[1][count] = trace.potential()[row];
                if (charging) {
                    columns[2][count] = half.sign() * half.scanRate();
                }
                current[count++] = trace.current()[row];
            }
        }
        double rate = halves.stream().mapToDouble(HalfCycle::scanRate).average().orElse(Double.NaN);
        return count < 12 ? Optional.empty() : fit(columns, current, count, charging, rate);
    }

    private static Optional<LinearResponse> fit(double[][] columns, double[] current, int count, boolean charging,
            double rate) {
        double[][] design = new double[columns.length][];
        for (int j = 0; j < design.length; j++) {
            design[j] = Arrays.copyOf(columns[j], count);
        }
        double[] y = Arrays.copyOf(current, count);
        double low = Arrays.stream(design[1]).min().orElse(0);
        double high = Arrays.stream(design[1]).max().orElse(0);
        if (!(high > low)) {
            return Optional.empty();
        }
        LinearFit fit = LinearRegression.fromResiduals().fit(design, y, Optional.empty());
        double[] residuals = y.clone();
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < design.length; j++) {
                residuals[i] -= fit.coefficients()[j] * design[j][i];
            }
        }
        CorrelationTime correlation = CorrelationTime.of(residuals);
        double growth = Math.sqrt(correlation.varianceFactor());
        return Optional.of(new LinearResponse(fit.coefficients()[1], fit.standardError(1) * growth,
                charging ? fit.coefficients()[2] : Double.NaN, charging ? fit.standardError(2) * growth : Double.NaN,
                Math.sqrt(fit.residualVariance()), rate, correlation.isSignificant()));
    }

    /** Standard uncertainties from zero that count; more where the model leaves a structure, which could be either. */
    private double least() {
        return structured ? 15 : 5;
    }

    /** Whether the conductance differs from zero. */
    public boolean conducts() {
        return conductance > least() * conductanceSigma;
    }

    /** Whether the capacitance differs from zero. */
    public boolean charges() {
        return capacitance > least() * capacitanceSigma;
    }
}
