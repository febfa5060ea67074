/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.labels;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.lamella.data.Measurand;
import org.lamella.data.unit.Unit;

/**
 * What a labelled column holds and in which unit.
 *
 * @param label the label
 * @param measurand what it measures; {@link Measurand#raw} when not even the unit is understood
 * @param rank how good a source of this measurand it is, see {@link ColumnMeaning}
 * @param unit the unit of the numbers in the file
 * @param doubt what was taken for granted
 */
public record ColumnSense(ColumnLabel label, Measurand measurand, int rank, Unit unit, Doubt doubt) {

    /** What was taken for granted about a column. */
    public enum Doubt {
        /** Nothing: the label says it. */
        NONE,
        /** The label has no unit, the usual one was taken. */
        UNIT_ASSUMED,
        /** The label has a unit that is not understood; the numbers are as the file has them. */
        UNIT_UNKNOWN,
        /** The label is not understood; the numbers are as the file has them. */
        NAME_UNKNOWN
    }

    private static final Unit DEGREE = Unit.known("deg");
    /** One rad/s of angular frequency is this much of a hertz. */
    private static final Unit ANGULAR = new Unit("rad/s", 1 / (2 * Math.PI), 0, Unit.HERTZ.dimension());
    private static final Map<String, Measurand> TOLD = Map.of(Measurand.POTENTIAL.id(), Measurand.CONTROL_POTENTIAL,
            Measurand.CURRENT.id(), Measurand.CONTROL_CURRENT);

    /** Understands a label. */
    public static ColumnSense of(ColumnLabel label) {
        Optional<Unit> unit = label.unit().filter(u -> !u.equals(Unit.ONE));
        if (unit.isPresent()) {
            return ofUnit(label, unit.get());
        }
        Optional<ColumnMeaning> meaning = ColumnMeaning.ofName(label.name());
        if (meaning.isEmpty()) {
            // "mA", "Amp-hr": the name is a unit
            Optional<Unit> name = UnitText.parse(label.text()).unit().filter(u -> !u.equals(Unit.ONE));
            if (name.isPresent()) {
                return ofUnit(ColumnLabel.ofUnit(label.text()), name.get());
            }
            return new ColumnSense(label, Measurand.raw(label.text()), 0, Unit.ONE, Doubt.NAME_UNKNOWN);
        }
        boolean unknownUnit = !label.unitText().isEmpty() && label.unit().isEmpty();
        if (unknownUnit) {
            return new ColumnSense(label, Measurand.raw(label.text()), 0, Unit.ONE, Doubt.UNIT_UNKNOWN);
        }
        Measurand measurand = meaning.get().measurand();
        Unit usual = measurand.is(Measurand.IMPEDANCE_PHASE) ? DEGREE : meaning.get().isAngular() ? ANGULAR
                : measurand.unit();
        return new ColumnSense(label, measurand, meaning.get().rank(), usual,
                usual.equals(Unit.ONE) ? Doubt.NONE : Doubt.UNIT_ASSUMED);
    }

    private static ColumnSense ofUnit(ColumnLabel label, Unit unit) {
        Optional<Measurand> likely = ColumnMeaning.ofUnit(unit);
        if (label.name().isEmpty() && likely.isPresent()) {
            return new ColumnSense(label, likely.get(), 1, unit, Doubt.NONE);
        }
        if (label.name().toLowerCase(Locale.ROOT).equals("control") && likely.isPresent()) {
            return new ColumnSense(label, TOLD.getOrDefault(likely.get().id(), likely.get()), 0, unit, Doubt.NONE);
        }
        if (label.name().equals("T") && unit.measuresTheSameAs(Unit.KELVIN)) {
            return new ColumnSense(label, Measurand.TEMPERATURE, 0, unit, Doubt.NONE);
        }
        Optional<ColumnMeaning> meaning = ColumnMeaning.ofName(label.name());
        if (meaning.isPresent()) {
            Unit si = meaning.get().measurand().unit();
            Optional<Unit> like = unit.measuresTheSameAs(si) ? Optional.of(unit) : UnitText.like(si, label.unitText());
            if (like.isPresent()) {
                Unit fileUnit = meaning.get().isAngular() && !like.get().symbol().contains("Hz") ? ANGULAR : like.get();
                return new ColumnSense(label, meaning.get().measurand(), meaning.get().rank(), fileUnit, Doubt.NONE);
            }
        }
        String name = label.name().isEmpty() ? label.text() : label.name();
        return new ColumnSense(label, Measurand.other(name, unit.coherent()), 0, unit, Doubt.NONE);
    }

    /** Whether the column measures this. */
    public boolean measures(Measurand other) {
        return measurand.is(other);
    }

    /** The same column as something else. */
    public ColumnSense as(Measurand other) {
        return new ColumnSense(label, other, rank, unit, doubt);
    }
}
