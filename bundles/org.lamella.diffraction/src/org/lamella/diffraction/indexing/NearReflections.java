/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.List;

/** Reflections that matter near an orientation, side by side in memory. One for each thread. */
final class NearReflections {

    /** Widths of the excitation beyond which nothing is seen. */
    private static final double WIDTHS = 8;
    /** How far the orientation may turn. */
    private static final double TURN = Math.toRadians(3.2);

    final double[] x;
    final double[] y;
    final double[] z;
    final double[] worth;
    int count;
    private final double wave;
    private ReflectionTable table;
    private SpotLaw lastLaw;
    private double lastInner;
    private double lastLeast;
    private double beamX;
    private double beamY;
    private double beamZ;

    /**
     * With room for the largest table.
     *
     * @param wave 1/λ, 1/m
     */
    NearReflections(List<ReflectionTable> tables, double wave) {
        int most = tables.stream().mapToInt(s -> s.count).max().orElse(0);
        this.x = new double[most];
        this.y = new double[most];
        this.z = new double[most];
        this.worth = new double[most];
        this.wave = wave;
    }

    /**
     * Gathers them, the strongest first.
     *
     * @param of all of a phase
     * @param m the orientation
     * @param inner shortest vector in the plane of the detector, 1/m
     * @param least worth
     */
    void gather(ReflectionTable of, double[] m, SpotLaw law, double inner, double least) {
        if (isGathered(of, m, law, inner, least)) {
            return;
        }
        count = 0;
        double reach = WIDTHS * law.width();
        double turn = law.precession() + TURN;
        double bend = 1 / (2 * wave);
        for (int i = 0; i < of.count && of.worth[i] > least; i++) {
            double gz = m[6] * of.x[i] + m[7] * of.y[i] + m[8] * of.z[i];
            double g = of.length[i];
            // a little too far for most, without their place in the plane
            if (Math.abs(gz + (g * g - gz * gz) * bend) < reach + turn * g) {
                double gg = g * g - gz * gz;
                double s = Math.abs(gz + gg * bend) - reach;
                if ((s < 0 || s * s < turn * turn * gg) && gg > inner * inner) {
                    x[count] = of.x[i];
                    y[count] = of.y[i];
                    z[count] = of.z[i];
                    worth[count++] = of.worth[i];
                }
            }
        }
    }

    /** They depend on the direction of the beam alone, so half a turn about it changes nothing. */
    private boolean isGathered(ReflectionTable of, double[] m, SpotLaw law, double inner, double least) {
        boolean same = of == table && law.equals(lastLaw) && inner == lastInner && least == lastLeast
                && Math.abs(m[6] - beamX) + Math.abs(m[7] - beamY) + Math.abs(m[8] - beamZ) < 1e-12;
        table = of;
        lastLaw = law;
        lastInner = inner;
        lastLeast = least;
        beamX = m[6];
        beamY = m[7];
        beamZ = m[8];
        return same;
    }

    /** Distance from the Ewald sphere along the beam. The root is expanded: gg is small beside the square of the wave. */
    double excitation(double gz, double gg) {
        double q = gg / (wave * wave);
        return -gz - 0.5 * wave * q * (1 + 0.25 * q * (1 + 0.5 * q));
    }

    /** Share of its strength that a reflection has. */
    double light(double gx, double gy, double gz, SpotLaw law) {
        double gg = gx * gx + gy * gy;
        double t = excitation(gz, gg) / law.width();
        double smear = law.precession() * law.precession() * gg / (law.width() * law.width());
        double u = smear - t * t + 1;
        double z = Math.sqrt(u * u + 4 * t * t);
        return Math.sqrt(0.5 * (u + z)) / z;
    }
}
