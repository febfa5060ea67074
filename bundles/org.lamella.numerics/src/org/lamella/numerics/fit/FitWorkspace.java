/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.fit;

import org.lamella.numerics.linear.PivotedQr;
import org.lamella.numerics.vector.VectorKernels;

/** The arrays of a Levenberg–Marquardt fit and the linear algebra of one iteration on them. */
final class FitWorkspace {

    private static final VectorKernels KERNELS = VectorKernels.best();

    private final int m;
    private final int n;
    final double[] x;
    final double[] trial;
    final double[] residuals;
    final double[] trialResiduals;
    final double[] jacobian;
    int freeCount;
    private final double[] scale;
    private final double[] norms;
    private final double[] step;
    private final double[] qtr;
    private final double[] damped;
    private final double[] extra;
    private final double[] right;
    private final int[] free;
    private final PivotedQr qr;

    FitWorkspace(int m, int n) {
        this.m = m;
        this.n = n;
        this.x = new double[n];
        this.trial = new double[n];
        this.residuals = new double[m];
        this.trialResiduals = new double[m];
        this.jacobian = new double[n * m];
        this.scale = new double[n];
        this.norms = new double[n];
        this.step = new double[n];
        this.qtr = new double[m];
        this.damped = new double[n * n];
        this.extra = new double[n];
        this.right = new double[n];
        this.free = new int[n];
        this.qr = new PivotedQr(m, n);
    }

    /** This workspace with its scale forgotten, or a new one where the sizes differ. */
    FitWorkspace fitting(int residualCount, int parameterCount) {
        if (residualCount != m || parameterCount != n) {
            return new FitWorkspace(residualCount, parameterCount);
        }
        java.util.Arrays.fill(scale, 0);
        return this;
    }

    static double sumOfSquares(double[] values) {
        return KERNELS.sumOfSquares(values, 0, values.length);
    }

    /** Half the cost's derivative by a parameter. */
    double gradient(int j) {
        return KERNELS.dot(jacobian, j * m, residuals, 0, m);
    }

    /** Columns are measured by the largest norm they have had (Moré). */
    void updateScale() {
        for (int j = 0; j < n; j++) {
            norms[j] = Math.sqrt(KERNELS.sumOfSquares(jacobian, j * m, m));
            scale[j] = Math.max(scale[j], norms[j]);
        }
    }

    /** The parameters that may move: not fixed and not pressed against a bound. */
    void chooseFree(Bounds bounds) {
        freeCount = 0;
        for (int j = 0; j < n; j++) {
            boolean pressed = bounds.isFixed(j)
                    || x[j] <= bounds.lower(j) && gradient(j) >= 0
                    || x[j] >= bounds.upper(j) && gradient(j) <= 0;
            if (!pressed) {
                free[freeCount++] = j;
            }
        }
    }

    boolean allFixed(Bounds bounds) {
        for (int j = 0; j < n; j++) {
            if (!bounds.isFixed(j)) {
                return false;
            }
        }
        return true;
    }

    /** The largest cosine between the residuals and a free column. */
    double gradientCosine(double cost) {
        double largest = 0;
        double size = Math.sqrt(cost);
        for (int k = 0; k < freeCount; k++) {
            int j = free[k];
            if (norms[j] > 0 && size > 0) {
                largest = Math.max(largest, Math.abs(gradient(j)) / (norms[j] * size));
            }
        }
        return largest;
    }

    void decompose() {
        for (int k = 0; k < freeCount; k++) {
            System.arraycopy(jacobian, free[k] * m, qr.matrix(), k * m, m);
        }
        qr.decompose(freeCount);
        System.arraycopy(residuals, 0, qtr, 0, m);
        qr.applyQTransposed(qtr);
    }

    private double columnScale(int place) {
        double value = scale[free[qr.pivot(place)]];
        return value > 0 ? value : 1;
    }

    /** The step that minimises ‖J s + r‖² + λ ‖D s‖², by Givens rotations of λ½ D into the triangular factor. */
    void solveDamped(double damping) {
        int k = freeCount;
        for (int i = 0; i < k; i++) {
            for (int j = i; j < k; j++) {
                damped[i * n + j] = i < m ? qr.r(i, j) : 0;
            }
            right[i] = i < m ? -qtr[i] : 0;
        }
        double root = Math.sqrt(damping);
        for (int row = 0; row < k; row++) {
            rotateIn(row, root * columnScale(row));
        }
        java.util.Arrays.fill(step, 0);
        for (int i = k - 1; i >= 0; i--) {
            double sum = right[i];
            for (int j = i + 1; j < k; j++) {
                sum -= damped[i * n + j] * step[free[qr.pivot(j)]];
            }
            double pivot = damped[i * n + i];
            step[free[qr.pivot(i)]] = pivot == 0 ? 0 : sum / pivot;
        }
    }

    private void rotateIn(int row, double diagonal) {
        int k = freeCount;
        java.util.Arrays.fill(extra, row, k, 0);
        extra[row] = diagonal;
        double extraRight = 0;
        for (int c = row; c < k; c++) {
            if (extra[c] == 0) {
                continue;
            }
            double pivot = damped[c * n + c];
            double length = Math.sqrt(pivot * pivot + extra[c] * extra[c]);
            double cos = pivot / length;
            double sin = extra[c] / length;
            for (int l = c; l < k; l++) {
                double t = cos * damped[c * n + l] + sin * extra[l];
                extra[l] = -sin * damped[c * n + l] + cos * extra[l];
                damped[c * n + l] = t;
            }
            double t = cos * right[c] + sin * extraRight;
            extraRight = -sin * right[c] + cos * extraRight;
            right[c] = t;
        }
    }

    /** Makes the trial point, cuts the step at the bounds, and returns the uncut step's share of the point's size. */
    double cutStep(Bounds bounds, double longest) {
        shorten(longest);
        double stepSize = 0;
        double pointSize = 0;
        for (int j = 0; j < n; j++) {
            stepSize += scale[j] * step[j] * scale[j] * step[j];
            pointSize += scale[j] * x[j] * scale[j] * x[j];
            trial[j] = step[j] == 0 ? x[j] : bounds.clip(j, x[j] + step[j]);
            step[j] = trial[j] - x[j];
        }
        return pointSize == 0 ? (stepSize == 0 ? 0 : 1) : Math.sqrt(stepSize / pointSize);
    }

    private void shorten(double longest) {
        double largest = 0;
        for (int j = 0; j < n; j++) {
            largest = Math.max(largest, Math.abs(step[j]));
        }
        if (largest > longest) {
            for (int j = 0; j < n; j++) {
                step[j] *= longest / largest;
            }
        }
    }

    /** ‖r‖² − ‖r + J s‖² for the cut step, from the triangular factor. */
    double promisedReduction() {
        double sum = 0;
        for (int i = 0; i < Math.min(freeCount, m); i++) {
            double row = 0;
            for (int j = i; j < freeCount; j++) {
                row += qr.r(i, j) * step[free[qr.pivot(j)]];
            }
            sum -= row * (2 * qtr[i] + row);
        }
        return sum;
    }
}
