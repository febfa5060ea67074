/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.labels;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lamella.data.unit.Unit;

/**
 * What stands in the place of a unit: {@code mA}, {@code V vs. Ref.}, {@code mV rms}, {@code (deg)}, {@code #}.
 *
 * @param text as written, without brackets around it
 * @param unit the unit; {@link Unit#ONE} where it is said that there is none, empty when it is not understood
 * @param reference the reference electrode behind "vs."; empty when there is none
 */
public record UnitText(String text, Optional<Unit> unit, String reference) {

    private static final Pattern VERSUS =
            Pattern.compile("(.*?[^\\s(\\[,_])?[\\s(\\[,_]*(?<![A-Za-z])(?:vs|versus)(?![A-Za-z])[\\s_.]*(.*)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_UNIT =
            Pattern.compile("#+|-+|bits?|a\\.?u\\.?|arb\\.? ?u(?:nits?|\\.)?|none|n/a|1|unitless",
                    Pattern.CASE_INSENSITIVE);
    /** Units that some programs spell out, and a degree sign that was lost on the way between code pages. */
    private static final Map<String, String> WORDS = Map.of("\ufffd", "deg", "ampere", "A", "amperes", "A", "celsius",
            "°C", "ah", "Ah", "wh", "Wh", "¡æ", "°C", "Â°C", "°C", "癈", "°C");
    private static final Pattern AMPLITUDE = Pattern.compile("(.*\\S)[ _](?:rms|dc|ac|pk|peak|avg|mean)",
            Pattern.CASE_INSENSITIVE);

    /** Understands the text of a unit. */
    public static UnitText parse(String written) {
        String text = unwrapped(written.strip());
        Named named = withoutReference(text);
        String bare = named.name();
        Matcher amplitude = AMPLITUDE.matcher(bare);
        if (amplitude.matches()) {
            bare = amplitude.group(1);
        }
        return new UnitText(text, parseUnit(bare), named.reference());
    }

    /** Whether nothing is written, a unit is, or a sign that there is none. */
    public boolean isUnitOrNothing() {
        return text.isEmpty() || unit.isPresent();
    }

    /** Whether it can be nothing but a unit. */
    public boolean isUnitForSure() {
        return !text.isEmpty() && unit.isPresent() && !unit.get().equals(Unit.ONE);
    }

    /**
     * The unit if it measures the same as the wanted one, also when its letters are in the wrong case: {@code ma},
     * {@code S} for a time.
     */
    public static Optional<Unit> like(Unit wanted, String written) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(written);
        if (!written.isEmpty()) {
            int last = written.length() - 1;
            spellings.add(written.substring(0, last).toLowerCase(Locale.ROOT)
                    + written.substring(last).toUpperCase(Locale.ROOT));
        }
        spellings.add(written.toLowerCase(Locale.ROOT));
        for (String spelling : spellings) {
            Optional<Unit> unit = parse(spelling).unit();
            if (unit.isPresent() && unit.get().measuresTheSameAs(wanted) && !unit.get().equals(Unit.ONE)) {
                return unit;
            }
        }
        return Optional.empty();
    }

    /**
     * A name or unit and the reference electrode that stood behind it.
     *
     * @param name what stands before "vs."
     * @param reference what stands behind it; empty when there is none
     */
    record Named(String name, String reference) {
    }

    /** Takes "vs. …" away. */
    static Named withoutReference(String text) {
        Matcher versus = VERSUS.matcher(text);
        if (!versus.matches()) {
            return new Named(text, "");
        }
        String reference = versus.group(2).strip();
        boolean opened = versus.group(0).indexOf('(') >= 0 && !reference.contains("(");
        if (opened && reference.endsWith(")")) {
            reference = reference.substring(0, reference.length() - 1).strip();
        }
        return new Named(versus.group(1) == null ? "" : versus.group(1).strip(), reference);
    }

    private static String unwrapped(String text) {
        boolean wrapped = text.length() > 2 && (text.charAt(0) == '(' && text.indexOf(')') == text.length() - 1
                || text.charAt(0) == '[' && text.endsWith("]"));
        return wrapped ? text.substring(1, text.length() - 1).strip() : text;
    }

    private static Optional<Unit> parseUnit(String bare) {
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        if (NO_UNIT.matcher(bare).matches()) {
            return Optional.of(Unit.ONE);
        }
        return Unit.parse(WORDS.getOrDefault(bare, bare));
    }
}
