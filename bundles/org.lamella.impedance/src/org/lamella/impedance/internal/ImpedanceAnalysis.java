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
import org.lamella.impedance.circuit.ElementKind;
import org.lamella.impedance.fit.Arc;
import org.lamella.impedance.fit.CircuitRanking;
import org.lamella.impedance.fit.CnlsFitter;
import org.lamella.impedance.fit.CnlsResult;
import org.lamella.impedance.fit.FitQuality;
import org.lamella.impedance.spectrum.InductiveTail;
import org.lamella.impedance.spectrum.Spectrum;
import org.osgi.service.component.annotations.Component;

/** The fit of an equivalent circuit to every spectrum of a recording. */
@Component
public final class ImpedanceAnalysis implements Analysis {

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
        return "Fits an equivalent circuit to impedance spectra by complex nonlinear least squares (Boukamp 1986) from "
                + "many starts, with uncertainties, and says which parameters the data do not determine.";
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
                : chooseCircuit(within(spectra.getFirst(), choices), choices, warnings, rankingTable,
                        progress.part(0, 0.5));
        derived.put(FitSettings.CIRCUIT, circuit.text());
        List<FittedSpectrum> fitted = fitAll(spectra, circuit, choices, warnings, recording,
                progress.part(given.isPresent() ? 0 : 0.5, 1));
        derived.put(FitSettings.WEIGHT, fitted.getFirst().fit().weighting().name().toLowerCase(Locale.ROOT));
        new FitWarnings(fitted, warnings).add();
        List<ResultTable> tables = new ArrayList<>(new FitTables(fitted).all());
        tables.addAll(rankingTable);
        return new Result(FitQuantities.summary(fitted), new FitQuantities(fitted).all(),
                FitQuantities.verdicts(fitted),
                tables, new FitScenes(fitted).all(), warnings, derived);
    }

    private static Circuit chooseCircuit(Spectrum spectrum, FitSettings choices, List<Warning> warnings,
            List<ResultTable> tables, Progress progress) throws LamellaException {
        Optional<String> needsCircuit = choices.firstThatNeedsACircuit();
        if (needsCircuit.isPresent()) {
            throw new SettingException(needsCircuit.get(), "It names parameters, but no circuit is given",
                    "give the circuit too, such as --circuit \"R0-p(R1,CPE1)\"");
        }
        boolean dropTail = choices.inductive().equals("drop");
        int tail = dropTail ? InductiveTail.length(spectrum) : 0;
        CircuitRanking ranking = CircuitRanking.of(spectrum.filter(i -> i >= tail), choices.seed(), progress);
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

    private static Spectrum within(Spectrum spectrum, FitSettings choices) {
        return choices.frequencies().map(range -> spectrum.filter(i -> range.contains(spectrum.frequency()[i])))
                .orElse(spectrum);
    }

    private static List<FittedSpectrum> fitAll(List<Spectrum> spectra, Circuit circuit, FitSettings choices,
            List<Warning> warnings, Recording recording, Progress progress) throws LamellaException {
        List<FittedSpectrum> fitted = new ArrayList<>();
        for (int k = 0; k < spectra.size(); k++) {
            progress.checkCancelled();
            progress.report("Fitting spectrum " + (k + 1) + " of " + spectra.size(), (double) k / spectra.size());
            Spectrum all = spectra.get(k);
            Spectrum inRange = within(all, choices);
            int tail = tailToDrop(inRange, circuit, choices.inductive());
            if (tail > 0) {
                warnings.add(tailWarning(inRange, tail, spectra.size() > 1 ? k + 1 : 0));
            }
            Spectrum used = inRange.filter(i -> i >= tail);
            try {
                CnlsResult fit = CnlsFitter.fit(circuit, used, choices.options(circuit, progress));
                fitted.add(new FittedSpectrum(k + 1, all, leftOut(all, used), fit, Arc.of(fit), FitQuality.of(fit)));
            } catch (UnsuitableDataException e) {
                if (spectra.size() == 1) {
                    throw new UnsuitableDataException(Place.of(recording.source().file()), e.problem().cause(),
                            e.problem().wayOut());
                }
                warnings.add(new Warning("not-fitted", "Spectrum " + (k + 1) + ": " + e.problem().cause(),
                        Place.of(recording.source().file())));
            }
        }
        if (fitted.isEmpty()) {
            throw new UnsuitableDataException(Place.of(recording.source().file()), "None of the " + spectra.size()
                    + " spectra has points enough for " + circuit.text(), "take a smaller circuit");
        }
        return fitted;
    }

    private static int tailToDrop(Spectrum spectrum, Circuit circuit, String choice) {
        boolean keeps = choice.equals("keep")
                || choice.equals("auto") && circuit.contains(ElementKind.L, ElementKind.LA);
        return keeps ? 0 : InductiveTail.length(spectrum);
    }

    private static Warning tailWarning(Spectrum spectrum, int tail, int index) {
        String which = index > 0 ? "Spectrum " + index + ": " : "";
        String message = "%s%d points from %.4g Hz up are left out: their imaginary part is positive (inductance of "
                + "cell and cables) and the circuit has no inductor; add L0 to it, or keep them with inductive=keep";
        return Warning.of("inductive-tail",
                String.format(Locale.ROOT, message, which, tail, spectrum.frequency()[tail - 1]));
    }

    private static Spectrum leftOut(Spectrum all, Spectrum used) {
        List<Integer> out = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < all.size(); i++) {
            boolean isUsed = next < used.size() && all.frequency()[i] == used.frequency()[next]
                    && all.re()[i] == used.re()[next] && all.im()[i] == used.im()[next];
            if (isUsed) {
                next++;
            } else {
                out.add(i);
            }
        }
        return all.filter(out::contains);
    }
}
