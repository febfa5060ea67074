/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.data;

/**
 * What an instrument did while it recorded. The list is open: two techniques are the same when their ids are.
 *
 * @param id a stable id, {@code lower_case}
 * @param label for people
 */
public record Technique(String id, String label) {

    /** Cyclic voltammetry. */
    public static final Technique CYCLIC_VOLTAMMETRY = new Technique("cyclic_voltammetry", "Cyclic voltammetry");
    /** Linear sweep voltammetry. */
    public static final Technique LINEAR_SWEEP = new Technique("linear_sweep", "Linear sweep voltammetry");
    /** A 2-probe current–voltage characteristic. */
    public static final Technique CURRENT_VOLTAGE = new Technique("current_voltage", "2-probe I–V");
    /** Impedance at controlled potential or current. */
    public static final Technique IMPEDANCE = new Technique("impedance", "Impedance spectroscopy");
    /** Galvanostatic cycling. */
    public static final Technique GALVANOSTATIC_CYCLING = new Technique("galvanostatic_cycling",
            "Galvanostatic cycling");
    /** Open circuit. */
    public static final Technique OPEN_CIRCUIT = new Technique("open_circuit", "Open circuit");
    /** Current while the potential is held. */
    public static final Technique CHRONOAMPEROMETRY = new Technique("chronoamperometry", "Chronoamperometry");
    /** Potential while the current is held. */
    public static final Technique CHRONOPOTENTIOMETRY = new Technique("chronopotentiometry", "Chronopotentiometry");
    /** Several techniques in one programme. */
    public static final Technique PROGRAMME = new Technique("programme", "Programme of several techniques");
    /** A pause. */
    public static final Technique WAIT = new Technique("wait", "Wait");
    /** A diffraction pattern at each point of a scan: a 4-D array with the axes y, x, ky, kx. */
    public static final Technique SCANNING_DIFFRACTION = new Technique("scanning_diffraction", "4D-STEM scan");
    /** A crystal orientation at each point of a scan. */
    public static final Technique ORIENTATION_MAP = new Technique("orientation_map", "Orientation map");
    /** Not a measurement: the structure of a crystal. */
    public static final Technique CRYSTAL_STRUCTURE = new Technique("crystal_structure", "Crystal structure");
    /** Not stated by the file; the columns tell what can be done with it. */
    public static final Technique UNKNOWN = new Technique("unknown", "Unknown");

    /** Whether this is the same technique as the other. */
    public boolean is(Technique other) {
        return id.equals(other.id);
    }
}
