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
import org.lamella.analysis.Verdict;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.data.Warning;
import org.lamella.impedance.relaxation.Distribution;
import org.lamella.impedance.relaxation.DistributionFitter;
import org.lamella.impedance.relaxation.LoewnerModel;
import org.lamella.impedance.relaxation.RelaxationPeak;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.impedance.validity.KramersKronigCheck;
import org.osgi.service.component.annotations.Component;

/** The relaxation times in every spectrum of a recording. */
@Component
public final class RelaxationAnalysis implements Analysis {

    @Override
    public String id() {
        return "distribution-of-relaxation-times";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public String name() {
        return "Distribution of relaxation times";
    }

    @Override
    public String description() {
        return "Finds the relaxations in impedance spectra without a circuit: a regularised distribution (Tikhonov, "
                + "coefficients that are not negative) with credible intervals and a table of its peaks, or the poles "
                + "of a rational function (Loewner).";
    }

    @Override
    public List<Setting> settings() {
        return RelaxationSettings.DECLARED;
    }

    @Override
    public Suitability suitability(Recording recording) {
        return recording.tables().stream().anyMatch(SpectrumReader::holdsImpedance) ? Suitability.POSSIBLE
                : Suitability.NONE;
    }

    @Override
    public Result analyse(Recording recording, Settings settings, Progress progress) throws LamellaException {
        RelaxationSettings choices = new RelaxationSettings(settings);
        List<Warning> warnings = new ArrayList<>();
        Place place = Place.of(recording.source().file());
        List<Spectrum> spectra = new SpectrumReader(recording, warnings).read();
        List<RelaxedSpectrum> relaxed = new ArrayList<>();
        for (int k = 0; k < spectra.size(); k++) {
            progress.checkCancelled();
            progress.report("Relaxations of spectrum " + (k + 1) + " of " + spectra.size(),
                    (double) k / spectra.size());
            Spectrum all = spectra.get(k);
            try {
                relaxed.add(relax(all.filter(choices.inRange(all)), k + 1, choices, progress));
            } catch (UnsuitableDataException e) {
                if (spectra.size() == 1) {
                    throw new UnsuitableDataException(place, e.problem().cause(), e.problem().wayOut());
                }
                warnings.add(new Warning("no-distribution", "Spectrum " + (k + 1) + ": " + e.problem().cause(), place));
            }
        }
        if (relaxed.isEmpty()) {
            throw new UnsuitableDataException(place, "None of the " + spectra.size() + " spectra can be analysed",
                    "see the requirements in the help of the analysis");
        }
        RelaxationWarnings.add(relaxed, warnings);
        List<TestedSpectrum> tested = relaxed.stream().flatMap(r -> r.validity().stream()).toList();
        List<Verdict> verdicts = new ValidityVerdict(tested, relaxed.size()).verdict().stream().toList();
        List<ResultTable> tables = new ArrayList<>(new RelaxationTables(relaxed).all());
        ValidityTable.of(tested).ifPresent(tables::add);
        return new Result(summary(relaxed), new RelaxationQuantities(relaxed).all(), verdicts, tables,
                new RelaxationScenes(relaxed).all(), warnings, derived(relaxed));
    }

    private static RelaxedSpectrum relax(Spectrum spectrum, int index, RelaxationSettings choices, Progress progress)
            throws UnsuitableDataException {
        Optional<TestedSpectrum> validity = Optional.empty();
        if (choices.tests() && spectrum.size() > 0) {
            validity = Optional.of(new TestedSpectrum(index, spectrum, KramersKronigCheck.of(spectrum)));
            KramersKronigCheck test = validity.get().test();
            if (choices.requiresValidity() && !test.isSound()) {
                throw new UnsuitableDataException(Place.UNKNOWN, ValidityVerdict.reason(test),
                        "measure again when the cell is at rest, limit frequency-range, or set kramers-kronig=flag");
            }
        }
        if (choices.takesPoles()) {
            double noise = validity.isPresent() ? validity.get().test().rms() : KramersKronigCheck.of(spectrum).rms();
            LoewnerModel model = LoewnerModel.of(spectrum, noise);
            return new RelaxedSpectrum(index, spectrum, model.poles().stream().map(RelaxationAnalysis::peak).toList(),
                    Optional.empty(), Optional.of(model), validity);
        }
        Distribution distribution = DistributionFitter.of(spectrum, choices.options(progress));
        return new RelaxedSpectrum(index, spectrum, distribution.peaks(), Optional.of(distribution), Optional.empty(),
                validity);
    }

    private static RelaxationPeak peak(LoewnerModel.Pole pole) {
        return new RelaxationPeak(pole.tau(), Double.NaN, pole.resistance(), Double.NaN, Double.NaN, Double.NaN,
                RelaxationPeak.Source.POLE);
    }

    private static String summary(List<RelaxedSpectrum> relaxed) {
        List<RelaxationPeak> peaks = relaxed.getFirst().peaks();
        if (relaxed.size() > 1) {
            return "Relaxation times of " + relaxed.size() + " spectra.";
        }
        if (peaks.isEmpty()) {
            return "No relaxation within the measured frequencies.";
        }
        String at = String.join(", ", peaks.stream().map(p -> RelaxationWarnings.hertz(p.frequency())).toList());
        return (peaks.size() == 1 ? "One relaxation, at " : peaks.size() + " relaxations, at ") + at + ".";
    }

    private static Map<String, String> derived(List<RelaxedSpectrum> relaxed) {
        Map<String, String> derived = new LinkedHashMap<>();
        if (relaxed.size() == 1) {
            relaxed.getFirst().distribution().ifPresent(
                    d -> derived.put(RelaxationSettings.LAMBDA, String.format(Locale.ROOT, "%.3g", d.lambda())));
        }
        return derived;
    }
}
