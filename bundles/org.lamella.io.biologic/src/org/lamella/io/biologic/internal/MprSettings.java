/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.lamella.data.Metadata;
import org.lamella.data.Technique;
import org.lamella.data.unit.Unit;
import org.lamella.io.biologic.internal.MprParameters.Field;
import org.lamella.io.biologic.internal.MprParameters.Value;

/**
 * What the settings module says. Its places are the same in all versions seen; each was found by comparing files with
 * their text exports. A value that cannot be right (not finite, negative) is left out.
 */
final class MprSettings {

    private static final int TECHNIQUE_AT = 0;
    private static final int COMMENT_AT = 0x07;
    private static final int ACTIVE_MASS_AT = 0x107;
    private static final int ELECTRODE_AT = 0x11e;
    private static final int ELECTROLYTE_AT = 0x1c0;
    private static final int AREA_AT = 0x211;
    private static final int REFERENCE_AT = 0x215;
    private static final int CHARACTERISTIC_MASS_AT = 0x24c;
    private static final int AREA_UNIT_AT = 0x250;
    private static final int MASS_UNIT_AT = 0x251;
    private static final String UNSPECIFIED = "(unspecified)";
    private static final MathContext SINGLE = new MathContext(7);
    private static final Charset TEXT = Charset.forName("windows-1252");
    /** The choices of units that were seen; with another one, the number has no unit. */
    private static final Map<Integer, String> AREA_UNITS = Map.of(2, "cm²", 3, "mm²");
    private static final Map<Integer, String> MASS_UNITS = Map.of(1, "g", 2, "mg");

    private final MemorySegment content;
    private final boolean newer;

    MprSettings(MprModule module) {
        this.content = module.content();
        this.newer = module.newer();
    }

    private OptionalInt number() {
        return unsigned(content, TECHNIQUE_AT);
    }

    Technique technique() {
        return number().isPresent() ? EcLabTechnique.byNumber(number().getAsInt()) : Technique.UNKNOWN;
    }

    List<Metadata.Entry> metadata() {
        List<Metadata.Entry> entries = new ArrayList<>();
        text(entries, Metadata.COMMENT, "Comments", COMMENT_AT);
        text(entries, "", "Electrode material", ELECTRODE_AT);
        text(entries, "", "Electrolyte", ELECTROLYTE_AT);
        text(entries, Metadata.REFERENCE_ELECTRODE, "Reference electrode", REFERENCE_AT);
        number(entries, Metadata.ELECTRODE_AREA, "Electrode surface area", AREA_AT,
                Optional.ofNullable(AREA_UNITS.get(unsigned(content, AREA_UNIT_AT).orElse(-1))));
        number(entries, "", "Mass of active material", ACTIVE_MASS_AT, Optional.of("mg"));
        number(entries, Metadata.ACTIVE_MASS, "Characteristic mass", CHARACTERISTIC_MASS_AT,
                Optional.ofNullable(MASS_UNITS.get(unsigned(content, MASS_UNIT_AT).orElse(-1))));
        MprParameters.find(content, number().orElse(-1), newer).ifPresent(p -> parameters(entries, p));
        return entries;
    }

    private void text(List<Metadata.Entry> entries, String key, String label, int at) {
        pascal(content, at).filter(t -> !t.isBlank() && !t.equals(UNSPECIFIED))
                .ifPresent(t -> entries.add(Metadata.Entry.text(key, label, t.strip())));
    }

    private void number(List<Metadata.Entry> entries, String key, String label, int at, Optional<String> unit) {
        if (content.byteSize() < at + 4L) {
            return;
        }
        float value = content.get(MprModule.FLOAT, at);
        if (Float.isFinite(value) && value > 0 && value < 1e9f) {
            String shown = decimal(value).toPlainString();
            entries.add(unit.flatMap(Unit::parse)
                    .map(u -> entry(key, label, shown + " " + unit.get(), decimal(value).doubleValue(), u))
                    .orElseGet(() -> Metadata.Entry.text("", label, shown)));
        }
    }

    private void parameters(List<Metadata.Entry> entries, MprParameters parameters) {
        List<Field> fields = parameters.fields();
        int sequences = parameters.sequences().size();
        if (sequences > 1) {
            entries.add(Metadata.Entry.text("", "Number of sequences", Integer.toString(sequences)));
        }
        for (int i = 0; i < fields.size(); i++) {
            // limits of impedance techniques are not told apart
            if (!fields.get(i).name().equals("l")) {
                parameter(entries, fields.get(i).name(), values(parameters, i));
            }
        }
    }

    private static List<Value> values(MprParameters parameters, int index) {
        return parameters.sequences().stream().map(s -> s.get(index)).toList();
    }

    /** One parameter, with its value for each sequence; a choice or a number that is not used gives nothing. */
    private void parameter(List<Metadata.Entry> entries, String name, List<Value> values) {
        if (values.stream().noneMatch(MprSettings::isNumber)) {
            return;
        }
        String text = String.join(" | ", values.stream()
                .map(v -> isNumber(v) ? (show(v.number()) + " " + v.unit().get()).strip() : "–").toList());
        Value first = values.getFirst();
        Optional<Unit> unit = values.size() == 1 ? first.unit().flatMap(Unit::parse) : Optional.empty();
        if (unit.isEmpty()) {
            entries.add(Metadata.Entry.text("", name, text));
            return;
        }
        double value = decimal(first.number()).doubleValue();
        switch (name) {
            case EcLabTechnique.REPEATS -> {
                entries.add(entry("", name, text, value, unit.get()));
                EcLabTechnique.cycles(technique(), value).ifPresent(entries::add);
            }
            case "dE/dt" -> entries.add(entry(Metadata.SCAN_RATE, name, text, value, unit.get()));
            case "Va", "Ia" -> entries.add(entry(Metadata.EXCITATION_AMPLITUDE, name, text, value, unit.get()));
            default -> entries.add(entry("", name, text, value, unit.get()));
        }
    }

    private static Metadata.Entry entry(String key, String label, String text, double value, Unit unit) {
        return Metadata.Entry.number(key, label, text, unit.toSi(value), unit.coherent());
    }

    private static boolean isNumber(Value value) {
        return Float.isFinite(value.number()) && value.unit().isPresent();
    }

    private static String show(float value) {
        String plain = decimal(value).toPlainString();
        return plain.length() <= 12 ? plain : String.format(Locale.ROOT, "%s", value);
    }

    /** The number that was entered, as far as a single holds it. */
    private static BigDecimal decimal(float value) {
        return value == 0 ? BigDecimal.ZERO : new BigDecimal(value).round(SINGLE).stripTrailingZeros();
    }

    /** An unsigned byte, where the module is long enough. */
    static OptionalInt unsigned(MemorySegment content, long at) {
        return content.byteSize() > at ? OptionalInt.of(Byte.toUnsignedInt(content.get(ValueLayout.JAVA_BYTE, at)))
                : OptionalInt.empty();
    }

    /** A text with its length in the first byte. */
    static Optional<String> pascal(MemorySegment content, int at) {
        int length = unsigned(content, at).orElse(0);
        if (content.byteSize() < at + 1L + length) {
            return Optional.empty();
        }
        String text = new String(content.asSlice(at + 1L, length).toArray(ValueLayout.JAVA_BYTE), TEXT);
        boolean printable = text.chars().noneMatch(c -> c < 0x20 && c != '\t' && c != '\r' && c != '\n');
        return printable ? Optional.of(text) : Optional.empty();
    }
}
