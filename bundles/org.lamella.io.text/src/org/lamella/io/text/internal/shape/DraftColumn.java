/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.shape;

import java.util.List;
import java.util.Optional;

import org.lamella.data.Measurand;
import org.lamella.data.Samples;
import org.lamella.data.Signal;
import org.lamella.data.unit.Unit;
import org.lamella.io.text.internal.labels.ColumnLabel;
import org.lamella.io.text.internal.labels.ColumnSense;

/**
 * A column whose meaning is not settled yet.
 *
 * @param sense what its label says
 * @param content what its cells are
 * @param words the words in the order of their codes
 * @param file the numbers as the file has them
 */
public record DraftColumn(ColumnSense sense, Content content, List<String> words, Samples file) {

    /** A column without words. */
    public DraftColumn(ColumnSense sense, Content content, Samples file) {
        this(sense, content, List.of(), file);
    }

    /** What the cells are. */
    public enum Content {
        /** Numbers. */
        NUMBERS,
        /** Seconds of a clock. */
        CLOCK,
        /** Seconds since 1970. */
        DATE,
        /** Codes of words. */
        CODES
    }

    /** A column that was calculated, in SI. */
    public static DraftColumn derived(String name, Measurand measurand, double[] values) {
        ColumnLabel label = new ColumnLabel(name, name, Optional.of(measurand.unit()), "", false, "");
        return new DraftColumn(new ColumnSense(label, measurand, 0, measurand.unit(), ColumnSense.Doubt.NONE),
                Content.NUMBERS, Samples.of(values));
    }

    /** Whether it measures this. */
    public boolean measures(Measurand measurand) {
        return sense.measurand().is(measurand);
    }

    /** The same numbers as something else. */
    public DraftColumn as(Measurand measurand) {
        return new DraftColumn(sense.as(measurand), content, words, file);
    }

    /** The same numbers as something that only has its label. */
    public DraftColumn asOther() {
        Unit si = sense.unit().equals(Unit.ONE) ? Unit.ONE : sense.measurand().unit();
        return as(Measurand.other(sense.label().text(), si));
    }

    /** The same with some of the rows. */
    public DraftColumn rows(int[] rows) {
        double[] some = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            some[i] = file.at(rows[i]);
        }
        return new DraftColumn(sense, content, words, Samples.of(some));
    }

    /** The numbers with the opposite sign. */
    public DraftColumn flipped() {
        ColumnLabel label = sense.label();
        ColumnLabel opposite = new ColumnLabel(label.text(), label.name(), label.unit(), label.unitText(),
                !label.negated(), label.reference());
        return new DraftColumn(new ColumnSense(opposite, sense.measurand(), sense.rank(), sense.unit(), sense.doubt()),
                content, words, file);
    }

    /** The numbers in SI, with the sign of the quantity. */
    public Samples si() {
        boolean plain = sense.unit().toSi() == 1 && sense.unit().offsetSi() == 0 && !sense.label().negated();
        return plain ? file : new Converted(file, sense.unit(), sense.label().negated());
    }

    /** The finished column. */
    public Signal toSignal() {
        return Signal.column(sense.label().text(), sense.measurand(), sense.unit(), si());
    }

    /** Numbers that are converted when they are asked for. */
    private record Converted(Samples file, Unit unit, boolean negated) implements Samples {

        @Override
        public long size() {
            return file.size();
        }

        @Override
        public double at(long index) {
            double value = unit.toSi(file.at(index));
            return negated ? -value : value;
        }

        @Override
        public double[] toArray() {
            double[] values = file.toArray();
            for (int i = 0; i < values.length; i++) {
                double value = unit.toSi(values[i]);
                values[i] = negated ? -value : value;
            }
            return values;
        }
    }
}
