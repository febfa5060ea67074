/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.cycling;

import java.util.List;

/**
 * How far the end points of charge and discharge wander along the axis of the charge from cycle to cycle (Smith, Burns,
 * Xiong and Dahn, J. Electrochem. Soc. 158, A1136, 2011): parasitic oxidation moves the end of charge, parasitic
 * reduction the end of discharge.
 *
 * @param chargeEnd mean step of the end of charge, C per cycle
 * @param chargeEndSigma its standard uncertainty, C per cycle
 * @param dischargeEnd mean step of the end of discharge, C per cycle
 * @param dischargeEndSigma its standard uncertainty, C per cycle
 * @param cycles how many steps were averaged
 */
public record Slippage(double chargeEnd, double chargeEndSigma, double dischargeEnd, double dischargeEndSigma,
        int cycles) {

    /** Fewest whole cycles in a row. */
    public static final int FEWEST_CYCLES = 3;

    /**
     * The mean over whole cycles that follow each other. The steps of the ends are the charges between two of them, so
     * their sum over all cycles has the uncertainties of all these charges.
     *
     * @param cycles whole cycles without a gap
     * @param oxidationCharges whether the current that oxidises charges
     * @throws IllegalArgumentException when there are fewer than {@link #FEWEST_CYCLES}
     */
    public static Slippage of(List<Cycle> cycles, boolean oxidationCharges) {
        int n = cycles.size();
        if (n < FEWEST_CYCLES || !cycles.stream().allMatch(Cycle::isWhole)) {
            throw new IllegalArgumentException(n + " cycles");
        }
        boolean chargesFirst = cycles.getFirst().first().orElseThrow().isOxidation() == oxidationCharges;
        Ends first = new Ends(cycles, true);
        Ends second = new Ends(cycles, false);
        Ends charge = chargesFirst ? first : second;
        Ends discharge = chargesFirst ? second : first;
        double sign = oxidationCharges ? 1 : -1;
        return new Slippage(sign * charge.mean, charge.sigma, sign * discharge.mean, discharge.sigma, n - 1);
    }

    /** The steps of the end of all first, or all second, half cycles. */
    private static final class Ends {

        private final double mean;
        private final double sigma;

        Ends(List<Cycle> cycles, boolean ofFirst) {
            double sum = 0;
            double variance = 0;
            int n = cycles.size();
            for (int i = 1; i < n; i++) {
                HalfCycleCharge one = ofFirst ? cycles.get(i - 1).second().orElseThrow()
                        : cycles.get(i).first().orElseThrow();
                HalfCycleCharge other = ofFirst ? cycles.get(i).first().orElseThrow()
                        : cycles.get(i).second().orElseThrow();
                sum += one.charge() + other.charge();
                variance += Math.pow(one.uncertainty(), 2) + Math.pow(other.uncertainty(), 2);
            }
            this.mean = sum / (n - 1);
            this.sigma = Math.sqrt(variance) / (n - 1);
        }
    }
}
