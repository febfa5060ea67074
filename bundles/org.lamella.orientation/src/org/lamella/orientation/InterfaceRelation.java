/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.lamella.crystallography.orientation.Rotation;

/**
 * How much of the interface of two phases obeys an orientation relationship. Pairs of grains that touch are judged by
 * their mean orientations and count by the length along which they touch; pairs of grains, not of pixels, are what is
 * independent.
 *
 * @param name of the relationship
 * @param share of the interface, 0 … 1
 * @param uncertainty its standard uncertainty
 * @param byChance the share that orientations without relation would have
 * @param significance by how many standard deviations of what chance alone would give there is more of it
 * @param deviation mean angle from the exact relationship of what obeys, rad; NaN if nothing does
 */
public record InterfaceRelation(String name, double share, double uncertainty, double byChance, double significance,
        double deviation) {

    private static final int DRAWS = 20_000;

    /**
     * Two grains of different phases that touch.
     *
     * @param a grain of the first phase
     * @param b grain of the second phase
     * @param sides along which they touch, pixels
     */
    public record Contact(Grain a, Grain b, int sides) {
    }

    /** What may be found: returns the angle (rad) by which two orientations miss it. */
    @FunctionalInterface
    private interface Miss {

        double angle(Rotation a, Rotation b);
    }

    /** The contacts of two phases, in the order of the map. */
    public static List<Contact> contacts(OrientationMap map, Grains grains, int a, int b) {
        Map<Long, int[]> sides = new LinkedHashMap<>();
        int w = map.width();
        int[] labels = grains.labels();
        for (int i = 0; i < labels.length; i++) {
            for (int j : new int[] { i % w + 1 < w ? i + 1 : i, i + w }) {
                if (j < labels.length && labels[i] >= 0 && labels[j] >= 0) {
                    int p = map.phase()[i];
                    int q = map.phase()[j];
                    if (p == a && q == b || p == b && q == a) {
                        long first = labels[p == a ? i : j];
                        sides.computeIfAbsent(first << 32 | labels[p == a ? j : i], k -> new int[1])[0]++;
                    }
                }
            }
        }
        List<Contact> contacts = new ArrayList<>();
        sides.forEach((key, n) -> contacts.add(new Contact(grains.grains().get((int) (key >> 32)),
                grains.grains().get((int) (key & Integer.MAX_VALUE)), n[0])));
        return contacts;
    }

    /**
     * All relationships that two phases may have: parallel axes; between cubic ones also those of a twin,
     * Kurdjumov–Sachs, Nishiyama–Wassermann (with the phases exchanged: Pitsch) and Bain, either phase taken as the
     * parent, and a common ⟨111⟩.
     */
    public static List<InterfaceRelation> all(OrientationMap map, List<Contact> contacts, int a, int b,
            double tolerance) {
        MapPhase first = map.phases().get(a);
        MapPhase second = map.phases().get(b);
        boolean cubic = first.group().name().equals("m-3m") && second.group().name().equals("m-3m");
        List<InterfaceRelation> all = new ArrayList<>();
        all.add(of(cubic ? "cube on cube" : "parallel axes", contacts, exact(first, second, List.of(Rotation.NONE)),
                tolerance));
        if (cubic) {
            all.add(of("twin (60° about ⟨111⟩)", contacts,
                    exact(first, second, List.of(Rotation.about(1, 1, 1, Math.PI / 3))), tolerance));
            double[][][] parallel = { { { 1, 1, 1 }, { -1, 0, 1 }, { 0, 1, 1 }, { -1, -1, 1 } },
                { { 1, 1, 1 }, { -2, 1, 1 }, { 0, 1, 1 }, { 0, -1, 1 } },
                { { 0, 0, 1 }, { 1, 0, 0 }, { 0, 0, 1 }, { 1, 1, 0 } } };
            String[] names = { "Kurdjumov–Sachs", "Nishiyama–Wassermann", "Bain" };
            for (int k = 0; k < names.length; k++) {
                Rotation r = parallel(parallel[k]);
                all.add(of(names[k], contacts, exact(first, second, List.of(r, r.inverse())), tolerance));
            }
            all.add(of("⟨111⟩ ∥ ⟨111⟩", contacts, axis(first, second, new double[] { 1, 1, 1 }), tolerance));
        }
        return all;
    }

    /** The rotation from the second crystal to the first in which planes and the directions in them are parallel. */
    private static Rotation parallel(double[][] v) {
        double[] a = basis(v[0], v[1]);
        double[] b = basis(v[2], v[3]);
        double[] m = new double[9];
        for (int i = 0; i < 9; i++) {
            for (int k = 0; k < 3; k++) {
                m[i] += a[3 * k + i / 3] * b[3 * k + i % 3];
            }
        }
        return Rotation.ofMatrix(m);
    }

    /** Normal, direction and their cross product as rows. */
    private static double[] basis(double[] n, double[] d) {
        double a = Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]);
        double b = Math.sqrt(d[0] * d[0] + d[1] * d[1] + d[2] * d[2]);
        double[] m = { n[0] / a, n[1] / a, n[2] / a, d[0] / b, d[1] / b, d[2] / b, 0, 0, 0 };
        m[6] = m[1] * m[5] - m[2] * m[4];
        m[7] = m[2] * m[3] - m[0] * m[5];
        m[8] = m[0] * m[4] - m[1] * m[3];
        return m;
    }

    private static Miss exact(MapPhase a, MapPhase b, List<Rotation> relations) {
        List<Rotation> wanted = new ArrayList<>();
        for (Rotation relation : relations) {
            for (Rotation r : b.group().rotations()) {
                wanted.add(relation.times(r));
            }
        }
        return (p, q) -> {
            Rotation between = p.inverse().times(q);
            double best = 0;
            for (Rotation l : a.group().rotations()) {
                Rotation one = l.times(between);
                for (Rotation t : wanted) {
                    best = Math.max(best,
                            Math.abs(one.w() * t.w() + one.x() * t.x() + one.y() * t.y() + one.z() * t.z()));
                }
            }
            return 2 * Math.acos(Math.min(1, best));
        };
    }

    private static Miss axis(MapPhase a, MapPhase b, double[] direction) {
        List<double[]> left = PoleFigure.family(a, direction);
        List<double[]> right = PoleFigure.family(b, direction);
        return (p, q) -> {
            Rotation between = p.inverse().times(q);
            double best = 0;
            for (double[] r : right) {
                double[] v = between.apply(r[0], r[1], r[2]);
                for (double[] l : left) {
                    best = Math.max(best, Math.abs(v[0] * l[0] + v[1] * l[1] + v[2] * l[2]));
                }
            }
            return Math.acos(Math.min(1, best));
        };
    }

    private static InterfaceRelation of(String name, List<Contact> contacts, Miss miss, double tolerance) {
        double all = 0;
        double hit = 0;
        double off = 0;
        double[] angles = new double[contacts.size()];
        for (int i = 0; i < angles.length; i++) {
            Contact c = contacts.get(i);
            angles[i] = miss.angle(c.a.orientation(), c.b.orientation());
            all += c.sides;
            if (angles[i] <= tolerance) {
                hit += c.sides;
                off += c.sides * angles[i];
            }
        }
        Random random = new Random(1);
        int chance = 0;
        for (int d = 0; d < DRAWS; d++) {
            Rotation any = new Rotation(random.nextGaussian(), random.nextGaussian(), random.nextGaussian(),
                    random.nextGaussian());
            chance += miss.angle(Rotation.NONE, any) <= tolerance ? 1 : 0;
        }
        double p = chance / (double) DRAWS;
        double share = all > 0 ? hit / all : 0;
        double found = 0;
        double squares = 0;
        for (int i = 0; i < angles.length; i++) {
            double n = (double) contacts.get(i).sides * contacts.get(i).sides;
            double d = (angles[i] <= tolerance ? 1 : 0) - share;
            found += n * d * d;
            squares += n;
        }
        double rare = (chance + 1) / (DRAWS + 2.0);
        double alone = Math.sqrt(rare * (1 - rare) * squares) / all;
        // where all or none of few contacts obey, their spread tells nothing; half a contact more or less then does
        double least = 0.5 * squares / all / all;
        return new InterfaceRelation(name, share, Math.max(Math.sqrt(found) / all, least), p, (share - p) / alone,
                hit > 0 ? off / hit : Double.NaN);
    }
}
