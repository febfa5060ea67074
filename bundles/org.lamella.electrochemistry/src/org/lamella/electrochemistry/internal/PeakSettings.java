/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.List;

import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.data.Table;
import org.lamella.electrochemistry.sweep.OhmicLine;
import org.lamella.electrochemistry.voltammetry.BaseLineKind;
import org.lamella.electrochemistry.voltammetry.BaseLineRule;

/**
 * How peaks of voltammograms are looked for.
 *
 * @param significance least curvature in standard deviations of the noise
 * @param baseLine what they are measured from
 * @param window potentials as recorded, V
 * @param resistance series resistance whose drop is taken away, Ω
 */
record PeakSettings(double significance, BaseLineRule baseLine, Settings.Range window, Settings.Measured resistance) {

    private static final String BASE_LINE = "base-line";
    private static final String BASE_RESISTANCE = "base-line-resistance";
    private static final String RESISTANCE_FILE = "resistance-measurement";
    private static final String BENDING = "base-line-length";
    private static final String SIGNIFICANCE = "peak-significance";
    private static final String WINDOW = "cv-window";
    private static final String SERIES_RESISTANCE = "series-resistance";
    private static final Settings.Range EVERYWHERE =
            new Settings.Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** The settings that analyses of voltammograms share. */
    static List<Setting> declared() {
        return List.of(
                Setting.of(BASE_LINE, "Base line",
                        "What peaks are measured from, fitted together with them: a sloping line with exponential branches "
                                + "at the ends of the window where the data ask for them (automatic), the same with the "
                                + "slope of a measured resistance (ohmic), a sloping line, a line and an exponential "
                                + "oxidation branch, a constant, zero current, or a smooth curve by asymmetric least squares.",
                        new Setting.Kind.Choice(
                                List.of("automatic", "none", "constant", "linear", "ohmic", "exponential",
                                        "asymmetric")),
                        "automatic"),
                Setting.optional(BASE_RESISTANCE, "Resistance of an ohmic base line",
                        "What a 2-probe sweep or an impedance spectrum gave, such as 1.0e6±2e4 Ω; its uncertainty goes into "
                                + "the peaks'.",
                        new Setting.Kind.Measured(1e-6, 1e15, "Ω")),
                Setting.optional(RESISTANCE_FILE, "2-probe measurement of an ohmic base line",
                        "A current-voltage sweep from whose slope the resistance of an ohmic base line is taken, in place of "
                                + "a number.",
                        new Setting.Kind.Files("a 2-probe sweep", 1)),
                Setting.optional(BENDING, "Length of an asymmetric base line",
                        "The shortest length over which a base line by asymmetric least squares may bend; half the window "
                                + "unless set.",
                        new Setting.Kind.Real(1e-3, 10, "V")),
                Setting.of(SIGNIFICANCE, "Peak significance",
                        "Least curvature of a peak in standard deviations of the noise. At 7 fewer than one of a hundred "
                                + "voltammograms of pure noise shows a peak.",
                        new Setting.Kind.Real(3, 1000, ""), "7"),
                Setting.optional(WINDOW, "Potential window",
                        "Peaks are looked for only between these potentials, on the recorded scale.",
                        new Setting.Kind.Range("V")),
                Setting.optional(SERIES_RESISTANCE, "Series resistance",
                        "The potentials are freed of the drop over this resistance before anything else (iR correction), such "
                                + "as 150±5 Ω; its uncertainty goes into the potentials'.",
                        new Setting.Kind.Measured(0, 1e12, "Ω")));
    }

    static PeakSettings of(Settings settings, Place file) throws LamellaException {
        return new PeakSettings(settings.real(SIGNIFICANCE), baseLine(settings, file),
                settings.range(WINDOW).orElse(EVERYWHERE),
                settings.measured(SERIES_RESISTANCE).orElse(new Settings.Measured(0, 0)));
    }

    /** The defaults, for measurements of which nothing but the peaks is wanted. */
    static PeakSettings usual() {
        return new PeakSettings(7, BaseLineRule.of(BaseLineKind.AUTOMATIC), EVERYWHERE, new Settings.Measured(0, 0));
    }

    private static BaseLineRule baseLine(Settings settings, Place file) throws LamellaException {
        return switch (settings.choice(BASE_LINE)) {
            case "none" -> BaseLineRule.of(BaseLineKind.NONE);
            case "constant" -> BaseLineRule.of(BaseLineKind.CONSTANT);
            case "linear" -> BaseLineRule.of(BaseLineKind.LINEAR);
            case "exponential" -> BaseLineRule.of(BaseLineKind.EXPONENTIAL);
            case "asymmetric" -> BaseLineRule.asymmetric(settings.has(BENDING) ? settings.real(BENDING) : 0);
            case "ohmic" -> ohmic(settings, file);
            default -> BaseLineRule.of(BaseLineKind.AUTOMATIC);
        };
    }

    private static BaseLineRule ohmic(Settings settings, Place file) throws LamellaException {
        if (settings.measured(BASE_RESISTANCE).isPresent()) {
            Settings.Measured resistance = settings.measured(BASE_RESISTANCE).orElseThrow();
            return BaseLineRule.ohmic(resistance.value(), resistance.uncertainty());
        }
        List<Recording> sweeps = settings.recordings(RESISTANCE_FILE);
        if (sweeps.isEmpty()) {
            throw new UnsuitableDataException(file, "An ohmic base line needs a resistance",
                    "give --" + BASE_RESISTANCE + " or --" + RESISTANCE_FILE);
        }
        Place place = Place.of(sweeps.getFirst().source().file());
        Table table = sweeps.getFirst().tableWith(Measurand.POTENTIAL, Measurand.CURRENT).orElseThrow(
                () -> new UnsuitableDataException(place, "No table has potential and current", "export both columns"));
        Rows rows = Rows.of(table, Measurand.POTENTIAL, Measurand.CURRENT);
        if (rows.size() < OhmicLine.FEWEST_POINTS) {
            throw new UnsuitableDataException(place, "There are " + rows.size() + " sound points",
                    "a line needs at least " + OhmicLine.FEWEST_POINTS);
        }
        OhmicLine line = OhmicLine.through(rows.column(0), rows.column(1));
        if (!line.conducts()) {
            throw new UnsuitableDataException(place, "No current that follows the potential is to be seen",
                    "measure the resistance with a larger amplitude");
        }
        return BaseLineRule.ohmic(1 / line.conductance(),
                line.conductanceSigma() / (line.conductance() * line.conductance()));
    }
}
