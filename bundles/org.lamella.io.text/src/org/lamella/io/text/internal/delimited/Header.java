/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.delimited;

import java.util.ArrayList;
import java.util.List;

import org.lamella.io.text.internal.labels.ColumnLabel;
import org.lamella.io.text.internal.labels.ColumnSense;
import org.lamella.io.text.internal.labels.ColumnSense.Doubt;

/**
 * The labels of a block of rows.
 *
 * @param names one per column, or an empty list where only units are given
 * @param units one per column, or an empty list
 * @param notes the lines before the header
 */
record Header(List<String> names, List<String> units, List<Note> notes) {

    /** No header. */
    static Header none(List<Note> notes) {
        return new Header(List.of(), List.of(), List.copyOf(notes));
    }

    /** Whether there are no labels. */
    boolean isEmpty() {
        return names.isEmpty() && units.isEmpty();
    }

    /** How many columns it has labels for. */
    int width() {
        return Math.max(names.size(), units.size());
    }

    /** Whether any of the labels says what its column holds. */
    boolean isUnderstood(int width) {
        return !isEmpty() && labels(width, false).stream().map(ColumnSense::of)
                .anyMatch(s -> s.doubt() == Doubt.NONE || s.doubt() == Doubt.UNIT_ASSUMED);
    }

    /** Whether the labels are the same. */
    boolean sameLabels(Header other) {
        return names.equals(other.names) && units.equals(other.units);
    }

    /**
     * The labels of so many columns; those without are numbered.
     *
     * @param shifted whether the first column, with the names of the rows, has no label of its own
     */
    List<ColumnLabel> labels(int width, boolean shifted) {
        List<ColumnLabel> labels = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            int at = i - (shifted ? 1 : 0);
            String name = at >= 0 && at < names.size() ? ColumnLabel.clean(names.get(at)) : "";
            String unit = at >= 0 && at < units.size() ? units.get(at) : "";
            if (!name.isEmpty()) {
                labels.add(ColumnLabel.parse(name).withUnit(unit));
            } else if (!ColumnLabel.clean(unit).isEmpty()) {
                labels.add(ColumnLabel.ofUnit(unit));
            } else {
                labels.add(ColumnLabel.parse("column " + (i + 1)));
            }
        }
        return labels;
    }
}
