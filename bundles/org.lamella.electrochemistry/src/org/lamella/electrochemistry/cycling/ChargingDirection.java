/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.cycling;

/** Which current charges: the one with which the potential rises. */
public final class ChargingDirection {

    private ChargingDirection() {
    }

    /**
     * Whether the potential rises with positive currents: the usual sign. Some testers count discharges as positive.
     *
     * @param steps the charge that passed from row to row
     * @param potential of each row, V
     */
    public static boolean risesWithPositiveCurrent(ChargeSteps steps, double[] potential) {
        double sum = 0;
        for (int i = 2; i < potential.length; i++) {
            double step = steps.step()[i];
            boolean turns = step * steps.step()[i - 1] <= 0;
            double change = potential[i] - potential[i - 1];
            sum += turns || !Double.isFinite(change) ? 0 : Math.signum(step) * change;
        }
        return sum >= 0;
    }
}
