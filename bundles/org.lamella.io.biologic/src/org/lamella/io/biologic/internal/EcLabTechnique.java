/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.util.Locale;
import java.util.Optional;

import org.lamella.data.Metadata;
import org.lamella.data.Technique;
import org.lamella.data.unit.Unit;

/** EC-Lab's techniques by their number in {@code .mpr} files and their name in {@code .mpt} files. */
final class EcLabTechnique {

    /** The parameter that says how often a technique is repeated. */
    static final String REPEATS = "nc cycles";

    private EcLabTechnique() {
    }

    /** The number of cycles that were asked for, where a technique's repeats are cycles. */
    static Optional<Metadata.Entry> cycles(Technique technique, double repeats) {
        String cycles = String.format(Locale.ROOT, "%.0f", repeats + 1);
        return technique.is(Technique.CYCLIC_VOLTAMMETRY)
                ? Optional.of(Metadata.Entry.number(Metadata.CYCLES, "Number of cycles", cycles, repeats + 1, Unit.ONE))
                : Optional.empty();
    }

    /** The technique with this number. */
    static Technique byNumber(int number) {
        return switch (number) {
            case 0x04, 0x77, 0x88 -> Technique.GALVANOSTATIC_CYCLING;
            case 0x06, 0x30, 0x33 -> Technique.CYCLIC_VOLTAMMETRY;
            case 0x0b -> Technique.OPEN_CIRCUIT;
            case 0x18, 0x75 -> Technique.CHRONOAMPEROMETRY;
            case 0x19, 0x76 -> Technique.CHRONOPOTENTIOMETRY;
            case 0x1c -> Technique.WAIT;
            case 0x1d, 0x1e, 0x32 -> Technique.IMPEDANCE;
            case 0x6c -> Technique.LINEAR_SWEEP;
            case 0x16, 0x7f -> Technique.PROGRAMME;
            default ->
                    new Technique("biologic_" + number, String.format(Locale.ROOT, "EC-Lab technique 0x%02x", number));
        };
    }

    /** The technique with this name in the head of a text export. */
    static Technique byName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("galvanostatic cycling") || lower.contains("battery capacity determination")) {
            return Technique.GALVANOSTATIC_CYCLING;
        }
        if (lower.contains("cyclic voltammetry")) {
            return Technique.CYCLIC_VOLTAMMETRY;
        }
        if (lower.contains("impedance spectroscopy") || lower.contains("(peis)") || lower.contains("(geis)")) {
            return Technique.IMPEDANCE;
        }
        if (lower.contains("linear sweep") || lower.contains("linear polarization")) {
            return Technique.LINEAR_SWEEP;
        }
        if (lower.contains("open circuit")) {
            return Technique.OPEN_CIRCUIT;
        }
        if (lower.startsWith("chronoamperometry") || lower.startsWith("constant voltage")) {
            return Technique.CHRONOAMPEROMETRY;
        }
        if (lower.startsWith("chronopotentiometry") || lower.startsWith("constant current")) {
            return Technique.CHRONOPOTENTIOMETRY;
        }
        if (lower.startsWith("i-v char")) {
            return Technique.CURRENT_VOLTAGE;
        }
        if (lower.startsWith("modulo bat") || lower.startsWith("modular ")) {
            return Technique.PROGRAMME;
        }
        if (lower.startsWith("wait")) {
            return Technique.WAIT;
        }
        return name.isBlank() ? Technique.UNKNOWN
                : new Technique("biologic_" + lower.replaceAll("[^a-z0-9]+", "_"), name);
    }
}
