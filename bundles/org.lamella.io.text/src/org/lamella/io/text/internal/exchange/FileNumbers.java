/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.exchange;

import org.lamella.data.Signal;
import org.lamella.data.unit.Unit;
import org.lamella.io.text.internal.labels.ColumnLabel;

/**
 * The numbers of a column on the scale and with the sign that its label says, so that reading them back gives the same
 * SI value to the last bit wherever that value came from such a number.
 */
final class FileNumbers {

    private static final int FARTHEST = 4;

    private final Unit unit;
    private final boolean negated;

    FileNumbers(Signal column) {
        this.unit = column.fileUnit();
        this.negated = ColumnLabel.parse(label(column)).negated();
    }

    /** The label with its unit: the name as it is if it says the unit, else {@code name/unit}. */
    static String label(Signal column) {
        String symbol = column.fileUnit().symbol();
        ColumnLabel own = ColumnLabel.parse(column.name());
        boolean says = symbol.isEmpty() || own.unit().isPresent() && own.unit().get().toSi() == column.fileUnit().toSi()
                && own.unit().get().measuresTheSameAs(column.fileUnit());
        return says ? column.name() : column.name() + "/" + symbol;
    }

    /** The number for this SI value. */
    double of(double si) {
        double value = negated ? -si : si;
        double near = unit.fromSi(value);
        if (unit.toSi(near) == value || !Double.isFinite(near)) {
            return near;
        }
        double below = near;
        double above = near;
        for (int i = 0; i < FARTHEST; i++) {
            below = Math.nextDown(below);
            above = Math.nextUp(above);
            if (unit.toSi(below) == value) {
                return below;
            }
            if (unit.toSi(above) == value) {
                return above;
            }
        }
        return near;
    }

    /** The SI value of a number. */
    double toSi(double number) {
        double value = unit.toSi(number);
        return negated ? -value : value;
    }
}
