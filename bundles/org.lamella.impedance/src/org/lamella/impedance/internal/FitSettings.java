/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.core.error.SettingException;
import org.lamella.core.progress.Progress;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.circuit.CircuitParameter;
import org.lamella.impedance.circuit.ParameterHint;
import org.lamella.impedance.fit.CnlsOptions;
import org.lamella.impedance.fit.Weighting;
import org.lamella.impedance.spectrum.Spectrum;

/** The settings of the impedance analysis, declared and read. */
final class FitSettings {

    static final String CIRCUIT = "circuit";
    static final String WEIGHT = "weight";
    static final String START = "start";
    static final String FIX = "fix";
    static final String BOUNDS = "bounds";
    static final String FREQUENCIES = "frequency-range";
    static final String INDUCTIVE = "inductive";
    static final String MULTI_START = "multi-start";
    static final String SEED = "seed";
    static final String KRAMERS_KRONIG = "kramers-kronig";
    static final String CANDIDATES = "candidates";
    static final String INTERVALS = "intervals";
    static final String RELAXATIONS = "relaxations";

    static final List<Setting> DECLARED = List.of(
            Setting.optional(CIRCUIT, "Equivalent circuit",
                    "As impedance.py writes it (R0-p(R1,CPE1)-CPE2) or as a circuit description code (R(RQ)Q, with "
                            + "start values R{100}); without one the simplest usual circuit that fits is taken.",
                    new Setting.Kind.Text("R0-p(R1,CPE1)-p(R2,CPE2)-CPE3")),
            Setting.optional(WEIGHT, "Weights",
                    "modulus for noise in proportion to |Z|, unit for noise of one size, proportional for noise in "
                            + "proportion to each part, noise for the noise that is measured in the spectrum itself (what "
                            + "the Kramers–Kronig test leaves); without a choice the one of the first three that makes "
                            + "the residuals likeliest.",
                    new Setting.Kind.Choice(List.of("modulus", "unit", "proportional", "noise"))),
            Setting.optional(CANDIDATES, "Candidate circuits",
                    "Circuits, with semicolons between them, of which the likeliest for its number of parameters is "
                            + "taken (corrected Akaike criterion).",
                    new Setting.Kind.Text("R0-p(R1,C1); R0-p(R1,CPE1); R0-p(R1,CPE1)-W1")),
            Setting.of(INTERVALS, "Intervals",
                    "profile adds intervals from the profile of the likelihood, which hold where parameters are hardly "
                            + "determined and need not be symmetric; it takes some ten times as long as the fit.",
                    new Setting.Kind.Choice(List.of("covariance", "profile")), "covariance"),
            Setting.optional(START, "Start values",
                    "name=value pairs, or all values in the circuit's order; without them they come from the spectrum.",
                    new Setting.Kind.Text("R0=10, CPE1.n=0.9")),
            Setting.optional(FIX, "Held parameters", "Parameters that are not fitted: name=value, or a name alone to "
                    + "hold its start value.", new Setting.Kind.Text("CPE1.n=1, R0")),
            Setting.optional(BOUNDS, "Limits", "name=from..to; either end may be left out.",
                    new Setting.Kind.Text("R1=1..1e4, CPE1.n=0.5..1")),
            Setting.optional(FREQUENCIES, "Frequency range", "Points outside are shown but not fitted.",
                    new Setting.Kind.Range("Hz")),
            Setting.of(INDUCTIVE, "Inductive tail",
                    "What happens to the high-frequency points with positive imaginary part: auto leaves them out when "
                            + "the circuit has no inductor, keep fits them, drop leaves them out.",
                    new Setting.Kind.Choice(List.of("auto", "keep", "drop")), "auto"),
            Setting.optional(MULTI_START, "Starts at most",
                    "Fits from so many different starts. Without a number " + CnlsOptions.DEFAULT_STARTS + ", and with "
                            + "start values for all parameters the minimum next to them is kept.",
                    new Setting.Kind.Whole(1, 100_000)),
            Setting.of(SEED, "Seed", "Of the random starts; another seed looks elsewhere.",
                    new Setting.Kind.Whole(Long.MIN_VALUE, Long.MAX_VALUE), "1"),
            Setting.of(KRAMERS_KRONIG, "Kramers–Kronig test",
                    "What happens to spectra that no stable cell has: flag fits them and flags their numbers, require "
                            + "does not fit them, off tests none.",
                    new Setting.Kind.Choice(List.of("flag", "require", "off")), "flag"),
            Setting.of(RELAXATIONS, "Relaxation times",
                    "Whether the distribution of relaxation times is shown beside the fit; the analysis "
                            + "distribution-of-relaxation-times has its settings.",
                    new Setting.Kind.Switch(), "true"));

    private static final Pattern PAIR = Pattern.compile("([A-Za-z][A-Za-z0-9_.]*)\\s*=\\s*([^,;\\s]+)");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.]*");

    private final Settings settings;

    FitSettings(Settings settings) {
        this.settings = settings;
    }

    Optional<Circuit> circuit() throws SettingException {
        Optional<String> text = settings.text(CIRCUIT);
        if (text.isPresent() && settings.has(CANDIDATES)) {
            throw new SettingException(CANDIDATES, "A circuit is given too", "give either circuit or candidates");
        }
        return text.isPresent() ? Optional.of(Circuit.parse(text.get())) : Optional.empty();
    }

    /** The circuits to choose from; none when nobody names any. */
    List<Circuit> candidates() throws SettingException {
        List<Circuit> circuits = new ArrayList<>();
        for (String text : settings.text(CANDIDATES).map(t -> t.strip().split("\\s*;\\s*")).orElse(new String[0])) {
            circuits.add(Circuit.parse(text));
        }
        return circuits;
    }

    /** Whether intervals are taken from the profile of the likelihood too. */
    boolean profiles() {
        return settings.choice(INTERVALS).equals("profile");
    }

    /** Whether points are weighted by the noise that the spectrum itself shows. */
    boolean measuresNoise() {
        return settings.text(WEIGHT).filter(w -> w.equals("noise")).isPresent();
    }

    /** Whether a point of the spectrum lies within the frequencies asked for. */
    IntPredicate inRange(Spectrum spectrum) {
        Optional<Settings.Range> range = settings.range(FREQUENCIES);
        return i -> range.isEmpty() || range.get().contains(spectrum.frequency()[i]);
    }

    String inductive() {
        return settings.choice(INDUCTIVE);
    }

    /** Whether spectra are tested at all. */
    boolean tests() {
        return !settings.choice(KRAMERS_KRONIG).equals("off");
    }

    /** Whether spectra that fail the test are not fitted. */
    boolean requiresValidity() {
        return settings.choice(KRAMERS_KRONIG).equals("require");
    }

    boolean showsRelaxations() {
        return settings.isOn(RELAXATIONS);
    }

    long seed() {
        return settings.whole(SEED);
    }

    /** Whether a setting that names parameters is there. */
    Optional<String> firstThatNeedsACircuit() {
        return List.of(START, FIX, BOUNDS).stream().filter(settings::has).findFirst();
    }

    CnlsOptions options(Circuit circuit, Progress progress) throws SettingException {
        Optional<Weighting> weighting = settings.text(WEIGHT).map(w -> Weighting.valueOf(w.toUpperCase(Locale.ROOT)));
        boolean counted = settings.has(MULTI_START);
        int starts = counted ? Math.toIntExact(settings.whole(MULTI_START)) : CnlsOptions.DEFAULT_STARTS;
        return new CnlsOptions(weighting, hints(circuit), starts, !counted || starts == 1, seed(),
                progress::isCancelled);
    }

    private List<ParameterHint> hints(Circuit circuit) throws SettingException {
        List<ParameterHint> hints = new ArrayList<>(circuit.parameters().stream().map(CircuitParameter::hint).toList());
        if (settings.has(START)) {
            starts(settings.text(START).orElseThrow(), circuit, hints);
        }
        for (String item : items(BOUNDS)) {
            bound(item, circuit, hints);
        }
        for (String item : items(FIX)) {
            hold(item, circuit, hints);
        }
        return hints;
    }

    private List<String> items(String name) {
        return settings.text(name).map(t -> List.of(t.strip().split("\\s*[,;]\\s*"))).orElse(List.of());
    }

    private void starts(String text, Circuit circuit, List<ParameterHint> hints) throws SettingException {
        String bare = text.strip().replaceAll("^\\[|\\]$", "");
        if (bare.contains("=")) {
            for (String item : items(START)) {
                Matcher pair = pair(START, item);
                int j = index(START, pair.group(1), circuit);
                hints.set(j, withValue(hints.get(j), number(START, pair.group(2)), hints.get(j).fixed()));
            }
            return;
        }
        String[] values = bare.strip().split("[,;\\s]+");
        if (values.length != circuit.parameterCount()) {
            throw new SettingException(START, "There are " + values.length + " values for the "
                    + circuit.parameterCount() + " parameters of " + circuit.text(),
                    "give one for each of "
                            + names(circuit) + ", or name=value pairs");
        }
        for (int j = 0; j < values.length; j++) {
            hints.set(j, withValue(hints.get(j), number(START, values[j]), hints.get(j).fixed()));
        }
    }

    private void bound(String item, Circuit circuit, List<ParameterHint> hints) throws SettingException {
        Matcher pair = pair(BOUNDS, item);
        int j = index(BOUNDS, pair.group(1), circuit);
        int dots = pair.group(2).indexOf("..");
        if (dots < 0) {
            throw new SettingException(BOUNDS, "\"" + item + "\" is no range", "write it as R1=1..100");
        }
        OptionalDouble low = end(pair.group(2).substring(0, dots));
        OptionalDouble high = end(pair.group(2).substring(dots + 2));
        hints.set(j, new ParameterHint(hints.get(j).value(), low, high, hints.get(j).fixed()));
    }

    private static OptionalDouble end(String text) throws SettingException {
        return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(BOUNDS, text));
    }

    private void hold(String item, Circuit circuit, List<ParameterHint> hints) throws SettingException {
        if (NAME.matcher(item).matches()) {
            int j = index(FIX, item, circuit);
            OptionalDouble usual = circuit.parameters().get(j).kind().usualValue();
            OptionalDouble value = hints.get(j).value().isPresent() ? hints.get(j).value() : usual;
            if (value.isEmpty()) {
                throw new SettingException(FIX, item + " shall be held, but it has no value",
                        "write " + item + "=value, or give it a start value");
            }
            hints.set(j, withValue(hints.get(j), value.getAsDouble(), true));
            return;
        }
        Matcher pair = pair(FIX, item);
        int j = index(FIX, pair.group(1), circuit);
        hints.set(j, withValue(hints.get(j), number(FIX, pair.group(2)), true));
    }

    private static ParameterHint withValue(ParameterHint hint, double value, boolean fixed) {
        return new ParameterHint(OptionalDouble.of(value), hint.lower(), hint.upper(), fixed);
    }

    private static Matcher pair(String setting, String item) throws SettingException {
        Matcher pair = PAIR.matcher(item);
        if (!pair.matches()) {
            throw new SettingException(setting, "\"" + item + "\" is no name=value pair", "write R1=100, CPE1.n=0.9");
        }
        return pair;
    }

    private static int index(String setting, String name, Circuit circuit) throws SettingException {
        int index = circuit.indexOf(name);
        if (index < 0) {
            throw new SettingException(setting, circuit.text() + " has no parameter " + name,
                    "it has " + names(circuit));
        }
        return index;
    }

    private static String names(Circuit circuit) {
        return String.join(", ", circuit.parameters().stream().map(CircuitParameter::name).toList());
    }

    private static double number(String setting, String text) throws SettingException {
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value) && value >= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, in the same words as a negative number
        }
        throw new SettingException(setting, "\"" + text + "\" is not a positive number",
                "write it with a decimal point, such as 4e-4");
    }
}
