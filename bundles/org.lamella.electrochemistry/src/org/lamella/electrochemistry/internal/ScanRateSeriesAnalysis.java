/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.lamella.analysis.Analysis;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.ResultTable;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.electrochemistry.scanrate.RateSeries;
import org.lamella.electrochemistry.voltammetry.FilmShapes;
import org.lamella.electrochemistry.voltammetry.Uncertain;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;
import org.osgi.service.component.annotations.Component;

/** Peaks over the scan rate, in one recording or in several. */
@Component
public final class ScanRateSeriesAnalysis implements Analysis {

    private static final String AREA = "electrode-area";
    private static final String CONCENTRATION = "concentration";
    private static final String TEMPERATURE = "temperature";
    private static final String ELECTRONS = "electrons";
    private static final int MOST_FILES = 100;

    private final FilmShapes shapes = new FilmShapes();

    /** A direction of a couple with what its currents say. */
    private record Fitted(RatePeaks peaks, RateSeries series) {
    }

    @Override
    public String id() {
        return "scan-rate-series";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public String name() {
        return "Scan-rate series";
    }

    @Override
    public String description() {
        return "Follows the peaks of voltammograms over the scan rate: b-values (1 for charge at the surface, ½ for diffusion), "
                + "surface and diffusion share after Dunn, diffusion coefficient by Randles and Ševčík.";
    }

    @Override
    public List<Setting> settings() {
        List<Setting> settings = new ArrayList<>(List.of(
                Setting.optional(Setting.WITH, "Further voltammograms", "The other scan rates.",
                        new Setting.Kind.Files("voltammograms of other scan rates", MOST_FILES)),
                Setting.optional(AREA, "Electrode area",
                        "With the concentration it gives the diffusion coefficient by Randles and Ševčík.",
                        new Setting.Kind.Real(1e-18, 10, "m²")),
                Setting.optional(CONCENTRATION, "Concentration", "Of what diffuses.",
                        new Setting.Kind.Real(1e-9, 1e6, "mol/m³")),
                Setting.of(ELECTRONS, "Electrons", "Electrons that the couple exchanges.",
                        new Setting.Kind.Real(0.2, 6, ""), "1"),
                Setting.of(TEMPERATURE, "Temperature", "Of the cell.", new Setting.Kind.Real(150, 500, "K"),
                        "298.15")));
        settings.addAll(PeakSettings.declared());
        return settings;
    }

    @Override
    public Suitability suitability(Recording recording) {
        boolean swept = recording.tableWith(Measurand.TIME, Measurand.POTENTIAL, Measurand.CURRENT).isPresent()
                && recording.technique().is(Technique.CYCLIC_VOLTAMMETRY);
        return swept ? Suitability.POSSIBLE : Suitability.NONE;
    }

    @Override
    public Result analyse(Recording recording, Settings settings, Progress progress) throws LamellaException {
        Place file = Place.of(recording.source().file());
        PeakSettings peaks = PeakSettings.of(settings, file);
        List<Recording> recordings = new ArrayList<>(List.of(recording));
        recordings.addAll(settings.recordings(Setting.WITH));
        List<Voltammogram> voltammograms = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        for (Recording one : recordings) {
            voltammograms.add(Voltammogram.of(one, peaks, shapes, progress));
            warnings.addAll(voltammograms.getLast().warnings());
        }
        List<RatePeaks> series = RatePeaks.of(voltammograms);
        List<Fitted> fitted = new ArrayList<>();
        for (RatePeaks one : series) {
            Optional<RateSeries> fit = RateSeries.of(one.rate(), one.sizes(), one.sigmas());
            fit.ifPresent(f -> fitted.add(new Fitted(one, f)));
        }
        if (fitted.isEmpty()) {
            int rates =
                    RatePeaks.rates(voltammograms.stream().flatMap(v -> v.segments().halfCycles().stream()).toList())
                            .size();
            throw new UnsuitableDataException(file,
                    "No couple is seen at " + RateSeries.FEWEST + " scan rates; the recordings hold " + rates,
                    "give the voltammograms of the other rates by --" + Setting.WITH);
        }
        return new Result(summary(fitted), quantities(fitted, settings), List.of(), List.of(table(series)),
                scenes(fitted), warnings, Map.of());
    }

    private static String summary(List<Fitted> fitted) {
        List<String> parts =
                fitted.stream().map(f -> String.format(Locale.ROOT, "%s b = %.3f ± %.3f", f.peaks().label(),
                        f.series().b().value(), f.series().b().sigma())).toList();
        return "Over " + fitted.getFirst().series().rates() + " scan rates: " + String.join(", ", parts) + ".";
    }

    private static List<Quantity> quantities(List<Fitted> fitted, Settings settings) {
        List<Quantity> quantities = new ArrayList<>();
        for (Fitted one : fitted) {
            String name = "couple[" + one.peaks().couple() + "].";
            String end = one.peaks().anodic() ? "_a" : "_c";
            String label = "Couple " + one.peaks().couple() + (one.peaks().anodic() ? " anodic: " : " cathodic: ");
            RateSeries series = one.series();
            add(quantities, name + "b" + end, label + "b-value", series.b(), "",
                    "slope of ln I over ln v, weighted by the currents' uncertainties and their common scatter");
            String shares = "I = k₁ v + k₂ √v fitted to the peak currents";
            add(quantities, name + "k1" + end, label + "surface part k₁", series.surface(), "F", shares);
            double fastest = one.peaks().rate()[one.peaks().rate().length - 1];
            quantities.add(Quantity.of(name + "surface_share" + end, label + "share of the surface at the fastest rate",
                    series.surfaceShare(fastest), Double.NaN, "", shares));
            if (settings.has(AREA) && settings.has(CONCENTRATION)) {
                add(quantities, name + "D" + end, label + "diffusion coefficient",
                        RateSeries.diffusionCoefficient(series.diffusion(), settings.real(ELECTRONS),
                                settings.real(AREA),
                                settings.real(CONCENTRATION), settings.real(TEMPERATURE)),
                        "m²/s", "Randles and Ševčík from k₂ of " + shares);
            }
        }
        return quantities;
    }

    private static void add(List<Quantity> to, String name, String label, Uncertain value, String unit, String method) {
        to.add(Quantity.of(name, label, value.value(), value.sigma(), unit, method));
    }

    private static ResultTable table(List<RatePeaks> series) {
        List<String> peaks = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        for (RatePeaks one : series) {
            for (int i = 0; i < one.rate().length; i++) {
                peaks.add(one.label());
                rows.add(new double[] { one.rate()[i], one.potential().get(i).value(), one.potential().get(i).sigma(),
                    one.current().get(i).value(), one.current().get(i).sigma() });
            }
        }
        return new ResultTable("peaks-over-rate", "Peaks over the scan rate",
                List.of(ResultTable.Column.of("peak", "Peak", peaks),
                        column(rows, "scan_rate", "Scan rate", "V/s", r -> r[0]),
                        column(rows, "E", "Potential as recorded", "V", r -> r[1]),
                        column(rows, "u_E", "Standard uncertainty", "V", r -> r[2]),
                        column(rows, "I", "Current", "A", r -> r[3]),
                        column(rows, "u_I", "Standard uncertainty", "A", r -> r[4])));
    }

    private static ResultTable.Column column(List<double[]> rows, String name, String label, String unit,
            ToDoubleFunction<double[]> of) {
        return ResultTable.Column.of(name, label, unit, rows.stream().mapToDouble(of).toArray());
    }

    private static List<Scene> scenes(List<Fitted> fitted) {
        List<Layer> powers = new ArrayList<>();
        List<Layer> potentials = new ArrayList<>();
        for (int s = 0; s < fitted.size(); s++) {
            RatePeaks peaks = fitted.get(s).peaks();
            RateSeries series = fitted.get(s).series();
            double[] rate = peaks.rate();
            powers.add(new Layer.Points(
                    String.format(Locale.ROOT, "%s, b = %.2f", peaks.label(), series.b().value()), Role.DATA, s, rate,
                    peaks.sizes(), new double[0], peaks.sigmas(), List.of()));
            double[] ends = { rate[0], rate[rate.length - 1] };
            powers.add(new Layer.Line("", Role.FIT, s, ends,
                    new double[] { series.at(ends[0]), series.at(ends[1]) }));
            potentials.add(new Layer.Points(peaks.label(), Role.DATA, s, rate,
                    peaks.potential().stream().mapToDouble(Uncertain::value).toArray(), new double[0],
                    peaks.potential().stream().mapToDouble(Uncertain::sigma).toArray(), List.of()));
        }
        PlotAxis rates = PlotAxis.log("Scan rate", "V/s");
        return List.of(
                Scene.of("b-values", "Peak current over scan rate",
                        "Sizes of the peak currents over the scan rate on logarithmic axes; the slopes are the b-values.",
                        Panel.of(rates, PlotAxis.log("Peak current", "A"), powers)),
                Scene.of("potential-over-rate", "Peak potential over scan rate",
                        "Peak potentials over the scan rate; they part where charge transfer or a resistance is slow.",
                        Panel.of(rates, PlotAxis.linear("Potential as recorded", "V"), potentials)));
    }
}
