/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.circuit;

/**
 * A parameter of a circuit.
 *
 * @param name unique in the circuit: {@code R1}, {@code CPE1.n}
 * @param kind what it is
 * @param element the element it belongs to
 * @param hint what the circuit's text says of it
 */
public record CircuitParameter(String name, ParameterKind kind, CircuitNode.Element element, ParameterHint hint) {
}
