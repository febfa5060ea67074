/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.lamella.electrochemistry.voltammetry.Couple;
import org.lamella.electrochemistry.voltammetry.HalfCycle;
import org.lamella.electrochemistry.voltammetry.Peak;
import org.lamella.electrochemistry.voltammetry.PeakTrack;
import org.lamella.electrochemistry.voltammetry.Uncertain;

/**
 * The peaks of one direction of a couple at several scan rates.
 *
 * @param couple number of the couple, from 1
 * @param anodic whether they are of oxidation
 * @param rate V/s, ascending
 * @param potential mean at each rate, V as recorded
 * @param current mean at each rate, A, signed
 */
record RatePeaks(int couple, boolean anodic, double[] rate, List<Uncertain> potential, List<Uncertain> current) {

    /** Rates that differ by less than this share are one. */
    private static final double SAME = 0.03;
    /** Couples of different rates farther apart than this are different ones, V. */
    private static final double APART = 0.15;

    /** A couple's peaks with the scan rate they were seen at. */
    private record Sample(double rate, double where, Couple couple, List<Peak> anodic, List<Peak> cathodic) {
    }

    /** Follows couples through voltammograms, ascending in potential; each may hold several rates. */
    static List<RatePeaks> of(List<Voltammogram> voltammograms) {
        List<List<Sample>> couples = new ArrayList<>();
        for (Voltammogram one : voltammograms) {
            for (Couple couple : one.pairing().couples()) {
                for (double rate : rates(one.segments().halfCycles())) {
                    Sample sample = sample(couple, rate);
                    if (!sample.anodic().isEmpty() || !sample.cathodic().isEmpty()) {
                        place(couples, sample);
                    }
                }
            }
        }
        couples.sort((a, b) -> Double.compare(mean(a), mean(b)));
        List<RatePeaks> peaks = new ArrayList<>();
        for (int c = 0; c < couples.size(); c++) {
            List<Sample> samples =
                    couples.get(c).stream().sorted((a, b) -> Double.compare(a.rate(), b.rate())).toList();
            for (boolean anodic : new boolean[] { true, false }) {
                List<Sample> shown =
                        samples.stream().filter(s -> !(anodic ? s.anodic() : s.cathodic()).isEmpty()).toList();
                peaks.add(new RatePeaks(c + 1, anodic, shown.stream().mapToDouble(Sample::rate).toArray(),
                        means(shown, anodic, Peak::potential), means(shown, anodic, Peak::current)));
            }
        }
        return peaks;
    }

    /** The different scan rates of half cycles, V/s, ascending. */
    static List<Double> rates(List<HalfCycle> halves) {
        List<Double> rates = new ArrayList<>();
        halves.stream().map(HalfCycle::scanRate).filter(r -> r > 0).sorted().forEach(rate -> {
            if (rates.isEmpty() || rate > rates.getLast() * (1 + SAME)) {
                rates.add(rate);
            }
        });
        return rates;
    }

    private static Sample sample(Couple couple, double rate) {
        List<Peak> anodic = at(couple.anodic(), rate);
        List<Peak> cathodic = at(couple.cathodic(), rate);
        double where = couple.halfWavePotential().value();
        return new Sample(rate, where, couple, anodic, cathodic);
    }

    private static List<Peak> at(PeakTrack track, double rate) {
        return track.peaks().stream()
                .filter(p -> p.halfCycle().scanRate() >= rate && p.halfCycle().scanRate() <= rate * (1 + SAME))
                .toList();
    }

    private static void place(List<List<Sample>> couples, Sample sample) {
        List<Sample> nearest = null;
        double distance = APART;
        for (List<Sample> couple : couples) {
            double apart = Math.abs(mean(couple) - sample.where());
            boolean other = couple.stream().noneMatch(s -> s.rate() == sample.rate() && s.couple() != sample.couple()
                    && Math.abs(s.where() - sample.where()) > APART / 3);
            if (apart < distance && other) {
                nearest = couple;
                distance = apart;
            }
        }
        if (nearest == null) {
            nearest = new ArrayList<>();
            couples.add(nearest);
        }
        nearest.add(sample);
    }

    private static double mean(List<Sample> samples) {
        return samples.stream().mapToDouble(Sample::where).average().orElseThrow();
    }

    private static List<Uncertain> means(List<Sample> samples, boolean anodic, Function<Peak, Uncertain> of) {
        return samples.stream()
                .map(s -> Uncertain.mean((anodic ? s.anodic() : s.cathodic()).stream().map(of).toList())).toList();
    }

    /** Name for people. */
    String label() {
        return "couple " + couple + (anodic ? " anodic" : " cathodic");
    }

    /** Sizes of the currents, A. */
    double[] sizes() {
        return current.stream().mapToDouble(u -> Math.abs(u.value())).toArray();
    }

    /** Their standard uncertainties, A. */
    double[] sigmas() {
        return current.stream().mapToDouble(Uncertain::sigma).toArray();
    }
}
