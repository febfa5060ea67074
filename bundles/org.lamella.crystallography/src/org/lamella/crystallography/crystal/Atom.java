/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.crystallography.crystal;

/**
 * An atom of a cell.
 *
 * @param element symbol: {@code Mn}
 * @param x fraction of a
 * @param y fraction of b
 * @param z fraction of c
 * @param occupancy share of the cells in which it is there, 0 … 1
 * @param debyeWaller B, m²: the amplitude falls by exp(−B g²/4)
 */
public record Atom(String element, double x, double y, double z, double occupancy, double debyeWaller) {
}
