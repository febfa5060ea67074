/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.spectrum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the spectra in rows that follow each other: a new one begins where the instrument counts a new cycle, and where
 * a sweep over frequencies that were measured already begins.
 */
public final class SpectrumSplitter {

    /** A jump back by more than this factor begins a new sweep. */
    private static final double JUMP = 3;
    /** A run that repeats more than this share of the range before it is a sweep of its own. */
    private static final double REPEATED = 0.5;
    /** Runs shorter than this come from unsorted frequencies, not from sweeps. */
    private static final int SHORT_RUN = 4;
    private static final int LEAST_POINTS_PER_CYCLE = 3;
    private static final double[] NO_TIME = {};

    private SpectrumSplitter() {
    }

    /**
     * What was found.
     *
     * @param spectra in the order of the rows
     * @param rows of which rows each spectrum was made
     * @param idleRows rows without excitation (frequency 0), as instruments write them between spectra
     * @param badRows rows whose frequency or impedance is no number, negative, or zero
     * @param repeatedFrequencies points whose frequency their spectrum has already
     */
    public record Found(List<Spectrum> spectra, List<int[]> rows, int idleRows, int badRows, int repeatedFrequencies) {
    }

    /**
     * Splits rows into spectra.
     *
     * @param frequency Hz
     * @param re Ω
     * @param im Ω, negative for a capacitor
     * @param cycle number of the cycle as the instrument counts it, if it does
     */
    public static Found split(double[] frequency, double[] re, double[] im, Optional<double[]> cycle) {
        return split(frequency, re, im, cycle, Optional.empty());
    }

    /**
     * The same with the times of the rows, which the spectra get if all of them are numbers.
     *
     * @param time s, from any moment
     */
    public static Found split(double[] frequency, double[] re, double[] im, Optional<double[]> cycle,
            Optional<double[]> time) {
        List<Integer> rows = new ArrayList<>();
        int idle = 0;
        int bad = 0;
        for (int i = 0; i < frequency.length; i++) {
            if (Spectrum.isUsable(frequency[i], re[i], im[i])) {
                rows.add(i);
            } else if (frequency[i] == 0) {
                idle++;
            } else {
                bad++;
            }
        }
        List<Spectrum> spectra = new ArrayList<>();
        List<int[]> of = new ArrayList<>();
        int repeated = 0;
        for (List<Integer> part : byCycle(rows, cycle)) {
            for (List<Integer> sweep : sweeps(part, frequency)) {
                int[] index = sweep.stream().mapToInt(i -> i).toArray();
                double[] when = time.map(t -> pick(t, index)).orElse(NO_TIME);
                boolean known = Arrays.stream(when).allMatch(Double::isFinite);
                spectra.add(Spectrum.of(pick(frequency, index), pick(re, index), pick(im, index),
                        known ? when : NO_TIME));
                of.add(index);
                repeated += index.length - (int) Arrays.stream(index).mapToDouble(i -> frequency[i]).distinct().count();
            }
        }
        return new Found(List.copyOf(spectra), List.copyOf(of), idle, bad, repeated);
    }

    private static List<List<Integer>> byCycle(List<Integer> rows, Optional<double[]> cycle) {
        List<List<Integer>> parts = new ArrayList<>();
        for (int row : rows) {
            boolean begins = parts.isEmpty()
                    || cycle.isPresent() && cycle.get()[row] != cycle.get()[parts.getLast().getLast()];
            if (begins) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(row);
        }
        boolean plausible = parts.stream().allMatch(p -> p.size() >= LEAST_POINTS_PER_CYCLE);
        return plausible || parts.size() < 2 ? parts : List.of(rows);
    }

    private static List<List<Integer>> sweeps(List<Integer> rows, double[] frequency) {
        List<List<Integer>> runs = monotoneRuns(rows, frequency);
        long shortRuns = runs.stream().filter(r -> r.size() < SHORT_RUN).count();
        if (runs.size() < 2 || shortRuns * 2 > runs.size()) {
            return List.of(rows);
        }
        List<List<Integer>> sweeps = new ArrayList<>();
        for (List<Integer> run : runs) {
            if (!sweeps.isEmpty() && !isNewSweep(sweeps.getLast(), run, frequency)) {
                sweeps.getLast().addAll(run);
            } else {
                sweeps.add(new ArrayList<>(run));
            }
        }
        return sweeps;
    }

    /** Cuts where the direction changes; of two equal frequencies at the turn the second begins the next run. */
    private static List<List<Integer>> monotoneRuns(List<Integer> rows, double[] frequency) {
        List<List<Integer>> runs = new ArrayList<>();
        double direction = 0;
        for (int k = 0; k < rows.size(); k++) {
            double step = k == 0 ? 0 : Math.signum(frequency[rows.get(k)] - frequency[rows.get(k - 1)]);
            if (k == 0 || step * direction < 0) {
                boolean turnedOnTheSpot = k > 1 && frequency[rows.get(k - 1)] == frequency[rows.get(k - 2)];
                List<Integer> next = new ArrayList<>();
                if (turnedOnTheSpot) {
                    next.add(runs.getLast().removeLast());
                }
                runs.add(next);
                direction = turnedOnTheSpot ? step : 0;
            } else if (direction == 0) {
                direction = step;
            }
            runs.getLast().add(rows.get(k));
        }
        return runs;
    }

    private static boolean isNewSweep(List<Integer> before, List<Integer> run, double[] frequency) {
        double jump = Math.abs(Math.log(frequency[run.getFirst()] / frequency[before.getLast()]));
        double[] a = logRange(before, frequency);
        double[] b = logRange(run, frequency);
        double overlap = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
        double smaller = Math.min(a[1] - a[0], b[1] - b[0]);
        boolean repeats = run.size() >= SHORT_RUN && overlap > REPEATED * smaller;
        return repeats || jump > Math.log(JUMP) && overlap > 0;
    }

    private static double[] logRange(List<Integer> rows, double[] frequency) {
        double low = rows.stream().mapToDouble(i -> frequency[i]).min().orElseThrow();
        double high = rows.stream().mapToDouble(i -> frequency[i]).max().orElseThrow();
        return new double[] { Math.log(low), Math.log(high) };
    }

    private static double[] pick(double[] values, int[] index) {
        return Arrays.stream(index).mapToDouble(i -> values[i]).toArray();
    }
}
