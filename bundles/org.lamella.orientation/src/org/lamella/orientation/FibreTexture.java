/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation;

import java.util.List;
import java.util.Random;

import org.lamella.crystallography.orientation.Rotation;

/**
 * How much of a phase has a direction of a family along a direction of the sample. What is independent is grains, not
 * pixels: the uncertainty is that of a ratio over grains, and at least that of as many grains without texture.
 *
 * @param share of the area of the phase's grains, 0 … 1
 * @param uncertainty its standard uncertainty
 * @param byChance the share that orientations without texture would have
 */
public record FibreTexture(double share, double uncertainty, double byChance) {

    private static final int DRAWS = 20_000;

    /**
     * Measures a texture.
     *
     * @param grains of the phase
     * @param family directions of the crystal that are the same, of unit length
     * @param axis direction of the sample, of unit length
     * @param tolerance largest angle between the two, rad
     * @param byChance the share that orientations without texture have, from {@link #chance}
     */
    public static FibreTexture of(List<Grain> grains, List<double[]> family, double[] axis, double tolerance,
            double byChance) {
        double least = Math.cos(tolerance);
        double hit = 0;
        double all = 0;
        for (Grain g : grains) {
            all += g.pixels();
            hit += isAlong(g.orientation(), family, axis, least) ? g.pixels() : 0;
        }
        double share = all > 0 ? hit / all : 0;
        double found = 0;
        double none = 0;
        for (Grain g : grains) {
            double off = (isAlong(g.orientation(), family, axis, least) ? 1 : 0) - share;
            found += (double) g.pixels() * g.pixels() * off * off;
            none += (double) g.pixels() * g.pixels() * byChance * (1 - byChance);
        }
        return new FibreTexture(share, all > 0 ? Math.sqrt(Math.max(found, none)) / all : Double.NaN,
                byChance);
    }

    /** The share of orientations without texture that have one of the family along any direction of the sample. */
    public static double chance(List<double[]> family, double tolerance) {
        double least = Math.cos(tolerance);
        double[] axis = { 0, 0, 1 };
        Random random = new Random(1);
        int chance = 0;
        for (int d = 0; d < DRAWS; d++) {
            Rotation any = new Rotation(random.nextGaussian(), random.nextGaussian(), random.nextGaussian(),
                    random.nextGaussian());
            chance += isAlong(any, family, axis, least) ? 1 : 0;
        }
        return chance / (double) DRAWS;
    }

    private static boolean isAlong(Rotation q, List<double[]> family, double[] axis, double least) {
        double[] m = q.matrix();
        double x = m[0] * axis[0] + m[3] * axis[1] + m[6] * axis[2];
        double y = m[1] * axis[0] + m[4] * axis[1] + m[7] * axis[2];
        double z = m[2] * axis[0] + m[5] * axis[1] + m[8] * axis[2];
        for (double[] d : family) {
            if (Math.abs(d[0] * x + d[1] * y + d[2] * z) >= least) {
                return true;
            }
        }
        return false;
    }

    /** By how many standard uncertainties there is more of it than by chance. */
    public double significance() {
        return uncertainty > 0 ? (share - byChance) / uncertainty : 0;
    }
}
