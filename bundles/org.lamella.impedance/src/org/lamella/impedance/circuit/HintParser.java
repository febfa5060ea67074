/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.circuit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.lamella.core.error.SettingException;

/**
 * Reads an element's values: {@code {100}}, {@code {R=100}}, {@code {Y=1e-6,n=0.9}}, with {@code F} behind a value that
 * is held, limits behind slashes ({@code R=100/50/150}, either may be left out) and a label behind a colon
 * ({@code {R=100:sol}}), as pyimpspec writes them.
 */
final class HintParser {

    private final String text;
    private final ElementKind kind;
    private final List<ParameterHint> hints = new ArrayList<>();
    private int at;
    private String label = "";

    HintParser(String text, int at, ElementKind kind) {
        this.text = text;
        this.at = at;
        this.kind = kind;
        kind.parameters().forEach(p -> hints.add(ParameterHint.NONE));
    }

    List<ParameterHint> hints() {
        return hints;
    }

    String label() {
        return label;
    }

    /** Reads braces if there are any; returns the position behind them. */
    int parse() throws SettingException {
        if (at >= text.length() || text.charAt(at) != '{') {
            return at;
        }
        int end = text.indexOf('}', at);
        if (end < 0) {
            throw CircuitParser.error(text, at, "The brace that opens here is not closed", "add a }");
        }
        String inside = text.substring(at + 1, end);
        int colon = inside.indexOf(':');
        if (colon >= 0) {
            label = inside.substring(colon + 1).strip();
            if (!label.matches("[A-Za-z0-9_]*")) {
                throw CircuitParser.error(text, at + colon + 2, "The label \"" + label + "\" has other characters than "
                        + "letters and digits", "choose a plain one");
            }
            inside = inside.substring(0, colon);
        }
        if (!inside.isBlank()) {
            values(inside);
        }
        return end + 1;
    }

    private void values(String inside) throws SettingException {
        String[] items = inside.split(",", -1);
        for (int i = 0; i < items.length; i++) {
            int equals = items[i].indexOf('=');
            int index = equals < 0 ? i : indexOf(items[i].substring(0, equals).strip());
            if (index < 0 || index >= hints.size()) {
                throw CircuitParser.error(text, at,
                        kind.symbol() + " has no parameter for \"" + items[i].strip() + "\"",
                        "it has " + String.join(", ", kind.parameters().stream().map(ParameterKind::symbol).toList()));
            }
            hints.set(index, hint(items[i].substring(equals + 1).strip()));
        }
    }

    private int indexOf(String symbol) {
        for (int i = 0; i < hints.size(); i++) {
            if (kind.parameters().get(i).symbol().equals(symbol)) {
                return i;
            }
        }
        return -1;
    }

    private ParameterHint hint(String value) throws SettingException {
        String[] parts = value.split("/", -1);
        boolean fixed = parts[0].endsWith("F") || parts[0].endsWith("f");
        OptionalDouble start = number(fixed ? parts[0].substring(0, parts[0].length() - 1) : parts[0]);
        if (start.isEmpty() || parts.length > 3) {
            throw CircuitParser.error(text, at, "\"" + value + "\" is not value, or value/lower/upper",
                    "write a number with a decimal point, such as 4e-4");
        }
        OptionalDouble lower = parts.length > 1 ? number(parts[1]) : OptionalDouble.empty();
        OptionalDouble upper = parts.length > 2 ? number(parts[2]) : OptionalDouble.empty();
        return new ParameterHint(start, lower, upper, fixed);
    }

    private OptionalDouble number(String value) throws SettingException {
        String stripped = value.strip();
        if (stripped.isEmpty() || stripped.equalsIgnoreCase("inf")) {
            return OptionalDouble.empty();
        }
        try {
            double number = Double.parseDouble(stripped);
            if (Double.isFinite(number) && number >= 0 && !stripped.matches(".*[dDfF]")) {
                return OptionalDouble.of(number);
            }
        } catch (NumberFormatException e) {
            // told below, in the same words as a negative number
        }
        throw CircuitParser.error(text, at, "\"" + stripped + "\" is not a positive number",
                "write it with a decimal point, such as 4e-4");
    }
}
