/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.shape;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.lamella.data.Measurand;
import org.lamella.data.Technique;
import org.lamella.io.text.internal.labels.ColumnLabel;

/** Says from the columns and their course what was measured. */
public final class TechniqueFinder {

    private static final double HELD = 0.8;
    private static final double PARTLY_HELD = 0.5;
    /** A potential that stays within this is not swept, V. */
    private static final double SMALLEST_SWEEP = 1e-3;
    private static final Set<String> TWO_PROBE = Set.of("voltage", "v", "volt", "volts", "u", "bias", "bias voltage",
            "spannung", "source voltage", "smu voltage");
    private static final Pattern CYCLING = Pattern.compile(".*ch(?:a?r?g).*|cc|cccv|cc[_ -]?cv|.*充电.*|.*放电.*",
            Pattern.CASE_INSENSITIVE);

    private TechniqueFinder() {
    }

    /** The technique of this table. */
    public static Technique find(TableDraft table) {
        if (table.has(Measurand.FREQUENCY, Measurand.IMPEDANCE_REAL, Measurand.IMPEDANCE_IMAGINARY)) {
            return Technique.IMPEDANCE;
        }
        boolean potential = table.has(Measurand.POTENTIAL);
        boolean current = table.has(Measurand.CURRENT);
        if (table.rows() < 2 || !potential && !current) {
            return Technique.UNKNOWN;
        }
        if (!current) {
            return table.has(Measurand.TIME) ? Technique.OPEN_CIRCUIT : Technique.UNKNOWN;
        }
        if (!potential) {
            return table.has(Measurand.TIME) ? Technique.CHRONOAMPEROMETRY : Technique.UNKNOWN;
        }
        if (table.columns().stream().anyMatch(c -> c.words().stream().anyMatch(w -> CYCLING.matcher(w).matches()))) {
            return Technique.GALVANOSTATIC_CYCLING;
        }
        return byCourse(table);
    }

    private static Technique byCourse(TableDraft table) {
        double[] potentials = table.find(Measurand.POTENTIAL).orElseThrow().si().toArray();
        double[] currents = table.find(Measurand.CURRENT).orElseThrow().si().toArray();
        Course current = Course.of(currents, 0);
        Course potential = Course.of(potentials, Course.of(potentials, 0).range());
        if (current.largest() == 0) {
            return Technique.OPEN_CIRCUIT;
        }
        boolean sweeps = potential.range() > SMALLEST_SWEEP;
        if (current.held() >= PARTLY_HELD && current.heldAway() > 0 && !(potential.held() >= HELD)) {
            boolean cycles = current.signs() || current.turns() > 1;
            return cycles ? Technique.GALVANOSTATIC_CYCLING : Technique.CHRONOPOTENTIOMETRY;
        }
        if (!sweeps || potential.held() >= HELD) {
            return table.has(Measurand.TIME) ? Technique.CHRONOAMPEROMETRY : Technique.UNKNOWN;
        }
        return potential.turns() > 0 ? Technique.CYCLIC_VOLTAMMETRY
                : isTwoProbe(table) ? Technique.CURRENT_VOLTAGE : Technique.LINEAR_SWEEP;
    }

    private static boolean isTwoProbe(TableDraft table) {
        ColumnLabel label = table.find(Measurand.POTENTIAL).orElseThrow().sense().label();
        return label.reference().isEmpty() && TWO_PROBE.contains(label.name().toLowerCase(Locale.ROOT));
    }
}
