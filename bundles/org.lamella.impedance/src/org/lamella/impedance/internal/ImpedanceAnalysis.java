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
import org.lamella.analysis.Result;
import org.lamella.analysis.ResultTable;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.error.SettingException;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.fit.CircuitRanking;
import org.lamella.impedance.fit.FitQuality;
import org.lamella.impedance.relaxation.Distribution;
import org.lamella.impedance.relaxation.DistributionFitter;
import org.lamella.impedance.relaxation.DistributionOptions;
import org.lamella.impedance.spectrum.InductiveTail;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.plot.scene.Scene;
import org.osgi.service.component.annotations.Component;

/** The fit of an equivalent circuit to every spectrum of a recording. */
@Component
public final class ImpedanceAnalysis implements Analysis {

    /** With more spectra than this nobody sees credible intervals. */
    private static final int MOST_WITH_BAND = 8;

    @Override
    public String id() {
        return "impedance";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public String name() {
        return "Impedance";
    }

    @Override
    public String description() {
        return "Tests impedance spectra by the Kramers–Kronig relations, fits an equivalent circuit by complex "
                + "nonlinear least squares (Boukamp 1986) from many starts, with uncertainties, says which parameters "
                + "the data do not determine, and shows the distribution of relaxation times beside it.";
    }

    @Override
    public List<Setting> settings() {
        return FitSettings.DECLARED;
    }

    @Override
    public Suitability suitability(Recording recording) {
        if (recording.tables().stream().noneMatch(SpectrumReader::holdsImpedance)) {
            return Suitability.NONE;
        }
        return recording.technique().is(Technique.IMPEDANCE) ? Suitability.MADE_FOR : Suitability.GOOD;
    }

    @Override
    public Result analyse(Recording recording, Settings settings, Progress progress) throws LamellaException {
        FitSettings choices = new FitSettings(settings);
        List<Warning> warnings = new ArrayList<>();
        Map<String, String> derived = new LinkedHashMap<>();
        List<ResultTable> rankingTable = new ArrayList<>();
        Optional<Circuit> given = choices.circuit();
        List<Spectrum> spectra = new SpectrumReader(recording, warnings).read();
        Circuit circuit = given.isPresent() ? given.get()
                : chooseCircuit(spectra.getFirst(), choices, warnings, rankingTable,
                        progress.part(0, 0.5));
        derived.put(FitSettings.CIRCUIT, circuit.text());
        List<FittedSpectrum> fitted =
                new SpectrumFitting(circuit, choices, Place.of(recording.source().file()), warnings)
                        .fit(spectra, progress.part(given.isPresent() ? 0 : 0.5, 1));
        derived.put(FitSettings.WEIGHT, weights(fitted));
        new FitWarnings(fitted, warnings).add();
        List<ResultTable> tables = new ArrayList<>(new FitTables(fitted).all());
        tables.addAll(rankingTable);
        List<Scene> scenes = new ArrayList<>(new FitScenes(fitted).all());
        if (choices.showsRelaxations()) {
            addRelaxations(fitted, tables, scenes, progress);
        }
        return new Result(FitQuantities.summary(fitted), new FitQuantities(fitted).all(), new FitVerdicts(fitted).all(),
                tables, scenes, warnings, derived);
    }

    /** The distribution of relaxation times beside the fit; nothing where the points are too few for one. */
    private static void addRelaxations(List<FittedSpectrum> fitted, List<ResultTable> tables, List<Scene> scenes,
            Progress progress) {
        List<RelaxedSpectrum> relaxed = new ArrayList<>();
        DistributionOptions options = DistributionOptions.DEFAULT.withCancel(progress::isCancelled)
                .withSamples(fitted.size() > MOST_WITH_BAND ? 0 : DistributionOptions.DEFAULT.samples());
        for (FittedSpectrum one : fitted) {
            try {
                Distribution distribution = DistributionFitter.of(one.fit().spectrum(), options);
                relaxed.add(new RelaxedSpectrum(one.index(), one.fit().spectrum(), distribution.peaks(),
                        Optional.of(distribution), Optional.empty(), one.validity()));
            } catch (UnsuitableDataException e) {
                // a fit needs fewer points than a distribution; nobody asked for this one
                continue;
            }
        }
        if (!relaxed.isEmpty()) {
            tables.add(new RelaxationTables(relaxed).peaks(fitted));
            scenes.add(new RelaxationScenes(relaxed).distribution());
        }
    }

    private static String weights(List<FittedSpectrum> fitted) {
        List<String> used = fitted.stream().map(f -> f.fit().weighting().name().toLowerCase(Locale.ROOT)).distinct()
                .toList();
        return used.size() == 1 ? used.getFirst() : String.join(" or ", used) + ", for each spectrum by its likelihood";
    }

    private static Circuit chooseCircuit(Spectrum spectrum, FitSettings choices, List<Warning> warnings,
            List<ResultTable> tables, Progress progress) throws LamellaException {
        Optional<String> needsCircuit = choices.firstThatNeedsACircuit();
        if (needsCircuit.isPresent()) {
            throw new SettingException(needsCircuit.get(), "It names parameters, but no circuit is given",
                    "give the circuit too, such as --circuit \"R0-p(R1,CPE1)\"");
        }
        Spectrum inRange = spectrum.filter(choices.inRange(spectrum));
        int tail = choices.inductive().equals("drop") ? InductiveTail.length(inRange) : 0;
        CircuitRanking ranking = CircuitRanking.of(inRange.filter(i -> i >= tail), choices.seed(), progress);
        tables.add(FitTables.ranking(ranking));
        CircuitRanking.Candidate best = ranking.candidates().getFirst();
        warnings.add(Warning.of("default-circuit", "No circuit was given: of " + ranking.candidates().size()
                + " usual ones " + best.circuit().text() + " was taken, " + reason(best)
                + ". That it fits does not make it the right one; name the circuit of your cell with \"circuit\""));
        return best.circuit();
    }

    private static String reason(CircuitRanking.Candidate best) {
        if (best.judgement() == FitQuality.Judgement.ADEQUATE && best.determined()) {
            return "the smallest that leaves only noise";
        }
        return "the likeliest for its number of parameters (corrected Akaike criterion)"
                + (best.determined() ? "" : ", though the data do not determine all of them");
    }
}
