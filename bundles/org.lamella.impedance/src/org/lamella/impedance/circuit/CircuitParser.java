/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.circuit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lamella.core.error.SettingException;

/**
 * Reads circuits. impedance.py: {@code series := part ('-' part)*}, {@code part := 'p(' series (',' series)* ')' |
 * element}. Circuit description code: {@code series := part*}, {@code part := '(' part* ')' | '[' part* ']' | element},
 * parallel in round brackets, series in square ones. Elements of both may carry values in braces, see
 * {@link HintParser}.
 */
final class CircuitParser {

    private static final int MAX_LENGTH = 2000;
    private static final int MAX_DEPTH = 30;

    private final String text;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private Notation notation = Notation.IMPEDANCE_PY;
    private int at;
    private int depth;

    CircuitParser(String text) {
        this.text = text;
    }

    Circuit parse() throws SettingException {
        if (text.isBlank()) {
            throw error(0, "The circuit is empty", "write one, such as R0-p(R1,CPE1) or R(RQ)");
        }
        if (text.length() > MAX_LENGTH) {
            throw error(MAX_LENGTH, "The circuit is longer than " + MAX_LENGTH + " characters", "write a smaller one");
        }
        notation = recognise(text);
        CircuitNode root = notation == Notation.CDC ? cdcGroup('\0') : series();
        skipBlanks();
        if (at < text.length()) {
            throw unexpected();
        }
        return Circuit.of(text.strip(), notation, root);
    }

    private static Notation recognise(String text) {
        String bare = text.replaceAll("\\{[^}]*}?", "").replaceAll("\\s", "");
        if (bare.contains("-") || bare.contains(",") || bare.contains("p(")) {
            return Notation.IMPEDANCE_PY;
        }
        boolean single = bare.matches("[A-Za-z]+[0-9_]+");
        return single ? Notation.IMPEDANCE_PY : Notation.CDC;
    }

    private CircuitNode series() throws SettingException {
        List<CircuitNode> parts = new ArrayList<>();
        do {
            parts.add(part());
            skipBlanks();
        } while (take('-'));
        return joined(parts, true);
    }

    private CircuitNode part() throws SettingException {
        skipBlanks();
        int start = at;
        if (!text.startsWith("p(", at) && !text.startsWith("p (", at)) {
            return element();
        }
        at = text.indexOf('(', at) + 1;
        descend(start);
        List<CircuitNode> branches = new ArrayList<>();
        do {
            branches.add(series());
            skipBlanks();
        } while (take(','));
        close(')', start, branches.size());
        return joined(branches, false);
    }

    private CircuitNode cdcGroup(char end) throws SettingException {
        int start = Math.max(0, at - 1);
        descend(start);
        List<CircuitNode> parts = new ArrayList<>();
        skipBlanks();
        while (at < text.length() && text.charAt(at) != end) {
            if (take('(')) {
                parts.add(cdcGroup(')'));
            } else if (take('[')) {
                parts.add(cdcGroup(']'));
            } else {
                parts.add(element());
            }
            skipBlanks();
        }
        if (end == '\0') {
            depth--;
            return joined(parts, true);
        }
        if (end == ')') {
            close(end, start, parts.size());
            return joined(parts, false);
        }
        close(end, start, Math.max(2, parts.size()));
        if (parts.isEmpty()) {
            throw error(start, "The group is empty", "put elements between the brackets");
        }
        return joined(parts, true);
    }

    private void descend(int start) throws SettingException {
        if (++depth > MAX_DEPTH) {
            throw error(start, "Groups lie deeper than " + MAX_DEPTH + " in each other", "write a flatter circuit");
        }
    }

    private void close(char end, int start, int branches) throws SettingException {
        if (at >= text.length()) {
            throw error(start, "The group that opens here is not closed", "add a " + end);
        }
        if (!take(end)) {
            throw unexpected();
        }
        if (branches < 2) {
            throw error(start, "A parallel group needs two branches", "add a branch, or take the brackets away");
        }
        depth--;
    }

    private CircuitNode element() throws SettingException {
        skipBlanks();
        int start = at;
        while (at < text.length() && isSymbolLetter(start)) {
            at++;
        }
        if (at == start) {
            throw unexpected();
        }
        String symbol = text.substring(start, at);
        ElementKind kind = ElementKind.find(symbol, notation).orElseThrow(() -> unknown(symbol, start));
        int digits = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        String number = text.substring(digits, at);
        HintParser braces = new HintParser(text, at, kind);
        at = braces.parse();
        String name = name(symbol, number, braces.label());
        if (!names.add(name)) {
            throw error(start, "The name " + name + " stands for two elements", "number them differently");
        }
        return new CircuitNode.Element(kind, name, braces.hints());
    }

    /** impedance.py names end at a digit; description codes have a capital and then small letters. */
    private boolean isSymbolLetter(int start) {
        char c = text.charAt(at);
        boolean small = c >= 'a' && c <= 'z';
        return small || c >= 'A' && c <= 'Z' && (notation == Notation.IMPEDANCE_PY || at == start);
    }

    private String name(String symbol, String number, String label) {
        int count = counts.merge(symbol, 1, Integer::sum);
        if (!label.isEmpty()) {
            return symbol + "_" + label;
        }
        return symbol + (number.isEmpty() ? Integer.toString(count) : number);
    }

    private SettingException unknown(String symbol, int start) {
        String hint = "known are " + String.join(", ", ElementKind.symbols(notation));
        Notation other = notation == Notation.CDC ? Notation.IMPEDANCE_PY : Notation.CDC;
        if (ElementKind.find(symbol, other).isPresent()) {
            hint += "; " + symbol + " belongs to the other notation, " + (other == Notation.CDC
                    ? "R(RQ), without - and p()" : "R0-p(R1,CPE1)");
        }
        return error(start, "There is no element " + symbol, hint);
    }

    /** One part stands for itself; series within series and parallel within parallel are one. */
    private static CircuitNode joined(List<CircuitNode> parts, boolean series) {
        List<CircuitNode> flat = new ArrayList<>();
        for (CircuitNode part : parts) {
            if (series ? part instanceof CircuitNode.Series : part instanceof CircuitNode.Parallel) {
                flat.addAll(part.parts());
            } else {
                flat.add(part);
            }
        }
        if (flat.size() == 1) {
            return flat.getFirst();
        }
        return series ? new CircuitNode.Series(flat) : new CircuitNode.Parallel(flat);
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean take(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private SettingException unexpected() {
        if (at >= text.length()) {
            return error(at, "The circuit ends where an element is expected",
                    "add the element, or take away what joins it");
        }
        return error(at, "Unexpected \"" + text.charAt(at) + "\"", notation == Notation.CDC
                ? "elements follow each other, [ ] is series, ( ) parallel: R(RQ)(RQ)Q"
                : "elements are joined by -, parallel branches stand in p( , ): R0-p(R1,CPE1)-CPE2");
    }

    private SettingException error(int position, String cause, String wayOut) {
        return error(text, position, cause, wayOut);
    }

    static SettingException error(String text, int position, String cause, String wayOut) {
        return new SettingException("circuit", "\"" + text + "\", character " + (position + 1) + ": " + cause, wayOut);
    }
}
