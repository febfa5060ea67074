/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.crystallography.scattering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.lamella.crystallography.crystal.Atom;
import org.lamella.crystallography.crystal.Crystal;

/** The reflections of a crystal by the kinematic theory. */
public final class Reflections {

    private static final double WEAKEST = 1e-6;
    private static final long MOST = 4_000_000;

    private Reflections() {
    }

    /**
     * All reflections within a sphere except the direct beam; those weaker than 1e-6 of the strongest count as extinct.
     *
     * @param crystal its atoms' elements must be known
     * @param greatest length of the reciprocal vectors, 1/m
     * @return sorted by length, then indices
     * @throws IllegalArgumentException when an element is not known or the cell is so large that there are millions
     */
    public static List<Reflection> of(Crystal crystal, double greatest) {
        int nh = (int) Math.ceil(greatest * crystal.cell().a());
        int nk = (int) Math.ceil(greatest * crystal.cell().b());
        int nl = (int) Math.ceil(greatest * crystal.cell().c());
        if ((2L * nh + 1) * (2L * nk + 1) * (2L * nl + 1) > MOST) {
            throw new IllegalArgumentException("The cell of " + crystal.name() + " is too large to calculate");
        }
        List<ScatteringFactor> factors = crystal.atoms().stream().map(Atom::element).map(e -> ScatteringFactor.of(e)
                .orElseThrow(() -> new IllegalArgumentException("The element " + e + " is not known"))).toList();
        double[] m = crystal.cell().reciprocalMatrix();
        List<Reflection> all = new ArrayList<>();
        double strongest = 0;
        for (int h = -nh; h <= nh; h++) {
            for (int k = -nk; k <= nk; k++) {
                for (int l = -nl; l <= nl; l++) {
                    double gx = m[0] * h + m[1] * k + m[2] * l;
                    double gy = m[3] * h + m[4] * k + m[5] * l;
                    double gz = m[6] * h + m[7] * k + m[8] * l;
                    double g = Math.sqrt(gx * gx + gy * gy + gz * gz);
                    if (g <= greatest && (h != 0 || k != 0 || l != 0)) {
                        double intensity = intensity(crystal.atoms(), factors, h, k, l, g);
                        strongest = Math.max(strongest, intensity);
                        all.add(new Reflection(h, k, l, gx, gy, gz, intensity));
                    }
                }
            }
        }
        double least = WEAKEST * strongest;
        all.removeIf(r -> r.intensity() < least);
        all.sort(Comparator.comparingDouble((Reflection r) -> Math.rint(r.g() * 1e-4)).thenComparingInt(Reflection::h)
                .thenComparingInt(Reflection::k).thenComparingInt(Reflection::l));
        return all;
    }

    /** |F|² of a plane, m². */
    private static double intensity(List<Atom> atoms, List<ScatteringFactor> factors, int h, int k, int l, double g) {
        double real = 0;
        double imaginary = 0;
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            double f = atom.occupancy() * factors.get(i).at(g) * Math.exp(-atom.debyeWaller() * g * g / 4);
            double phase = 2 * Math.PI * (h * atom.x() + k * atom.y() + l * atom.z());
            real += f * Math.cos(phase);
            imaginary += f * Math.sin(phase);
        }
        return real * real + imaginary * imaginary;
    }
}
