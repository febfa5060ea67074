/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

/**
 * The base line under the peaks of a half cycle.
 *
 * @param halfCycle whose
 * @param potential V, ascending
 * @param current A, as measured
 * @param fitted base line plus peaks at the same potentials, A, as measured
 * @param conductance slope of its linear part, S; NaN where it has none
 * @param conductanceSigma its standard uncertainty, S
 * @param description of which parts it and the peaks were made, for people
 */
public record BaseLine(HalfCycle halfCycle, double[] potential, double[] current, double[] fitted,
        double conductance, double conductanceSigma, String description) {
}
