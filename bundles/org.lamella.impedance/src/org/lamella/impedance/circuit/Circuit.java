/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.circuit;

import java.util.ArrayList;
import java.util.List;
import org.lamella.core.error.SettingException;

/**
 * An equivalent circuit.
 *
 * @param text as it was written
 * @param notation in which it was written
 * @param root its structure
 * @param parameters in the order in which the elements stand in the text
 */
public record Circuit(String text, Notation notation, CircuitNode root, List<CircuitParameter> parameters) {

    /** Copies the parameters. */
    public Circuit {
        parameters = List.copyOf(parameters);
    }

    /**
     * Reads a circuit in either notation; which one is seen from the text ({@code -}, {@code ,} and {@code p(} belong
     * to impedance.py, other brackets and elements without separators to the circuit description code).
     *
     * @throws SettingException with the position of what is wrong
     */
    public static Circuit parse(String text) throws SettingException {
        return new CircuitParser(text).parse();
    }

    static Circuit of(String text, Notation notation, CircuitNode root) {
        List<CircuitParameter> parameters = new ArrayList<>();
        collect(root, parameters);
        return new Circuit(text, notation, root, parameters);
    }

    private static void collect(CircuitNode node, List<CircuitParameter> parameters) {
        if (node instanceof CircuitNode.Element element) {
            List<ParameterKind> kinds = element.kind().parameters();
            for (int i = 0; i < kinds.size(); i++) {
                boolean plain = kinds.size() == 1 && kinds.get(i).symbol().equals(element.kind().symbol());
                String name = plain ? element.name() : element.name() + "." + kinds.get(i).symbol();
                parameters.add(new CircuitParameter(name, kinds.get(i), element, element.hints().get(i)));
            }
        }
        node.parts().forEach(part -> collect(part, parameters));
    }

    /** The parts that lie in series and make up the whole; one if the whole is no series. */
    public List<CircuitNode> topParts() {
        return root instanceof CircuitNode.Series series ? series.children() : List.of(root);
    }

    /** A part as a circuit of its own. */
    public Circuit of(CircuitNode part) {
        return of(text, notation, part);
    }

    /** The number of parameters. */
    public int parameterCount() {
        return parameters.size();
    }

    /** The index of the parameter of this name, or −1. */
    public int indexOf(String name) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether an element of one of these kinds is in it. */
    public boolean contains(ElementKind... kinds) {
        List<ElementKind> wanted = List.of(kinds);
        return parameters.stream().anyMatch(p -> wanted.contains(p.element().kind()));
    }
}
