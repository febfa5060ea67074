/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.fit;

/**
 * Where a minimisation ended.
 *
 * @param parameters [n]
 * @param cost the sum of the squared residuals there
 * @param convergence why it ended
 * @param iterations Jacobians computed
 * @param evaluations residual vectors computed, those with a Jacobian included
 */
public record Minimum(double[] parameters, double cost, Convergence convergence, int iterations, int evaluations) {
}
