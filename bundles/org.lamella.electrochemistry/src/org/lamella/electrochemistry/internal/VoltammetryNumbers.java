/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.lamella.analysis.Quantity;
import org.lamella.analysis.Verdict;
import org.lamella.data.unit.SiPrefix;
import org.lamella.electrochemistry.voltammetry.Couple;
import org.lamella.electrochemistry.voltammetry.HalfCycle;
import org.lamella.electrochemistry.voltammetry.LinearResponse;
import org.lamella.electrochemistry.voltammetry.Peak;
import org.lamella.electrochemistry.voltammetry.PeakTrack;
import org.lamella.electrochemistry.voltammetry.Segmentation;
import org.lamella.electrochemistry.voltammetry.Uncertain;

/** The numbers and judgements of a voltammogram. */
final class VoltammetryNumbers {

    private static final String PEAK_METHOD =
            "joint fit of peaks and base line, mean over cycles; uncertainty from noise, "
                    + "scatter between cycles and choice of shapes";

    private final Voltammogram voltammogram;
    private final Segmentation segments;
    private final Couple.Pairing pairing;
    private final Referenced reference;
    private final Background background;
    private final Drift drift;

    VoltammetryNumbers(Voltammogram voltammogram, Referenced reference, Background background, Drift drift) {
        this.voltammogram = voltammogram;
        this.segments = voltammogram.segments();
        this.pairing = voltammogram.pairing();
        this.reference = reference;
        this.background = background;
        this.drift = drift;
    }

    String summary() {
        int cycles = segments.halfCycles().getLast().cycle();
        String swept = cycles + (cycles == 1 ? " cycle" : " cycles");
        if (!pairing.couples().isEmpty()) {
            List<String> where = pairing.couples().stream()
                    .map(c -> String.format(Locale.ROOT, "%.4g V", reference.scale().of(c.halfWavePotential().value())))
                    .toList();
            String more =
                    pairing.unpaired().isEmpty() ? "" : ", " + pairing.unpaired().size() + " peaks without partner";
            return pairing.couples().size() + (pairing.couples().size() == 1 ? " couple at " : " couples at ")
                    + String.join(", ", where) + " " + reference.scale().words() + more + " in " + swept + ".";
        }
        if (voltammogram.hasPeaks()) {
            return pairing.unpaired().size() + " peaks without partner in " + swept + ".";
        }
        if (background.linear().isPresent() && background.linear().get().conducts()) {
            return "No peaks in " + swept + "; the current follows the potential like a resistor of "
                    + SiPrefix.sentence(1 / background.linear().get().conductance(), "Ω") + ".";
        }
        return "No peaks in " + swept + ".";
    }

    List<Quantity> quantities() {
        List<Quantity> quantities = new ArrayList<>();
        for (int k = 0; k < pairing.couples().size(); k++) {
            addCouple(k, quantities);
        }
        for (int k = 0; k < pairing.unpaired().size(); k++) {
            addPeak(pairing.unpaired().get(k), k + 1, quantities);
        }
        background.addOxidation(reference, quantities);
        if (voltammogram.hasPeaks()) {
            background.addLinear(quantities);
        } else {
            background.linear().ifPresent(l -> addLinear(l, quantities));
        }
        addScale(quantities);
        drift.addTo(quantities);
        addSweep(quantities);
        return quantities;
    }

    private void addScale(List<Quantity> to) {
        if (reference.scale().isRescaled()) {
            String from = reference.scale().from().isEmpty() ? "the recorded scale" : reference.scale().from();
            to.add(Quantity.of("E_offset", "Offset from " + from + " to " + reference.scale().name(),
                    reference.scale().offset(), reference.scale().sigma(), "V",
                    reference.scale().origin() + "; subtract it to come back to recorded potentials"));
        }
    }

    private void addCouple(int index, List<Quantity> to) {
        Couple couple = pairing.couples().get(index);
        String name = "couple[" + (index + 1) + "].";
        String label = "Couple " + (index + 1) + ": ";
        String scale = " " + reference.scale().words();
        List<String> flags = flags(couple);
        add(to, name + "E_half", label + "half-wave potential" + scale, reference.halfWave(couple, index), "V", flags);
        add(to, name + "E_pa", label + "anodic peak potential" + scale,
                reference.of(couple.anodic().mean(Peak::potential)), "V", flags);
        add(to, name + "E_pc", label + "cathodic peak potential" + scale,
                reference.of(couple.cathodic().mean(Peak::potential)), "V", flags);
        add(to, name + "dE", label + "peak separation", couple.separation(), "V", flags);
        add(to, name + "I_pa", label + "anodic peak current", couple.anodic().mean(Peak::current), "A", flags);
        add(to, name + "I_pc", label + "cathodic peak current", couple.cathodic().mean(Peak::current), "A", flags);
        add(to, name + "Q_a", label + "anodic charge", couple.anodic().mean(Peak::charge), "C", flags);
        add(to, name + "Q_c", label + "cathodic charge", couple.cathodic().mean(Peak::charge), "C", flags);
    }

    private void addPeak(PeakTrack track, int number, List<Quantity> to) {
        String name = "peak[" + number + "].";
        String label = "Peak " + number + (track.isAnodic() ? " (anodic): " : " (cathodic): ");
        List<String> flags = flags(track);
        add(to, name + "E", label + "potential " + reference.scale().words(),
                reference.of(track.mean(Peak::potential)), "V", flags);
        add(to, name + "I", label + "current", track.mean(Peak::current), "A", flags);
        add(to, name + "Q", label + "charge", track.mean(Peak::charge), "C", flags);
    }

    private List<String> flags(Couple couple) {
        List<String> flags = new ArrayList<>(flags(couple.anodic()));
        flags(couple.cathodic()).stream().filter(f -> !flags.contains(f)).forEach(flags::add);
        return flags;
    }

    /** A peak that less than half of the sweeps show may be one of the formation, or of a disturbance. */
    private List<String> flags(PeakTrack track) {
        long sweeps = segments.halfCycles().stream().filter(h -> h.anodic() == track.isAnodic()).count();
        return track.peaks().size() * 2 < sweeps ? List.of("in-some-cycles-only") : List.of();
    }

    private static void add(List<Quantity> to, String name, String label, Uncertain value, String unit,
            List<String> flags) {
        if (Double.isFinite(value.value())) {
            to.add(new Quantity(name, label, value.value(), value.sigma(), unit, flags, PEAK_METHOD));
        }
    }

    private static void addLinear(LinearResponse response, List<Quantity> to) {
        String method = "line through current over potential, and the step between the directions, behind the turning "
                + "points; uncertainty from the residuals and their correlation time";
        if (response.conducts()) {
            double resistance = 1 / response.conductance();
            to.add(structured(response, Quantity.of("R", "Resistance", resistance,
                    response.conductanceSigma() * resistance * resistance, "Ω", method)));
        }
        if (response.charges()) {
            to.add(structured(response,
                    Quantity.of("C", "Capacitance", response.capacitance(), response.capacitanceSigma(), "F", method)));
        }
        to.add(Quantity.of("noise", "Noise of the current", response.noise(), Double.NaN, "A",
                "standard deviation of the residuals"));
    }

    private static Quantity structured(LinearResponse response, Quantity quantity) {
        return response.structured() ? quantity.flagged("structured-residuals") : quantity;
    }

    private void addSweep(List<Quantity> to) {
        List<HalfCycle> halves = segments.halfCycles();
        double[] rates = halves.stream().mapToDouble(HalfCycle::scanRate).filter(Double::isFinite).toArray();
        if (rates.length > 0) {
            double weights = 0;
            double sum = 0;
            for (HalfCycle half : halves) {
                if (Double.isFinite(half.scanRate()) && half.scanRateSigma() > 0) {
                    weights += 1 / Math.pow(half.scanRateSigma(), 2);
                    sum += half.scanRate() / Math.pow(half.scanRateSigma(), 2);
                }
            }
            boolean weighted = weights > 0;
            to.add(Quantity.of("scan_rate", "Scan rate", weighted ? sum / weights : rates[0],
                    weighted ? 1 / Math.sqrt(weights) : Double.NaN, "V/s",
                    "slope of potential over time, all half cycles"));
        }
        double low = halves.stream().mapToDouble(h -> Math.min(h.start(), h.end())).min().orElseThrow();
        double high = halves.stream().mapToDouble(h -> Math.max(h.start(), h.end())).max().orElseThrow();
        to.add(Quantity.of("E_lower", "Lower turning point " + reference.scale().words(),
                reference.scale().of(low), Double.NaN, "V", "lowest potential of the sweeps"));
        to.add(Quantity.of("E_upper", "Upper turning point " + reference.scale().words(),
                reference.scale().of(high), Double.NaN, "V", "highest potential of the sweeps"));
        to.add(Quantity.of("half_cycles", "Half cycles", halves.size(), 0, "", "turns of the potential"));
    }

    List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        double best = voltammogram.found().stream().flatMap(f -> f.peaks().stream()).mapToDouble(Peak::significance)
                .max().orElse(0);
        if (!pairing.couples().isEmpty()) {
            double weakest = pairing.couples().stream()
                    .mapToDouble(c -> Math.min(strongest(c.anodic()), strongest(c.cathodic()))).min().orElse(0);
            verdicts.add(new Verdict("couples-present", "yes", 0.99, String.format(Locale.ROOT,
                    "%d couples; the weakest peak bends the current by %.0f standard deviations of the noise",
                    pairing.couples().size(), weakest)));
        } else if (voltammogram.hasPeaks()) {
            verdicts.add(new Verdict("couples-present", "no", 0.9, String.format(Locale.ROOT,
                    "the peaks found (the strongest at %.0f standard deviations of the noise) have no partner in the "
                            + "other direction",
                    best)));
        } else {
            verdicts.add(new Verdict("couples-present", "no", 0.99,
                    "nowhere does the current bend like a peak by more than its noise can"));
        }
        return verdicts;
    }

    private static double strongest(PeakTrack track) {
        return track.peaks().stream().mapToDouble(Peak::significance).max().orElse(0);
    }

    /** A property of each peak, for tables. */
    static double[] column(List<Peak> peaks, Function<Peak, Double> property) {
        return peaks.stream().mapToDouble(property::apply).toArray();
    }
}
