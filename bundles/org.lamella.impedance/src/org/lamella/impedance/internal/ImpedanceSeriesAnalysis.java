/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.lamella.analysis.Analysis;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.ResultTable;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.analysis.Verdict;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.data.Warning;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.fit.Arc;
import org.lamella.impedance.fit.CnlsOptions;
import org.lamella.impedance.fit.CnlsResult;
import org.lamella.impedance.fit.FitQuality;
import org.lamella.impedance.fit.FittedParameter;
import org.lamella.impedance.fit.JointFit;
import org.lamella.impedance.fit.JointResult;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.plot.scene.Scene;
import org.osgi.service.component.annotations.Component;

/** A series of spectra, of one file or several, with one circuit: its parameters over potential, cycle or time. */
@Component
public final class ImpedanceSeriesAnalysis implements Analysis {

    @Override
    public String id() {
        return "impedance-series";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public String name() {
        return "Impedance series";
    }

    @Override
    public String description() {
        return "Fits one circuit to all spectra of a series, each from where the one before ended, or all together with "
                + "shared parameters, and shows the parameters with their uncertainties over potential, cycle or time.";
    }

    @Override
    public List<Setting> settings() {
        return SeriesSettings.DECLARED;
    }

    @Override
    public Suitability suitability(Recording recording) {
        return recording.tables().stream().anyMatch(SpectrumReader::holdsImpedance) ? Suitability.POSSIBLE
                : Suitability.NONE;
    }

    @Override
    public Result analyse(Recording recording, Settings settings, Progress progress) throws LamellaException {
        FitSettings choices = new FitSettings(settings);
        List<Warning> warnings = new ArrayList<>();
        Map<String, String> derived = new LinkedHashMap<>();
        List<ResultTable> tables = new ArrayList<>();
        Optional<Circuit> given = choices.circuit();
        List<Member> members = members(recording, settings, warnings);
        Place place = Place.of(recording.source().file());
        if (members.size() < 2) {
            throw new UnsuitableDataException(place,
                    members.isEmpty() ? "There is no spectrum" : "One spectrum is no series",
                    "give all files of the series together (--together), or take the analysis impedance");
        }
        SeriesAxis axis = SeriesAxis.of(settings.choice(SeriesSettings.OVER), members);
        derived.put(SeriesSettings.OVER, axis.name());
        List<Spectrum> spectra = members.stream().map(Member::spectrum).toList();
        List<ResultTable> ranking = new ArrayList<>();
        Circuit circuit = given.isPresent() ? given.get()
                : CircuitChoice.of(SeriesFitting.representative(spectra), choices, warnings, ranking,
                        progress.part(0, 0.3));
        derived.put(FitSettings.CIRCUIT, circuit.text());
        CnlsOptions options = choices.options(circuit, progress);
        List<FittedSpectrum> fitted = new SpectrumFitting(circuit, choices, place, warnings).fit(spectra,
                new SeriesFitting(circuit, options)::next, progress.part(0.3, 0.8));
        Optional<JointResult> joint = Optional.empty();
        if (settings.has(SeriesSettings.SHARED)) {
            progress.report("Fitting all spectra together", 0.8);
            joint = Optional.of(JointFit.of(fitted.stream().map(FittedSpectrum::fit).toList(),
                    SeriesSettings.names(settings.text(SeriesSettings.SHARED).orElseThrow()), options));
            fitted = joined(fitted, joint.get().fits());
        }
        derived.put(FitSettings.WEIGHT, ImpedanceAnalysis.weights(fitted));
        new FitWarnings(fitted, warnings).add();
        tables.add(SeriesTables.of(fitted, members, axis));
        tables.addAll(new FitTables(fitted).points());
        tables.addAll(ranking);
        List<Scene> scenes = new ArrayList<>(new SeriesScenes(fitted, axis).parameters());
        scenes.addAll(new FitScenes(fitted).all());
        if (choices.showsRelaxations()) {
            addRelaxations(fitted, tables, scenes, progress);
        }
        List<Quantity> quantities = new ArrayList<>(joint.map(ImpedanceSeriesAnalysis::shared).orElse(List.of()));
        quantities.addAll(new FitQuantities(fitted).all());
        List<Verdict> verdicts = new ArrayList<>(new FitVerdicts(fitted).all());
        joint.map(ImpedanceSeriesAnalysis::verdict).ifPresent(verdicts::add);
        return new Result(summary(fitted, axis), quantities, verdicts, tables, scenes, warnings, derived);
    }

    /** The spectra of all files; files without any are left out and named. */
    private static List<Member> members(Recording recording, Settings settings, List<Warning> warnings) {
        List<Recording> all = new ArrayList<>(List.of(recording));
        all.addAll(settings.recordings(Setting.WITH));
        List<Member> members = new ArrayList<>();
        for (Recording one : all) {
            try {
                members.addAll(new SpectrumReader(one, warnings).members());
            } catch (UnsuitableDataException e) {
                warnings.add(new Warning("no-spectrum", e.problem().cause(), Place.of(one.source().file())));
            }
        }
        return members;
    }

    private static List<FittedSpectrum> joined(List<FittedSpectrum> alone, List<CnlsResult> together) {
        List<FittedSpectrum> fitted = new ArrayList<>();
        for (int k = 0; k < alone.size(); k++) {
            CnlsResult fit = together.get(k);
            FittedSpectrum one = alone.get(k);
            fitted.add(new FittedSpectrum(one.index(), one.leftOut(), one.tail(), fit, Arc.of(fit), FitQuality.of(fit),
                    one.validity(), List.of()));
        }
        return fitted;
    }

    private static void addRelaxations(List<FittedSpectrum> fitted, List<ResultTable> tables, List<Scene> scenes,
            Progress progress) {
        List<RelaxedSpectrum> relaxed = RelaxationsBeside.of(fitted, progress);
        if (relaxed.isEmpty()) {
            return;
        }
        tables.add(new RelaxationTables(relaxed).peaks(fitted));
        scenes.add(relaxed.size() > RelaxationsBeside.MOST_WITH_BAND ? SeriesScenes.map(relaxed)
                : new RelaxationScenes(relaxed).distribution());
    }

    private static List<Quantity> shared(JointResult joint) {
        List<Quantity> shared = new ArrayList<>();
        for (String name : joint.shared()) {
            FittedParameter parameter = joint.fits().getFirst().parameter(name);
            Quantity quantity = Quantity.of("shared." + name, "Shared: " + name, parameter.value(),
                    Double.isFinite(parameter.standardError()) ? parameter.standardError() : Double.NaN,
                    parameter.parameter().kind().unit(), "complex nonlinear least squares of all spectra together");
            shared.add(parameter.identifiable() ? quantity : quantity.flagged(Quantity.NOT_IDENTIFIABLE));
        }
        return shared;
    }

    /** Whether sharing costs no more than as many parameters of noise would. */
    private static Verdict verdict(JointResult joint) {
        double spread = Math.sqrt(2.0 / Math.max(1, joint.constraints())
                + 2.0 / Math.max(1, joint.separateDegreesOfFreedom()));
        boolean holds = joint.ratio() < 1 + 4 * spread;
        return new Verdict("parameters-shared", holds ? "yes" : "no", 0.99, String.format(Locale.ROOT,
                "with %s the same in all spectra the fits leave more, by F = %.2f where noise gives 1 ± %.2f",
                String.join(", ", joint.shared()), joint.ratio(), spread));
    }

    private static String summary(List<FittedSpectrum> fitted, SeriesAxis axis) {
        long adequate = fitted.stream().filter(f -> f.quality().judgement() == FitQuality.Judgement.ADEQUATE).count();
        return fitted.getFirst().fit().circuit().text() + " fitted to " + fitted.size() + " spectra over "
                + axis.label().toLowerCase(Locale.ROOT) + "; " + adequate + " leave only noise.";
    }
}
