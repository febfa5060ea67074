/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation.colour;

import java.util.ArrayList;
import java.util.List;

import org.lamella.crystallography.orientation.LaueGroup;
import org.lamella.plot.scene.ColourKey;

/**
 * Colours of crystal directions as TSL's inverse pole figure maps have them: red, green and blue in the corners of the
 * sector, white in its middle. Hue runs with the azimuth about the middle, saturation with the distance from it as a
 * share of that of the border (G. Nolze and R. Hielscher, J. Appl. Cryst. 49, 1786, 2016, section 2.4). Where a side
 * of the sector is no mirror plane, in −1, 2/m, −3, 4/m, 6/m and m−3, colours jump across it, as in all such schemes.
 */
public final class DirectionColours {

    private static final double TURN = 2 * Math.PI;
    private static final int KEY = 160;
    private static final int FINE = 3;
    private static final double[] HUES = { 0, 1 / 3.0, 2 / 3.0, 5 / 6.0 };

    private final DirectionSector sector;
    private final double[] centre;
    private final double[] along;
    private final double[] across;
    private final double[] azimuths;

    /** Colours for a group. */
    public DirectionColours(LaueGroup group) {
        sector = DirectionSector.of(group);
        centre = sector.centre();
        double[] first = sector.corners().isEmpty() ? new double[] { 1, 0, 0 }
                : sector.corners().getFirst().direction();
        double c = CrystalAxes.dot(first, centre);
        double[] t = { first[0] - c * centre[0], first[1] - c * centre[1], first[2] - c * centre[2] };
        double length = Math.sqrt(CrystalAxes.dot(t, t));
        along = new double[] { t[0] / length, t[1] / length, t[2] / length };
        across = new double[] { centre[1] * along[2] - centre[2] * along[1],
            centre[2] * along[0] - centre[0] * along[2], centre[0] * along[1] - centre[1] * along[0] };
        azimuths = sector.corners().stream().mapToDouble(k -> azimuth(k.direction())).toArray();
        if (azimuths.length > 0) {
            azimuths[0] = 0;
        }
        if (azimuths.length > 2 && azimuths[1] > azimuths[2]) {
            for (int i = 0; i < 3; i++) {
                across[i] = -across[i];
            }
            for (int i = 1; i < azimuths.length; i++) {
                azimuths[i] = TURN - azimuths[i];
            }
        }
    }

    /** The sector. */
    public DirectionSector sector() {
        return sector;
    }

    private double azimuth(double[] v) {
        double angle = Math.atan2(CrystalAxes.dot(v, across), CrystalAxes.dot(v, along));
        return angle < 0 ? angle + TURN : angle;
    }

    /** Colour, 0xRRGGBB, of a direction given as a unit vector of the crystal frame. */
    public int rgb(double x, double y, double z) {
        return within(sector.reduced(x, y, z));
    }

    /** Colour of a unit vector that lies in the sector. */
    private int within(double[] v) {
        double c = Math.clamp(CrystalAxes.dot(v, centre), -1, 1);
        double angle = Math.acos(c);
        if (angle < 1e-9) {
            return 0xffffff;
        }
        double sine = Math.sin(angle);
        double border = Double.POSITIVE_INFINITY;
        for (double[] n : sector.normals()) {
            double nc = CrystalAxes.dot(n, centre);
            double nt = (CrystalAxes.dot(n, v) - c * nc) / sine;
            if (nt < 0) {
                border = Math.min(border, Math.atan2(nc, -nt));
            }
        }
        return mixed(hue(azimuth(v)), Math.clamp(angle / border, 0, 1));
    }

    /** Linear between the corners. */
    private double hue(double azimuth) {
        if (azimuths.length == 0) {
            return azimuth / TURN;
        }
        int k = azimuths.length - 1;
        while (azimuth < azimuths[k]) {
            k--;
        }
        boolean last = k == azimuths.length - 1;
        double next = last ? TURN : azimuths[k + 1];
        double share = (azimuth - azimuths[k]) / (next - azimuths[k]);
        return HUES[k] + share * ((last ? 1 : HUES[k + 1]) - HUES[k]);
    }

    private static int mixed(double hue, double saturation) {
        int rgb = 0;
        for (int channel = 0; channel < 3; channel++) {
            double distance = Math.abs(((hue - channel / 3.0) % 1 + 1.5) % 1 - 0.5);
            double pure = Math.clamp(2 - 6 * distance, 0, 1);
            rgb = rgb << 8 | (int) Math.round(255 * (1 - saturation + saturation * pure));
        }
        return rgb;
    }

    /** The sector in stereographic projection, with the indices of its corners. */
    public ColourKey.Figure key(String title) {
        return figure(title, (x, y, z) -> 0xff000000 | within(new double[] { x, y, z }));
    }

    /** What a direction of the sector looks like, ARGB. */
    @FunctionalInterface
    public interface Paint {

        /** Colour of a unit vector in the group's axes. */
        int at(double x, double y, double z);
    }

    /** The sector, painted otherwise: with the densities of an inverse pole figure. */
    public ColourKey.Figure figure(String title, Paint paint) {
        double[] box = box();
        double span = Math.max(box[2] - box[0], box[3] - box[1]);
        int width = Math.max(1, (int) Math.round(KEY * (box[2] - box[0]) / span));
        int height = Math.max(1, (int) Math.round(KEY * (box[3] - box[1]) / span));
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = pixel(i % width, i / width, span / KEY, box, paint);
        }
        List<ColourKey.Mark> marks = new ArrayList<>();
        for (DirectionSector.Corner corner : sector.corners()) {
            double[] p = projected(corner.direction());
            marks.add(new ColourKey.Mark(corner.name(), (p[0] - box[0]) / (box[2] - box[0]),
                    (box[3] - p[1]) / (box[3] - box[1])));
        }
        return new ColourKey.Figure(title, width, argb, marks);
    }

    private int pixel(int column, int row, double step, double[] box, Paint paint) {
        int[] sum = new int[3];
        int hits = 0;
        for (int k = 0; k < FINE * FINE; k++) {
            double px = box[0] + (column + (k % FINE + 0.5) / FINE) * step;
            double py = box[3] - (row + (k / FINE + 0.5) / FINE) * step;
            double s = 1 + px * px + py * py;
            double[] v = { 2 * px / s, 2 * py / s, (2 - s) / s };
            if (sector.contains(v[0], v[1], v[2])) {
                int rgb = paint.at(v[0], v[1], v[2]);
                for (int c = 0; c < 3; c++) {
                    sum[c] += rgb >> 16 - 8 * c & 0xff;
                }
                hits++;
            }
        }
        return hits == 0 ? 0 : 255 * hits / (FINE * FINE) << 24 | sum[0] / hits << 16 | sum[1] / hits << 8
                | sum[2] / hits;
    }

    /** Left, lower, right and upper end of the sector in projection. */
    private double[] box() {
        double[] box = { Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY };
        int fine = 400;
        for (int i = 0; i <= fine * fine; i++) {
            double[] p = { -1 + 2.0 * (i % fine) / (fine - 1), -1 + 2.0 * (i / fine) / (fine - 1) };
            double s = 1 + p[0] * p[0] + p[1] * p[1];
            if (s <= 2.0001 && sector.contains(2 * p[0] / s, 2 * p[1] / s, Math.max(0, (2 - s) / s))) {
                grow(box, p);
            }
        }
        sector.corners().forEach(corner -> grow(box, projected(corner.direction())));
        return box;
    }

    private static void grow(double[] box, double[] p) {
        box[0] = Math.min(box[0], p[0]);
        box[1] = Math.min(box[1], p[1]);
        box[2] = Math.max(box[2], p[0]);
        box[3] = Math.max(box[3], p[1]);
    }

    private static double[] projected(double[] v) {
        return new double[] { v[0] / (1 + v[2]), v[1] / (1 + v[2]) };
    }
}
