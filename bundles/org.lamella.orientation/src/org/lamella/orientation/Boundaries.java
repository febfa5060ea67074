/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation;

import java.util.ArrayList;
import java.util.List;

/**
 * Boundaries between neighbouring pixels by the angle of their disorientation. Between cubic crystals coincidence
 * boundaries are named where the disorientation is within Brandon's 15°/√Σ of the exact one (Acta Metall. 14, 1479,
 * 1966).
 *
 * @param kinds names of the classes
 * @param segments what lies between which pixels
 * @param phaseLength length between different phases, m
 * @param lengths of the classes, m; staircases of pixels are longer than the smooth line by 4/π on average, which is
 *        taken into account
 */
public record Boundaries(List<String> kinds, List<Segment> segments, double phaseLength, double[] lengths) {

    /** Number of the class of boundaries between phases. */
    public static final int PHASES = 0;
    /** Number of the class of small angles. */
    public static final int LOW = 1;
    /** Number of the class of large angles without a name of their own. */
    public static final int HIGH = 2;

    private static final double SMOOTH = Math.PI / 4;
    private static final List<Coincidence> NAMED = List.of(Coincidence.of(3, 60, 1, 1, 1),
            Coincidence.of(5, 36.8699, 1, 0, 0), Coincidence.of(7, 38.2132, 1, 1, 1),
            Coincidence.of(9, 38.9424, 1, 1, 0), Coincidence.of(11, 50.4788, 1, 1, 0));

    /**
     * A side between two pixels.
     *
     * @param a the left or upper pixel
     * @param b its right or lower neighbour
     * @param kind number of the class
     * @param angle disorientation, rad; NaN between phases
     */
    public record Segment(int a, int b, int kind, double angle) {
    }

    /** A coincidence site lattice: axis components in descending order. */
    private record Coincidence(int sigma, double w, double x, double y, double z) {

        static Coincidence of(int sigma, double degrees, double x, double y, double z) {
            double half = Math.toRadians(degrees) / 2;
            double s = Math.sin(half) / Math.sqrt(x * x + y * y + z * z);
            return new Coincidence(sigma, Math.cos(half), s * x, s * y, s * z);
        }

        boolean isNear(double[] q) {
            double c = w * q[0] + x * q[1] + y * q[2] + z * q[3];
            return c >= Math.cos(Math.toRadians(15 / Math.sqrt(sigma)) / 2);
        }
    }

    /**
     * Finds all boundaries.
     *
     * @param least angle from which on there is a boundary, rad
     * @param high angle from which on it is called one of large angle, rad
     */
    public static Boundaries of(OrientationMap map, double least, double high) {
        List<String> kinds = new ArrayList<>(List.of("between phases", range(least, high), "above " + degrees(high)));
        NAMED.forEach(c -> kinds.add("Σ" + c.sigma + (c.sigma == 3 ? " (twin)" : "")));
        List<Segment> segments = new ArrayList<>();
        double[] lengths = new double[kinds.size()];
        Misorientation m = new Misorientation(map);
        int w = map.width();
        for (int i = 0; i < map.pixels(); i++) {
            if (i % w + 1 < w) {
                add(map, m, new int[] { i, i + 1 }, least, high, map.stepY(), segments, lengths);
            }
            if (i + w < map.pixels()) {
                add(map, m, new int[] { i, i + w }, least, high, map.stepX(), segments, lengths);
            }
        }
        return new Boundaries(List.copyOf(kinds), segments, lengths[PHASES], lengths);
    }

    private static String degrees(double angle) {
        return Math.round(Math.toDegrees(angle)) + "°";
    }

    private static String range(double from, double to) {
        return Math.round(Math.toDegrees(from)) + "–" + degrees(to);
    }

    private static void add(OrientationMap map, Misorientation m, int[] pair, double least, double high, double length,
            List<Segment> segments, double[] lengths) {
        if (!map.crystal(pair[0]) || !map.crystal(pair[1])) {
            return;
        }
        int kind = PHASES;
        double angle = Double.NaN;
        if (m.samePhase(pair[0], pair[1])) {
            float close = (float) Math.cos(least / 2);
            if (m.cosHalf(pair[0], pair[1], close) >= close) {
                return;
            }
            angle = m.angle(pair[0], pair[1]);
            kind = angle < high ? LOW : named(map, m, pair);
        }
        segments.add(new Segment(pair[0], pair[1], kind, angle));
        lengths[kind] += SMOOTH * length;
    }

    private static int named(OrientationMap map, Misorientation m, int[] pair) {
        if (!map.phases().get(map.phase()[pair[0]]).group().name().equals("m-3m")) {
            return HIGH;
        }
        double[] q = m.between(pair[0], pair[1]);
        for (int k = 0; k < NAMED.size(); k++) {
            if (NAMED.get(k).isNear(q)) {
                return HIGH + 1 + k;
            }
        }
        return HIGH;
    }

    /** Length of all boundaries within phases, m. */
    public double withinPhases() {
        double sum = 0;
        for (int k = LOW; k < lengths.length; k++) {
            sum += lengths[k];
        }
        return sum;
    }

    /** The share of a class in the boundaries within phases; nothing within phases gives 0. */
    public Fraction share(OrientationMap map, int kind, long seed) {
        double[] of = new double[map.pixels()];
        double[] to = new double[map.pixels()];
        for (Segment s : segments) {
            if (s.kind != PHASES) {
                double length = s.b == s.a + 1 ? map.stepY() : map.stepX();
                to[s.a] += length;
                of[s.a] += s.kind == kind ? length : 0;
            }
        }
        return Fraction.ratio(map, of, to, seed);
    }
}
