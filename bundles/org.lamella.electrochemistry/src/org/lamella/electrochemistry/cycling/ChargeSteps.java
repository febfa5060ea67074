/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.cycling;

import java.util.Arrays;
import java.util.Optional;

import org.lamella.core.error.Place;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.data.Measurand;
import org.lamella.data.Table;
import org.lamella.numerics.smooth.Noise;

/**
 * The charge that passed between neighbouring rows, from the best source there is: the instrument's own charge counter,
 * or the current integrated by the trapezoidal rule.
 *
 * <p>Where the current switches between two rows, the interval belongs to both steps of the programme. Instruments that
 * log events have a row at the switch, before it or behind it, which the rhythm of the rows tells. On a grid of equal
 * times nobody knows when in the interval the switch was: each step is given the half of it, with the uncertainty of a
 * time that is as likely everywhere in the interval.</p>
 *
 * @param time of each row, s
 * @param tail charge from the row before until the current switched, C; zero in all other intervals
 * @param tailSigma standard uncertainty of each, C
 * @param step charge from the row before, or from the switch, to each row, C
 * @param sigma standard uncertainty of each, C
 * @param source what was used, for people
 */
public record ChargeSteps(double[] time, double[] tail, double[] tailSigma, double[] step, double[] sigma,
        String source) {

    private static final double UNIFORM = 1 / Math.sqrt(12);
    /** Share of the largest current below which a change of current is no step of the programme. */
    private static final double NO_SWITCH = 0.01;
    /** Relative difference up to which two intervals count as equal. */
    private static final double EQUAL = 0.01;
    /** Share of the switches that lie in intervals like all others, above which no events were logged. */
    private static final double MOST = 0.8;
    /** One habit of logging has to be seen so many times as often as the other to be the instrument's. */
    private static final double CLEAR = 3;
    /** So many times longer than its neighbours an interval is that may be a pause. */
    private static final double PAUSE = 20;
    /** So many rows on either side tell where the potential goes. */
    private static final int NEAR = 5;
    /** Share of the count before, below which a counter that falls was reset. */
    private static final double RESET_SHARE = 0.1;

    /** Whether the table has time and a current or a charge. */
    public static boolean areIn(Table table) {
        return table.has(Measurand.TIME) && (table.has(Measurand.CHARGE_STEP) || table.has(Measurand.CHARGE)
                || table.has(Measurand.CURRENT)
                || table.has(Measurand.CHARGE_CAPACITY, Measurand.DISCHARGE_CAPACITY));
    }

    /**
     * Finds them.
     *
     * @throws UnsuitableDataException when the table has neither charge nor current
     */
    public static ChargeSteps of(Table table) throws UnsuitableDataException {
        double[] time = table.values(Measurand.TIME);
        if (table.has(Measurand.CHARGE_STEP)) {
            double[] step = table.values(Measurand.CHARGE_STEP);
            return counted(time, zeroWhereMissing(step), "charge counted by the instrument (dq)");
        }
        if (table.has(Measurand.CHARGE)) {
            return counted(time, zeroWhereMissing(fromCounter(table)), "charge counted by the instrument (Q − Q0)");
        }
        if (table.has(Measurand.CHARGE_CAPACITY, Measurand.DISCHARGE_CAPACITY)) {
            return counted(time, fromCapacities(table), "charge and discharge capacity counted by the instrument");
        }
        if (!table.has(Measurand.CURRENT)) {
            throw new UnsuitableDataException(Place.field("table \"" + table.name() + "\""),
                    "There is neither a current nor a charge", "export one of them");
        }
        double[] current = table.values(Measurand.CURRENT);
        if (table.has(Measurand.POTENTIAL) && UnsignedCurrent.isUnsigned(current)) {
            current = UnsignedCurrent.signed(current, table.values(Measurand.POTENTIAL));
        }
        return integrated(time, current,
                table.has(Measurand.POTENTIAL) ? Optional.of(table.values(Measurand.POTENTIAL)) : Optional.empty());
    }

    /** A counter that falls back to nearly nothing, while the current does not account for it, was reset. */
    private static double[] fromCounter(Table table) throws UnsuitableDataException {
        double[] charge = table.values(Measurand.CHARGE);
        double[] time = table.values(Measurand.TIME);
        Optional<double[]> current = table.has(Measurand.CURRENT) ? Optional.of(table.values(Measurand.CURRENT))
                : Optional.empty();
        double[] step = new double[charge.length];
        for (int i = 1; i < charge.length; i++) {
            double jump = charge[i] - charge[i - 1];
            double largest = current.isEmpty() ? 0
                    : Math.max(Math.abs(current.get()[i]), Math.abs(current.get()[i - 1]))
                            * Math.max(0, time[i] - time[i - 1]);
            boolean near = Math.abs(charge[i]) < RESET_SHARE * Math.abs(charge[i - 1]);
            boolean reset = near && jump * charge[i - 1] < 0
                    && (current.isPresent() ? Math.abs(jump) > 3 * largest
                            : i > 1 && Math.abs(jump) > 10 * Math.abs(charge[i - 1] - charge[i - 2]));
            step[i] = reset ? charge[i] : jump;
        }
        return step;
    }

    /** Cyclers count both directions apart, from zero at each cycle or step: a counter that falls was reset. */
    private static double[] fromCapacities(Table table) throws UnsuitableDataException {
        double[] charge = table.values(Measurand.CHARGE_CAPACITY);
        double[] discharge = table.values(Measurand.DISCHARGE_CAPACITY);
        double[] step = new double[charge.length];
        for (int i = 1; i < step.length; i++) {
            step[i] = growth(charge, i) - growth(discharge, i);
        }
        return zeroWhereMissing(step);
    }

    private static double growth(double[] counter, int i) {
        double growth = counter[i] - counter[i - 1];
        return growth >= 0 ? growth : counter[i];
    }

    private static double[] zeroWhereMissing(double[] step) {
        for (int i = 0; i < step.length; i++) {
            step[i] = Double.isFinite(step[i]) ? step[i] : 0;
        }
        return step;
    }

    /**
     * A counter has no error of sampling, only the noise of its mean current from row to row; but where the direction
     * turns between two rows without a row at the turn, the charge of that interval belongs to both directions.
     */
    private static ChargeSteps counted(double[] time, double[] step, String source) {
        double[] current = new double[step.length];
        for (int i = 1; i < step.length; i++) {
            double interval = time[i] - time[i - 1];
            current[i] = interval > 0 ? step[i] / interval : current[i - 1];
        }
        double noise = noise(current);
        double[] sigma = new double[step.length];
        for (int i = 1; i < step.length; i++) {
            boolean turns = i > 1 && step[i] * step[i - 1] < 0;
            sigma[i] = Math.hypot(Math.max(0, time[i] - time[i - 1]) * noise, turns ? Math.abs(step[i]) * UNIFORM : 0);
        }
        int n = step.length;
        return new ChargeSteps(time, new double[n], new double[n], step, sigma, source);
    }

    private static ChargeSteps integrated(double[] time, double[] current, Optional<double[]> potential) {
        int n = time.length;
        double[] step = new double[n];
        double[] sigma = new double[n];
        double[] tail = new double[n];
        double[] tailSigma = new double[n];
        double noise = noise(current);
        double smallest = NO_SWITCH * Arrays.stream(current).filter(Double::isFinite).map(Math::abs).max().orElse(0);
        boolean logged = !isOnAGrid(time, current, smallest);
        double clock = resolution(time) * UNIFORM;
        double usual = usualShare(time, current, smallest);
        for (int i = 1; i < n; i++) {
            double interval = time[i] - time[i - 1];
            if (!(interval > 0 && Double.isFinite(current[i]) && Double.isFinite(current[i - 1]))) {
                continue;
            }
            double from = current[i - 1];
            double to = current[i];
            boolean switched = switches(from, to, smallest);
            if (isPause(time, i, switched, potential)) {
                sigma[i] = Math.abs((i + 1 < n ? Math.min(interval, time[i + 1] - time[i]) : 0) * to * UNIFORM);
                continue;
            }
            sigma[i] = interval * noise / Math.sqrt(2);
            if (!switched) {
                step[i] = interval * (to + from) / 2 + curved(time, current, i, noise);
                continue;
            }
            double share = logged ? shareAfterSwitch(time, i, usual) : 0.5;
            double unknown = Math.hypot(share == 0.5 ? interval * UNIFORM : 0, clock);
            if (from * to > 0) {
                step[i] = interval * (share * to + (1 - share) * from);
                sigma[i] = Math.hypot(sigma[i], unknown * (to - from));
            } else {
                step[i] = interval * share * to;
                sigma[i] = Math.hypot(sigma[i], unknown * to);
                // a row that came early may be a late one after a logged end
                tail[i] = interval * (share == 1 ? 0 : 0.5) * from;
                tailSigma[i] = Math.abs((share == 1 ? clock : Math.hypot(interval * UNIFORM, clock)) * from);
            }
        }
        if (!logged && n > 1) {
            // the last step may have gone on for up to an interval
            double interval = time[n - 1] - time[n - 2];
            sigma[n - 1] = Math.hypot(sigma[n - 1], interval * current[n - 1] * 2 * UNIFORM);
        }
        return new ChargeSteps(time, tail, tailSigma, step, sigma,
                "current integrated over time by the trapezoidal rule");
    }

    /**
     * Whether nobody recorded, and no current flowed, in a long interval: at a switch, or where the potential at its end
     * is not farther on its way than before. Instruments that record changes of the potential only have long intervals
     * as well, but then the potential goes on.
     */
    private static boolean isPause(double[] time, int i, boolean switched, Optional<double[]> potential) {
        int n = time.length;
        if (i < 2 || i + 1 >= n) {
            return false;
        }
        double usual = Math.max(time[i - 1] - time[i - 2], time[i + 1] - time[i]);
        if (!(usual > 0) || time[i] - time[i - 1] < PAUSE * usual) {
            return false;
        }
        if (switched || potential.isEmpty()) {
            return switched;
        }
        double[] e = potential.get();
        double before = e[i - 1] - e[Math.max(0, i - NEAR - 1)];
        double after = e[Math.min(n - 1, i + NEAR)] - e[i];
        return before * after > 0 && (e[i] - e[i - 1]) * before <= 0;
    }

    /** The decimal place to which all times are rounded, s; 0 when there is none. */
    private static double resolution(double[] time) {
        for (double place : new double[] { 1, 0.1, 0.01, 1e-3, 1e-4, 1e-5, 1e-6 }) {
            boolean rounded = true;
            for (int i = 0; i < time.length && rounded; i++) {
                double places = time[i] / place;
                rounded = !(Math.abs(places - Math.rint(places)) > 1e-3);
            }
            if (rounded) {
                return place;
            }
        }
        return 0;
    }

    /**
     * What the trapezoidal rule lacks where the current decays, by the cubic through four evenly spaced rows; zero where
     * the curvature may be noise.
     */
    private static double curved(double[] time, double[] current, int i, double noise) {
        if (i < 2 || i + 1 >= time.length) {
            return 0;
        }
        double interval = time[i] - time[i - 1];
        boolean even = FirstRow.equal(time[i - 1] - time[i - 2], interval)
                && FirstRow.equal(time[i + 1] - time[i], interval);
        double before = current[i - 2] - 2 * current[i - 1] + current[i];
        double after = current[i - 1] - 2 * current[i] + current[i + 1];
        boolean decays = before * after > 0 && Math.min(Math.abs(before), Math.abs(after)) > 5 * noise
                && Math.max(Math.abs(before), Math.abs(after)) < 3 * Math.min(Math.abs(before), Math.abs(after));
        return even && decays ? -interval * (before + after) / 24 : 0;
    }

    /** When the instrument logged the first row of a step, told by the rhythm of the rows. */
    private enum FirstRow {
        /** When the step began: earlier than the step before would have had its next row. */
        AT_ONCE,
        /** As late as the next ones come; the step began with the row before. */
        IN_RHYTHM,
        /** Both would look like this. */
        EITHER,
        /** The rows come irregularly. */
        UNKNOWN;

        static FirstRow of(double[] time, int i) {
            if (i < 2 || i + 2 >= time.length) {
                return UNKNOWN;
            }
            double before = time[i - 1] - time[i - 2];
            double interval = time[i] - time[i - 1];
            double next = time[i + 1] - time[i];
            if (!equal(time[i + 2] - time[i + 1], next)) {
                return UNKNOWN;
            }
            boolean asNext = equal(interval, next);
            if (asNext) {
                return equal(interval, before) ? EITHER : IN_RHYTHM;
            }
            return interval < Math.max(before, next) || equal(interval, before) ? AT_ONCE : UNKNOWN;
        }

        private static boolean equal(double one, double other) {
            return Math.abs(one - other) <= EQUAL * Math.max(one, other);
        }
    }

    /** What most switches say of an instrument whose rhythm fits both habits: the share behind the switch. */
    private static double usualShare(double[] time, double[] current, double smallest) {
        int atOnce = 0;
        int inRhythm = 0;
        for (int i = 2; i < time.length - 2; i++) {
            if (switches(current[i - 1], current[i], smallest)) {
                FirstRow row = FirstRow.of(time, i);
                atOnce += row == FirstRow.AT_ONCE ? 1 : 0;
                inRhythm += row == FirstRow.IN_RHYTHM ? 1 : 0;
            }
        }
        return inRhythm > CLEAR * atOnce ? 1 : atOnce > CLEAR * inRhythm ? 0 : 0.5;
    }

    private static double shareAfterSwitch(double[] time, int i, double usual) {
        return switch (FirstRow.of(time, i)) {
            case AT_ONCE -> 0;
            case IN_RHYTHM -> 1;
            case EITHER -> usual;
            case UNKNOWN -> 0.5;
        };
    }

    private static boolean switches(double before, double after, double smallest) {
        double larger = Math.max(Math.abs(before), Math.abs(after));
        return larger > smallest
                && (before * after < 0 || Math.min(Math.abs(before), Math.abs(after)) < 0.5 * larger);
    }

    /** Whether the switches lie in intervals as long as their neighbours: then no row tells when they were. */
    private static boolean isOnAGrid(double[] time, double[] current, double smallest) {
        int all = 0;
        int regular = 0;
        for (int i = 2; i < time.length - 1; i++) {
            if (switches(current[i - 1], current[i], smallest)) {
                double interval = time[i] - time[i - 1];
                all++;
                regular += Math.abs(time[i - 1] - time[i - 2] - interval) <= EQUAL * interval
                        && Math.abs(time[i + 1] - time[i] - interval) <= EQUAL * interval ? 1 : 0;
            }
        }
        return regular >= MOST * all;
    }

    /** From second differences, by their median: steps of the programme are few and do not count as noise. */
    private static double noise(double[] current) {
        int n = current.length - 2;
        if (n < 6) {
            return 0;
        }
        double[] second = new double[n];
        for (int i = 0; i < n; i++) {
            double difference = current[i] - 2 * current[i + 1] + current[i + 2];
            second[i] = Double.isFinite(difference) ? difference : 0;
        }
        return Noise.madSigma(second) / Math.sqrt(6);
    }
}
