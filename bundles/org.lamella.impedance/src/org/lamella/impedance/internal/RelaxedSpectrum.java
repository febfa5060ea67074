/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.List;
import java.util.Optional;

import org.lamella.impedance.relaxation.Distribution;
import org.lamella.impedance.relaxation.LoewnerModel;
import org.lamella.impedance.relaxation.RelaxationPeak;
import org.lamella.impedance.spectrum.Spectrum;

/**
 * A spectrum and its relaxations.
 *
 * @param index from 1
 * @param spectrum the points that were used
 * @param peaks its relaxations by ascending time constant
 * @param distribution the distribution that they are peaks of; nothing if they are poles
 * @param model the rational function that they are poles of; nothing if they are peaks
 * @param validity whether the spectrum obeys the Kramers–Kronig relations; nothing if nobody asked
 */
record RelaxedSpectrum(int index, Spectrum spectrum, List<RelaxationPeak> peaks, Optional<Distribution> distribution,
        Optional<LoewnerModel> model, Optional<TestedSpectrum> validity) {

    /** Real part of what it stands for, Ω. */
    double[] modelRe() {
        return distribution.map(Distribution::modelRe).orElseGet(() -> left(0));
    }

    /** Imaginary part of what it stands for, Ω. */
    double[] modelIm() {
        return distribution.map(Distribution::modelIm).orElseGet(() -> left(spectrum.size()));
    }

    private double[] left(int from) {
        double[] residuals = model.orElseThrow().residuals();
        double[] measured = from == 0 ? spectrum.re() : spectrum.im();
        return FitScenes.each(measured.length, i -> measured[i] - residuals[from + i] * spectrum.modulus(i));
    }

    /** Root mean square of |ΔZ|/|Z| over the points. */
    double rms() {
        double[] re = modelRe();
        double[] im = modelIm();
        double sum = 0;
        for (int i = 0; i < re.length; i++) {
            double size = Math.hypot(spectrum.re()[i] - re[i], spectrum.im()[i] - im[i]) / spectrum.modulus(i);
            sum += size * size / re.length;
        }
        return Math.sqrt(sum);
    }
}
