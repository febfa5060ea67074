/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.validity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.lamella.impedance.fit.ResidualPattern;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.numerics.smooth.Noise;

/**
 * Whether a spectrum can be that of a cell that is stable, causal, linear and passive. A dense ladder of relaxations
 * with coefficients that are not negative describes every such cell; what it leaves must be noise. A ladder that drifts
 * is fitted beside: where it leaves significantly less, the cell changed while it was measured.
 *
 * <p>Coefficients of any sign, as the usual linear test has them, follow most drifts so well that they leave nothing to
 * see; see {@link LinearKramersKronig}. Sound spectra pass whatever their circuit is, since the relaxations of circuits
 * without inductive loops are positive.</p>
 *
 * @param verdict what is to be thought of the spectrum
 * @param rms of what the ladder leaves, relative to |Z|, corrected for its coefficients
 * @param pattern whether what it leaves looks like noise
 * @param drift relative change of the electrode's impedance from the first point to the last, for a linear change of all
 *            of it; a change of a part shows smaller
 * @param driftError its standard uncertainty
 * @param driftSignificance how much less a drifting ladder leaves, in units of what noise makes it leave less (F, one
 *            degree of freedom)
 * @param suspects indices of points that lie far off
 * @param residuals [2n] (measured − fitted) / |Z|, real parts first
 */
public record KramersKronigCheck(Verdict verdict, double rms, ResidualPattern pattern, double drift, double driftError,
        double driftSignificance, List<Integer> suspects, double[] residuals) {

    /** What is to be thought of a spectrum. */
    public enum Verdict {
        /** It may be fitted. */
        VALID,
        /** What is left has a pattern, but is small. */
        ROUGH,
        /** The cell changed while it was measured. */
        DRIFTING,
        /** No stable passive cell has such a spectrum. */
        INVALID,
        /** It obeys, but the noise is so large that nearly everything would. */
        NOISY,
        /** Too few points to tell. */
        UNDECIDED
    }

    private static final int LEAST_POINTS = 10;
    private static final double BEYOND = 1;
    /** Of 1 000 sound spectra fewer than one has more. */
    private static final double SIGNIFICANT = 15;
    /** Drifts below this are of no consequence. */
    private static final double LEAST_DRIFT = 0.004;
    /** A ladder that stays has to leave so much more than one that drifts. */
    private static final double LEAST_GAIN = 1.1;
    private static final double ROUNDING = 1e-6;
    private static final double SMALL = 0.01;
    private static final double LOUD = 0.05;
    private static final double FAR = 6;

    /**
     * Tests a spectrum. Where nobody knows when its points were measured, that is taken to be in proportion to their
     * periods, or evenly, whichever shows more.
     */
    public static KramersKronigCheck of(Spectrum spectrum) {
        int n = spectrum.size();
        PassiveLadder ladder = new PassiveLadder(spectrum, BEYOND);
        PassiveLadder.Fit still = ladder.still();
        int degrees = Math.max(1, 2 * n - still.used() - 1);
        double rms = Math.sqrt(still.cost() / degrees);
        ResidualPattern pattern = ResidualPattern.of(still.residuals());
        if (n < LEAST_POINTS) {
            return new KramersKronigCheck(Verdict.UNDECIDED, rms, pattern, 0, Double.NaN, 0, List.of(),
                    still.residuals());
        }
        List<double[]> times = spectrum.hasTime() ? List.of(toUnit(spectrum.time()))
                : List.of(periods(spectrum), evenly(n));
        DriftSearch.Found drift = new DriftSearch(ladder, still).best(times);
        boolean drifts = drift.significance() > SIGNIFICANT && Math.abs(drift.size()) > LEAST_DRIFT && rms > ROUNDING
                && still.cost() > LEAST_GAIN * drift.fit().cost();
        return new KramersKronigCheck(drifts ? Verdict.DRIFTING : verdict(rms, pattern), rms, pattern, drift.size(),
                drift.error(), drift.significance(), suspects(still.residuals()), still.residuals());
    }

    /** Times of an instrument as 0 … 1. */
    private static double[] toUnit(double[] time) {
        double first = Arrays.stream(time).min().orElse(0);
        double whole = Arrays.stream(time).max().orElse(1) - first;
        return Arrays.stream(time).map(t -> whole > 0 ? (t - first) / whole : 0).toArray();
    }

    private static Verdict verdict(double rms, ResidualPattern pattern) {
        if (rms < ROUNDING) {
            return Verdict.VALID;
        }
        if (pattern.isRandom()) {
            return rms > LOUD ? Verdict.NOISY : Verdict.VALID;
        }
        return rms > SMALL ? Verdict.INVALID : Verdict.ROUGH;
    }

    /** When each point was measured if each takes as long as its period lets it, 0 … 1. */
    private static double[] periods(Spectrum spectrum) {
        double[] time = new double[spectrum.size()];
        double sum = 0;
        for (int i = 0; i < time.length; i++) {
            sum += 1 / spectrum.frequency()[i];
            time[i] = sum;
        }
        for (int i = 0; i < time.length; i++) {
            time[i] /= sum;
        }
        return time;
    }

    /** When each point was measured if all take equally long. */
    private static double[] evenly(int n) {
        double[] time = new double[n];
        for (int i = 0; i < n; i++) {
            time[i] = n > 1 ? i / (n - 1.0) : 0;
        }
        return time;
    }

    private static List<Integer> suspects(double[] residuals) {
        int n = residuals.length / 2;
        double[] size = new double[n];
        for (int i = 0; i < n; i++) {
            size[i] = Math.hypot(residuals[i], residuals[n + i]);
        }
        double usual = Noise.median(size.clone());
        List<Integer> far = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (size[i] > FAR * usual && size[i] > ROUNDING) {
                far.add(i);
            }
        }
        return List.copyOf(far);
    }

    /** The same test, where something else showed that the cell drifts. */
    public KramersKronigCheck asDrifting() {
        return new KramersKronigCheck(Verdict.DRIFTING, rms, pattern, drift, driftError, driftSignificance, suspects,
                residuals);
    }

    /** Whether fits of this spectrum mean what they say. */
    public boolean isSound() {
        return verdict != Verdict.DRIFTING && verdict != Verdict.INVALID;
    }

    @Override
    public double[] residuals() {
        return Arrays.copyOf(residuals, residuals.length);
    }
}
