/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.cycling;

/**
 * A range of charge in which the potential hardly changes.
 *
 * @param potential of its middle, V
 * @param potentialSigma its standard uncertainty, V
 * @param charge that it holds, C, without sign
 * @param chargeSigma its standard uncertainty, C
 * @param width of the step in the charge over potential, V: a quarter of the plateau's charge passes within 1.1 of it
 */
public record Plateau(double potential, double potentialSigma, double charge, double chargeSigma, double width) {
}
