/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.scene;

/**
 * An axis. Data are given in the axis' unit as SI; the renderer chooses a prefix (V → mV) where that reads better.
 *
 * @param label what it is: {@code Potential vs Pt}
 * @param unit SI symbol, or an empty text for numbers; {@code %} and other units that take no prefix stay as they are
 * @param scale linear or logarithmic
 * @param reversed larger values towards the left or the bottom
 * @param min lower end, or NaN to fit the data
 * @param max upper end, or NaN to fit the data
 */
public record PlotAxis(String label, String unit, Scale scale, boolean reversed, double min, double max) {

    /** How values become lengths. */
    public enum Scale {
        /** Equal steps. */
        LINEAR,
        /** Equal ratios, base 10; values that are not positive are left out. */
        LOG
    }

    /** A linear axis that fits the data. */
    public static PlotAxis linear(String label, String unit) {
        return new PlotAxis(label, unit, Scale.LINEAR, false, Double.NaN, Double.NaN);
    }

    /** A logarithmic axis that fits the data. */
    public static PlotAxis log(String label, String unit) {
        return new PlotAxis(label, unit, Scale.LOG, false, Double.NaN, Double.NaN);
    }

    /** An axis of which nothing is drawn, for figures that bring their own marks, such as a pole figure. */
    public static PlotAxis bare(double lower, double upper) {
        return linear("", "").between(lower, upper);
    }

    /** Whether nothing is drawn of it: it has neither label nor unit. */
    public boolean isBare() {
        return label.isEmpty() && unit.isEmpty();
    }

    /** The same axis with fixed ends. */
    public PlotAxis between(double lower, double upper) {
        return new PlotAxis(label, unit, scale, reversed, lower, upper);
    }
}
