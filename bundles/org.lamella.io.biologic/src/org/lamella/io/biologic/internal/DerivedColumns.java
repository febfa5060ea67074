/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lamella.data.Measurand;
import org.lamella.data.Samples;
import org.lamella.data.Signal;
import org.lamella.data.unit.Unit;

/**
 * Columns that EC-Lab does not store but computes when it exports a file as text. Galvanostatic techniques store the
 * charge of each step, no current; cycles are counted by halves. So that such files can be analysed without an export,
 * both are added as EC-Lab computes them, under names that say so: {@code I (from dq/dt)} and
 * {@code cycle number (from half cycle)}. They are computed when they are asked for.
 */
final class DerivedColumns {

    /** Name of the current. */
    static final String CURRENT = "I (from dq/dt)";
    /** Name of the current where only the charge since the start is stored. */
    static final String CURRENT_FROM_CHARGE = "I (from dQ/dt)";
    /** Name of the cycle number. */
    static final String CYCLE = "cycle number (from half cycle)";

    private static final Unit MILLIAMPERE = Unit.known("mA");

    private DerivedColumns() {
    }

    /** These columns and those that can be derived from them and are not there. */
    static List<Signal> addTo(List<Signal> columns) {
        List<Signal> all = new ArrayList<>(columns);
        Optional<Signal> time = find(columns, Measurand.TIME);
        Optional<Signal> step = find(columns, Measurand.CHARGE_STEP);
        Optional<Signal> charge = find(columns, Measurand.CHARGE);
        if (time.isPresent() && find(columns, Measurand.CURRENT).isEmpty()) {
            if (step.isPresent()) {
                all.add(Signal.column(CURRENT, Measurand.CURRENT, MILLIAMPERE,
                        new Rate(step.get().samples(), time.get().samples(), false)));
            } else if (charge.isPresent()) {
                all.add(Signal.column(CURRENT_FROM_CHARGE, Measurand.CURRENT, MILLIAMPERE,
                        new Rate(charge.get().samples(), time.get().samples(), true)));
            }
        }
        Optional<Signal> half = find(columns, Measurand.HALF_CYCLE);
        if (half.isPresent() && find(columns, Measurand.CYCLE).isEmpty()) {
            all.add(Signal.column(CYCLE, Measurand.CYCLE, Unit.ONE, new Halved(half.get().samples())));
        }
        return all;
    }

    private static Optional<Signal> find(List<Signal> columns, Measurand measurand) {
        return columns.stream().filter(c -> c.measurand().is(measurand)).findFirst();
    }

    /**
     * The mean current since the row before. Where no charge flowed it is 0, also in the first row and where the time
     * stands still; a charge without a duration has no current.
     *
     * @param charge of each step, or since the start, coulomb
     * @param time seconds
     * @param accumulated whether the charge is the one since the start
     */
    private record Rate(Samples charge, Samples time, boolean accumulated) implements Samples {

        @Override
        public long size() {
            return charge.size();
        }

        @Override
        public double at(long index) {
            if (index == 0) {
                return of(accumulated ? 0 : charge.at(0), 0);
            }
            double flowed = accumulated ? charge.at(index) - charge.at(index - 1) : charge.at(index);
            return of(flowed, time.at(index) - time.at(index - 1));
        }

        @Override
        public double[] toArray() {
            double[] flowed = charge.toArray();
            double[] times = time.toArray();
            double[] current = new double[flowed.length];
            for (int i = 0; i < current.length; i++) {
                double before = accumulated ? flowed[Math.max(0, i - 1)] : 0;
                current[i] = of(flowed[i] - before, i == 0 ? 0 : times[i] - times[i - 1]);
            }
            return current;
        }

        private static double of(double flowed, double duration) {
            if (flowed == 0) {
                return 0;
            }
            return duration > 0 ? flowed / duration : Double.NaN;
        }
    }

    /** Two half cycles are a cycle, both counted from 0. */
    private record Halved(Samples half) implements Samples {

        @Override
        public long size() {
            return half.size();
        }

        @Override
        public double at(long index) {
            return Math.floor(half.at(index) / 2);
        }

        @Override
        public double[] toArray() {
            double[] cycles = half.toArray();
            for (int i = 0; i < cycles.length; i++) {
                cycles[i] = Math.floor(cycles[i] / 2);
            }
            return cycles;
        }
    }
}
