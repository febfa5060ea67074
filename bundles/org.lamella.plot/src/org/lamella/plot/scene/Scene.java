/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.scene;

import java.util.List;

/**
 * A plot: one panel, or several above each other that share their x axis (modulus over phase, data over residuals).
 *
 * @param id unique within a result, {@code lower-case}; file names are made of it
 * @param title for people
 * @param description one or two sentences that say what is to be seen, also for people who cannot see it
 * @param panels from top to bottom
 */
public record Scene(String id, String title, String description, List<Panel> panels) {

    /** Copies the panels. */
    public Scene {
        panels = List.copyOf(panels);
        if (panels.isEmpty()) {
            throw new IllegalArgumentException("A scene has at least one panel");
        }
    }

    /** A plot of one panel. */
    public static Scene of(String id, String title, String description, Panel panel) {
        return new Scene(id, title, description, List.of(panel));
    }
}
