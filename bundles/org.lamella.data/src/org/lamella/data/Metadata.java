/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.lamella.data.unit.Unit;

/**
 * What a file says beside its numbers, in its own order. Well-known entries have a key from this class, so that an
 * analysis finds them whoever made the file; all others have an empty key.
 *
 * @param entries in the file's order
 */
public record Metadata(List<Entry> entries) {

    /** Nothing known. */
    public static final Metadata NONE = new Metadata(List.of());

    /** Scan rate of a voltammogram, V/s. */
    public static final String SCAN_RATE = "scan_rate";
    /** Number of cycles that were asked for. */
    public static final String CYCLES = "cycles";
    /** Amplitude of the excitation of an impedance measurement (zero to peak), V or A. */
    public static final String EXCITATION_AMPLITUDE = "excitation_amplitude";
    /** Area of the working electrode, m². */
    public static final String ELECTRODE_AREA = "electrode_area";
    /** Mass of active material, kg. */
    public static final String ACTIVE_MASS = "active_mass";
    /** What the reference electrode is. */
    public static final String REFERENCE_ELECTRODE = "reference_electrode";
    /** Voltage that accelerates the electrons, V. */
    public static final String ACCELERATING_VOLTAGE = "accelerating_voltage";
    /** Camera length of a diffraction pattern, m. */
    public static final String CAMERA_LENGTH = "camera_length";
    /** Angle by which the beam precesses about the optical axis, rad. */
    public static final String PRECESSION_ANGLE = "precession_angle";
    /** Angle between the scan and the detector, rad. */
    public static final String SCAN_ROTATION = "scan_rotation";
    /** When the recording began, ISO 8601 as far as the file says it. */
    public static final String STARTED = "started";
    /** The instrument, as the file names it. */
    public static final String INSTRUMENT = "instrument";
    /** The instrument's serial number. */
    public static final String SERIAL_NUMBER = "serial_number";
    /** The program that wrote the file, and its version. */
    public static final String SOFTWARE = "software";
    /** Who measured. */
    public static final String OPERATOR = "operator";
    /** What the operator noted. */
    public static final String COMMENT = "comment";

    /**
     * One entry.
     *
     * @param key a well-known key, or an empty text
     * @param label as the file has it
     * @param text the value as the file has it
     * @param number the value in SI, where it is a number
     * @param unit the SI unit of the number
     */
    public record Entry(String key, String label, String text, OptionalDouble number, Unit unit) {

        /** A text. */
        public static Entry text(String key, String label, String text) {
            return new Entry(key, label, text, OptionalDouble.empty(), Unit.ONE);
        }

        /** A number, in SI. */
        public static Entry number(String key, String label, String text, double si, Unit unit) {
            return new Entry(key, label, text, OptionalDouble.of(si), unit);
        }
    }

    /** Copies the entries. */
    public Metadata {
        entries = List.copyOf(entries);
    }

    /** The first entry with this well-known key. */
    public Optional<Entry> find(String key) {
        return entries.stream().filter(e -> e.key().equals(key)).findFirst();
    }

    /** The text of the first entry with this well-known key. */
    public Optional<String> text(String key) {
        return find(key).map(Entry::text);
    }

    /** The number of the first entry with this well-known key, SI. */
    public OptionalDouble number(String key) {
        return find(key).map(Entry::number).orElse(OptionalDouble.empty());
    }

    /** These and one more. */
    public Metadata with(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return new Metadata(more);
    }
}
