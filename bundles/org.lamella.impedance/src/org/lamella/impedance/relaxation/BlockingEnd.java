/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.relaxation;

import org.lamella.impedance.spectrum.Spectrum;

/** Whether a spectrum ends, at low frequencies, as that of a cell through which no direct current flows. */
final class BlockingEnd {

    /** How far up from the lowest frequency the end reaches, as a ratio of frequencies. */
    private static final double REACH = 4;
    /** The slope of ln(−Im Z) over ln f: an arc whose end is in sight rises, a Warburg element has −½. */
    private static final double SLOPE = -0.3;

    private BlockingEnd() {
    }

    static boolean of(Spectrum spectrum) {
        double lowest = spectrum.frequency()[spectrum.size() - 1];
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double sxy = 0;
        int count = 0;
        for (int i = 0; i < spectrum.size(); i++) {
            if (spectrum.frequency()[i] <= REACH * lowest) {
                if (spectrum.im()[i] >= 0) {
                    return false;
                }
                double x = Math.log(spectrum.frequency()[i] / lowest);
                double y = Math.log(-spectrum.im()[i]);
                sx += x;
                sy += y;
                sxx += x * x;
                sxy += x * y;
                count++;
            }
        }
        double spread = count * sxx - sx * sx;
        return count >= 3 && spread > 0 && (count * sxy - sx * sy) / spread < SLOPE;
    }
}
