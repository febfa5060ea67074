/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lamella.analysis.ResultTable;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.impedance.relaxation.Distribution;
import org.lamella.impedance.relaxation.DistributionFitter;
import org.lamella.impedance.relaxation.DistributionOptions;
import org.lamella.plot.scene.Scene;

/** The distributions of relaxation times beside fits. */
final class RelaxationsBeside {

    /** With more spectra than this nobody sees credible intervals, and distributions are shown as a map. */
    static final int MOST_WITH_BAND = 8;

    /** Enough to tell peaks from ripples. */
    private static final int FEW_SAMPLES = 16;

    private RelaxationsBeside() {
    }

    /** Adds a table of the peaks and a plot; nothing where the points are too few for a distribution. */
    static void add(List<FittedSpectrum> fitted, List<ResultTable> tables, List<Scene> scenes, Progress progress) {
        List<RelaxedSpectrum> relaxed = of(fitted, progress);
        if (!relaxed.isEmpty()) {
            tables.add(new RelaxationTables(relaxed).peaks(fitted));
            scenes.add(new RelaxationScenes(relaxed).distribution());
        }
    }

    /** The distributions of all spectra that have points enough. */
    static List<RelaxedSpectrum> of(List<FittedSpectrum> fitted, Progress progress) {
        DistributionOptions options = DistributionOptions.DEFAULT.withCancel(progress::isCancelled)
                .withSamples(fitted.size() > MOST_WITH_BAND ? FEW_SAMPLES : DistributionOptions.DEFAULT.samples());
        List<Optional<RelaxedSpectrum>> all = fitted.parallelStream().map(f -> of(f, options)).toList();
        return new ArrayList<>(all.stream().flatMap(Optional::stream).toList());
    }

    private static Optional<RelaxedSpectrum> of(FittedSpectrum one, DistributionOptions options) {
        try {
            Distribution distribution = DistributionFitter.of(one.fit().spectrum(), options);
            return Optional.of(new RelaxedSpectrum(one.index(), one.fit().spectrum(), distribution.peaks(),
                    Optional.of(distribution), Optional.empty(), one.validity()));
        } catch (UnsuitableDataException e) {
            // a fit needs fewer points than a distribution; nobody asked for this one
            return Optional.empty();
        }
    }
}
