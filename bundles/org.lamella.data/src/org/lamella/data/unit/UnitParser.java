/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.data.unit;

import java.util.Map;
import java.util.Optional;

/**
 * Recursive descent over {@code unit := factor (('/'|'.'|'·'|'*'|' ') factor)*}, {@code factor := [prefix] name [power]}.
 * Everything behind the first slash divides, as instruments write it: {@code A/cm2.s} is A cm⁻² s⁻¹.
 */
final class UnitParser {

    private static final Dimension M = new Dimension(1, 0, 0, 0, 0, 0);
    private static final Dimension KG = new Dimension(0, 1, 0, 0, 0, 0);
    private static final Dimension S = new Dimension(0, 0, 1, 0, 0, 0);
    private static final Dimension A = new Dimension(0, 0, 0, 1, 0, 0);
    private static final Dimension K = new Dimension(0, 0, 0, 0, 1, 0);
    private static final Dimension MOL = new Dimension(0, 0, 0, 0, 0, 1);
    private static final Dimension HZ = S.power(-1);
    private static final Dimension C = A.times(S);
    private static final Dimension N = M.times(KG).times(S.power(-2));
    private static final Dimension J = N.times(M);
    private static final Dimension W = J.times(HZ);
    private static final Dimension V = W.times(A.power(-1));
    private static final Dimension OHM = V.times(A.power(-1));
    private static final Dimension FARAD = C.times(V.power(-1));

    /** Units that take SI prefixes. */
    private static final Map<String, Unit> PREFIXED = Map.ofEntries(entry("m", 1, M), entry("g", 1e-3, KG),
            entry("s", 1, S), entry("A", 1, A), entry("K", 1, K), entry("mol", 1, MOL), entry("Hz", 1, HZ),
            entry("C", 1, C), entry("V", 1, V), entry("Ω", 1, OHM), entry("S", 1, OHM.power(-1)),
            entry("F", 1, FARAD), entry("H", 1, OHM.times(S)), entry("W", 1, W), entry("J", 1, J), entry("N", 1, N),
            entry("Pa", 1, N.times(M.power(-2))), entry("bar", 1e5, N.times(M.power(-2))), entry("L", 1e-3, M.power(3)),
            entry("l", 1e-3, M.power(3)), entry("eV", 1.602176634e-19, J), entry("rad", 1, Dimension.NONE),
            entry("Ah", 3600, C), entry("Wh", 3600, J));

    /** Units that stand alone. */
    private static final Map<String, Unit> PLAIN = Map.ofEntries(entry("h", 3600, S), entry("min", 60, S),
            entry("d", 86400, S), entry("%", 1e-2, Dimension.NONE), entry("deg", Math.PI / 180, Dimension.NONE),
            entry("Å", 1e-10, M), Map.entry("°C", new Unit("°C", 1, 273.15, K)),
            Map.entry("degC", new Unit("°C", 1, 273.15, K)), entry("1", 1, Dimension.NONE),
            entry("rpm", 2 * Math.PI / 60, HZ));

    private static final Map<String, String> SPELLINGS = Map.ofEntries(Map.entry("Ohm", "Ω"), Map.entry("ohm", "Ω"),
            Map.entry("Ohms", "Ω"), Map.entry("ohms", "Ω"), Map.entry("OHM", "Ω"), Map.entry("hr", "h"),
            Map.entry("hour", "h"), Map.entry("hours", "h"), Map.entry("sec", "s"), Map.entry("Sec", "s"),
            Map.entry("second", "s"), Map.entry("seconds", "s"), Map.entry("°", "deg"), Map.entry("degree", "deg"),
            Map.entry("degrees", "deg"), Map.entry("Deg", "deg"), Map.entry("Volt", "V"), Map.entry("volt", "V"),
            Map.entry("Volts", "V"), Map.entry("volts", "V"), Map.entry("Amp", "A"), Map.entry("amp", "A"),
            Map.entry("Amps", "A"), Map.entry("amps", "A"), Map.entry("Ampere", "A"), Map.entry("hz", "Hz"),
            Map.entry("HZ", "Hz"), Map.entry("Hertz", "Hz"), Map.entry("deg C", "degC"), Map.entry("℃", "°C"),
            Map.entry("percent", "%"), Map.entry("AHr", "Ah"), Map.entry("Coulomb", "C"), Map.entry("Watt", "W"));

    private static final Map<String, Double> PREFIXES = Map.ofEntries(Map.entry("f", 1e-15), Map.entry("p", 1e-12),
            Map.entry("n", 1e-9), Map.entry("u", 1e-6), Map.entry("µ", 1e-6), Map.entry("m", 1e-3),
            Map.entry("c", 1e-2), Map.entry("d", 1e-1), Map.entry("k", 1e3), Map.entry("M", 1e6), Map.entry("G", 1e9),
            Map.entry("T", 1e12));

    private final String symbol;
    private final String text;
    private int at;

    UnitParser(String text) {
        this.symbol = text.strip();
        this.text = symbol.replace('μ', 'µ').replace('\u2126', 'Ω').replace('\u00c5', 'Å').replace('\u212b', 'Å');
    }

    private static Map.Entry<String, Unit> entry(String symbol, double toSi, Dimension dimension) {
        return Map.entry(symbol, new Unit(symbol, toSi, 0, dimension));
    }

    Optional<Unit> parse() {
        if (text.isEmpty() || text.length() > 40) {
            return text.isEmpty() ? Optional.of(new Unit("", 1, 0, Dimension.NONE)) : Optional.empty();
        }
        Optional<Unit> whole = named(text);
        if (whole.isPresent()) {
            return whole.map(u -> new Unit(displayed(), u.toSi(), u.offsetSi(), u.dimension()));
        }
        double toSi = 1;
        Dimension dimension = Dimension.NONE;
        boolean divides = false;
        while (at < text.length()) {
            Optional<Unit> factor = factor();
            if (factor.isEmpty()) {
                return Optional.empty();
            }
            double power = power() * (divides ? -1 : 1);
            toSi *= Math.pow(factor.get().toSi(), power);
            dimension = dimension.times(factor.get().dimension().power(power));
            if (at < text.length()) {
                char sign = text.charAt(at);
                if (".·*⋅ /-".indexOf(sign) < 0) {
                    return Optional.empty();
                }
                divides |= sign == '/';
                at++;
            }
        }
        return Optional.of(new Unit(displayed(), toSi, 0, dimension));
    }

    private String displayed() {
        String named = SPELLINGS.get(symbol);
        if (named != null) {
            return named.equals("deg") ? "°" : named;
        }
        return symbol.replace("Ohm", "Ω").replace("ohm", "Ω").replace("degC", "°C");
    }

    private Optional<Unit> factor() {
        int start = at;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        if (at == start && text.startsWith("1", start)) {
            at++;
        }
        return named(text.substring(start, at));
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || c == '°' || c == '%' || c == '℃';
    }

    private static Optional<Unit> named(String name) {
        String usual = SPELLINGS.getOrDefault(name, name);
        Unit unit = PREFIXED.getOrDefault(usual, PLAIN.get(usual));
        if (unit != null) {
            return Optional.of(unit);
        }
        if (name.length() < 2) {
            return Optional.empty();
        }
        Double prefix = PREFIXES.get(name.substring(0, 1));
        String rest = name.substring(1);
        Unit prefixed = PREFIXED.get(SPELLINGS.getOrDefault(rest, rest));
        if (prefix == null || prefixed == null) {
            return Optional.empty();
        }
        return Optional.of(new Unit(name, prefix * prefixed.toSi(), 0, prefixed.dimension()));
    }

    private double power() {
        int start = at;
        if (at < text.length() && text.charAt(at) == '^') {
            at++;
            start++;
        }
        StringBuilder digits = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            int raised = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c);
            if (raised >= 0) {
                digits.append(raised);
            } else if (c == '⁻' || c == '−' || c == '-' && at == start && followedByDigit()) {
                digits.append('-');
            } else if (c == '½') {
                digits.append("0.5");
            } else if (Character.isDigit(c) || c == '.' && !digits.isEmpty() && followedByDigit()) {
                digits.append(c);
            } else {
                break;
            }
            at++;
        }
        try {
            return digits.isEmpty() ? 1 : Double.parseDouble(digits.toString());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private boolean followedByDigit() {
        return at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }
}
