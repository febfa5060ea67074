/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.lamella.crystallography.scattering.Reflection;

/** The reflections of a phase as arrays: vectors in 1/m in the crystal frame, strengths by a law. */
final class ReflectionTable {

    final int count;
    final double[] x;
    final double[] y;
    final double[] z;
    /** Lengths of the vectors. */
    final double[] length;
    final double[] intensity;
    /** Strength by the law, as a share of what the strongest reflection would have without decay. */
    final double[] worth;

    ReflectionTable(Phase phase, double least) {
        double strongest = phase.reflections().stream().mapToDouble(Reflection::intensity).max().orElse(1);
        List<Reflection> kept = phase.reflections().stream().filter(r -> r.intensity() >= least * strongest).toList();
        count = kept.size();
        x = new double[count];
        y = new double[count];
        z = new double[count];
        length = new double[count];
        intensity = new double[count];
        worth = new double[count];
        for (int i = 0; i < count; i++) {
            Reflection r = kept.get(i);
            x[i] = r.gx();
            y[i] = r.gy();
            z[i] = r.gz();
            length[i] = Math.sqrt(x[i] * x[i] + y[i] * y[i] + z[i] * z[i]);
            intensity[i] = r.intensity() / strongest;
        }
    }

    private ReflectionTable(ReflectionTable other, double[] unsorted) {
        count = other.count;
        int[] order = IntStream.range(0, count).boxed().sorted(Comparator.comparingDouble((Integer i) -> -unsorted[i]))
                .mapToInt(Integer::intValue).toArray();
        x = picked(other.x, order);
        y = picked(other.y, order);
        z = picked(other.z, order);
        length = picked(other.length, order);
        intensity = picked(other.intensity, order);
        worth = picked(unsorted, order);
    }

    private static double[] picked(double[] from, int[] order) {
        return Arrays.stream(order).mapToDouble(i -> from[i]).toArray();
    }

    /** The same reflections with the strengths of a law, the strongest first. */
    ReflectionTable with(SpotLaw law) {
        double[] unsorted = new double[count];
        for (int i = 0; i < count; i++) {
            unsorted[i] = law.worth(intensity[i], length[i]);
        }
        return new ReflectionTable(this, unsorted);
    }
}
