/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.crystallography.orientation;

import java.util.ArrayList;
import java.util.List;

/**
 * The rotations of a crystal's Laue group: what diffraction cannot tell apart. An orientation is the same as after any of
 * them.
 *
 * @param name in Hermann–Mauguin notation: {@code m-3m}
 * @param rotations the proper rotations in the Cartesian crystal frame, the identity first
 */
public record LaueGroup(String name, List<Rotation> rotations) {

    private static final double SAME = 1e-4;

    /** Copies the rotations. */
    public LaueGroup {
        rotations = List.copyOf(rotations);
    }

    /**
     * The group that these rotations generate.
     *
     * @throws IllegalArgumentException when they generate no crystallographic group
     */
    public static LaueGroup of(List<Rotation> generators) {
        List<Rotation> all = new ArrayList<>(List.of(Rotation.NONE));
        for (int i = 0; i < all.size(); i++) {
            for (Rotation generator : generators) {
                Rotation next = all.get(i).times(generator);
                if (all.stream().noneMatch(r -> same(r, next))) {
                    all.add(next);
                }
            }
            if (all.size() > 24) {
                throw new IllegalArgumentException("These rotations are no crystallographic group");
            }
        }
        return new LaueGroup(name(all), all);
    }

    /** The group of cubic crystals, by far the most frequent one in this field. */
    public static LaueGroup cubic() {
        return of(List.of(Rotation.about(0, 0, 1, Math.PI / 2), Rotation.about(1, 1, 1, 2 * Math.PI / 3)));
    }

    private static boolean same(Rotation a, Rotation b) {
        return Math.abs(a.w() * b.w() + a.x() * b.x() + a.y() * b.y() + a.z() * b.z()) > 1 - SAME;
    }

    private static long folds(List<Rotation> all, int fold) {
        return all.stream().filter(r -> Math.abs(r.angle() - 2 * Math.PI / fold) < 1e-3).count();
    }

    private static String name(List<Rotation> all) {
        boolean threefold = folds(all, 3) > 2;
        return switch (all.size()) {
            case 1 -> "-1";
            case 2 -> "2/m";
            case 3 -> "-3";
            case 4 -> folds(all, 4) > 0 ? "4/m" : "mmm";
            case 6 -> folds(all, 6) > 0 ? "6/m" : "-3m";
            case 8 -> "4/mmm";
            case 12 -> threefold ? "m-3" : "6/mmm";
            case 24 -> "m-3m";
            default -> throw new IllegalArgumentException(
                    all.size() + " rotations are no crystallographic group");
        };
    }

    /** The smallest angle (rad) between two orientations of this crystal. */
    public double disorientation(Rotation a, Rotation b) {
        return 2 * Math.acos(Math.min(1, closeness(a.inverse().times(b))));
    }

    private double closeness(Rotation difference) {
        double best = 0;
        for (Rotation r : rotations) {
            double w = Math.abs(difference.w() * r.w() - difference.x() * r.x() - difference.y() * r.y()
                    - difference.z() * r.z());
            best = Math.max(best, w);
        }
        return best;
    }

    /** Of all rotations that are the same as this orientation the one of the smallest angle. */
    public Rotation reduced(Rotation orientation) {
        Rotation best = orientation;
        for (Rotation r : rotations) {
            Rotation same = orientation.times(r);
            if (same.w() > best.w() + 1e-12) {
                best = same;
            }
        }
        return best;
    }

    /** The orientation that is the same as {@code orientation} and lies closest to another. */
    public Rotation closest(Rotation orientation, Rotation to) {
        Rotation best = orientation;
        double most = -1;
        for (Rotation r : rotations) {
            Rotation same = orientation.times(r);
            double close = Math.abs(same.w() * to.w() + same.x() * to.x() + same.y() * to.y() + same.z() * to.z());
            if (close > most) {
                most = close;
                best = same;
            }
        }
        return best;
    }
}
