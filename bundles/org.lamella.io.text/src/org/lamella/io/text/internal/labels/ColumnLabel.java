/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.labels;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lamella.data.unit.Unit;

/**
 * A column's label taken apart: {@code Ewe/V}, {@code <I>/mA}, {@code I (mA)}, {@code Current [uA]}, {@code -Z''/ohm},
 * {@code E vs. Ag/AgCl (V)}, {@code current_mA}.
 *
 * @param text as the file has it, without quotes and spaces around it
 * @param name without unit, sign and reference electrode
 * @param unit the unit, if the label has one that Lamella knows
 * @param unitText what stands in the place of a unit; empty when nothing does
 * @param negated whether the column holds the negative of what it is named for
 * @param reference the reference electrode behind "vs."; empty when there is none
 */
public record ColumnLabel(String text, String name, Optional<Unit> unit, String unitText, boolean negated,
        String reference) {

    private static final int LONGEST = 200;
    private static final Pattern BRACKETED = Pattern
            .compile("(.*?)\\s*(?:\\(([^()]*(?:\\([^()]*\\))?[^()]*)\\)|\\[([^\\[\\]]*)\\]|\\{([^{}]*)\\})");
    private static final Pattern NEGATIVE =
            Pattern.compile("(?:[-\u2212\u2013]|neg\\.|neg(?:ative)?\\s|minus\\s)\\s*(.+)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK_FORMAT = Pattern.compile("[dhms: .-]*h{1,2}:m.*|.*yyyy.*|.*dd/mm.*",
            Pattern.CASE_INSENSITIVE);
    /** Names with a slash of their own: {@code dQ/dV}, {@code d(Q-Qo)/dE}. */
    private static final Pattern DERIVATIVE = Pattern.compile("d.{1,8}/d[A-Za-z].*");

    /** A label without its unit. */
    private record Parted(String name, Optional<Unit> unit, String unitText, String reference) {

        static Parted nameOnly(String name) {
            return new Parted(name, Optional.empty(), "", "");
        }

        static Parted of(String name, UnitText unit) {
            return new Parted(name, unit.unit(), unit.text(), unit.reference());
        }
    }

    /** Takes a label apart. */
    public static ColumnLabel parse(String label) {
        String text = clean(label);
        Parted parted = part(text);
        UnitText.Named named = UnitText.withoutReference(parted.name());
        String reference = parted.reference().isEmpty() ? named.reference() : parted.reference();
        if (parted.unit().isEmpty() && !named.reference().isEmpty()) {
            // "E/V vs. SCE": the unit stands before the reference
            parted = part(named.name());
            named = new UnitText.Named(parted.name(), reference);
        }
        Matcher negative = NEGATIVE.matcher(named.name());
        boolean negated = negative.matches();
        return new ColumnLabel(text, negated ? negative.group(1).strip() : named.name(), parted.unit(),
                parted.unitText(), negated, reference);
    }

    /** The same label with the unit from a row of units below it; a unit in the label itself stays. */
    public ColumnLabel withUnit(String cell) {
        UnitText written = UnitText.parse(clean(cell));
        if (written.text().isEmpty() || unit.isPresent()) {
            return this;
        }
        return new ColumnLabel(text, name, written.unit(), written.text(), negated,
                reference.isEmpty() ? written.reference() : reference);
    }

    /** A label that is nothing but a unit. */
    public static ColumnLabel ofUnit(String cell) {
        UnitText written = UnitText.parse(clean(cell));
        return new ColumnLabel(clean(cell), "", written.unit(), written.text(), false, written.reference());
    }

    /** Takes quotes, spaces and the sign of a comment away, and bounds the length. */
    public static String clean(String label) {
        String text = label.strip();
        if (text.length() > LONGEST) {
            text = text.substring(0, LONGEST);
        }
        if (text.length() >= 2 && text.charAt(0) == '"' && text.endsWith("\"")) {
            text = text.substring(1, text.length() - 1).replace("\"\"", "\"").strip();
        }
        return text.startsWith("#") && text.length() > 1 ? text.substring(1).strip() : text;
    }

    private static Parted part(String text) {
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.matches() && !bracketed.group(1).isEmpty()) {
            String inner = bracketed.group(2) != null ? bracketed.group(2)
                    : bracketed.group(3) != null ? bracketed.group(3) : bracketed.group(4);
            return bracketed(text, bracketed.group(1).strip(), inner.strip());
        }
        return bySlash(text);
    }

    private static Parted bracketed(String text, String name, String inner) {
        if (CLOCK_FORMAT.matcher(inner).matches()) {
            return Parted.nameOnly(name);
        }
        UnitText unit = UnitText.parse(inner);
        if (unit.unit().isPresent()) {
            boolean slashed = name.endsWith("/") || name.endsWith(",");
            return Parted.of(slashed ? name.substring(0, name.length() - 1).strip() : name, unit);
        }
        // Re(Z), Z'(a): brackets of the name itself; or a unit behind a slash in front of brackets
        Parted slash = bySlash(text);
        if (slash.unit().isPresent() || ColumnMeaning.ofName(text).isPresent()) {
            return slash;
        }
        return ColumnMeaning.ofName(name).isPresent() && unit.reference().isEmpty()
                ? new Parted(name, Optional.empty(), inner, "") : Parted.nameOnly(text);
    }

    /** {@code name/unit}, at the leftmost slash behind which there is nothing but a unit. */
    private static Parted bySlash(String text) {
        int first = text.indexOf('/');
        for (int slash = DERIVATIVE.matcher(text).matches() ? text.indexOf('/', first + 1) : first; slash > 0; slash =
                text.indexOf('/', slash + 1)) {
            UnitText unit = UnitText.parse(text.substring(slash + 1));
            if (unit.isUnitForSure() || unit.text().equals("1")) {
                return Parted.of(text.substring(0, slash).strip(), unit);
            }
        }
        return bySuffix(text);
    }

    /** {@code current_mA}, {@code Time s}, {@code Voltage, V}: only where what is left is a name that is known. */
    private static Parted bySuffix(String text) {
        for (char separator : new char[] { ',', '_', ' ' }) {
            int at = text.lastIndexOf(separator);
            if (at <= 0 || at == text.length() - 1) {
                continue;
            }
            String name = text.substring(0, at).strip();
            String suffix = text.substring(at + 1).strip();
            Optional<ColumnMeaning> meaning = ColumnMeaning.ofName(name);
            Optional<Unit> unit = meaning.flatMap(m -> UnitText.like(m.measurand().unit(), suffix));
            if (unit.isPresent()) {
                return new Parted(name, unit, suffix, "");
            }
        }
        return Parted.nameOnly(text);
    }
}
