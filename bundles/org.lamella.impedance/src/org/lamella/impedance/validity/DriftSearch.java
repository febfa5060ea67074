/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.validity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the drift with which a ladder leaves least, over several ways in which a cell may drift. */
final class DriftSearch {

    /** Sizes at which all ways of drifting are compared. */
    private static final double FIRST = 0.15;
    /** If parabolas through these expect less significance than this, nothing is to be found. */
    private static final double WORTH_SEARCHING = 5;
    private static final int KEPT = 1;
    private static final double[] GROWING = { 0, 0.04, 0.1, 0.2, 0.4, 0.7, 1.1 };
    private static final double[] SHRINKING = { 0, -0.04, -0.1, -0.2, -0.4, -0.6 };
    private static final int SECTIONS = 6;
    private static final double GOLDEN = 0.5 * (3 - Math.sqrt(5));
    /** Costs that differ by less than this many variances are alike. */
    private static final double ALIKE = 4;

    private final PassiveLadder ladder;
    private final PassiveLadder.Fit still;
    private final int points;

    /**
     * What was found.
     *
     * @param fit the ladder that drifts
     * @param size of the drift
     * @param error its standard uncertainty, from the curvature of the cost and from the other ways of drifting that
     *        leave hardly more
     * @param significance by how many variances it leaves less than the ladder that stays
     */
    record Found(PassiveLadder.Fit fit, double size, double error, double significance) {
    }

    DriftSearch(PassiveLadder ladder, PassiveLadder.Fit still) {
        this.ladder = ladder;
        this.still = still;
        this.points = still.residuals().length;
    }

    /**
     * Searches.
     *
     * @param times [ways][n] when the points may have been measured
     */
    Found best(List<double[]> times) {
        List<PassiveLadder.Fit> first = new ArrayList<>();
        double noise = still.cost() / Math.max(1, points - still.used() - 1);
        Found parabola = new Found(still, 0, Double.NaN, 0);
        for (double[] time : times) {
            for (PassiveLadder.Growing what : List.of(PassiveLadder.Growing.RESISTANCES,
                    PassiveLadder.Growing.ELECTRODE, PassiveLadder.Growing.CELL)) {
                PassiveLadder.Fit down = ladder.with(still, new PassiveLadder.Drift(what, time, -FIRST));
                PassiveLadder.Fit up = ladder.with(still, new PassiveLadder.Drift(what, time, FIRST));
                first.add(down.cost() < up.cost() ? down : up);
                Found expected = expected(down.cost(), up.cost(), noise);
                parabola = expected.significance() >= parabola.significance() ? expected : parabola;
            }
        }
        if (parabola.significance() < WORTH_SEARCHING) {
            return parabola;
        }
        List<PassiveLadder.Fit> fits = new ArrayList<>(first.stream()
                .sorted(Comparator.comparingDouble(PassiveLadder.Fit::cost)).limit(KEPT + times.size()).map(this::least)
                .toList());
        fits.sort(Comparator.comparingDouble(PassiveLadder.Fit::cost));
        PassiveLadder.Fit best = ladder.refined(fits.getFirst());
        double variance = best.cost() / Math.max(1, points - best.used() - 1);
        double significance = variance > 0 ? Math.max(0, still.cost() - best.cost()) / variance : 0;
        double spread = 0;
        for (PassiveLadder.Fit other : fits) {
            boolean alike = other.cost() - fits.getFirst().cost() < ALIKE * variance;
            spread = alike ? Math.max(spread, Math.abs(other.drift().size() - best.drift().size())) : spread;
        }
        double error = Math.hypot(0.5 * spread, curvatureError(best, variance, significance));
        return new Found(best, best.drift().size(), error, significance);
    }

    /** The lowest point of a parabola through the costs without drift and with a first one to either side. */
    private Found expected(double down, double up, double noise) {
        double bend = (down + up - 2 * still.cost()) / (FIRST * FIRST);
        double slope = (up - down) / (2 * FIRST);
        if (!(bend > 0) || noise <= 0) {
            boolean lower = Math.min(down, up) < still.cost() && noise > 0;
            return new Found(still, 0, Double.NaN, lower ? WORTH_SEARCHING : 0);
        }
        return new Found(still, -slope / bend, Math.sqrt(2 * noise / bend), 0.5 * slope * slope / bend / noise);
    }

    /** √(2 variance / second derivative of the cost), from two fits beside the best. */
    private double curvatureError(PassiveLadder.Fit best, double variance, double significance) {
        double size = best.drift().size();
        double step = Math.max(0.01, significance > 0 ? Math.abs(size) / Math.sqrt(significance) : 0.02);
        double up = ladder.with(best, best.drift().of(size + step)).cost();
        double down = ladder.with(best, best.drift().of(Math.max(-0.9, size - step))).cost();
        double bend = (up + down - 2 * best.cost()) / (step * step);
        return bend > 0 ? Math.sqrt(2 * variance / bend) : step;
    }

    /** The size of a drift that leaves least, on the side of zero on which a first fit is. */
    private PassiveLadder.Fit least(PassiveLadder.Fit first) {
        PassiveLadder.Drift drift = first.drift();
        double[] sizes = drift.size() > 0 ? GROWING : SHRINKING;
        PassiveLadder.Fit[] coarse = new PassiveLadder.Fit[sizes.length];
        int best = 0;
        for (int k = 0; k < sizes.length; k++) {
            coarse[k] = sizes[k] == 0 ? still : ladder.with(still, drift.of(sizes[k]));
            best = coarse[k].cost() < coarse[best].cost() ? k : best;
        }
        double low = sizes[Math.max(0, best - 1)];
        double high = sizes[Math.min(sizes.length - 1, best + 1)];
        PassiveLadder.Fit least = best == 0 ? ladder.with(still, drift.of(0)) : coarse[best];
        PassiveLadder.Fit left = ladder.with(still, drift.of(low + GOLDEN * (high - low)));
        PassiveLadder.Fit right = ladder.with(still, drift.of(high - GOLDEN * (high - low)));
        for (int n = 0; n < SECTIONS; n++) {
            if (left.cost() < right.cost()) {
                high = right.drift().size();
                right = left;
                left = ladder.with(still, drift.of(low + GOLDEN * (high - low)));
            } else {
                low = left.drift().size();
                left = right;
                right = ladder.with(still, drift.of(high - GOLDEN * (high - low)));
            }
            PassiveLadder.Fit better = left.cost() < right.cost() ? left : right;
            least = better.cost() < least.cost() ? better : least;
        }
        return least;
    }
}
