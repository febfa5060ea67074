/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation.results;

import java.util.ArrayList;
import java.util.List;

import org.lamella.crystallography.orientation.Rotation;
import org.lamella.orientation.MapPhase;
import org.lamella.orientation.colour.DirectionSector;
import org.lamella.plot.scene.Scene;

/** Draws how well a pattern fits each direction of the beam in a crystal, phase by phase with one colour bar. */
public final class DirectionMatches {

    /** Directions so much farther than the nearest one (rad) count as at the same place. */
    private static final double SAME_PLACE = Math.toRadians(0.3);

    /**
     * A phase.
     *
     * @param phase its name and group
     * @param orientations crystal → sample
     * @param values how well each fits
     * @param best orientations to be marked, the best one first
     */
    public record Matches(MapPhase phase, List<Rotation> orientations, float[] values, List<Rotation> best) {
    }

    private DirectionMatches() {
    }

    /** Draws them. */
    public static Scene scene(String id, String title, String description, String bar, List<Matches> phases) {
        SphereFigures figures = new SphereFigures(phases.size());
        for (Matches one : phases) {
            add(figures, one);
        }
        return figures.plain(id, title, description, bar);
    }

    private static void add(SphereFigures figures, Matches one) {
        DirectionSector sector = DirectionSector.of(one.phase.group());
        SectorOutline outline = new SectorOutline(sector);
        double[][] directions = one.orientations.stream().map(r -> alongBeam(sector, r)).toArray(double[][]::new);
        figures.add(one.phase.name(), (u, v) -> {
            double[] d = outline.direction(u, v);
            return d.length == 0 ? Double.NaN : value(directions, one.values, d);
        }, outline.x(), outline.y(), outline.marks());
        List<double[]> places = one.best.stream().map(r -> outline.place(alongBeam(sector, r))).toList();
        List<String> labels = new ArrayList<>();
        for (int i = 1; i <= places.size(); i++) {
            labels.add(String.valueOf(i));
        }
        figures.mark("", places.stream().mapToDouble(p -> p[0]).toArray(),
                places.stream().mapToDouble(p -> p[1]).toArray(), labels);
    }

    /** The direction of the crystal along the beam, in the sector. */
    private static double[] alongBeam(DirectionSector sector, Rotation orientation) {
        double[] m = orientation.matrix();
        return sector.reduced(m[6], m[7], m[8]);
    }

    /** The greatest of what is nearest: mirrored orientations have the same place. */
    private static double value(double[][] directions, float[] values, double[] at) {
        double nearest = Math.PI;
        for (double[] d : directions) {
            nearest = Math.min(nearest, angle(d, at));
        }
        double most = Double.NaN;
        for (int i = 0; i < values.length; i++) {
            if (angle(directions[i], at) <= nearest + SAME_PLACE && !(most >= values[i])) {
                most = values[i];
            }
        }
        return most;
    }

    private static double angle(double[] a, double[] b) {
        return Math.acos(Math.clamp(a[0] * b[0] + a[1] * b[1] + a[2] * b[2], -1, 1));
    }
}
