/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation;

import java.util.List;
import java.util.Random;

import org.lamella.crystallography.orientation.Rotation;

/**
 * How much of the interface of two phases obeys an orientation relationship.
 *
 * @param interfacePairs pairs of neighbouring pixels, one of each phase
 * @param obeying pairs within the tolerance
 * @param share obeying / interfacePairs, 0 without an interface
 * @param byChance the share that orientations without relation would have
 */
public record PhaseRelation(int interfacePairs, int obeying, double share, double byChance) {

    private static final int DRAWS = 20_000;

    /**
     * Measures a relationship: the orientation of {@code b} is that of {@code a} times {@code relation}, up to what
     * symmetry makes the same ({@link Rotation#NONE}: cube on cube), within {@code tolerance} (rad).
     */
    public static PhaseRelation of(OrientationMap map, int a, int b, Rotation relation, double tolerance) {
        List<Rotation> left = map.phases().get(a).group().rotations();
        List<Rotation> right = map.phases().get(b).group().rotations();
        double enough = Math.cos(tolerance / 2);
        int pairs = 0;
        int obeying = 0;
        for (int i = 0; i < map.pixels(); i++) {
            for (int j : new int[] { i % map.width() + 1 < map.width() ? i + 1 : -1, i + map.width() }) {
                int p = at(map, i, j, a, b);
                if (p >= 0) {
                    pairs++;
                    Rotation between = map.orientation(p).inverse().times(map.orientation(i + j - p));
                    obeying += closeness(between, relation, left, right) >= enough ? 1 : 0;
                }
            }
        }
        Random random = new Random(1);
        int chance = 0;
        for (int d = 0; d < DRAWS; d++) {
            Rotation any = new Rotation(random.nextGaussian(), random.nextGaussian(), random.nextGaussian(),
                    random.nextGaussian());
            chance += closeness(any, relation, left, right) >= enough ? 1 : 0;
        }
        return new PhaseRelation(pairs, obeying, pairs == 0 ? 0 : obeying / (double) pairs, chance / (double) DRAWS);
    }

    /** Which of two neighbours is of phase a when the other is of phase b; −1 if neither. */
    private static int at(OrientationMap map, int i, int j, int a, int b) {
        if (j < 0 || j >= map.pixels() || !map.crystal(i) || !map.crystal(j)) {
            return -1;
        }
        int pi = map.phase()[i];
        int pj = map.phase()[j];
        return pi == a && pj == b ? i : pi == b && pj == a ? j : -1;
    }

    private static double closeness(Rotation between, Rotation relation, List<Rotation> left, List<Rotation> right) {
        double best = 0;
        for (Rotation l : left) {
            Rotation q = l.times(between);
            for (Rotation r : right) {
                Rotation t = relation.times(r);
                best = Math.max(best,
                        Math.abs(q.w() * t.w() + q.x() * t.x() + q.y() * t.y() + q.z() * t.z()));
            }
        }
        return best;
    }
}
