/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.circuit;

/** Frequencies with what the elements need of them again and again. */
final class FrequencyGrid {

    final int size;
    /** 2πf, rad/s. */
    final double[] omega;
    final double[] lnOmega;

    FrequencyGrid(double[] frequency) {
        size = frequency.length;
        omega = new double[size];
        lnOmega = new double[size];
        for (int i = 0; i < size; i++) {
            omega[i] = 2 * Math.PI * frequency[i];
            lnOmega[i] = Math.log(omega[i]);
        }
    }
}
