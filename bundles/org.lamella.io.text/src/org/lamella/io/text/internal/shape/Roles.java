/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.lamella.data.Measurand;
import org.lamella.data.Warning;
import org.lamella.io.text.internal.labels.ColumnMeaning;

/** Settles which of several columns for one quantity is the one that analyses shall find. */
final class Roles {

    private static final Set<String> MANY =
            Set.of(Measurand.raw("").id(), Measurand.other("", Measurand.TIME.unit()).id(),
                    Measurand.FLAG.id());

    private final List<Warning> warnings;

    Roles(List<Warning> warnings) {
        this.warnings = warnings;
    }

    /** Leaves each quantity to its best column; the others keep their label only. */
    TableDraft settle(TableDraft table) {
        List<DraftColumn> columns = withCurrent(table);
        List<DraftColumn> byRank = new ArrayList<>(columns);
        byRank.sort(Comparator.comparingInt(c -> c.sense().rank()));
        Set<DraftColumn> chosen = new HashSet<>();
        Set<String> taken = new HashSet<>();
        for (DraftColumn column : byRank) {
            String id = column.sense().measurand().id();
            if (MANY.contains(id) || taken.add(id)) {
                chosen.add(column);
            }
        }
        List<DraftColumn> settled = new ArrayList<>();
        for (DraftColumn column : columns) {
            settled.add(chosen.contains(column) ? column : spare(column));
        }
        table.find(Measurand.POTENTIAL).filter(chosen::contains).ifPresent(c -> {
            if (c.sense().rank() == ColumnMeaning.TOLD) {
                warnings.add(Warning.of("applied-potential", "There is no measured potential; \""
                        + c.sense().label().text() + "\" stands for it"));
            }
        });
        return table.with(settled);
    }

    /** A current that was set stands for the measured one where there is none. */
    private List<DraftColumn> withCurrent(TableDraft table) {
        Optional<DraftColumn> set = table.find(Measurand.CONTROL_CURRENT);
        if (set.isEmpty() || !table.has(Measurand.POTENTIAL) || table.has(Measurand.CURRENT)) {
            return table.columns();
        }
        warnings.add(Warning.of("applied-current", "There is no measured current; \"" + set.get().sense().label().text()
                + "\" stands for it"));
        return table.replaced(set.get(), set.get().as(Measurand.CURRENT)).columns();
    }

    private static DraftColumn spare(DraftColumn column) {
        boolean told = column.measures(Measurand.POTENTIAL) && column.sense().rank() == ColumnMeaning.TOLD;
        return told ? column.as(Measurand.CONTROL_POTENTIAL) : column.asOther();
    }
}
