/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.gamry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.lamella.data.Metadata;
import org.lamella.data.Metadata.Entry;
import org.lamella.data.Technique;
import org.lamella.data.unit.Unit;
import org.lamella.io.text.internal.labels.ColumnLabel;
import org.lamella.io.text.internal.labels.DateText;
import org.lamella.io.text.internal.labels.NumberText;

/** The objects of a .DTA file that are no tables. */
final class GamryHeader {

    /** Objects whose label may lack the unit ("A Real Number"), with the unit that they always have. */
    private static final Map<String, Unit> UNITS = Map.of("SCANRATE", Unit.known("mV/s"), "AREA", Unit.known("cm2"),
            "VAC",
            Unit.known("mV"), "IAC", Unit.AMPERE, "STEPSIZE", Unit.known("mV"), "FREQINIT", Unit.HERTZ, "FREQFINAL",
            Unit.HERTZ);

    private static final Map<String, String> KEYS = Map.of("SCANRATE", Metadata.SCAN_RATE, "CYCLES", Metadata.CYCLES,
            "AREA",
            Metadata.ELECTRODE_AREA, "VAC", Metadata.EXCITATION_AMPLITUDE, "IAC", Metadata.EXCITATION_AMPLITUDE,
            "PSTAT",
            Metadata.INSTRUMENT, "PSTATSERIALNO", Metadata.SERIAL_NUMBER, "FRAMEWORKVERSION", Metadata.SOFTWARE);

    private static final Map<String, Technique> TECHNIQUES = Map.ofEntries(
            Map.entry("CV", Technique.CYCLIC_VOLTAMMETRY), Map.entry("RCV", Technique.CYCLIC_VOLTAMMETRY),
            Map.entry("CYCPOL", Technique.CYCLIC_VOLTAMMETRY), Map.entry("PWR800_CV", Technique.CYCLIC_VOLTAMMETRY),
            Map.entry("LSV", Technique.LINEAR_SWEEP), Map.entry("POTENTIODYNAMIC", Technique.LINEAR_SWEEP),
            Map.entry("POTDYN", Technique.LINEAR_SWEEP), Map.entry("POLDYN", Technique.LINEAR_SWEEP),
            Map.entry("TAFEL", Technique.LINEAR_SWEEP), Map.entry("POLRES", Technique.LINEAR_SWEEP),
            Map.entry("CORPOT", Technique.OPEN_CIRCUIT), Map.entry("OCV", Technique.OPEN_CIRCUIT),
            Map.entry("OCP", Technique.OPEN_CIRCUIT), Map.entry("CHRONOA", Technique.CHRONOAMPEROMETRY),
            Map.entry("CHRONOAMP", Technique.CHRONOAMPEROMETRY),
            Map.entry("POTENTIOSTATIC", Technique.CHRONOAMPEROMETRY),
            Map.entry("PSTATIC", Technique.CHRONOAMPEROMETRY), Map.entry("CHRONOP", Technique.CHRONOPOTENTIOMETRY),
            Map.entry("GALVANOSTATIC", Technique.CHRONOPOTENTIOMETRY),
            Map.entry("GSTATIC", Technique.CHRONOPOTENTIOMETRY),
            Map.entry("GALVCYCLE", Technique.GALVANOSTATIC_CYCLING),
            Map.entry("PWR800_CHARGE", Technique.GALVANOSTATIC_CYCLING),
            Map.entry("PWR800_DISCHARGE", Technique.GALVANOSTATIC_CYCLING),
            Map.entry("PWR800_CYCLICCHARGEDISCHARGE", Technique.GALVANOSTATIC_CYCLING));

    /**
     * An object.
     *
     * @param name its name in the file
     * @param entry what it says
     */
    private record Named(String name, Entry entry) {
    }

    private final List<Named> objects = new ArrayList<>();
    private String date = "";
    private String tag = "";

    /** Takes an object: its name, its type, and what stands behind them; the last of that is a label for people. */
    void add(String name, String type, List<String> values) {
        switch (type) {
            case "QUANT", "IQUANT", "SELECTOR", "POTEN", "VARIABLEANDUNITS" -> number(name, values);
            case "TWOPARAM" -> parameters(name, values, 3);
            case "MULTIPARAM" -> parameters(name, values, 2);
            default -> text(name, values);
        }
    }

    /** Takes the kind of experiment. */
    void addTag(String value) {
        tag = value;
        objects.add(new Named("TAG", Entry.text("", "TAG", value)));
    }

    /** Takes the notes. */
    void addNotes(String notes) {
        if (!notes.isBlank()) {
            objects.add(new Named("NOTES", Entry.text(Metadata.COMMENT, "NOTES", notes.strip())));
        }
    }

    private void text(String name, List<String> values) {
        String value = String.join(" ", values.size() > 1 ? values.subList(0, values.size() - 1) : values).strip();
        if (name.equals("DATE")) {
            date = value;
        } else if (name.equals("TIME")) {
            objects.add(new Named(name, Entry.text(Metadata.STARTED, "DATE, TIME", DateText.iso(date, value))));
        } else {
            objects.add(new Named(name, Entry.text(KEYS.getOrDefault(name, ""), label(name, values), value)));
        }
    }

    /** Several values, with the label in their midst. */
    private void parameters(String name, List<String> values, int labelAt) {
        if (values.size() <= labelAt) {
            text(name, values);
            return;
        }
        List<String> ordered = new ArrayList<>(values);
        ordered.add(ordered.remove(labelAt));
        text(name, ordered);
    }

    private void number(String name, List<String> values) {
        OptionalDouble number = values.isEmpty() ? OptionalDouble.empty() : NumberText.parse(values.getFirst());
        if (number.isEmpty()) {
            text(name, values);
            return;
        }
        ColumnLabel label = ColumnLabel.parse(values.getLast().replace("&", ""));
        Unit unit = UNITS.getOrDefault(name, label.unit().orElse(Unit.ONE));
        // Gamry gives effective values of the excitation, Lamella the amplitude from zero to peak
        double peak = name.equals("VAC") || name.equals("IAC") ? Math.sqrt(2) : 1;
        objects.add(new Named(name, Entry.number(KEYS.getOrDefault(name, ""), label(name, values), values.getFirst(),
                peak * unit.toSi(number.getAsDouble()), unit.equals(Unit.ONE) ? Unit.ONE : unit.coherent())));
    }

    private static String label(String name, List<String> values) {
        String label = values.size() > 1 ? values.getLast().replace("&", "").strip() : "";
        return label.isEmpty() ? name : label + " [" + name + "]";
    }

    private Optional<Entry> find(String name) {
        return objects.stream().filter(o -> o.name().equals(name)).map(Named::entry).findFirst();
    }

    /** The number of the object of this name, SI. */
    OptionalDouble number(String name) {
        return find(name).map(Entry::number).orElse(OptionalDouble.empty());
    }

    /** The text of the object of this name. */
    Optional<String> text(String name) {
        return find(name).map(Entry::text);
    }

    /** Everything, in the file's order. */
    Metadata metadata() {
        return new Metadata(objects.stream().map(Named::entry).toList());
    }

    /** The version of the program. */
    Optional<String> software() {
        return text("FRAMEWORKVERSION");
    }

    /** The technique, if the kind of experiment is known. */
    Optional<Technique> technique() {
        String kind = tag.toUpperCase(Locale.ROOT);
        if (kind.contains("EIS") || kind.contains("READZ")) {
            return Optional.of(Technique.IMPEDANCE);
        }
        return Optional.ofNullable(TECHNIQUES.get(kind));
    }
}
