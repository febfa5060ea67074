/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

/**
 * How well a circuit describes a spectrum.
 *
 * @param rootMeanSquare of |ΔZ| / |Z| over the points, corrected for the parameters; 0.01 is one percent
 * @param pattern whether the weighted residuals look like noise
 * @param judgement the verdict
 */
public record FitQuality(double rootMeanSquare, ResidualPattern pattern, Judgement judgement) {

    /** Residuals with a pattern are still called small below this. */
    private static final double SMALL = 0.02;
    /** Residuals of this size are rounding. */
    private static final double ROUNDING = 1e-5;

    /** Verdicts on a fit. */
    public enum Judgement {
        /** What is left over is noise, or rounding. */
        ADEQUATE,
        /** What is left over has a pattern, but is below 2 % of |Z|. */
        ROUGH,
        /** What is left over has a pattern and is large. */
        INADEQUATE
    }

    /** The quality of a fit. */
    public static FitQuality of(CnlsResult fit) {
        double rms = rootMeanSquare(fit);
        double[] factors = fit.weighting().factors(fit.spectrum());
        int n = fit.spectrum().size();
        double[] residuals = new double[2 * n];
        for (int i = 0; i < n; i++) {
            residuals[i] = (fit.modelRe()[i] - fit.spectrum().re()[i]) * factors[i];
            residuals[n + i] = (fit.modelIm()[i] - fit.spectrum().im()[i]) * factors[n + i];
        }
        ResidualPattern pattern = ResidualPattern.of(residuals);
        Judgement judgement = pattern.isRandom() || rms < ROUNDING ? Judgement.ADEQUATE
                : rms < SMALL ? Judgement.ROUGH : Judgement.INADEQUATE;
        return new FitQuality(rms, pattern, judgement);
    }

    private static double rootMeanSquare(CnlsResult fit) {
        int n = fit.spectrum().size();
        double[] factors = Weighting.MODULUS.factors(fit.spectrum());
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double size = factors[i] * Math.hypot(fit.modelRe()[i] - fit.spectrum().re()[i],
                    fit.modelIm()[i] - fit.spectrum().im()[i]);
            sum += size * size;
        }
        return Math.sqrt(sum / Math.max(1, fit.degreesOfFreedom() / 2.0));
    }
}
