/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lamella.data.Warning;
import org.lamella.impedance.fit.CnlsResult;
import org.lamella.impedance.fit.FitQuality;
import org.lamella.impedance.fit.FittedParameter;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.numerics.smooth.Noise;

/** What a reader of fitted numbers has to know; what concerns several spectra alike is said once. */
final class FitWarnings {

    private static final double OUTLIER_FACTOR = 7;
    private static final double ROUNDING = 1e-6;
    private static final int MOST_NAMED = 12;

    private final List<FittedSpectrum> fitted;
    private final List<Warning> warnings;

    FitWarnings(List<FittedSpectrum> fitted, List<Warning> warnings) {
        this.fitted = fitted;
        this.warnings = warnings;
    }

    void add() {
        if (fitted.size() > 1) {
            warnings.add(Warning.of("several-spectra", "The file holds " + fitted.size()
                    + " spectra; their numbers are called spectrum[1] … spectrum[" + fitted.getLast().index() + "]"));
        }
        tails();
        undetermined();
        lowerMinima();
        whereEver("not-converged", f -> !f.fit().convergence().isConverged(),
                "the fit used up its iterations; the numbers may be off by more than they say");
        whereEver("systematic-residuals", f -> f.quality().judgement() != FitQuality.Judgement.ADEQUATE,
                "the residuals have a pattern: the circuit leaves something out, and the uncertainties are too small");
        whereEver("negative-real", f -> Arrays.stream(f.fit().spectrum().re()).anyMatch(re -> re < 0),
                "some real parts are negative, which no circuit of passive elements can be; leave them out by "
                        + "frequency-range, or look for an artefact of the measurement");
        outliers();
    }

    private void whereEver(String code, Predicate<FittedSpectrum> condition, String message) {
        List<FittedSpectrum> where = fitted.stream().filter(condition).toList();
        if (!where.isEmpty()) {
            warnings.add(Warning.of(code, which(where) + message));
        }
    }

    private void tails() {
        int longest = fitted.stream().mapToInt(FittedSpectrum::tail).max().orElse(0);
        double from = fitted.stream().filter(f -> f.tail() > 0)
                .mapToDouble(f -> f.fit().spectrum().frequency()[0]).min().orElse(0);
        String message = "the %s above %.4g Hz, whose imaginary part is positive (inductance of cell and cables), is "
                + "left out, because the circuit has no inductor; add L0 to it, or keep the tail with inductive=keep";
        whereEver("inductive-tail", f -> f.tail() > 0,
                String.format(Locale.ROOT, message, longest == 1 ? "point" : longest + " points", from));
    }

    private void undetermined() {
        Function<FittedSpectrum, List<String>> names = f -> f.fit().parameters().stream()
                .filter(p -> !p.identifiable()).map(FittedParameter::name).toList();
        List<List<String>> different = fitted.stream().map(names).filter(n -> !n.isEmpty()).distinct().toList();
        for (List<String> set : different) {
            whereEver("not-identifiable", f -> names.apply(f).equals(set), "the data do not determine "
                    + String.join(", ", set) + "; measure further, hold them, or take a smaller circuit");
        }
    }

    private void lowerMinima() {
        for (FittedSpectrum spectrum : fitted) {
            spectrum.fit().elsewhere().ifPresent(e -> warnings.add(Warning.of("lower-minimum", which(List.of(spectrum))
                    + String.format(Locale.ROOT, "far from the start values there is a lower minimum (sum of squares "
                            + "%.6g instead of %.6g); leave the start values away, or set multi-start, to go there",
                            e.cost(), spectrum.fit().cost()))));
        }
    }

    /** Points whose weighted residual is far outside of what the others scatter. */
    private void outliers() {
        List<FittedSpectrum> where = new ArrayList<>();
        List<String> frequencies = new ArrayList<>();
        for (FittedSpectrum spectrum : fitted) {
            List<String> far = outliers(spectrum.fit());
            boolean few = !far.isEmpty() && far.size() <= Math.max(1, spectrum.fit().spectrum().size() / 8);
            if (few && spectrum.quality().rootMeanSquare() > ROUNDING) {
                where.add(spectrum);
                frequencies.addAll(far);
            }
        }
        if (!where.isEmpty()) {
            String at = where.size() == 1 ? " (at " + String.join(", ", frequencies) + " Hz)" : "";
            warnings.add(Warning.of("outliers", which(where) + "single residuals" + at + " are more than "
                    + (int) OUTLIER_FACTOR + " times as large as is usual among the others"));
        }
    }

    private static List<String> outliers(CnlsResult fit) {
        Spectrum points = fit.spectrum();
        double[] factors = fit.weighting().factors(points);
        double[] size = new double[points.size()];
        for (int i = 0; i < size.length; i++) {
            size[i] = Math.hypot((fit.modelRe()[i] - points.re()[i]) * factors[i],
                    (fit.modelIm()[i] - points.im()[i]) * factors[size.length + i]);
        }
        double usual = Noise.median(size);
        List<String> far = new ArrayList<>();
        for (int i = 0; i < size.length; i++) {
            if (size[i] > OUTLIER_FACTOR * usual) {
                far.add(String.format(Locale.ROOT, "%.4g", points.frequency()[i]));
            }
        }
        return far;
    }

    private String which(List<FittedSpectrum> where) {
        if (fitted.size() == 1) {
            return "";
        }
        return where.size() == fitted.size() ? "All spectra: " : name(where) + ": ";
    }

    static String name(List<FittedSpectrum> where) {
        return name(where.stream().mapToInt(FittedSpectrum::index).toArray());
    }

    /** {@code Spectrum 3}, {@code Spectra 1, 5, 9 and 20 more}. */
    static String name(int... indices) {
        if (indices.length == 1) {
            return "Spectrum " + indices[0];
        }
        String named = String.join(", ",
                Arrays.stream(indices).limit(MOST_NAMED).mapToObj(Integer::toString).toList());
        return "Spectra " + named
                + (indices.length > MOST_NAMED ? " and " + (indices.length - MOST_NAMED) + " more" : "");
    }
}
