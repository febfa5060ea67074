/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.result;

import java.util.List;
import java.util.Locale;

import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Provenance;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Verdict;
import org.lamella.data.unit.SiPrefix;
import org.lamella.report.UncertainValue;
import org.lamella.ui.analysis.internal.Texts;

/** Parts of results in words for people. */
final class Shown {

    private static final double MILLI = 1e-3;

    private Shown() {
    }

    /** {@code 4.3900 ± 0.0012 V}, with a true minus sign. */
    static String value(Quantity quantity) {
        double factor = factor(quantity.unit());
        String unit = factor == 1 ? quantity.unit() : quantity.unit().substring(1);
        return pretty(UncertainValue.of(quantity.value() * factor, quantity.uncertainty() * factor, unit).toString());
    }

    /** What the prefix of a unit stands for: 0.001 for mAh, so that a small one can be shown in nAh; 1 for none. */
    private static double factor(String unit) {
        boolean prefixed = unit.length() > 1 && unit.charAt(0) == 'm'
                && SiPrefix.of(MILLI, unit.substring(1)) != SiPrefix.NONE;
        return prefixed ? MILLI : 1;
    }

    /** True minus signs, and powers of units raised. */
    static String pretty(String text) {
        return text.replace("e-", "e−").replaceFirst("^(\\(?)-", "$1−").replace("^n", "ⁿ").replace("^-1", "⁻¹")
                .replace("^-2", "⁻²").replace("^2", "²").replace("^3", "³").replace("^0.5", "^½");
    }

    /** All digits of value and uncertainty. */
    static String exact(Quantity quantity) {
        String sigma = Double.isFinite(quantity.uncertainty()) ? " ± " + quantity.uncertainty() : "";
        return quantity.value() + sigma + (quantity.unit().isEmpty() ? "" : " " + quantity.unit());
    }

    /** A flag in words. */
    static String flag(String flag) {
        return Texts.find("flag." + flag).orElse(flag.replace('-', ' '));
    }

    /** What a flag means, in a sentence; empty for one that an analysis brought and nobody here knows. */
    static String meaning(String flag) {
        return Texts.find("flag." + flag + ".meaning").orElse("");
    }

    /** The flags as words. */
    static String flags(Quantity quantity) {
        return String.join(", ", quantity.flags().stream().map(Shown::flag).toList());
    }

    /** What the flags mean, a sentence each. */
    static List<String> meanings(Quantity quantity) {
        return quantity.flags().stream().map(Shown::meaning).filter(meaning -> !meaning.isEmpty()).toList();
    }

    /** {@code Couples present: yes (98 %)}. */
    static String verdict(Verdict verdict) {
        String name = verdict.name().replace('-', ' ');
        return Texts.get("result.verdict", name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                verdict.verdict(), Math.round(verdict.confidence() * 100));
    }

    /** The name of the file that a result comes from, or of its analysis. */
    static String file(AnalysedResult result) {
        List<Provenance.Input> inputs = result.provenance().inputs();
        return inputs.isEmpty() ? result.analysisName() : String.valueOf(inputs.getFirst().file().getFileName());
    }
}
