/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.scene;

import java.util.List;

import org.lamella.plot.colour.ColourMap;

/**
 * Something drawn between the axes. Coordinates are data coordinates in SI. Arrays are not copied and must not be
 * changed any more.
 */
public sealed interface Layer {

    /** Name in the legend; an empty text keeps the layer out of it. */
    String name();

    /** What it stands for. */
    Role role();

    /** Whether it covers the whole panel, as a map does: there is no grid below it and no room around it. */
    default boolean covers() {
        return false;
    }

    /**
     * Points joined by a line; NaN interrupts it.
     *
     * @param name name in the legend
     * @param role what it stands for
     * @param series which colour of the role's palette, from 0: cycle number, spectrum number
     * @param x positions
     * @param y as many values
     */
    record Line(String name, Role role, int series, double[] x, double[] y) implements Layer {

        /** Checks the lengths. */
        public Line {
            requireSameLength(x, y);
        }
    }

    /**
     * Markers, with error bars where the uncertainties are given.
     *
     * @param name name in the legend
     * @param role what it stands for
     * @param series which colour of the role's palette, from 0
     * @param x positions
     * @param y as many values
     * @param xSigma standard uncertainties of x, or an empty array
     * @param ySigma standard uncertainties of y, or an empty array
     * @param labels a text for each point (shown on hover), or an empty list
     */
    record Points(String name, Role role, int series, double[] x, double[] y, double[] xSigma, double[] ySigma,
            List<String> labels) implements Layer {

        /** Checks the lengths. */
        public Points {
            requireSameLength(x, y);
            labels = List.copyOf(labels);
            if (xSigma.length > 0) {
                requireSameLength(x, xSigma);
            }
            if (ySigma.length > 0) {
                requireSameLength(x, ySigma);
            }
            if (!labels.isEmpty() && labels.size() != x.length) {
                throw new IllegalArgumentException(labels.size() + " labels for " + x.length + " points");
            }
        }

        /** Plain markers. */
        public static Points of(String name, Role role, int series, double[] x, double[] y) {
            return new Points(name, role, series, x, y, new double[0], new double[0], List.of());
        }
    }

    /**
     * Bars from zero, as in a histogram.
     *
     * @param name name in the legend
     * @param role what it stands for
     * @param series which colour of the role's palette, from 0
     * @param edges ascending edges, one more than heights
     * @param heights heights of the bars
     */
    record Bars(String name, Role role, int series, double[] edges, double[] heights) implements Layer {

        /** Checks the lengths. */
        public Bars {
            if (edges.length != heights.length + 1) {
                throw new IllegalArgumentException(edges.length + " edges for " + heights.length + " bars");
            }
        }
    }

    /**
     * A map: one value per pixel, drawn with a colour map that colour-blind people can read and a colour bar.
     *
     * @param name what the values are, the label of the colour bar
     * @param unit SI symbol of the values
     * @param width number of columns
     * @param values row-major, the first row at {@code y0}; NaN stays empty
     * @param x0 centre of the first column
     * @param y0 centre of the first row
     * @param stepX distance of the columns
     * @param stepY distance of the rows
     * @param scaleBar whether a scale bar is drawn
     * @param colours the colour map
     * @param from value of the first colour, or NaN for the least that there is
     * @param to value of the last colour, or NaN for the greatest that there is
     */
    record Map(String name, String unit, int width, double[] values, double x0, double y0, double stepX, double stepY,
            boolean scaleBar, ColourMap colours, double from, double to) implements Layer {

        /** A map whose colours go as far as its values. */
        public Map(String name, String unit, int width, double[] values, double x0, double y0, double stepX,
                double stepY, boolean scaleBar, ColourMap colours) {
            this(name, unit, width, values, x0, y0, stepX, stepY, scaleBar, colours, Double.NaN, Double.NaN);
        }

        /** A map in the usual colours. */
        public Map(String name, String unit, int width, double[] values, double x0, double y0, double stepX,
                double stepY, boolean scaleBar) {
            this(name, unit, width, values, x0, y0, stepX, stepY, scaleBar, ColourMap.VIRIDIS);
        }

        /** Checks the shape. */
        public Map {
            if (width <= 0 || values.length % width != 0) {
                throw new IllegalArgumentException(values.length + " values do not fill rows of " + width);
            }
        }

        @Override
        public Role role() {
            return Role.DATA;
        }

        @Override
        public boolean covers() {
            return true;
        }
    }

    /**
     * A map whose pixels have colours of their own: orientations, classes. What the colours mean stands beside it.
     *
     * @param name what is shown
     * @param width number of columns
     * @param argb row-major, the first row at {@code y0}, 0xAARRGGBB; transparent where there is nothing; not copied
     * @param x0 centre of the first column
     * @param y0 centre of the first row
     * @param stepX distance of the columns
     * @param stepY distance of the rows
     * @param scaleBar whether a scale bar is drawn
     * @param keys what the colours mean
     */
    record Picture(String name, int width, int[] argb, double x0, double y0, double stepX, double stepY,
            boolean scaleBar, List<ColourKey> keys) implements Layer {

        /** Checks the shape. */
        public Picture {
            keys = List.copyOf(keys);
            if (width <= 0 || argb.length % width != 0) {
                throw new IllegalArgumentException(argb.length + " pixels do not fill rows of " + width);
            }
        }

        /** Number of rows. */
        public int height() {
            return argb.length / width;
        }

        @Override
        public Role role() {
            return Role.DATA;
        }

        @Override
        public boolean covers() {
            return true;
        }
    }

    /**
     * A straight line across the panel at one coordinate.
     *
     * @param name text at the line
     * @param role what it stands for
     * @param vertical at x (true) or at y (false)
     * @param at where
     */
    record Rule(String name, Role role, boolean vertical, double at) implements Layer {
    }

    /**
     * A band across the panel, such as a window that was left out.
     *
     * @param name text in the legend
     * @param role what it stands for
     * @param vertical between two x (true) or two y (false)
     * @param from one end
     * @param to the other end
     */
    record Band(String name, Role role, boolean vertical, double from, double to) implements Layer {
    }

    /**
     * A short text at a point of the plot.
     *
     * @param text the text
     * @param x where
     * @param y where
     */
    record Note(String text, double x, double y) implements Layer {

        @Override
        public String name() {
            return "";
        }

        @Override
        public Role role() {
            return Role.GUIDE;
        }
    }

    private static void requireSameLength(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " positions for " + y.length + " values");
        }
    }
}
