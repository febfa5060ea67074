/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.labels;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.lamella.data.Technique;

/** What the names mean that programs give to techniques; pulse methods have no analysis, and are not taken for sweeps. */
public final class TechniqueName {

    /**
     * Words that name a technique.
     *
     * @param words alternatives, lower case
     * @param technique what they name
     */
    private record Named(Pattern words, Technique technique) {

        Named(String words, Technique technique) {
            this(Pattern.compile(words), technique);
        }

        Named(String words, String name) {
            this(words, new Technique(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "_"), name));
        }
    }

    private static final List<Named> NAMES = List.of(
            new Named("differential pulse amp", "Differential pulse amperometry"),
            new Named("differential normal pulse", "Differential normal pulse voltammetry"),
            new Named("differential pulse|differentialpulse", "Differential pulse voltammetry"),
            new Named("normal pulse|normalpulse", "Normal pulse voltammetry"),
            new Named("square.?wave", "Square wave voltammetry"),
            new Named("(?:a\\.c\\.|\\bac) voltammetry", "AC voltammetry"),
            new Named("chronocoulometry", "Chronocoulometry"),
            new Named("cyclic voltam|zyklische voltammetrie|cyclicvoltammetry|cv staircase",
                    Technique.CYCLIC_VOLTAMMETRY),
            new Named("linear sweep|linear scan voltammetry|linear polari[sz]ation|lsv staircase|potentiodynamic|"
                    + "tafel", Technique.LINEAR_SWEEP),
            new Named("a\\.c\\. impedance|ac impedance|impedance spectroscopy|fra impedance|impedance - |"
                    + "potentiostatic eis|galvanostatic eis|fra measurement|fra potential scan|"
                    + "impedance (?:constant|potential|current|time)", Technique.IMPEDANCE),
            new Named("open.?circuit|ocp measurement|ocv measurement|corrosion potential", Technique.OPEN_CIRCUIT),
            new Named("chronoamperometry|amperometric i-t|i ?- ?t curve|bulk electrolysis|amperometric detection",
                    Technique.CHRONOAMPEROMETRY),
            new Named("galvanostatic cycling|galvanostatic charge|charge.?discharge|battery cycling|"
                    + "potentiometric stripping cycling", Technique.GALVANOSTATIC_CYCLING),
            new Named("chronopotentiometry|chrono ?potentiometry|current ramp", Technique.CHRONOPOTENTIOMETRY),
            new Named("multi-(?:potential|current) step|mixed.?mode", Technique.PROGRAMME));

    private TechniqueName() {
    }

    /** The technique that a line of text names. */
    public static Optional<Technique> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return NAMES.stream().filter(n -> n.words().matcher(lower).find()).map(Named::technique).findFirst();
    }
}
