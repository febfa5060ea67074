/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.List;
import java.util.Locale;
import java.util.ArrayList;

import org.lamella.data.Warning;

/** Takes the drop over a series resistance away from the potentials of a voltammogram: E − I R. */
public final class OhmicDrop {

    /** Smoothed steps that go against the sweep in more than this share of it say that the resistance is too large. */
    private static final double BACKWARD = 0.02;
    private static final int STEPS = 50;

    private OhmicDrop() {
    }

    /** The same half cycles on the corrected potential; scan rates stay those that were applied. */
    public static Segmentation corrected(Segmentation applied, double resistance) {
        Trace trace = applied.trace();
        double[] potential = new double[trace.size()];
        for (int row = 0; row < potential.length; row++) {
            potential[row] = trace.potential()[row] - resistance * trace.current()[row];
        }
        List<HalfCycle> halves = new ArrayList<>();
        double worst = 0;
        for (HalfCycle h : applied.halfCycles()) {
            halves.add(new HalfCycle(h.number(), h.cycle(), h.anodic(), h.from(), h.to(), potential[h.from()],
                    potential[h.to() - 1], h.complete(), h.scanRate(), h.scanRateSigma()));
            worst = Math.max(worst, backward(potential, h));
        }
        List<Warning> warnings = new ArrayList<>(applied.warnings());
        if (worst > BACKWARD) {
            warnings.add(Warning.of("resistance-too-large", String.format(Locale.ROOT,
                    "Freed of the drop over %.4g Ω the potential runs back in %.0f %% of a sweep: the series resistance "
                            + "is larger than these currents allow",
                    resistance, 100 * worst)));
        }
        return new Segmentation(new Trace(trace.time(), potential, trace.current(), trace.dropped()), halves, warnings);
    }

    /** Share of the sweep's coarse steps in which the potential goes the wrong way. */
    private static double backward(double[] potential, HalfCycle half) {
        int wrong = 0;
        double last = Double.NaN;
        for (int s = 0; s < STEPS; s++) {
            int from = half.from() + (int) ((long) half.size() * s / STEPS);
            int to = Math.max(from + 1, half.from() + (int) ((long) half.size() * (s + 1) / STEPS));
            double mean = 0;
            for (int row = from; row < to; row++) {
                mean += potential[row] / (to - from);
            }
            wrong += half.sign() * (mean - last) < 0 ? 1 : 0;
            last = mean;
        }
        return wrong / (double) STEPS;
    }
}
