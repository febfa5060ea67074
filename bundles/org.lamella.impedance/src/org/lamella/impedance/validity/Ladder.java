/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.validity;

import org.lamella.impedance.spectrum.Spectrum;

/**
 * The measurement model of Boukamp (J. Electrochem. Soc. 142, 1885, 1995): a series resistance, relaxations R/(1 + jωτ)
 * with given time constants at equal distances on a logarithmic scale, a series capacitance, and an inductance. It obeys
 * the Kramers–Kronig relations whatever its coefficients are, and is linear in them.
 *
 * <p>Columns in the order resistance, relaxations, capacitance (if there), inductance; each is divided by |Z|, so that
 * residuals are relative.</p>
 *
 * @param timeConstants s, ascending
 * @param capacitance whether there is a series capacitance
 * @param re [column][point]
 * @param im [column][point]
 */
record Ladder(double[] timeConstants, boolean capacitance, double[][] re, double[][] im) {

    /**
     * A ladder.
     *
     * @param relaxations number of relaxations, at least 1
     * @param beyond by how many decades the time constants go beyond 1/ω at both ends
     */
    static Ladder of(Spectrum spectrum, int relaxations, double beyond, boolean capacitance, boolean admittance) {
        return admittance ? ofAdmittance(spectrum, relaxations, beyond, capacitance)
                : ofImpedance(spectrum, relaxations, beyond, capacitance);
    }

    /**
     * The same for the admittance: a conductance, branches G jωτ/(1 + jωτ) of resistance and capacitance in series, an
     * inductance beside them (in the place of the capacitance, if there), and a capacitance beside them.
     */
    private static Ladder ofAdmittance(Spectrum spectrum, int relaxations, double beyond, boolean inductance) {
        double[] tau = timeConstants(spectrum, relaxations, beyond);
        int columns = relaxations + 2 + (inductance ? 1 : 0);
        int n = spectrum.size();
        double[][] re = new double[columns][n];
        double[][] im = new double[columns][n];
        for (int i = 0; i < n; i++) {
            double omega = 2 * Math.PI * spectrum.frequency()[i];
            double modulus = spectrum.modulus(i);
            re[0][i] = modulus;
            for (int k = 0; k < relaxations; k++) {
                double x = omega * tau[k];
                re[1 + k][i] = modulus * x * x / (1 + x * x);
                im[1 + k][i] = modulus * x / (1 + x * x);
            }
            if (inductance) {
                im[columns - 2][i] = -modulus / omega;
            }
            im[columns - 1][i] = modulus * omega;
        }
        return new Ladder(tau, inductance, re, im);
    }

    private static Ladder ofImpedance(Spectrum spectrum, int relaxations, double beyond, boolean capacitance) {
        double[] tau = timeConstants(spectrum, relaxations, beyond);
        int columns = relaxations + 2 + (capacitance ? 1 : 0);
        int n = spectrum.size();
        double[][] re = new double[columns][n];
        double[][] im = new double[columns][n];
        for (int i = 0; i < n; i++) {
            double omega = 2 * Math.PI * spectrum.frequency()[i];
            double modulus = spectrum.modulus(i);
            re[0][i] = 1 / modulus;
            for (int k = 0; k < relaxations; k++) {
                double x = omega * tau[k];
                re[1 + k][i] = 1 / (1 + x * x) / modulus;
                im[1 + k][i] = -x / (1 + x * x) / modulus;
            }
            if (capacitance) {
                im[columns - 2][i] = -1 / omega / modulus;
            }
            im[columns - 1][i] = omega / modulus;
        }
        return new Ladder(tau, capacitance, re, im);
    }

    private static double[] timeConstants(Spectrum spectrum, int count, double beyond) {
        double highest = spectrum.frequency()[0];
        double lowest = spectrum.frequency()[spectrum.size() - 1];
        double first = Math.log(1 / (2 * Math.PI * highest)) - beyond * Math.log(10);
        double last = Math.log(1 / (2 * Math.PI * lowest)) + beyond * Math.log(10);
        double[] tau = new double[count];
        for (int k = 0; k < count; k++) {
            tau[k] = Math.exp(count == 1 ? last : first + (last - first) * k / (count - 1));
        }
        return tau;
    }

    int columns() {
        return re.length;
    }

    int points() {
        return re[0].length;
    }
}
