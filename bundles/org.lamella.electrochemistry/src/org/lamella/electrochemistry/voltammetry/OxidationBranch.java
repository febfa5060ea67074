/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.Arrays;
import java.util.Optional;

import org.lamella.electrochemistry.noise.CorrelationTime;
import org.lamella.numerics.fit.Bounds;
import org.lamella.numerics.fit.FitOptions;
import org.lamella.numerics.fit.FitResult;
import org.lamella.numerics.fit.LevenbergMarquardt;
import org.lamella.numerics.fit.ResidualModel;

/**
 * The current that rises exponentially towards the upper end of an anodic sweep, as the oxidation of an electrolyte does:
 * I = I₀ + G E + I_ox exp((E − E_upper) / w), fitted to what the peaks leave.
 *
 * @param halfCycle where
 * @param upper the end of the sweep, V
 * @param height I_ox, the exponential's current at the upper end, A
 * @param length w, over which it grows by e, V
 * @param covariance of height and ln w, cross term last: {σ_height², σ_lnw², σ_height,lnw}
 * @param potential V, ascending
 * @param curve line and exponential there, A
 */
public record OxidationBranch(HalfCycle halfCycle, double upper, double height, double length, double[] covariance,
        double[] potential, double[] curve) {

    private static final int INTERVALS = 400;
    /** The beginning of the sweep is left out: charging has not settled. */
    private static final double SETTLING = 0.12;
    /** So much of a wave that was taken away is not certain. */
    private static final double DOUBT = 0.03;
    /** A branch has to be so many standard uncertainties, and so many deviations of the noise high. */
    private static final double CLEAR = 6;
    /** Schwarz' criterion has to fall by more than this for two parameters more. */
    private static final double BETTER = 20;
    private static final FitOptions OPTIONS = FitOptions.DEFAULT.withMaxIterations(80);
    private static final Form.Base LINE = new Form.Base(true, true, false, false);
    private static final Form.Base RISING = new Form.Base(true, true, false, true);

    /** Looks for it in an anodic half cycle; empty where a line explains the current as well. */
    public static Optional<OxidationBranch> of(Trace trace, PeakSearch.Found found) {
        if (!found.halfCycle().anodic()) {
            return Optional.empty();
        }
        Branch all = Branch.of(trace, found.halfCycle(), INTERVALS);
        if (all.size() < Branch.MIN_INTERVALS) {
            return Optional.empty();
        }
        Branch branch = all.within(all.potential()[0] + SETTLING * all.span(), Double.POSITIVE_INFINITY);
        if (branch.size() < Branch.MIN_INTERVALS) {
            return Optional.empty();
        }
        double[] waves = new double[branch.size()];
        for (int i = 0; i < waves.length; i++) {
            waves[i] = found.wavesAt(branch.potential()[i]);
        }
        return fit(found.halfCycle(), branch.minus(waves), waves);
    }

    private static Optional<OxidationBranch> fit(HalfCycle half, Branch rest, double[] waves) {
        double[] weight = new double[waves.length];
        for (int i = 0; i < weight.length; i++) {
            weight[i] = 1 / Math.hypot(rest.noise(), DOUBT * waves[i]);
        }
        double[] y = rest.current();
        int few = Math.max(1, y.length / 30);
        double right = Arrays.stream(y, y.length - few, y.length).average().orElse(0);
        double left = Arrays.stream(y, 0, few).average().orElse(0);
        FitResult line = fitted(rest, weight, LINE, new double[] { 0.5 * (left + right), right - left });
        FitResult best = null;
        for (double share : new double[] { 0.03, 0.1 }) {
            FitResult rising = fitted(rest, weight, RISING,
                    new double[] { left, 0, Math.max(0, right - left), Math.log(share * rest.span()) });
            best = best == null || rising.minimum().cost() < best.minimum().cost() ? rising : best;
        }
        double growth = CorrelationTime.of(best.residuals()).varianceFactor();
        double height = best.value(2);
        double sigma = Math.sqrt(growth) * best.standardError(2);
        double gain = y.length / growth * Math.log(line.minimum().cost() / best.minimum().cost());
        boolean clear = height > CLEAR * sigma && height > CLEAR * rest.noise()
                && gain > 2 * Math.log(y.length) + BETTER && !best.states()[3].isAtBound();
        if (!clear || !Double.isFinite(best.standardError(3))) {
            return Optional.empty();
        }
        BaseCurve base = new BaseCurve(RISING, rest.potential()[0], rest.potential()[rest.size() - 1]);
        double[] p = best.minimum().parameters();
        double[] curve = Arrays.stream(rest.potential())
                .map(e -> base.line(e, p, new double[4]) + base.exponentials(e, p, new double[4])).toArray();
        double[][] c = best.covariance().matrix();
        return Optional.of(new OxidationBranch(half, rest.potential()[rest.size() - 1], height, Math.exp(p[3]),
                new double[] { growth * c[2][2], growth * c[3][3], growth * c[2][3] }, rest.potential(), curve));
    }

    private static FitResult fitted(Branch rest, double[] weight, Form.Base form, double[] start) {
        Model model = new Model(rest, weight, form);
        double[] low = new double[start.length];
        double[] high = new double[start.length];
        Arrays.fill(low, Double.NEGATIVE_INFINITY);
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        if (form.high()) {
            low[2] = 0;
            low[3] = Math.log(4 * rest.span() / rest.size());
            high[3] = Math.log(0.4 * rest.span());
        }
        return new LevenbergMarquardt(OPTIONS).fit(model, start, Bounds.of(low, high));
    }

    /** A base line alone as a least-squares problem. */
    private record Model(Branch rest, double[] weight, Form.Base form) implements ResidualModel {

        @Override
        public int residualCount() {
            return weight.length;
        }

        @Override
        public int parameterCount() {
            return form.count();
        }

        @Override
        public void residuals(double[] p, double[] residuals) {
            jacobian(p, residuals, new double[0]);
        }

        @Override
        public void jacobian(double[] p, double[] residuals, double[] jacobian) {
            BaseCurve base = new BaseCurve(form, rest.potential()[0], rest.potential()[rest.size() - 1]);
            double[] gradient = new double[p.length];
            for (int i = 0; i < weight.length; i++) {
                double e = rest.potential()[i];
                double value = base.line(e, p, gradient) + base.exponentials(e, p, gradient);
                residuals[i] = (value - rest.current()[i]) * weight[i];
                for (int j = 0; j < p.length && jacobian.length > 0; j++) {
                    jacobian[j * weight.length + i] = gradient[j] * weight[i];
                }
            }
        }
    }

    /**
     * Where the oxidation sets in, V: the tangent to the exponential at the upper end meets the base line one length below
     * it. It does not depend on the noise or the size of the electrode, but on the upper end.
     */
    public Uncertain tangentOnset() {
        return new Uncertain(upper - length, Math.sqrt(covariance[1]) * length, 0);
    }

    /** Where its current reaches a threshold, V; NaN where it does not within the sweep. */
    public Uncertain onsetAt(double threshold) {
        double lengths = Math.log(height / threshold);
        if (!(lengths >= 0)) {
            return new Uncertain(Double.NaN, Double.NaN, Double.NaN);
        }
        double byHeight = length / height;
        double byLog = length * lengths;
        double variance = byHeight * byHeight * covariance[0] + byLog * byLog * covariance[1]
                + 2 * byHeight * byLog * covariance[2];
        return new Uncertain(upper - length * lengths, Math.sqrt(Math.max(0, variance)), 0);
    }

    /** Its charge in this sweep from a potential to the upper end, C; NaN where the scan rate is not known. */
    public Uncertain chargeAbove(double onset) {
        double share = 1 - Math.exp((onset - upper) / length);
        double charge = height * length * share / halfCycle.scanRate();
        double byHeight = charge / height;
        double byLog = height * length / halfCycle.scanRate()
                * (share + (onset - upper) / length * Math.exp((onset - upper) / length));
        double variance = byHeight * byHeight * covariance[0] + byLog * byLog * covariance[1]
                + 2 * byHeight * byLog * covariance[2];
        return new Uncertain(charge, Math.sqrt(Math.max(0, variance)), 0);
    }

    /** Its current at the upper end, A. */
    public Uncertain current() {
        return new Uncertain(height, Math.sqrt(covariance[0]), 0);
    }

    /** The potential over which it grows tenfold, V. */
    public Uncertain decade() {
        return new Uncertain(length, Math.sqrt(covariance[1]) * length, 0).times(Math.log(10));
    }

    /** The exponential alone, A. */
    public double at(double where) {
        return height * Math.exp(Math.min(1, (where - upper) / length));
    }
}
