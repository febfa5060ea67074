/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.palmsens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.lamella.data.Measurand;
import org.lamella.data.unit.Unit;
import org.lamella.io.text.internal.shape.DraftColumn;
import org.lamella.io.text.internal.shape.TableDraft;

/** Puts the arrays of a session together as tables: those of a scan stand one after the other, then those of the next. */
final class SessionTables {

    private final List<TableDraft> tables = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();

    /**
     * @param measurements as the file has them
     * @param cut whether the last array may lack values
     */
    SessionTables(List<SessionMeasurement> measurements, boolean cut) {
        for (int i = 0; i < measurements.size(); i++) {
            add(measurements.get(i), cut && i == measurements.size() - 1);
        }
    }

    /** The tables. */
    List<TableDraft> tables() {
        return tables;
    }

    private void add(SessionMeasurement measurement, boolean cut) {
        List<List<SessionArray>> scans = scans(measurement.measured(), cut);
        String name = measurement.title.isBlank() ? "data" : measurement.title.strip();
        boolean alike = scans.size() > 1 && scans.stream().allMatch(s -> areAlike(s, scans.getFirst()));
        List<TableDraft> drafts = scans.stream().map(s -> draft(name, s)).toList();
        if (alike && drafts.getFirst().has(Measurand.POTENTIAL, Measurand.CURRENT)
                && !drafts.getFirst().has(Measurand.FREQUENCY)) {
            tables.add(joined(unique(name), scans));
        } else {
            drafts.forEach(d -> tables.add(new TableDraft(unique(name), d.rows(), d.columns())));
        }
    }

    private static List<List<SessionArray>> scans(List<SessionArray> arrays, boolean cut) {
        List<List<SessionArray>> scans = new ArrayList<>();
        List<SessionArray> scan = new ArrayList<>();
        for (int i = 0; i < arrays.size(); i++) {
            SessionArray array = arrays.get(i);
            boolean lacks = cut && i == arrays.size() - 1;
            boolean next = scan.stream().anyMatch(array::isLike)
                    || !scan.isEmpty() && scan.getFirst().size() != array.size() && !lacks;
            if (next) {
                scans.add(scan);
                scan = new ArrayList<>();
            }
            scan.add(array);
        }
        if (!scan.isEmpty()) {
            scans.add(scan);
        }
        return scans;
    }

    private static boolean areAlike(List<SessionArray> one, List<SessionArray> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(i -> one.get(i).isLike(other.get(i)));
    }

    private static int rows(List<SessionArray> scan) {
        return scan.stream().mapToInt(SessionArray::size).min().orElse(0);
    }

    private static TableDraft draft(String name, List<SessionArray> scan) {
        int rows = rows(scan);
        List<DraftColumn> columns = new ArrayList<>();
        for (int i = 0; i < scan.size(); i++) {
            columns.add(DraftColumn.derived(scan.get(i).label(), measurand(scan, i), scan.get(i).values(rows)));
        }
        return new TableDraft(name, rows, columns);
    }

    /** What a column is; of two that measure the same, as the potential set and measured, the first one has the name. */
    private static Measurand measurand(List<SessionArray> scan, int column) {
        Optional<Measurand> known = scan.get(column).measurand();
        boolean taken = known.isPresent() && scan.subList(0, column).stream()
                .anyMatch(a -> a.measurand().filter(m -> m.is(known.get())).isPresent());
        return known.isPresent() && !taken ? known.get()
                : Measurand.other(scan.get(column).label(),
                        scan.get(column).unit().map(Unit::coherent).orElse(Unit.ONE));
    }

    private static TableDraft joined(String name, List<List<SessionArray>> scans) {
        List<DraftColumn> columns = new ArrayList<>();
        List<SessionArray> first = scans.getFirst();
        for (int i = 0; i < first.size(); i++) {
            int column = i;
            double[] values =
                    scans.stream().flatMapToDouble(s -> Arrays.stream(s.get(column).values(rows(s)))).toArray();
            columns.add(DraftColumn.derived(first.get(i).label(), measurand(first, i), values));
        }
        double[] numbers = IntStream.range(0, scans.size()).boxed()
                .flatMapToDouble(s -> IntStream.range(0, rows(scans.get(s))).mapToDouble(k -> s + 1.0)).toArray();
        columns.add(DraftColumn.derived("scan", Measurand.CYCLE, numbers));
        return new TableDraft(name, numbers.length, columns);
    }

    private String unique(String name) {
        int number = names.merge(name, 1, Integer::sum);
        return number == 1 ? name : name + " (" + number + ")";
    }
}
