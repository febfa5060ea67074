/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.shape;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Warning;
import org.lamella.data.unit.Unit;

/** Makes a current of a current per area, if the file says the area. */
final class CurrentDensity {

    private static final Unit PER_AREA = Unit.known("A/m2");

    private final List<Warning> warnings;

    CurrentDensity(List<Warning> warnings) {
        this.warnings = warnings;
    }

    /** The column of the current per area of a table without a current. */
    static Optional<DraftColumn> find(TableDraft table) {
        if (table.has(Measurand.CURRENT)) {
            return Optional.empty();
        }
        return table.columns().stream().filter(c -> c.sense().unit().measuresTheSameAs(PER_AREA)).findFirst();
    }

    /** The table with a current. */
    TableDraft settle(TableDraft table, Metadata metadata) {
        Optional<DraftColumn> density = find(table);
        if (density.isEmpty()) {
            return table;
        }
        OptionalDouble area = metadata.number(Metadata.ELECTRODE_AREA);
        if (area.isEmpty() || !(area.getAsDouble() > 0)) {
            warnings.add(Warning.of("current-density", "\"" + density.get().sense().label().text()
                    + "\" is a current per area, and the file does not say the area: there is no current to analyse"));
            return table;
        }
        double[] current = density.get().si().toArray();
        for (int i = 0; i < current.length; i++) {
            current[i] *= area.getAsDouble();
        }
        warnings.add(Warning.of("current-from-density", "The current was calculated from \""
                + density.get().sense().label().text() + "\" and the electrode area of " + area.getAsDouble() * 1e4
                + " cm²"));
        return table.plus(DraftColumn.derived("I/A", Measurand.CURRENT, current));
    }
}
