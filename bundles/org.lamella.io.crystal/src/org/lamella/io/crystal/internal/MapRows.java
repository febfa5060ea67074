/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.crystal.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.crystallography.orientation.Rotation;
import org.lamella.data.Recording;
import org.lamella.data.Warning;
import org.lamella.io.ByteSource;
import org.lamella.orientation.MapPhase;
import org.lamella.orientation.OrientationMap;
import org.lamella.orientation.recording.MapChannel;
import org.lamella.orientation.recording.MapRecording;

/** Collects the points of a map as they come, and lays them on the grid that their places make. */
final class MapRows {

    /** Phase of points that are amorphous. */
    static final int AMORPHOUS = -1;
    /** Phase of points that are pores. */
    static final int PORE = -2;

    private static final double SAME = 0.25;
    /** Share by which the distance of a hexagonal grid's rows may be off. */
    private static final double FLAT = 0.03;

    private final ByteSource source;
    private final String[] labels;
    private double[] rows = new double[0];
    private final int width;
    private final double[] told = { Double.NaN, Double.NaN };
    private int count;

    /**
     * None yet.
     *
     * @param labels of the numbers beside x, y, φ1, Φ, φ2 and phase
     */
    MapRows(ByteSource source, String... labels) {
        this.source = source;
        this.labels = labels;
        this.width = 6 + labels.length;
    }

    /** Takes what the head says of the step along x (0) or y (1), m; it counts where the places agree with it. */
    void step(int column, double step) {
        told[column] = step;
    }

    /** Takes a point: x and y (m), angles (rad), phase from 1 on, 0 or what else it is, the other numbers. */
    void add(double... row) {
        if ((count + 1) * width > rows.length) {
            rows = Arrays.copyOf(rows, Math.max(64 * width, 2 * rows.length));
        }
        System.arraycopy(row, 0, rows, count * width, width);
        count++;
    }

    private double at(int row, int column) {
        return rows[row * width + column];
    }

    /** The recording of all points. */
    Recording recording(List<MapPhase> phases, String format, List<Warning> warnings, boolean complete)
            throws FormatException {
        if (count == 0) {
            throw problem("There is not one point in this map");
        }
        double stepX = step(0);
        double stepY = step(1);
        double left = least(0);
        double top = least(1);
        long columns = Math.round((most(0) - left) / stepX) + 1;
        long lines = Math.round((most(1) - top) / stepY) + 1;
        if (columns * lines > 20L * count + 100) {
            throw problem("The points do not lie on a grid: " + columns + " × " + lines + " places for " + count
                    + " points");
        }
        Optional<Hexagons> hexagons = hexagons(stepX, stepY, left, top);
        double finest = stepX;
        long places = columns * lines;
        if (hexagons.isPresent()) {
            places = hexagons.get().points(columns, lines);
            columns = (columns + 1) / 2;
            stepX *= 2;
            warnings.add(Warning.of("hexagonal", String.format(Locale.ROOT,
                    "The grid is hexagonal; every second row was shifted by half a step, so that places along x are "
                            + "off by up to %.3g nm and none is interpolated",
                    stepX / 4 * 1e9)));
        }
        int pixels = (int) (columns * lines);
        byte[] kinds = new byte[pixels];
        Arrays.fill(kinds, OrientationMap.UNKNOWN);
        byte[] phase = new byte[pixels];
        Arrays.fill(phase, (byte) -1);
        float[] q = new float[4 * pixels];
        float[][] channels = new float[labels.length][pixels];
        for (float[] channel : channels) {
            Arrays.fill(channel, Float.NaN);
        }
        for (int i = 0; i < count; i++) {
            double column = (at(i, 0) - left) / finest;
            double line = (at(i, 1) - top) / stepY;
            if (Math.abs(column - Math.rint(column)) > SAME) {
                throw problem("The points lie neither on a square grid nor on a hexagonal one");
            }
            long place = hexagons.isPresent() ? Math.round(column) / 2 : Math.round(column);
            int pixel = (int) (Math.round(line) * columns + place);
            int p = (int) at(i, 5);
            if (p > 0 && p <= phases.size()) {
                kinds[pixel] = OrientationMap.CRYSTAL;
                phase[pixel] = (byte) (p - 1);
                Rotation r = Rotation.ofBunge(at(i, 2), at(i, 3), at(i, 4));
                q[4 * pixel] = (float) r.w();
                q[4 * pixel + 1] = (float) r.x();
                q[4 * pixel + 2] = (float) r.y();
                q[4 * pixel + 3] = (float) r.z();
            }
            if (p == AMORPHOUS || p == PORE) {
                kinds[pixel] = p == PORE ? OrientationMap.PORE : OrientationMap.AMORPHOUS;
            }
            for (int c = 0; c < labels.length; c++) {
                channels[c][pixel] = (float) at(i, 6 + c);
            }
        }
        if (count < places) {
            warnings.add(Warning.of("missing", places - count + " of " + places + " points are missing"));
        }
        List<MapChannel> all = new ArrayList<>();
        for (int c = 0; c < labels.length; c++) {
            all.add(new MapChannel(labels[c].toLowerCase(Locale.ROOT).replace(' ', '_'), labels[c], "",
                    channels[c]));
        }
        OrientationMap map = new OrientationMap((int) columns, (int) lines, stepX, stepY, phases, kinds, phase, q);
        return new MapRecording(map, all).recording(source, format, warnings, complete);
    }

    /**
     * A grid whose rows are shifted by half a step against each other and lie √3/2 steps apart.
     *
     * @param parity of row and half steps together, at all points
     */
    private record Hexagons(long parity) {

        /** How many points there are in so many half steps and rows. */
        long points(long halves, long lines) {
            long even = (lines + 1) / 2;
            long shifted = parity == 0 ? lines - even : even;
            return (lines - shifted) * ((halves + 1) / 2) + shifted * (halves / 2);
        }
    }

    private Optional<Hexagons> hexagons(double stepX, double stepY, double left, double top) {
        if (Math.abs(stepY / stepX - Math.sqrt(3)) > FLAT * Math.sqrt(3)) {
            return Optional.empty();
        }
        long parity = -1;
        for (int i = 0; i < count; i++) {
            long one = (Math.round((at(i, 0) - left) / stepX) + Math.round((at(i, 1) - top) / stepY)) & 1;
            if (parity >= 0 && one != parity) {
                return Optional.empty();
            }
            parity = one;
        }
        return Optional.of(new Hexagons(parity));
    }

    private double least(int column) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            least = Math.min(least, at(i, column));
        }
        return least;
    }

    private double most(int column) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            most = Math.max(most, at(i, column));
        }
        return most;
    }

    /**
     * The step of the grid; what the head says may contradict it. The smallest distance of places that differ is it but
     * for the rounding of the file, which adds up over a long row: the whole length over the number of steps is better.
     */
    private double step(int column) throws FormatException {
        double[] places = new double[count];
        for (int i = 0; i < count; i++) {
            places[i] = at(i, column);
            if (!Double.isFinite(places[i])) {
                throw problem("A point has no place");
            }
        }
        Arrays.sort(places);
        double range = places[count - 1] - places[0];
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < count; i++) {
            double d = places[i] - places[i - 1];
            if (d > 1e-6 * range) {
                smallest = Math.min(smallest, d);
            }
        }
        if (!(range > 0)) {
            return 1e-9;
        }
        double step = smallest;
        double last = places[0];
        double steps = 0;
        for (double place : places) {
            double more = Math.rint((place - last) / step);
            if (more > 0) {
                steps += more;
                last = place;
                step = (place - places[0]) / steps;
            }
        }
        // the head has more digits than the places
        boolean agrees = Math.abs(told[column] * steps - range) < SAME * step && told[column] > 0;
        return agrees ? told[column] : step;
    }

    private FormatException problem(String cause) {
        return new FormatException(Place.of(source.file()), cause, "export the map again");
    }
}
