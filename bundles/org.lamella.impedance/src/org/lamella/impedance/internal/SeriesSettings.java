/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.lamella.analysis.Setting;

/** The settings of a series beside those of a single fit. */
final class SeriesSettings {

    static final String SHARED = "shared";
    static final String OVER = "over";
    private static final int MOST_FILES = 10_000;

    static final List<Setting> DECLARED = declared();

    private SeriesSettings() {
    }

    private static List<Setting> declared() {
        List<Setting> all = new ArrayList<>(List.of(
                Setting.optional(Setting.WITH, "Further files", "The other members of the series, in order.",
                        new Setting.Kind.Files("further spectra of the series", MOST_FILES)),
                Setting.of(OVER, "Over", "What the parameters are shown over; auto takes the potential if it changes, "
                        + "otherwise the cycle, the time, or the number of the spectrum.",
                        new Setting.Kind.Choice(SeriesAxis.CHOICES), "auto"),
                Setting.optional(SHARED, "Shared parameters",
                        "Names of parameters that have the same value in all spectra; all spectra are fitted together "
                                + "then, and a verdict says whether they do.",
                        new Setting.Kind.Text("R0, CPE1.n"))));
        all.addAll(FitSettings.DECLARED);
        return List.copyOf(all);
    }

    /** The names in a text of names. */
    static Set<String> names(String text) {
        return new LinkedHashSet<>(List.of(text.strip().split("[\\s,;]+")));
    }
}
