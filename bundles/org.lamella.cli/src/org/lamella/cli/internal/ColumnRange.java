/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.util.Locale;

import org.lamella.data.Samples;
import org.lamella.data.Signal;

/**
 * The range of a signal in the unit of its file.
 *
 * @param min smallest value, greater than {@code max} when there is none
 * @param max greatest value
 * @param missing how many values are no number
 */
record ColumnRange(double min, double max, long missing) {

    static ColumnRange of(Signal signal) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        long missing = 0;
        Samples samples = signal.samples();
        for (long i = 0; i < samples.size(); i++) {
            double value = signal.fileUnit().fromSi(samples.at(i));
            if (Double.isFinite(value)) {
                min = Math.min(min, value);
                max = Math.max(max, value);
            } else {
                missing++;
            }
        }
        return new ColumnRange(min, max, missing);
    }

    boolean isEmpty() {
        return min > max;
    }

    /** {@code 0.1 … 2.5}. */
    String describe() {
        return isEmpty() ? "no values" : number(min) + " … " + number(max);
    }

    /** Six significant digits, without the zeros that say nothing. */
    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.6g", value);
        int exponent = text.indexOf('e');
        String mantissa = exponent < 0 ? text : text.substring(0, exponent);
        if (mantissa.indexOf('.') >= 0) {
            int end = mantissa.length();
            while (mantissa.charAt(end - 1) == '0') {
                end--;
            }
            mantissa = mantissa.substring(0, mantissa.charAt(end - 1) == '.' ? end - 1 : end);
        }
        return exponent < 0 ? mantissa : mantissa + text.substring(exponent);
    }
}
