/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.lamella.data.Measurand;
import org.lamella.data.Warning;

/** Takes tables apart that some programs write side by side: potential, current, potential, current … */
final class SideBySide {

    private static final List<Measurand> ALONG = List.of(Measurand.POTENTIAL, Measurand.TIME, Measurand.FREQUENCY);
    private static final List<Measurand> ACROSS = List.of(Measurand.CURRENT, Measurand.IMPEDANCE_REAL,
            Measurand.IMPEDANCE_MODULUS, Measurand.POTENTIAL);

    private final List<Warning> warnings;

    SideBySide(List<Warning> warnings) {
        this.warnings = warnings;
    }

    /** The tables that stand side by side, or the one table. */
    List<TableDraft> settle(TableDraft table) {
        List<String> ids = table.columns().stream().map(c -> c.sense().measurand().id()).toList();
        for (int period = 2; period * 2 <= ids.size(); period++) {
            if (ids.size() % period == 0 && repeats(ids, period) && isCurve(table.columns().subList(0, period))) {
                return apart(table, period);
            }
        }
        return List.of(table);
    }

    private static boolean repeats(List<String> ids, int period) {
        return IntStream.range(period, ids.size()).allMatch(i -> ids.get(i).equals(ids.get(i - period)));
    }

    private static boolean isCurve(List<DraftColumn> columns) {
        boolean along = ALONG.stream().anyMatch(columns.getFirst()::measures);
        return along
                && columns.subList(1, columns.size()).stream().anyMatch(c -> ACROSS.stream().anyMatch(c::measures));
    }

    private List<TableDraft> apart(TableDraft table, int period) {
        List<TableDraft> tables = new ArrayList<>();
        for (int from = 0; from < table.columns().size(); from += period) {
            TableDraft part = table.with(table.columns().subList(from, from + period));
            int filled = (int) table.rows();
            while (filled > 0 && isEmpty(part, filled - 1)) {
                filled--;
            }
            tables.add(part.rows("curve " + (tables.size() + 1), IntStream.range(0, filled).toArray()));
        }
        warnings.add(
                Warning.of("side-by-side", tables.size() + " curves stand side by side in this file; each is a table "
                        + "of its own"));
        return tables;
    }

    private static boolean isEmpty(TableDraft table, int row) {
        return table.columns().stream().allMatch(c -> Double.isNaN(c.file().at(row)));
    }
}
