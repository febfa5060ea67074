/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.hdf5.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lamella.data.Measurand;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Technique;

import io.jhdf.api.WritableDataset;
import io.jhdf.api.WritableGroup;

/** A table as NXdata: columns over one axis. */
final class NexusTable {

    private static final Set<String> NAMELESS = Set.of("other", "raw", "flag");

    private NexusTable() {
    }

    static void write(Table table, Technique technique, WritableGroup group) {
        NodeNames names = new NodeNames("column");
        Map<Signal, String> columns = new LinkedHashMap<>();
        for (Signal column : table.columns()) {
            String id = column.measurand().id();
            columns.put(column, names.next(NAMELESS.contains(id) ? column.name() : id));
        }
        columns.forEach((column, name) -> write(column, group.putDataset(name, column.toArray())));
        Signal axis = first(table, technique.is(Technique.IMPEDANCE) ? Measurand.FREQUENCY : Measurand.TIME,
                Measurand.TIME, Measurand.FREQUENCY, Measurand.POTENTIAL);
        Signal signal = first(table, NexusWriter.signal(technique), Measurand.CURRENT, Measurand.POTENTIAL,
                Measurand.IMPEDANCE_REAL);
        if (signal.equals(axis)) {
            signal = table.columns().getLast();
        }
        group.putAttribute("signal", columns.get(signal));
        group.putAttribute("axes", new String[] { columns.get(axis) });
        List<String> others = new ArrayList<>();
        for (Signal column : table.columns()) {
            if (!column.equals(axis) && !column.equals(signal)) {
                others.add(columns.get(column));
            }
        }
        if (!others.isEmpty()) {
            group.putAttribute("auxiliary_signals", others.toArray(String[]::new));
        }
        group.putDataset("title", NexusWriter.text(table.name()));
    }

    private static Signal first(Table table, Measurand... wanted) {
        for (Measurand measurand : wanted) {
            if (table.has(measurand)) {
                return table.find(measurand).orElseThrow();
            }
        }
        return table.columns().getFirst();
    }

    private static void write(Signal column, WritableDataset dataset) {
        dataset.putAttribute("units", units(column.measurand().unit().symbol()));
        dataset.putAttribute("long_name", NexusWriter.text(column.measurand().label()));
        dataset.putAttribute("file_label", NexusWriter.text(column.name()));
        dataset.putAttribute("file_units", units(column.fileUnit().symbol()));
    }

    /** The units in the spelling of UDUNITS, which NeXus asks for. */
    static String units(String symbol) {
        return symbol.isEmpty() ? "1" : symbol.replace("Ω", "ohm").replace("µ", "u").replace("°", "degree");
    }
}
