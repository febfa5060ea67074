/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lamella.analysis.Quantity;
import org.lamella.electrochemistry.reference.PotentialDrift;
import org.lamella.electrochemistry.voltammetry.Couple;
import org.lamella.electrochemistry.voltammetry.Peak;
import org.lamella.electrochemistry.voltammetry.Segmentation;
import org.lamella.electrochemistry.voltammetry.Trace;

/**
 * How the couples' half-wave potentials move together over the cycles: the drift of the reference, unless the electrode
 * itself changes.
 *
 * @param perCycle V per cycle
 * @param perSecond V/s
 * @param removed whether the potentials were freed of it
 */
record Drift(Optional<PotentialDrift> perCycle, Optional<PotentialDrift> perSecond, boolean removed) {

    private static final double HOUR = 3600;

    static Drift of(Voltammogram voltammogram) {
        List<PotentialDrift.Course> cycles = new ArrayList<>();
        List<PotentialDrift.Course> times = new ArrayList<>();
        for (Couple couple : voltammogram.pairing().couples()) {
            List<double[]> points = points(voltammogram, couple);
            double[] potential = points.stream().mapToDouble(p -> p[2]).toArray();
            double[] sigma = points.stream().mapToDouble(p -> p[3]).toArray();
            cycles.add(new PotentialDrift.Course(points.stream().mapToDouble(p -> p[0]).toArray(), potential, sigma));
            times.add(new PotentialDrift.Course(points.stream().mapToDouble(p -> p[1]).toArray(), potential, sigma));
        }
        boolean timed = voltammogram.segments().trace().isTimed();
        return new Drift(PotentialDrift.of(cycles), timed ? PotentialDrift.of(times) : Optional.empty(), false);
    }

    /** The same after the potentials were freed of it. */
    Drift taken() {
        return new Drift(perCycle, perSecond, true);
    }

    /** Cycle, time, half-wave potential and its random uncertainty, of each cycle that shows both peaks. */
    private static List<double[]> points(Voltammogram voltammogram, Couple couple) {
        List<double[]> points = new ArrayList<>();
        for (Peak anodic : couple.anodic().peaks()) {
            Optional<Peak> partner = couple.cathodic().in(anodic.halfCycle().cycle());
            if (partner.isPresent()) {
                Peak cathodic = partner.get();
                points.add(new double[] { anodic.halfCycle().cycle(),
                    0.5 * (voltammogram.time(anodic.halfCycle()) + voltammogram.time(cathodic.halfCycle())),
                    0.5 * (anodic.potential().value() + cathodic.potential().value()),
                    0.5 * Math.hypot(anodic.potential().random(), cathodic.potential().random()) });
            }
        }
        return points;
    }

    boolean isCorrectable() {
        return perSecond.isPresent();
    }

    /** The same half cycles as if the reference had stayed where it was at the beginning. */
    Segmentation removedFrom(Segmentation segments) {
        double slope = perSecond.orElseThrow().slope();
        Trace trace = segments.trace();
        double start = trace.time()[segments.halfCycles().getFirst().from()];
        double[] potential = trace.potential().clone();
        for (int row = 0; row < potential.length; row++) {
            potential[row] -= slope * (trace.time()[row] - start);
        }
        return new Segmentation(new Trace(trace.time(), potential, trace.current(), trace.dropped()),
                segments.halfCycles(), segments.warnings());
    }

    void addTo(List<Quantity> to) {
        String method =
                "common slope of the couples' half-wave potentials over the cycles; uncertainty from the noise or the "
                        + "scatter around the slope, whichever is larger"
                        + (removed ? "; the potentials were freed of it" : "");
        perSecond.ifPresent(
                d -> to.add(Quantity.of("drift", "Drift of the potentials", d.slope() * HOUR, d.sigma() * HOUR,
                        "V/h", method)));
        perCycle.ifPresent(d -> to.add(Quantity.of("drift_per_cycle", "Drift of the potentials per cycle", d.slope(),
                d.sigma(), "V", method)));
    }
}
