/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.analysis;

import java.util.List;

/**
 * Settings that say what the sample is. They have one name and unit in all analyses, so that an experiment, which knows
 * its samples, can give them.
 */
public final class SampleSettings {

    /** Area of the film seen from above, cm². */
    public static final String FILM_AREA = "film-area";
    /** Thickness of the film, µm. */
    public static final String FILM_THICKNESS = "film-thickness";
    /** Density of the film's solid without its pores, g/cm³. */
    public static final String FILM_DENSITY = "film-density";
    /** Share of the film's volume that is pores. */
    public static final String POROSITY = "porosity";
    /** Mass of active material, g. */
    public static final String MASS = "mass";

    private SampleSettings() {
    }

    /** Area, thickness, density, porosity and mass: all that relates a charge to an amount of material. */
    public static List<Setting> amount() {
        return List.of(
                Setting.optional(FILM_AREA, "Film area",
                        "Area of the electrode seen from above, with its standard uncertainty: 0.785±0.01 cm2.",
                        new Setting.Kind.Measured(1e-14, 1e6, "cm²")),
                Setting.optional(FILM_THICKNESS, "Film thickness",
                        "Thickness of the active film, with its standard uncertainty: 460±10 nm.",
                        new Setting.Kind.Measured(1e-6, 1e6, "µm")),
                Setting.optional(FILM_DENSITY, "Film density",
                        "Density of the film's solid without its pores: 4.45 g/cm3.",
                        new Setting.Kind.Measured(1e-3, 100, "g/cm³")),
                Setting.optional(POROSITY, "Porosity", "Share of the film's volume that is pores, 0 to 1.",
                        new Setting.Kind.Measured(0, 0.999, "")),
                Setting.optional(MASS, "Active mass",
                        "Mass of active material. Without it the mass of a film follows from area, thickness, density "
                                + "and porosity.",
                        new Setting.Kind.Measured(1e-15, 1e6, "g")));
    }
}
