/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.data;

import org.lamella.data.Signal;
import org.lamella.data.unit.Unit;

/**
 * A column as people know it from their instrument: in the file's unit, and with the sign of the file's label, so that
 * {@code -Im(Z)/Ohm} shows positive numbers for a capacitor.
 *
 * @param signal the column, in SI
 * @param negated whether the file's label says the negative of the measurand
 */
record ShownColumn(Signal signal, boolean negated) {

    static ShownColumn of(Signal signal) {
        String name = signal.name().strip();
        return new ShownColumn(signal, name.startsWith("-") || name.startsWith("−"));
    }

    /** What it measures, in words. */
    String meaning() {
        return (negated ? "−" : "") + signal.measurand().label();
    }

    /** The file's name for it and, where the name does not say it, the unit. */
    String fileName() {
        return signal.name();
    }

    Unit unit() {
        return signal.fileUnit();
    }

    /** The number in the file's unit. */
    double at(long row) {
        double si = signal.samples().at(row);
        return unit().fromSi(negated ? -si : si);
    }

    /** The file's name for it without its unit, for an axis that has a unit of its own. */
    String axisName() {
        String name = signal.name().strip();
        int slash = name.lastIndexOf('/');
        boolean hasUnit = slash > 0 && Unit.parse(name.substring(slash + 1)).isPresent();
        String bare = hasUnit ? name.substring(0, slash) : name;
        return bare.replaceFirst("^-", "−");
    }

    /** All numbers in SI, with the label's sign, for a plot; the axis puts the prefix. */
    double[] si() {
        double[] values = signal.toArray();
        if (negated) {
            for (int i = 0; i < values.length; i++) {
                values[i] = -values[i];
            }
        }
        return values;
    }

    /** The unit of {@link #si()}. */
    String siUnit() {
        return signal.measurand().unit().symbol();
    }

    /** For a list to choose from: {@code Ewe/V — Working electrode potential}. */
    String choice() {
        String meaning = meaning();
        return signal.name().equals(meaning) ? meaning : signal.name() + " — " + meaning;
    }
}
