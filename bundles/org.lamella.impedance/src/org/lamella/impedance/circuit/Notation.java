/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.circuit;

/**
 * A way to write circuits. The two notations define some elements differently: a Warburg element has A in the one
 * (Z = A (1 − j) / √ω) and Y in the other (Z = 1 / (Y √(jω))), so that A = 1 / (Y √2).
 */
public enum Notation {
    /** As impedance.py writes: {@code R0-p(R1,CPE1)-p(R2-Wo1,C2)}. */
    IMPEDANCE_PY,
    /** Circuit description code after Boukamp, as pyimpspec writes it: {@code R(RC)([RW]Q)}; {@code [ ]} is series. */
    CDC
}
