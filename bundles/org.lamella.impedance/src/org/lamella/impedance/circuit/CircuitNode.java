/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.circuit;

import java.util.List;

/** A part of a circuit. */
public sealed interface CircuitNode {

    /**
     * A single element.
     *
     * @param kind what it is
     * @param name its name in the circuit: {@code R1}
     * @param hints what the text says of its parameters, one for each
     */
    record Element(ElementKind kind, String name, List<ParameterHint> hints) implements CircuitNode {

        /** Copies the hints. */
        public Element {
            hints = List.copyOf(hints);
        }

        @Override
        public int parameterCount() {
            return kind.parameters().size();
        }

        @Override
        public String signature() {
            return kind.name();
        }
    }

    /**
     * Parts one after the other.
     *
     * @param children two or more
     */
    record Series(List<CircuitNode> children) implements CircuitNode {

        /** Copies the children. */
        public Series {
            children = List.copyOf(children);
        }

        @Override
        public int parameterCount() {
            return children.stream().mapToInt(CircuitNode::parameterCount).sum();
        }

        @Override
        public String signature() {
            return "s(" + String.join(",", children.stream().map(CircuitNode::signature).toList()) + ")";
        }
    }

    /**
     * Parts side by side.
     *
     * @param children two or more
     */
    record Parallel(List<CircuitNode> children) implements CircuitNode {

        /** Copies the children. */
        public Parallel {
            children = List.copyOf(children);
        }

        @Override
        public int parameterCount() {
            return children.stream().mapToInt(CircuitNode::parameterCount).sum();
        }

        @Override
        public String signature() {
            return "p(" + String.join(",", children.stream().map(CircuitNode::signature).toList()) + ")";
        }
    }

    /** The number of parameters in this part. */
    int parameterCount();

    /** What it is built of, without names: parts of equal signature can change places if their parameters do. */
    String signature();

    /** The parts it consists of; none for an element. */
    default List<CircuitNode> parts() {
        return switch (this) {
            case Element _ -> List.of();
            case Series series -> series.children();
            case Parallel parallel -> parallel.children();
        };
    }
}
