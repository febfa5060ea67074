/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.shape;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.lamella.data.Measurand;
import org.lamella.data.Technique;
import org.lamella.io.text.internal.labels.ColumnLabel;

/** Says from the columns and their course what was measured. */
public final class TechniqueFinder {

    private static final double MOSTLY_EVEN = 0.7;
    private static final double MOSTLY_HELD = 0.7;
    private static final double NEARLY_ALL_HELD = 0.9;
    private static final double PARTLY_HELD = 0.4;
    /** A potential that stays within this is not swept, V. */
    private static final double SMALLEST_SWEEP = 1e-4;
    /** A current that deviates less is set, not measured. */
    private static final double FIXED = 1e-9;
    /** Potentials are told apart on this scale at least, V. */
    private static final double POTENTIAL_SCALE = 0.05;
    private static final Set<String> TWO_PROBE = Set.of("voltage", "v", "volt", "volts", "u", "bias", "bias voltage",
            "spannung", "source", "source voltage", "smu voltage");
    private static final Pattern CYCLING = Pattern.compile(".*ch(?:a?r?g).*|cc|cccv|cc[_ -]?cv|.*充电.*|.*放电.*",
            Pattern.CASE_INSENSITIVE);

    private TechniqueFinder() {
    }

    /** The technique of this table. */
    public static Technique find(TableDraft table) {
        Optional<DraftColumn> density = CurrentDensity.find(table);
        return density.isEmpty() ? findByColumns(table)
                : findByColumns(table.replaced(density.get(), density.get().as(Measurand.CURRENT)));
    }

    private static Technique findByColumns(TableDraft table) {
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

    /** The instrument controls what it sweeps evenly or holds; where both look so, what scatters less. */
    private static Technique byCourse(TableDraft table) {
        double[] potentials = Course.sample(table.find(Measurand.POTENTIAL).orElseThrow().si());
        double[] currents = Course.sample(table.find(Measurand.CURRENT).orElseThrow().si());
        Course current = Course.of(currents, largest(currents));
        Course potential = Course.of(potentials, Math.max(POTENTIAL_SCALE, range(potentials)));
        if (current.largest() == 0) {
            return Technique.OPEN_CIRCUIT;
        }
        boolean swept = potential.range() > SMALLEST_SWEEP && potential.evenness() >= MOSTLY_EVEN;
        boolean currentHeld = current.held() >= MOSTLY_HELD && current.heldAway();
        boolean potentialHeld = !swept && potential.held() >= NEARLY_ALL_HELD;
        boolean fixed = current.scatter() < FIXED && !current.signs() || isOfCycler(table);
        if (swept && !(currentHeld && (fixed || current.scatter() < potential.unevenness()))) {
            return sweep(table, potential);
        }
        if (potentialHeld && !(currentHeld && current.scatter() < potential.scatter())) {
            return table.has(Measurand.TIME) ? Technique.CHRONOAMPEROMETRY : Technique.UNKNOWN;
        }
        if (currentHeld || current.held() >= PARTLY_HELD && current.heldAway() && current.signs()) {
            return current.signs() ? Technique.GALVANOSTATIC_CYCLING : Technique.CHRONOPOTENTIOMETRY;
        }
        return sweep(table, potential);
    }

    /** Only battery cyclers count capacities, or steps of cycles. */
    private static boolean isOfCycler(TableDraft table) {
        return table.has(Measurand.CHARGE_CAPACITY) || table.has(Measurand.DISCHARGE_CAPACITY)
                || table.has(Measurand.STEP, Measurand.CYCLE);
    }

    private static Technique sweep(TableDraft table, Course potential) {
        return potential.turns() > 0 ? Technique.CYCLIC_VOLTAMMETRY
                : isTwoProbe(table) ? Technique.CURRENT_VOLTAGE : Technique.LINEAR_SWEEP;
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).map(Math::abs).max().orElse(0);
    }

    private static double range(double[] values) {
        double max = Arrays.stream(values).max().orElse(0);
        return max - Arrays.stream(values).min().orElse(0);
    }

    private static boolean isTwoProbe(TableDraft table) {
        ColumnLabel label = table.find(Measurand.POTENTIAL).orElseThrow().sense().label();
        return label.reference().isEmpty() && TWO_PROBE.contains(label.name().toLowerCase(Locale.ROOT));
    }
}
