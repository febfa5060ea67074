/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.data.Warning;

/**
 * Makes of the columns of a file the tables that analyses look for: one column for each quantity, a time that goes on,
 * a current with its sign, one spectrum a table.
 */
public final class TableShaper {

    private final List<Warning> warnings = new ArrayList<>();
    private final List<TableDraft> shaped = new ArrayList<>();

    /** Takes the tables of a file, in its order. */
    public TableShaper(List<TableDraft> drafts, Metadata metadata) {
        for (TableDraft draft : drafts) {
            for (TableDraft part : new SideBySide(warnings).settle(draft)) {
                TableDraft timed = new TimeColumn(warnings).settle(part);
                TableDraft roles = new Roles(warnings).settle(timed);
                TableDraft current = new CurrentDensity(warnings).settle(roles, metadata);
                TableDraft signed = new SignOfCurrent(warnings).settle(current);
                TableDraft counted = new CapacityCounter(warnings).settle(signed);
                shaped.addAll(new Spectra(warnings).settle(withTime(counted, metadata)));
            }
        }
    }

    /**
     * Tables beside the matter as they are. Where currents go with potentials, as in the raw waves of an analyser, they
     * keep their labels only, so that no analysis takes them for the measurement.
     */
    public static List<Table> beside(List<TableDraft> drafts) {
        List<Table> tables = new ArrayList<>();
        for (TableDraft draft : drafts) {
            boolean mistakable = draft.has(Measurand.POTENTIAL, Measurand.CURRENT);
            TableDraft settled = new Roles(new ArrayList<>()).settle(draft);
            tables.add(
                    (mistakable ? settled.with(settled.columns().stream().map(DraftColumn::asOther).toList()) : settled)
                            .toTable());
        }
        return tables;
    }

    /** The time of a sweep whose rate is known. */
    private TableDraft withTime(TableDraft table, Metadata metadata) {
        OptionalDouble rate = metadata.number(Metadata.SCAN_RATE);
        boolean wanted = table.has(Measurand.POTENTIAL, Measurand.CURRENT) && !table.has(Measurand.TIME)
                && !table.has(Measurand.FREQUENCY);
        if (!wanted || rate.isEmpty() || !(rate.getAsDouble() > 0)) {
            return table;
        }
        double[] potential = table.find(Measurand.POTENTIAL).orElseThrow().si().toArray();
        double[] time = new double[potential.length];
        for (int i = 1; i < time.length; i++) {
            double step = Math.abs(potential[i] - potential[i - 1]) / rate.getAsDouble();
            time[i] = time[i - 1] + (Double.isNaN(step) ? 0 : step);
        }
        warnings.add(Warning.of("time-from-scan-rate",
                "The file has no time; it was calculated from the potential and the scan rate"));
        return table.plus(DraftColumn.derived("time/s", Measurand.TIME, time));
    }

    /** The tables. */
    public List<Table> tables() {
        return shaped.stream().map(TableDraft::toTable).toList();
    }

    /** What was measured, by the first table that says it. */
    public Technique technique() {
        return shaped.stream().map(TechniqueFinder::find).filter(t -> !t.is(Technique.UNKNOWN)).findFirst()
                .orElse(Technique.UNKNOWN);
    }

    /** What was odd. */
    public List<Warning> warnings() {
        return warnings;
    }
}
