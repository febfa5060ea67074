/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.architecture;

import java.util.Map;
import java.util.Set;

/**
 * The layers of ARCHITECTURE.md as data: which bundle is in which, and the few arrows that are allowed although they do
 * not go to a lower layer. Names are without {@code org.lamella.}.
 */
final class Layers {

    /** Bundle → layer; 1 is the ground. */
    static final Map<String, Integer> LAYER = Map.ofEntries(
            Map.entry("core", 1), Map.entry("data", 1), Map.entry("plot", 1), Map.entry("model", 1),
            Map.entry("io", 2), Map.entry("analysis", 2), Map.entry("numerics", 2), Map.entry("scan", 2),
            Map.entry("io.biologic", 3), Map.entry("io.hdf5", 3), Map.entry("io.text", 3), Map.entry("io.scan", 3),
            Map.entry("impedance", 3),
            Map.entry("crystallography", 3), Map.entry("diffraction", 3), Map.entry("io.crystal", 3),
            Map.entry("orientation", 3),
            Map.entry("electrochemistry", 3), Map.entry("examples", 3),
            Map.entry("runner", 4), Map.entry("experiment", 4), Map.entry("experiment.editing", 4),
            Map.entry("report", 4), Map.entry("dropins", 4),
            Map.entry("cli", 5), Map.entry("launcher", 5), Map.entry("ui", 5), Map.entry("ui.plot", 5),
            Map.entry("ui.form", 5),
            Map.entry("ui.analysis", 5), Map.entry("ui.experiment", 5), Map.entry("ui.microscopy", 5));

    /** Arrows inside a layer. */
    static final Set<String> WITHIN = Set.of("diffraction → crystallography", "diffraction → orientation",
            "io.crystal → crystallography", "io.crystal → orientation",
            "orientation → crystallography",
            "data → core", "model → core", "plot → data",
            "experiment.editing → experiment", "ui → ui.form", "ui.plot → ui.form", "ui.analysis → ui",
            "ui.analysis → ui.plot", "ui.analysis → ui.form", "ui.experiment → ui", "ui.experiment → ui.form",
            "ui.experiment → ui.plot", "ui.microscopy → ui",
            "ui.microscopy → ui.form", "ui.microscopy → ui.plot");

    /** The layer whose bundles only offer services: nobody imports them by name. */
    static final int PARTS = 3;

    /** The exceptions to that: the command line and the window write the example files; sciences build on each other. */
    static final Set<String> BY_NAME = Set.of("cli → examples", "ui → examples",
            "diffraction → crystallography", "diffraction → orientation",
            "io.crystal → crystallography", "io.crystal → orientation",
            "orientation → crystallography");

    /** Bundles of the layers up to {@link #PARTS} that are more than plain Java: EMF holds the experiment. */
    static final Set<String> NOT_PLAIN = Set.of("model");

    private Layers() {
    }
}
