/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresOptimizer;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LevenbergMarquardtTest {

    static Stream<NistProblem> nistProblems() {
        return Stream.of(NistProblem.misra1a(), NistProblem.boxBod(), NistProblem.mgh09(), NistProblem.thurber(),
                NistProblem.eckerle4());
    }

    private static ResidualModel model(NistProblem problem) {
        return new FiniteDifferenceModel((b, r) -> {
            for (int i = 0; i < r.length; i++) {
                r[i] = problem.model().value(problem.x()[i], b) - problem.y()[i];
            }
        }, problem.x().length, Bounds.none(problem.certified().length));
    }

    private static double largestRelativeError(double[] actual, double[] expected) {
        double largest = 0;
        for (int i = 0; i < expected.length; i++) {
            largest = Math.max(largest, Math.abs(actual[i] / expected[i] - 1));
        }
        return largest;
    }

    @ParameterizedTest
    @MethodSource("nistProblems")
    void certifiedValuesAreReachedFromNistsSecondStart(NistProblem problem) {
        FitResult result = new LevenbergMarquardt(FitOptions.DEFAULT)
                .fit(model(problem), problem.starts()[1], Bounds.none(problem.certified().length));
        assertTrue(result.minimum().convergence().isConverged());
        assertEquals(0, largestRelativeError(result.minimum().parameters(), problem.certified()), 1e-6);
        assertEquals(1, result.minimum().cost() / problem.certifiedCost(), 1e-9);
        for (int i = 0; i < problem.certified().length; i++) {
            assertEquals(1, result.standardError(i) / problem.certifiedErrors()[i], 1e-6);
        }
    }

    @ParameterizedTest
    @MethodSource("nistProblems")
    void isAsNearToTheCertifiedValuesAsCommonsMath(NistProblem problem) {
        double[] start = problem.starts()[1];
        LeastSquaresOptimizer.Optimum other = new LevenbergMarquardtOptimizer().optimize(
                new LeastSquaresBuilder().start(start).target(problem.y()).model(point -> jet(problem, point))
                        .maxEvaluations(1000).maxIterations(1000).build());
        Minimum ours = new LevenbergMarquardt(FitOptions.DEFAULT)
                .minimise(model(problem), start, Bounds.none(start.length));
        double theirs = largestRelativeError(other.getPoint().toArray(), problem.certified());
        assertTrue(largestRelativeError(ours.parameters(), problem.certified()) <= Math.max(theirs, 1e-6));
    }

    private static Pair<RealVector, org.apache.commons.math3.linear.RealMatrix> jet(NistProblem problem,
            RealVector point) {
        int m = problem.x().length;
        int n = point.getDimension();
        double[] r = new double[m];
        double[] columns = new double[m * n];
        model(problem).jacobian(point.toArray(), r, columns);
        double[][] rows = new double[m][n];
        double[] values = new double[m];
        for (int i = 0; i < m; i++) {
            values[i] = r[i] + problem.y()[i];
            for (int j = 0; j < n; j++) {
                rows[i][j] = columns[j * m + i];
            }
        }
        return new Pair<>(MatrixUtils.createRealVector(values), MatrixUtils.createRealMatrix(rows));
    }

    @ParameterizedTest
    @MethodSource("nistProblems")
    void theFarStartIsMasteredWithinPlausibleBounds(NistProblem problem) {
        int n = problem.certified().length;
        double[] low = new double[n];
        double[] high = new double[n];
        for (int j = 0; j < n; j++) {
            low[j] = 0;
            high[j] = 4 * Math.max(problem.starts()[0][j], problem.certified()[j]);
        }
        Minimum minimum = new LevenbergMarquardt(FitOptions.DEFAULT.withMaxIterations(2000))
                .minimise(model(problem), problem.starts()[0], Bounds.of(low, high));
        assertEquals(1, minimum.cost() / problem.certifiedCost(), 1e-9);
    }

    /** y = a + b x through (0,0), (1,1), (2,1), (3,4): normal equations by hand give a = −0.3, b = 1.2, cost 1.8. */
    private static final CurveModel LINE = new CurveModel(new CurveFunction() {
        @Override
        public int parameterCount() {
            return 2;
        }

        @Override
        public double valueAndGradient(double x, double[] p, double[] gradient) {
            gradient[0] = 1;
            gradient[1] = x;
            return p[0] + p[1] * x;
        }
    }, new double[] { 0, 1, 2, 3 }, new double[] { 0, 1, 1, 4 });

    @Test
    void aLinearProblemHasTheTextbookSolutionAndErrors() {
        FitResult result = new LevenbergMarquardt(FitOptions.DEFAULT).fit(LINE, new double[] { 5, 5 }, Bounds.none(2));
        assertArrayEquals(new double[] { -0.3, 1.2 }, result.minimum().parameters(), 1e-12);
        assertEquals(1.8, result.minimum().cost(), 1e-12);
        // (XᵀX)⁻¹ = [14 −6; −6 4] / 20, s² = 1.8 / 2
        assertEquals(Math.sqrt(0.9 * 14 / 20), result.standardError(0), 1e-12);
        assertEquals(Math.sqrt(0.9 * 4 / 20), result.standardError(1), 1e-12);
        assertEquals(-6 / Math.sqrt(14 * 4), result.covariance().correlation(0, 1), 1e-12);
    }

    @Test
    void knownErrorsAreNotScaledByTheResiduals() {
        FitResult result = new LevenbergMarquardt(FitOptions.DEFAULT.withErrors(FitOptions.Errors.KNOWN))
                .fit(LINE, new double[] { 0, 0 }, Bounds.none(2));
        assertEquals(Math.sqrt(4.0 / 20), result.standardError(1), 1e-12);
    }

    @Test
    void aBoundThatTheDataWouldPassHoldsTheParameterAndIsReported() {
        Bounds bounds = Bounds.none(2).with(1, -1, 1);
        FitResult result = new LevenbergMarquardt(FitOptions.DEFAULT).fit(LINE, new double[] { 0, 0 }, bounds);
        // with b = 1 the best a is the mean of y − x, which is 0
        assertArrayEquals(new double[] { 0, 1 }, result.minimum().parameters(), 1e-8);
        assertEquals(ParameterState.AT_UPPER_BOUND, result.states()[1]);
        assertEquals(ParameterState.FREE, result.states()[0]);
        assertEquals(Math.sqrt(result.residualVariance() * 4 / 20), result.standardError(1), 1e-12);
    }

    @Test
    void aFixedParameterHasNoUncertaintyAndLeavesItsDegreeOfFreedom() {
        FitResult result = new LevenbergMarquardt(FitOptions.DEFAULT)
                .fit(LINE, new double[] { 0, 0 }, Bounds.none(2).fixed(0, 0));
        // through the origin: b = Σxy / Σx² = 15 / 14
        assertArrayEquals(new double[] { 0, 15.0 / 14 }, result.minimum().parameters(), 1e-10);
        assertEquals(0, result.standardError(0));
        assertEquals(3, result.degreesOfFreedom());
        assertEquals(ParameterState.FIXED, result.states()[0]);
    }

    @Test
    void whatTheDataDoNotDetermineHasAnInfiniteErrorAndTheRestKeepsIts() {
        ResidualModel model = new FiniteDifferenceModel((p, r) -> {
            for (int i = 0; i < r.length; i++) {
                r[i] = (p[0] + p[1]) * i + p[2] * i * i - i * i - 2 * i - 0.1 * (i % 2);
            }
        }, 8, Bounds.none(3));
        FitResult result = new LevenbergMarquardt(FitOptions.DEFAULT)
                .fit(model, new double[] { 0.5, 0.5, 0 }, Bounds.none(3));
        assertEquals(Double.POSITIVE_INFINITY, result.standardError(0));
        assertEquals(Double.POSITIVE_INFINITY, result.standardError(1));
        assertTrue(result.standardError(2) > 0 && result.standardError(2) < 0.1);
        assertEquals(2, result.covariance().rank());
        assertEquals(0, result.covariance().correlation(0, 2));
    }

    @Test
    void fewerPointsThanParametersGiveAValueWithInfiniteError() {
        ResidualModel model = new FiniteDifferenceModel((p, r) -> r[0] = p[0] + p[1] - 3, 1, Bounds.none(2));
        FitResult result = new LevenbergMarquardt(FitOptions.DEFAULT).fit(model, new double[] { 0, 0 }, Bounds.none(2));
        assertEquals(0, result.minimum().cost(), 1e-20);
        assertEquals(Double.POSITIVE_INFINITY, result.standardError(0));
        assertEquals(0, result.degreesOfFreedom());
    }

    @Test
    void cancellingReturnsTheBestPointSoFar() {
        AtomicInteger asked = new AtomicInteger();
        NistProblem problem = NistProblem.thurber();
        Minimum minimum = new LevenbergMarquardt(FitOptions.DEFAULT.withCancel(() -> asked.incrementAndGet() > 2))
                .minimise(model(problem), problem.starts()[0], Bounds.none(7));
        assertEquals(Convergence.CANCELLED, minimum.convergence());
        assertFalse(minimum.convergence().isConverged());
        assertEquals(3, asked.get());
        assertTrue(minimum.cost() < 1e8 && minimum.cost() > 5642.7083);
    }

    @Test
    void aModelThatCannotBeComputedAtTheStartIsReported() {
        ResidualModel model = new FiniteDifferenceModel((p, r) -> r[0] = Math.log(p[0]), 1, Bounds.none(1));
        assertEquals(Convergence.NOT_COMPUTABLE, new LevenbergMarquardt(FitOptions.DEFAULT)
                .minimise(model, new double[] { -1 }, Bounds.none(1)).convergence());
    }

    @Test
    void stepsIntoPlacesWhereTheModelCannotBeComputedAreTakenBack() {
        ResidualModel model = new FiniteDifferenceModel((p, r) -> r[0] = Math.log(p[0]) + 4, 1, Bounds.none(1));
        Minimum minimum =
                new LevenbergMarquardt(FitOptions.DEFAULT).minimise(model, new double[] { 9 }, Bounds.none(1));
        assertEquals(Math.exp(-4), minimum.parameters()[0], 1e-12);
    }

    @Test
    void theSameInstanceGivesTheSameResultAgain() {
        LevenbergMarquardt fitter = new LevenbergMarquardt(FitOptions.DEFAULT);
        NistProblem problem = NistProblem.mgh09();
        Minimum first = fitter.minimise(model(problem), problem.starts()[1], Bounds.none(4));
        fitter.minimise(model(problem), problem.certified(), Bounds.none(4));
        Minimum again = fitter.minimise(model(problem), problem.starts()[1], Bounds.none(4));
        assertArrayEquals(first.parameters(), again.parameters(), 0);
        assertEquals(first.evaluations(), again.evaluations());
    }

    @Test
    void differingNumbersOfParametersAreRefused() {
        LevenbergMarquardt fitter = new LevenbergMarquardt(FitOptions.DEFAULT);
        assertThrows(IllegalArgumentException.class, () -> fitter.fit(LINE, new double[3], Bounds.none(2)));
        assertThrows(IllegalArgumentException.class, () -> fitter.fit(LINE, new double[2], Bounds.none(3)));
        assertThrows(IllegalArgumentException.class, () -> Bounds.none(2).with(0, 1, -1));
    }
}
