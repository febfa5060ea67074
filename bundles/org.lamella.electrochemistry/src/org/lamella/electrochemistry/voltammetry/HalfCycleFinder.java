/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.lamella.data.Warning;
import org.lamella.numerics.regression.LinearRegression;
import org.lamella.numerics.regression.PolynomialFit;
import org.lamella.numerics.smooth.Noise;

/**
 * Finds the half cycles in the course of the potential alone, whatever the file says of cycles. A turning point is an
 * extreme from which the potential comes back by more than its noise and by more than 2 % of the window, so noise,
 * staircases and quantised potentials make none. Holds at the ends of a sweep are cut off, jumps of the potential end
 * it.
 */
public final class HalfCycleFinder {

    /** Least way back from an extreme, as a share of the window. */
    private static final double TURN_SHARE = 0.02;
    /** Least way back from an extreme, in standard deviations of the potential's noise. */
    private static final double TURN_SIGMAS = 6;
    /** Sweeps that end within this share of the window from the usual turning point are complete. */
    private static final double END_SHARE = 0.03;
    /** A step from row to row of more than this share of the window is a jump. */
    private static final double JUMP_SHARE = 0.05;
    /** A time that stands still or goes back in more than this share of the rows is none. */
    private static final double BACKWARD_SHARE = 0.02;
    /** The least number of rows of a half cycle. */
    private static final int MIN_ROWS = 10;
    /** Rows that order statistics are taken from. */
    private static final int SAMPLE = 20_000;

    private final double window;
    private final double noise;
    private final double jump;
    private final double turn;
    private final Trace trace;
    private final List<Warning> warnings = new ArrayList<>();

    private HalfCycleFinder(Trace whole) {
        double[] sample = strided(whole.potential());
        Arrays.sort(sample);
        this.window = quantile(sample, 0.998) - quantile(sample, 0.002);
        this.noise = potentialNoise(whole.potential());
        double[] steps = strided(steps(whole.potential()));
        Arrays.sort(steps);
        this.jump = Math.max(Math.max(JUMP_SHARE * window, 8 * noise), 4 * quantile(steps, 0.95));
        this.turn = Math.max(TURN_SHARE * window, TURN_SIGMAS * noise);
        this.trace = withoutWildPotentials(whole);
    }

    /** A stretch of rows between two pivots; whether its ends are turning points or only where the rows end. */
    private record Stretch(int from, int to, boolean turnsAtStart, boolean turnsAtEnd) {
    }

    /** Takes a voltammogram apart; without any sweep the list of half cycles is empty. */
    public static Segmentation find(Trace trace) {
        if (trace.size() < MIN_ROWS) {
            return new Segmentation(trace, List.of(), List.of());
        }
        return new HalfCycleFinder(trace).run();
    }

    private Segmentation run() {
        List<Stretch> sweeps = new ArrayList<>();
        int left = 0;
        if (window > 0) {
            for (int[] run : runsWithoutJumps()) {
                for (Stretch stretch : stretches(run[0], run[1])) {
                    Stretch sweep = withoutHolds(stretch);
                    if (sweep.to() - sweep.from() >= MIN_ROWS && span(sweep) >= turn) {
                        sweeps.add(sweep);
                        left += sweep.to() - sweep.from();
                    }
                }
            }
        }
        int lost = trace.size() - left;
        if (!sweeps.isEmpty() && lost > Math.max(4, trace.size() / 50)) {
            warnings.add(Warning.of("rows-outside-sweeps", lost + " of " + trace.size()
                    + " rows belong to no sweep (holds, jumps, fragments) and are left out"));
        }
        return new Segmentation(trace, describe(sweeps), warnings);
    }

    private double span(Stretch s) {
        return Math.abs(trace.potential()[s.to() - 1] - trace.potential()[s.from()]);
    }

    private Trace withoutWildPotentials(Trace whole) {
        double[] e = whole.potential().clone();
        int wild = 0;
        for (int i = 1; i + 1 < e.length; i++) {
            double before = whole.potential()[i - 1];
            if (Math.abs(e[i] - before) > jump && Math.abs(whole.potential()[i + 1] - before) <= jump) {
                e[i] = Double.NaN;
                wild++;
            }
        }
        if (wild == 0) {
            return whole;
        }
        warnings.add(Warning.of("wild-potential", wild + (wild == 1 ? " row" : " rows")
                + " whose potential leaps away and back are left out"));
        Trace clean = Trace.of(whole.time(), e, whole.current());
        return new Trace(clean.time(), clean.potential(), clean.current(), whole.dropped());
    }

    private List<int[]> runsWithoutJumps() {
        double[] e = trace.potential();
        List<int[]> runs = new ArrayList<>();
        int from = 0;
        int jumps = 0;
        for (int i = 1; i <= e.length; i++) {
            if (i == e.length || Math.abs(e[i] - e[i - 1]) > jump) {
                runs.add(new int[] { from, i });
                if (i < e.length && i - from >= MIN_ROWS && e.length - i >= MIN_ROWS) {
                    jumps++;
                }
                from = i;
            }
        }
        if (jumps > 0) {
            warnings.add(Warning.of("potential-jump", String.format(Locale.ROOT,
                    "The potential jumps %d times by more than %.3g V; a sweep ends at each jump", jumps, jump)));
        }
        return runs;
    }

    /** The zigzag of a run: an extreme counts when the potential comes back from it by the turning distance. */
    private List<Stretch> stretches(int from, int to) {
        double[] e = trace.potential();
        List<Integer> pivots = new ArrayList<>();
        int low = from;
        int high = from;
        int direction = 0;
        for (int i = from; i < to; i++) {
            high = e[i] > e[high] ? i : high;
            low = e[i] < e[low] ? i : low;
            if (direction == 0 && e[high] - e[low] >= turn) {
                direction = high > low ? 1 : -1;
                pivots.add(direction > 0 ? low : high);
            } else if (direction > 0 && e[high] - e[i] >= turn) {
                pivots.add(high);
                direction = -1;
                low = i;
            } else if (direction < 0 && e[i] - e[low] >= turn) {
                pivots.add(low);
                direction = 1;
                high = i;
            }
        }
        return between(pivots, from, direction == 0 ? from : direction > 0 ? high : low);
    }

    private static List<Stretch> between(List<Integer> pivots, int from, int last) {
        List<Stretch> stretches = new ArrayList<>();
        int start = from;
        boolean turned = false;
        for (int pivot : pivots) {
            if (pivot > start) {
                stretches.add(new Stretch(start, pivot + 1, turned, true));
            }
            start = pivot;
            turned = pivot > from;
        }
        if (last > start) {
            stretches.add(new Stretch(start, last + 1, turned, false));
        }
        return stretches;
    }

    private Stretch withoutHolds(Stretch s) {
        double[] e = trace.potential();
        double span = span(s);
        if (span == 0) {
            return s;
        }
        double tolerance = Math.max(4 * noise, 0.005 * span);
        int rows = s.to() - s.from();
        int expected = (int) Math.ceil(rows * tolerance / span);
        int leave = s.from();
        while (leave < s.to() && Math.abs(e[leave] - e[s.from()]) <= tolerance) {
            leave++;
        }
        int arrive = s.to() - 1;
        while (arrive > s.from() && Math.abs(e[arrive] - e[s.to() - 1]) <= tolerance) {
            arrive--;
        }
        boolean heldAtStart = leave - s.from() > 4 * expected + 8;
        boolean heldAtEnd = s.to() - 1 - arrive > 4 * expected + 8;
        return new Stretch(heldAtStart ? leave - 1 : s.from(), heldAtEnd ? arrive + 2 : s.to(), s.turnsAtStart(),
                s.turnsAtEnd());
    }

    private List<HalfCycle> describe(List<Stretch> sweeps) {
        double low = usualEnd(sweeps, false);
        double high = usualEnd(sweeps, true);
        List<HalfCycle> halves = new ArrayList<>();
        for (Stretch s : sweeps) {
            double start = trace.potential()[s.from()];
            double end = trace.potential()[s.to() - 1];
            boolean anodic = end > start;
            boolean whole = (s.turnsAtStart() || near(start, anodic ? low : high))
                    && (s.turnsAtEnd() || near(end, anodic ? high : low));
            double[] rate = scanRate(s);
            int number = halves.size() + 1;
            halves.add(new HalfCycle(number, (number + 1) / 2, anodic, s.from(), s.to(), start, end, whole, rate[0],
                    rate[1]));
        }
        return halves;
    }

    private boolean near(double potential, double usual) {
        return Math.abs(potential - usual) <= Math.max(END_SHARE * window, TURN_SIGMAS * noise);
    }

    /** The median of the turning points on one side; where nothing turns there, the outermost end of a sweep. */
    private double usualEnd(List<Stretch> sweeps, boolean upper) {
        List<Double> turns = new ArrayList<>();
        double outermost = upper ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        for (Stretch s : sweeps) {
            double start = trace.potential()[s.from()];
            double end = trace.potential()[s.to() - 1];
            if (s.turnsAtEnd() && end > start == upper) {
                turns.add(end);
            }
            if (s.turnsAtStart() && start > end == upper) {
                turns.add(start);
            }
            outermost = upper ? Math.max(outermost, Math.max(start, end)) : Math.min(outermost, Math.min(start, end));
        }
        return turns.isEmpty() ? outermost
                : Noise.median(turns.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** |dE/dt| and its uncertainty by regression of the middle 90 % of the sweep; NaN where time does not run. */
    private double[] scanRate(Stretch s) {
        double[] unknown = { Double.NaN, Double.NaN };
        if (!trace.isTimed()) {
            return unknown;
        }
        int rows = s.to() - s.from();
        int from = s.from() + rows / 20;
        int to = s.to() - rows / 20;
        int stride = Math.max(1, (to - from) / 2000);
        int count = (to - from + stride - 1) / stride;
        double[] t = new double[count];
        double[] e = new double[count];
        int back = 0;
        for (int k = 0; k < count; k++) {
            t[k] = trace.time()[from + k * stride];
            e[k] = trace.potential()[from + k * stride];
            if (k > 0 && t[k] <= t[k - 1]) {
                back++;
            }
        }
        if (back > BACKWARD_SHARE * count || !(t[count - 1] > t[0])) {
            return unknown;
        }
        PolynomialFit line = LinearRegression.fromResiduals().polynomial(t, e, Optional.empty(), 1);
        double rate = Math.abs(line.slope());
        return Double.isFinite(rate) && rate > 0 ? new double[] { rate, line.slopeError() } : unknown;
    }

    private static double potentialNoise(double[] potential) {
        double sigma = Noise.differenceSigma(potential.length <= SAMPLE ? potential : middle(potential), 3);
        return Double.isFinite(sigma) ? sigma : 0;
    }

    private static double[] middle(double[] values) {
        int from = (values.length - SAMPLE) / 2;
        return Arrays.copyOfRange(values, from, from + SAMPLE);
    }

    private static double[] steps(double[] values) {
        double[] steps = new double[values.length - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = Math.abs(values[i + 1] - values[i]);
        }
        return steps;
    }

    private static double[] strided(double[] values) {
        int stride = Math.max(1, values.length / SAMPLE);
        double[] sample = new double[(values.length + stride - 1) / stride];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = values[i * stride];
        }
        return sample;
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
