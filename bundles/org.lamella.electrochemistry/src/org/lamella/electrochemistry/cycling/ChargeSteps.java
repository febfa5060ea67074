/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.cycling;

import org.lamella.core.error.Place;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.data.Measurand;
import org.lamella.data.Table;
import org.lamella.numerics.smooth.Noise;

/**
 * The charge that passed between neighbouring rows, from the best source there is: the instrument's own charge counter,
 * or the current integrated by the trapezoidal rule.
 *
 * @param time of each row, s
 * @param step charge from the row before to each row, C
 * @param sigma standard uncertainty of each, C
 * @param source what was used, for people
 */
public record ChargeSteps(double[] time, double[] step, double[] sigma, String source) {

    private static final double UNIFORM = 1 / Math.sqrt(12);

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
            double[] charge = table.values(Measurand.CHARGE);
            double[] step = new double[charge.length];
            for (int i = 1; i < charge.length; i++) {
                step[i] = charge[i] - charge[i - 1];
            }
            return counted(time, zeroWhereMissing(step), "charge counted by the instrument (Q − Q0)");
        }
        if (table.has(Measurand.CHARGE_CAPACITY, Measurand.DISCHARGE_CAPACITY)) {
            return counted(time, fromCapacities(table), "charge and discharge capacity counted by the instrument");
        }
        if (!table.has(Measurand.CURRENT)) {
            throw new UnsuitableDataException(Place.field("table \"" + table.name() + "\""),
                    "There is neither a current nor a charge", "export one of them");
        }
        return integrated(time, table.values(Measurand.CURRENT));
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
        return new ChargeSteps(time, step, sigma, source);
    }

    private static ChargeSteps integrated(double[] time, double[] current) {
        int n = time.length;
        double[] step = new double[n];
        double[] sigma = new double[n];
        double noise = noise(current);
        for (int i = 1; i < n; i++) {
            double interval = time[i] - time[i - 1];
            boolean sound = interval > 0 && Double.isFinite(current[i]) && Double.isFinite(current[i - 1]);
            if (!sound) {
                continue;
            }
            boolean switches = switches(current[i - 1], current[i]);
            // between rows of different steps nobody knows when the switch was: the later current holds up to its row
            step[i] = switches ? interval * current[i] : interval * (current[i] + current[i - 1]) / 2;
            sigma[i] = Math.hypot(interval * noise / Math.sqrt(2),
                    switches ? interval * (current[i] - current[i - 1]) * UNIFORM : 0);
        }
        return new ChargeSteps(time, step, sigma, "current integrated over time by the trapezoidal rule");
    }

    private static boolean switches(double before, double after) {
        double larger = Math.max(Math.abs(before), Math.abs(after));
        return before * after < 0 || Math.min(Math.abs(before), Math.abs(after)) < 0.5 * larger;
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
