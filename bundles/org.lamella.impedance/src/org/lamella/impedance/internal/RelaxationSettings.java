/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;

import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.core.progress.Progress;
import org.lamella.impedance.fit.Weighting;
import org.lamella.impedance.relaxation.DistributionOptions;
import org.lamella.impedance.relaxation.Regularisation;
import org.lamella.impedance.relaxation.RelaxationBasis;
import org.lamella.impedance.spectrum.Spectrum;

/** The settings of the analysis of relaxation times, declared and read. */
final class RelaxationSettings {

    static final String METHOD = "method";
    static final String REGULARISATION = "regularisation";
    static final String LAMBDA = "lambda";
    static final String PEAKS = "peaks";
    static final String CAPACITANCE = "series-capacitance";
    static final String INDUCTANCE = "series-inductance";
    static final String EXTENSION = "range-extension";
    static final String SAMPLES = "samples";

    static final List<Setting> DECLARED = List.of(
            Setting.of(METHOD, "Method",
                    "rbf and nnls regularise a distribution of Gaussians or of straight lines, loewner interpolates by "
                            + "a rational function, whose poles may be inductive too.",
                    new Setting.Kind.Choice(List.of("rbf", "nnls", "loewner")), "rbf"),
            Setting.of(REGULARISATION, "Regularisation",
                    "How the strength of the smoothing is found: gcv by generalised cross validation, re-im by what the "
                            + "real part predicts of the imaginary part and the other way round, l-curve at the corner "
                            + "between misfit and roughness.",
                    new Setting.Kind.Choice(List.of("gcv", "re-im", "l-curve")), "gcv"),
            Setting.optional(LAMBDA, "Strength of the smoothing",
                    "A larger one gives fewer and wider peaks; without one it comes from the data.",
                    new Setting.Kind.Real(1e-12, 1e6, "")),
            Setting.of(PEAKS, "Peaks",
                    "arcs fits the peaks to the spectrum as depressed arcs and takes those numbers where nothing but "
                            + "noise is left, distribution takes position and area from the distribution itself.",
                    new Setting.Kind.Choice(List.of("arcs", "distribution")), "arcs"),
            Setting.of(FitSettings.WEIGHT, "Weights",
                    "modulus for noise in proportion to |Z|, unit for noise of one size, proportional for noise in "
                            + "proportion to each part.",
                    new Setting.Kind.Choice(List.of("modulus", "unit", "proportional")), "modulus"),
            Setting.optional(FitSettings.FREQUENCIES, "Frequency range", "Points outside are left out.",
                    new Setting.Kind.Range("Hz")),
            Setting.of(INDUCTANCE, "Series inductance", "Whether an inductance in series may take what cables add.",
                    new Setting.Kind.Switch(), "true"),
            Setting.of(CAPACITANCE, "Series capacitance",
                    "Whether constant phase elements in series may take what no direct current passes; auto sees it from the "
                            + "lowest frequencies.",
                    new Setting.Kind.Choice(List.of("auto", "yes", "no")), "auto"),
            Setting.of(EXTENSION, "Extension of the range",
                    "By how many decades time constants go beyond the measured frequencies at both ends.",
                    new Setting.Kind.Real(0, 3, ""), "0.5"),
            Setting.of(SAMPLES, "Samples for credible intervals",
                    "More make the intervals smoother; 0 leaves them out.",
                    new Setting.Kind.Whole(0, 10_000), "100"),
            Setting.of(FitSettings.SEED, "Seed", "Of the samples.",
                    new Setting.Kind.Whole(Long.MIN_VALUE, Long.MAX_VALUE), "1"),
            Setting.of(FitSettings.KRAMERS_KRONIG, "Kramers–Kronig test",
                    "What happens to spectra that no stable cell has: flag analyses them and flags their numbers, "
                            + "require does not, off tests none.",
                    new Setting.Kind.Choice(List.of("flag", "require", "off")), "flag"));

    private final Settings settings;

    RelaxationSettings(Settings settings) {
        this.settings = settings;
    }

    boolean takesPoles() {
        return settings.choice(METHOD).equals("loewner");
    }

    /** Whether a point of the spectrum lies within the frequencies asked for. */
    IntPredicate inRange(Spectrum spectrum) {
        Optional<Settings.Range> range = settings.range(FitSettings.FREQUENCIES);
        return i -> range.isEmpty() || range.get().contains(spectrum.frequency()[i]);
    }

    boolean tests() {
        return !settings.choice(FitSettings.KRAMERS_KRONIG).equals("off");
    }

    boolean requiresValidity() {
        return settings.choice(FitSettings.KRAMERS_KRONIG).equals("require");
    }

    DistributionOptions options(Progress progress) {
        RelaxationBasis basis = settings.choice(METHOD).equals("nnls") ? RelaxationBasis.HAT : RelaxationBasis.GAUSS;
        Regularisation regularisation = switch (settings.choice(REGULARISATION)) {
            case "re-im" -> Regularisation.RE_IM;
            case "l-curve" -> Regularisation.L_CURVE;
            default -> Regularisation.GCV;
        };
        String capacitance = settings.choice(CAPACITANCE);
        return new DistributionOptions(basis, regularisation,
                settings.has(LAMBDA) ? OptionalDouble.of(settings.real(LAMBDA)) : OptionalDouble.empty(),
                Weighting.valueOf(settings.choice(FitSettings.WEIGHT).toUpperCase(Locale.ROOT)),
                settings.real(EXTENSION), settings.isOn(INDUCTANCE),
                capacitance.equals("auto") ? Optional.empty() : Optional.of(capacitance.equals("yes")),
                Math.toIntExact(settings.whole(SAMPLES)), settings.choice(PEAKS).equals("arcs"),
                settings.whole(FitSettings.SEED), progress::isCancelled);
    }
}
