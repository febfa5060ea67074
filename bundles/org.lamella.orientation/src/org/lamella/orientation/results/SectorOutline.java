/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation.results;

import java.util.ArrayList;
import java.util.List;

import org.lamella.orientation.colour.DirectionSector;
import org.lamella.plot.scene.Layer;

/** A sector of directions in stereographic projection, fitted into a square from 0 to 1. */
final class SectorOutline {

    private static final int STEPS = 24;

    private final DirectionSector sector;
    private final double left;
    private final double lower;
    private final double span;
    private final double[] x;
    private final double[] y;

    SectorOutline(DirectionSector sector) {
        this.sector = sector;
        List<double[]> border = border(sector);
        double[] box = { 1, 1, -1, -1 };
        for (double[] p : border) {
            box[0] = Math.min(box[0], p[0]);
            box[1] = Math.min(box[1], p[1]);
            box[2] = Math.max(box[2], p[0]);
            box[3] = Math.max(box[3], p[1]);
        }
        span = Math.max(box[2] - box[0], box[3] - box[1]);
        left = (box[0] + box[2] - span) / 2;
        lower = (box[1] + box[3] - span) / 2;
        x = border.stream().mapToDouble(p -> (p[0] - left) / span).toArray();
        y = border.stream().mapToDouble(p -> (p[1] - lower) / span).toArray();
    }

    private static List<double[]> border(DirectionSector sector) {
        List<double[]> points = new ArrayList<>();
        List<DirectionSector.Corner> corners = sector.corners();
        if (corners.isEmpty()) {
            for (int i = 0; i <= 4 * STEPS; i++) {
                double a = 2 * Math.PI * i / (4 * STEPS);
                points.add(new double[] { Math.cos(a), Math.sin(a) });
            }
            return points;
        }
        for (int k = 0; k < corners.size(); k++) {
            double[] a = corners.get(k).direction();
            double[] b = corners.get((k + 1) % corners.size()).direction();
            for (int i = 0; i <= STEPS; i++) {
                double t = i / (double) STEPS;
                double[] v = { a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]), a[2] + t * (b[2] - a[2]) };
                double length = Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
                if (length < 1e-6) {
                    // the arc between opposite directions goes over the middle of the hemisphere's rim
                    points.add(new double[] { 0, 1 });
                } else {
                    points.add(new double[] { v[0] / (length + v[2]), v[1] / (length + v[2]) });
                }
            }
        }
        return points;
    }

    double[] x() {
        return x;
    }

    double[] y() {
        return y;
    }

    /** The direction at a place, in the group's axes; an empty array outside. */
    double[] direction(double u, double v) {
        double px = left + u * span;
        double py = lower + v * span;
        double s = 1 + px * px + py * py;
        double[] d = { 2 * px / s, 2 * py / s, (2 - s) / s };
        return sector.contains(d[0], d[1], d[2]) ? d : new double[0];
    }

    /** The place of a direction of the sector, in the group's axes. */
    double[] place(double[] d) {
        return new double[] { (d[0] / (1 + d[2]) - left) / span, (d[1] / (1 + d[2]) - lower) / span };
    }

    List<Layer.Note> marks() {
        return sector.corners().stream().map(c -> {
            double z = 1 + c.direction()[2];
            double v = (c.direction()[1] / z - lower) / span;
            return new Layer.Note(c.name(), (c.direction()[0] / z - left) / span - 0.06, v < 0.5 ? v - 0.12 : v + 0.02);
        }).toList();
    }
}
