/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.data.unit;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recursive descent over {@code unit := factor (operator factor)*}, {@code factor := '1' | [prefix] name [power]},
 * {@code operator := '/' | '.' | '·' | '*' | '-' | ' '}, spaces around operators allowed. Everything behind the first
 * slash divides, as instruments write it: {@code A/cm2.s} is A cm⁻² s⁻¹. Powers of ten are added as whole numbers, so
 * that {@code mA/cm2} is exactly 10 A/m².
 */
final class UnitParser {

    private static final int LONGEST = 40;
    private static final double LARGEST_POWER = 12;

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
    private static final Dimension PA = N.times(M.power(-2));

    /**
     * A unit on the way: {@code mantissa · 10^exponent} in SI.
     *
     * @param mantissa the part that is no power of ten
     * @param exponent the power of ten
     * @param offset what zero on the scale is in SI
     * @param dimension what it measures
     */
    private record Factor(double mantissa, double exponent, double offset, Dimension dimension) {

        static final Factor ONE = new Factor(1, 0, 0, Dimension.NONE);

        Factor scaled(int powerOfTen) {
            return new Factor(mantissa, exponent + powerOfTen, offset, dimension);
        }

        /** This times the other to a power; scales with a zero of their own become differences. */
        Factor times(Factor other, double power) {
            return new Factor(mantissa * Math.pow(other.mantissa, power), exponent + other.exponent * power, 0,
                    dimension.times(other.dimension.power(power)));
        }

        Unit as(String symbol) {
            double toSi = exponent == Math.rint(exponent)
                    ? new BigDecimal(mantissa).scaleByPowerOfTen((int) exponent).doubleValue()
                    : mantissa * Math.pow(10, exponent);
            return new Unit(symbol, toSi, offset, dimension);
        }
    }

    /** Units that take SI prefixes. */
    private static final Map<String, Factor> PREFIXED = Map.ofEntries(unit("m", 1, 0, M), unit("g", 1, -3, KG),
            unit("s", 1, 0, S), unit("A", 1, 0, A), unit("K", 1, 0, K), unit("mol", 1, 0, MOL), unit("Hz", 1, 0, HZ),
            unit("C", 1, 0, C), unit("V", 1, 0, V), unit("Ω", 1, 0, OHM), unit("S", 1, 0, OHM.power(-1)),
            unit("F", 1, 0, FARAD), unit("H", 1, 0, OHM.times(S)), unit("W", 1, 0, W), unit("J", 1, 0, J),
            unit("N", 1, 0, N), unit("Pa", 1, 0, PA), unit("bar", 1, 5, PA), unit("L", 1, -3, M.power(3)),
            unit("l", 1, -3, M.power(3)), unit("eV", 1.602176634, -19, J), unit("rad", 1, 0, Dimension.NONE),
            unit("Ah", 3600, 0, C), unit("Wh", 3600, 0, J));

    /** Units that stand alone. */
    private static final Map<String, Factor> PLAIN = Map.ofEntries(unit("h", 3600, 0, S), unit("min", 60, 0, S),
            unit("d", 86400, 0, S), unit("%", 1, -2, Dimension.NONE), unit("ppm", 1, -6, Dimension.NONE),
            unit("deg", Math.PI / 180, 0, Dimension.NONE), unit("Å", 1, -10, M), unit("rpm", Math.PI / 30, 0, HZ),
            Map.entry("°C", new Factor(1, 0, 273.15, K)), Map.entry("°F", new Factor(5 / 9., 0, 459.67 * 5 / 9, K)));

    /** Other ways to write a unit; those of units that take prefixes take them too. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(Map.entry("Ohm", "Ω"), Map.entry("ohm", "Ω"),
            Map.entry("Ohms", "Ω"), Map.entry("ohms", "Ω"), Map.entry("OHM", "Ω"), Map.entry("OHMS", "Ω"),
            Map.entry("hr", "h"), Map.entry("hrs", "h"), Map.entry("hour", "h"), Map.entry("hours", "h"),
            Map.entry("hour(s)", "h"), Map.entry("Hours", "h"), Map.entry("sec", "s"), Map.entry("secs", "s"),
            Map.entry("Sec", "s"), Map.entry("SEC", "s"), Map.entry("sec.", "s"), Map.entry("second", "s"),
            Map.entry("seconds", "s"), Map.entry("Seconds", "s"), Map.entry("mins", "min"), Map.entry("minute", "min"),
            Map.entry("minutes", "min"), Map.entry("Min", "min"), Map.entry("day", "d"), Map.entry("days", "d"),
            Map.entry("°", "deg"), Map.entry("º", "deg"), Map.entry("degree", "deg"), Map.entry("degrees", "deg"),
            Map.entry("Deg", "deg"), Map.entry("deg.", "deg"), Map.entry("Degrees", "deg"), Map.entry("Volt", "V"),
            Map.entry("volt", "V"), Map.entry("Volts", "V"), Map.entry("volts", "V"), Map.entry("VOLTS", "V"),
            Map.entry("Amp", "A"), Map.entry("amp", "A"), Map.entry("Amps", "A"), Map.entry("amps", "A"),
            Map.entry("AMPS", "A"), Map.entry("Ampere", "A"), Map.entry("Amperes", "A"), Map.entry("hz", "Hz"),
            Map.entry("HZ", "Hz"), Map.entry("Hertz", "Hz"), Map.entry("deg C", "°C"), Map.entry("degC", "°C"),
            Map.entry("Deg C", "°C"), Map.entry("DegC", "°C"), Map.entry("deg. C", "°C"), Map.entry("ºC", "°C"),
            Map.entry("℃", "°C"), Map.entry("Celsius", "°C"), Map.entry("deg F", "°F"), Map.entry("percent", "%"),
            Map.entry("AHr", "Ah"), Map.entry("Ahr", "Ah"), Map.entry("AH", "Ah"), Map.entry("WHr", "Wh"),
            Map.entry("Whr", "Wh"), Map.entry("Coulomb", "C"), Map.entry("Coulombs", "C"), Map.entry("Watt", "W"),
            Map.entry("Watts", "W"), Map.entry("Joule", "J"), Map.entry("Siemens", "S"), Map.entry("Farad", "F"),
            Map.entry("Kelvin", "K"), Map.entry("radian", "rad"), Map.entry("radians", "rad"));

    /** Exponents of ten of the prefixes; some programs write a capital K. */
    private static final Map<Character, Integer> PREFIXES = Map.ofEntries(Map.entry('f', -15),
            Map.entry('p', -12), Map.entry('n', -9), Map.entry('u', -6), Map.entry('µ', -6), Map.entry('m', -3),
            Map.entry('c', -2), Map.entry('d', -1), Map.entry('k', 3), Map.entry('K', 3), Map.entry('M', 6),
            Map.entry('G', 9), Map.entry('T', 12));

    /** What looks like a prefix and a unit, but is something else. */
    private static final Set<String> NO_UNITS = Set.of("pH", "PH");

    private static final String OPERATORS = "/.·*⋅-";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String symbol;
    private final String text;
    private int at;

    UnitParser(String text) {
        this.symbol = text.strip();
        this.text = symbol.replace('μ', 'µ').replace('\u2126', 'Ω').replace('\u212b', 'Å').replace('\u00a0', ' ')
                .replace('\u202f', ' ').replace('\u2013', '−');
    }

    private static Map.Entry<String, Factor> unit(String symbol, double mantissa, int exponent, Dimension dimension) {
        return Map.entry(symbol, new Factor(mantissa, exponent, 0, dimension));
    }

    Optional<Unit> parse() {
        if (text.isEmpty()) {
            return Optional.of(Factor.ONE.as(""));
        }
        if (text.length() > LONGEST || NO_UNITS.contains(text)) {
            return Optional.empty();
        }
        Factor whole = named(text);
        return Optional.ofNullable(whole == null ? product() : whole).map(f -> f.as(displayed()));
    }

    /** A product of factors; null when it is none. */
    private Factor product() {
        Factor product = Factor.ONE;
        boolean divides = false;
        while (true) {
            Factor factor = factor();
            double power = factor == null ? Double.NaN : power();
            if (!(Math.abs(power) <= LARGEST_POWER)) {
                return null;
            }
            product = product.times(factor, divides ? -power : power);
            if (at == text.length()) {
                return product;
            }
            int operator = operator();
            if (operator < 0) {
                return null;
            }
            divides |= operator == '/';
        }
    }

    /** Reads an operator with the spaces around it; −1 when there is none. */
    private int operator() {
        int start = at;
        skipSpaces();
        int operator = at > start ? ' ' : -1;
        if (at < text.length() && OPERATORS.indexOf(text.charAt(at)) >= 0) {
            operator = text.charAt(at++);
        }
        skipSpaces();
        return operator;
    }

    private void skipSpaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private Factor factor() {
        int start = at;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        if (at == start && text.startsWith("1", at) && !digitAt(at + 1)) {
            at++;
            return Factor.ONE;
        }
        return named(text.substring(start, at));
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && RAISED.indexOf(c) < 0 || c == '°' || c == '%';
    }

    /** The unit of this name, with its prefix if it has one; null when there is none. */
    private static Factor named(String name) {
        String usual = SPELLINGS.getOrDefault(name, name);
        Factor unit = PREFIXED.getOrDefault(usual, PLAIN.get(usual));
        if (unit != null || name.length() < 2) {
            return unit;
        }
        Integer prefix = PREFIXES.get(name.charAt(0));
        String rest = name.substring(1);
        Factor prefixed = PREFIXED.get(SPELLINGS.getOrDefault(rest, rest));
        return prefix == null || prefixed == null ? null : prefixed.scaled(prefix);
    }

    /** Reads a power: {@code 2 ^2 ^-2 ⁻² ^0.5 ½ ^(1/2)}; 1 when there is none, NaN when it is no number. */
    private double power() {
        boolean caret = at < text.length() && text.charAt(at) == '^';
        if (caret) {
            at++;
            if (at < text.length() && (text.charAt(at) == '(' || text.charAt(at) == '{')) {
                return bracketed();
            }
        }
        int start = at;
        StringBuilder digits = new StringBuilder();
        while (at < text.length() && isOfPower(text.charAt(at), at == start, digits)) {
            at++;
        }
        return digits.isEmpty() ? caret ? Double.NaN : 1 : number(digits.toString());
    }

    /** Appends what the character stands for in a power, if it belongs to it. */
    private boolean isOfPower(char c, boolean first, StringBuilder digits) {
        int raised = RAISED.indexOf(c);
        if (raised >= 0) {
            digits.append(raised);
        } else if (c == '⁻' || c == '−' || c == '-' && first && digitAt(at + 1)) {
            digits.append('-');
        } else if (c == '½') {
            digits.append("0.5");
        } else if (c >= '0' && c <= '9' || c == '.' && !digits.isEmpty() && digitAt(at + 1)) {
            digits.append(c);
        } else {
            return false;
        }
        return true;
    }

    private double bracketed() {
        int close = text.indexOf(text.charAt(at) == '(' ? ')' : '}', at);
        if (close < 0) {
            return Double.NaN;
        }
        String[] parts = text.substring(at + 1, close).replace('−', '-').split("/", -1);
        at = close + 1;
        return parts.length == 1 ? number(parts[0])
                : parts.length == 2 ? number(parts[0]) / number(parts[1]) : Double.NaN;
    }

    private static double number(String digits) {
        try {
            return digits.isEmpty() || Character.isLetter(digits.charAt(digits.length() - 1)) ? Double.NaN
                    : Double.parseDouble(digits);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private boolean digitAt(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    /** The symbol for people: as it was written, with the usual signs for ohm and degree. */
    private String displayed() {
        String named = SPELLINGS.get(symbol);
        if (named != null) {
            return named.equals("deg") ? "°" : named;
        }
        return symbol.equals("deg") ? "°" : symbol.replace("Ohm", "Ω").replace("ohm", "Ω").replace("degC", "°C");
    }
}
