/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.Optional;

import org.lamella.impedance.fit.CnlsOptions;
import org.lamella.impedance.fit.CnlsResult;
import org.lamella.impedance.fit.DriftFit;
import org.lamella.impedance.fit.Weighting;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.impedance.validity.KramersKronigCheck;

/**
 * A Kramers–Kronig test and the points that were tested, those of an inductive tail included.
 *
 * @param index of the spectrum, from 1
 * @param spectrum the points
 * @param test what was found
 * @param growth of the resistances of a fitted circuit, where the cell drifts and this describes it
 */
record TestedSpectrum(int index, Spectrum spectrum, KramersKronigCheck test, Optional<DriftFit> growth) {

    /** A growth of the circuit's resistances has to be so significant (F) to be one … */
    private static final double SIGNIFICANT = 12;
    /** … and the test, which knows of no circuit, has to see something of it too. */
    private static final double SEEN = 4;
    /** The circuit that grows may leave so much more than the test. */
    private static final double AS_NOISE = 1.3;

    TestedSpectrum(int index, Spectrum spectrum, KramersKronigCheck test) {
        this(index, spectrum, test, Optional.empty());
    }

    /**
     * What the test says once a circuit is fitted: with resistances that grow evenly a circuit finds smaller drifts than
     * the test alone, and says of which resistance and by how much. A circuit that is too small would make use of any
     * freedom: growth counts where it leaves only noise.
     */
    TestedSpectrum with(CnlsResult fit, CnlsOptions options) {
        Optional<DriftFit> found = DriftFit.of(fit, options).filter(d -> describes(d, fit));
        boolean drifts = found.filter(d -> d.significance() > SIGNIFICANT).isPresent()
                && test.driftSignificance() > SEEN;
        if (test.verdict() == KramersKronigCheck.Verdict.DRIFTING) {
            return new TestedSpectrum(index, spectrum, test, found.filter(d -> d.significance() > SIGNIFICANT));
        }
        return drifts ? new TestedSpectrum(index, spectrum, test.asDrifting(), found) : this;
    }

    private boolean describes(DriftFit drift, CnlsResult fit) {
        double variance = drift.cost() / Math.max(1, fit.degreesOfFreedom() - drift.names().size());
        double noise = test.verdict() == KramersKronigCheck.Verdict.DRIFTING ? Double.POSITIVE_INFINITY : test.rms();
        boolean relative = fit.weighting() != Weighting.UNIT && fit.weighting() != Weighting.NOISE;
        return drift.pattern().isRandom() && (!relative || variance < AS_NOISE * AS_NOISE * noise * noise);
    }
}
