/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.lamella.data.Metadata;
import org.lamella.data.Technique;
import org.lamella.data.unit.Unit;

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
    private static final Charset TEXT = Charset.forName("windows-1252");
    private static final Unit SQUARE_METRE = Unit.known("m2");

    private final MemorySegment content;

    MprSettings(MprModule module) {
        this.content = module.content();
    }

    Technique technique() {
        return content.byteSize() > TECHNIQUE_AT
                ? EcLabTechnique.byNumber(Byte.toUnsignedInt(content.get(ValueLayout.JAVA_BYTE, TECHNIQUE_AT)))
                : Technique.UNKNOWN;
    }

    List<Metadata.Entry> metadata() {
        List<Metadata.Entry> entries = new ArrayList<>();
        text(entries, Metadata.COMMENT, "Comments", COMMENT_AT);
        text(entries, "", "Electrode material", ELECTRODE_AT);
        text(entries, "", "Electrolyte", ELECTROLYTE_AT);
        text(entries, Metadata.REFERENCE_ELECTRODE, "Reference electrode", REFERENCE_AT);
        number(entries, Metadata.ELECTRODE_AREA, "Electrode surface area", AREA_AT, "cm²", 1e-4, SQUARE_METRE);
        number(entries, "", "Mass of active material", ACTIVE_MASS_AT, "mg", 1e-6, Unit.KILOGRAM);
        number(entries, Metadata.ACTIVE_MASS, "Characteristic mass", CHARACTERISTIC_MASS_AT, "g", 1e-3, Unit.KILOGRAM);
        return entries;
    }

    private void text(List<Metadata.Entry> entries, String key, String label, int at) {
        pascal(content, at).filter(t -> !t.isBlank())
                .ifPresent(t -> entries.add(Metadata.Entry.text(key, label, t.strip())));
    }

    private void number(List<Metadata.Entry> entries, String key, String label, int at, String unit, double toSi,
            Unit si) {
        if (content.byteSize() < at + 4L) {
            return;
        }
        float value = content.get(MprModule.FLOAT, at);
        if (Float.isFinite(value) && value > 0 && value < 1e9f) {
            entries.add(Metadata.Entry.number(key, label, String.format(Locale.ROOT, "%s %s", value, unit), value * toSi,
                    si));
        }
    }

    /** A text with its length in the first byte. */
    static Optional<String> pascal(MemorySegment content, int at) {
        if (content.byteSize() <= at) {
            return Optional.empty();
        }
        int length = Byte.toUnsignedInt(content.get(ValueLayout.JAVA_BYTE, at));
        if (content.byteSize() < at + 1L + length) {
            return Optional.empty();
        }
        String text = new String(content.asSlice(at + 1L, length).toArray(ValueLayout.JAVA_BYTE), TEXT);
        boolean printable = text.chars().noneMatch(c -> c < 0x20 && c != '\t' && c != '\r' && c != '\n');
        return printable ? Optional.of(text) : Optional.empty();
    }
}
