/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.List;

import org.lamella.crystallography.crystal.Crystal;
import org.lamella.crystallography.orientation.LaueGroup;
import org.lamella.crystallography.scattering.Reflection;
import org.lamella.crystallography.scattering.Reflections;

/**
 * A crystal that patterns may be of.
 *
 * @param crystal its structure
 * @param group its Laue group
 * @param reflections within the sphere that the detector sees
 */
public record Phase(Crystal crystal, LaueGroup group, List<Reflection> reflections) {

    /** Copies the reflections. */
    public Phase {
        reflections = List.copyOf(reflections);
    }

    /** Calculates a crystal's reflections up to this length, 1/m. */
    public static Phase of(Crystal crystal, double greatest) {
        return new Phase(crystal, crystal.laueGroup(), Reflections.of(crystal, greatest));
    }

    /** What people call it. */
    public String name() {
        return crystal.name();
    }
}
