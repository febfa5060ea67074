/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.relaxation;

import java.util.ArrayList;
import java.util.List;

/** Solutions from strong to weak smoothing, and the choice among them. */
final class RegularisationPath {

    private static final double STRONGEST = 1e2;
    private static final double RATIO = Math.sqrt(10);
    private static final int STEPS = 23;
    private static final int NEARBY = 3;
    /** Weight of the degrees of freedom; plain cross validation (1) smooths too little now and then (Kim and Gu 2004). */
    private static final double CAUTION = 2;
    /** Of strengths whose errors hardly differ the strongest is taken. */
    private static final double NEARLY = 1.1;
    /** The same where smoothness is not yet relative: ripples that come up here would be kept. */
    private static final double NEARLY_AT_FIRST = 1.2;

    private final Tikhonov problem;
    private final int rows;
    private final List<Tikhonov.Solution> solutions = new ArrayList<>();

    RegularisationPath(Tikhonov problem, int rows) {
        this.problem = problem;
        this.rows = rows;
    }

    /** The solution with the strength that the criterion likes best. */
    Tikhonov.Solution choose(Regularisation criterion) {
        return choose(criterion, STRONGEST, STEPS, problem.all(), NEARLY_AT_FIRST);
    }

    /** The same, not further than a decade from the strength that a similar problem has. */
    Tikhonov.Solution chooseNear(Regularisation criterion, Tikhonov.Solution similar) {
        int nearby = 2 * NEARBY + 1;
        return choose(criterion, similar.lambda() * Math.pow(RATIO, NEARBY), nearby, similar.notZero(), NEARLY);
    }

    private Tikhonov.Solution choose(Regularisation criterion, double strongest, int steps, boolean[] first,
            double nearly) {
        boolean[] guess = first;
        double lambda = strongest;
        for (int k = 0; k < steps; k++) {
            Tikhonov.Solution solution = problem.solve(lambda, guess);
            solutions.add(solution);
            guess = solution.notZero();
            lambda /= RATIO;
        }
        double[] value = switch (criterion) {
            case GCV -> each(this::generalisedCrossValidation);
            case RE_IM -> each(s -> problem.crossError(s.lambda(), s.notZero()));
            case L_CURVE -> corner();
        };
        int best = 0;
        for (int k = 1; k < steps; k++) {
            best = value[k] < value[best] ? k : best;
        }
        if (criterion != Regularisation.L_CURVE) {
            double limit = value[best] * nearly;
            while (best > 0 && value[best - 1] <= limit) {
                best--;
            }
        }
        return solutions.get(best);
    }

    private interface Criterion {
        double of(Tikhonov.Solution solution);
    }

    private double[] each(Criterion criterion) {
        return solutions.stream().mapToDouble(criterion::of).toArray();
    }

    private double generalisedCrossValidation(Tikhonov.Solution solution) {
        double free = rows - CAUTION * problem.degreesOfFreedom(solution);
        return free <= 0 ? Double.POSITIVE_INFINITY : solution.misfit() / (free * free);
    }

    /** The negative curvature of ln roughness over ln misfit. */
    private double[] corner() {
        double[] curvature = new double[solutions.size()];
        for (int k = 1; k < curvature.length - 1; k++) {
            double x0 = Math.log(solutions.get(k - 1).misfit());
            double x1 = Math.log(solutions.get(k).misfit());
            double x2 = Math.log(solutions.get(k + 1).misfit());
            double y0 = Math.log(solutions.get(k - 1).roughness() + Double.MIN_NORMAL);
            double y1 = Math.log(solutions.get(k).roughness() + Double.MIN_NORMAL);
            double y2 = Math.log(solutions.get(k + 1).roughness() + Double.MIN_NORMAL);
            double dx = 0.5 * (x2 - x0);
            double dy = 0.5 * (y2 - y0);
            double size = Math.pow(dx * dx + dy * dy, 1.5);
            double bend = dx * (y2 - 2 * y1 + y0) - dy * (x2 - 2 * x1 + x0);
            curvature[k] = size > 0 ? -Math.abs(bend) / size : 0;
        }
        return curvature;
    }
}
