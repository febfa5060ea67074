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
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.plot.scene.Scene;
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
                : CircuitChoice.of(spectra.getFirst(), choices, warnings, rankingTable, progress.part(0, 0.5));
        derived.put(FitSettings.CIRCUIT, circuit.text());
        List<FittedSpectrum> fitted =
                new SpectrumFitting(circuit, choices, Place.of(recording.source().file()), warnings)
                        .fit(spectra, progress.part(given.isPresent() ? 0 : 0.5, 1));
        derived.put(FitSettings.WEIGHT, weights(fitted));
        new FitWarnings(fitted, warnings).add();
        List<ResultTable> tables = new ArrayList<>(new FitTables(fitted).all());
        tables.addAll(rankingTable);
        ValidityTable.of(fitted.stream().flatMap(f -> f.validity().stream()).toList()).ifPresent(tables::add);
        List<Scene> scenes = new ArrayList<>(new FitScenes(fitted).all());
        if (choices.showsRelaxations()) {
            RelaxationsBeside.add(fitted, tables, scenes, progress);
        }
        return new Result(FitQuantities.summary(fitted), new FitQuantities(fitted).all(), new FitVerdicts(fitted).all(),
                tables, scenes, warnings, derived);
    }

    static String weights(List<FittedSpectrum> fitted) {
        List<String> used = fitted.stream().map(f -> f.fit().weighting().name().toLowerCase(Locale.ROOT)).distinct()
                .toList();
        return used.size() == 1 ? used.getFirst() : String.join(" or ", used) + ", for each spectrum by its likelihood";
    }
}
