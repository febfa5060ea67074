/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.princeton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.lamella.data.Measurand;
import org.lamella.io.text.internal.shape.DraftColumn;
import org.lamella.io.text.internal.shape.TableDraft;

/**
 * The tables of a .par file: a spectrum each for itself; other segments one after the other as long as the same action
 * measured the same columns. All columns are in SI; those that are zero throughout are not used by the action.
 */
final class ParTables {

    private static final Map<String, Measurand> KNOWN = Map.ofEntries(Map.entry("e", Measurand.POTENTIAL),
            Map.entry("i", Measurand.CURRENT), Map.entry("elapsed time", Measurand.TIME),
            Map.entry("e applied", Measurand.CONTROL_POTENTIAL), Map.entry("frequency", Measurand.FREQUENCY),
            Map.entry("z real", Measurand.IMPEDANCE_REAL), Map.entry("z imag", Measurand.IMPEDANCE_IMAGINARY));
    /** A spectrum gives its time, but its potential and current are those at the end of each frequency. */
    private static final List<String> ALWAYS = List.of("e", "i", "elapsed time");

    private ParTables() {
    }

    static List<TableDraft> of(List<ParSegment> segments) {
        List<TableDraft> tables = new ArrayList<>();
        List<ParSegment> joined = new ArrayList<>();
        for (ParSegment segment : segments) {
            boolean goesOn = !joined.isEmpty() && !segment.isSpectrum() && !joined.getFirst().isSpectrum()
                    && joined.getFirst().names().equals(segment.names())
                    && joined.getFirst().action() == segment.action();
            if (!goesOn && !joined.isEmpty()) {
                add(joined, tables);
                joined = new ArrayList<>();
            }
            joined.add(segment);
        }
        if (!joined.isEmpty()) {
            add(joined, tables);
        }
        return tables;
    }

    /** What was recorded before the sweep of frequencies, at frequency zero, is no part of the spectrum. */
    private static void add(List<ParSegment> segments, List<TableDraft> tables) {
        String name = "segment " + (tables.size() + 1);
        TableDraft table = table(name, segments);
        ParSegment first = segments.getFirst();
        double[] frequency = first.isSpectrum() ? first.values(first.find("frequency")) : new double[0];
        int[] direct = IntStream.range(0, frequency.length).filter(i -> frequency[i] == 0).toArray();
        if (direct.length == 0) {
            tables.add(table);
        } else {
            tables.add(table.rows(name,
                    IntStream.range(0, frequency.length).filter(i -> frequency[i] != 0).toArray()));
            tables.add(table.rows(name + ", direct current", direct));
        }
    }

    private static TableDraft table(String name, List<ParSegment> segments) {
        ParSegment first = segments.getFirst();
        List<DraftColumn> columns = new ArrayList<>();
        for (int i = 0; i < first.names().size(); i++) {
            String label = first.names().get(i);
            String plain = plain(label);
            if (ALWAYS.contains(plain) || segments.stream().anyMatch(s -> s.uses(plain))) {
                int column = i;
                double[] values = segments.stream().flatMapToDouble(s -> Arrays.stream(s.values(column))).toArray();
                columns.add(DraftColumn.derived(label, KNOWN.getOrDefault(plain, Measurand.raw(label)), values));
            }
        }
        int rows = segments.stream().mapToInt(ParSegment::rows).sum();
        TableDraft table = new TableDraft(name, rows, columns);
        return first.isSpectrum() && !table.has(Measurand.IMPEDANCE_REAL) ? withImpedance(table, first) : table;
    }

    /** Impedance of the measured waves, where the program did not divide them. */
    private static TableDraft withImpedance(TableDraft table, ParSegment segment) {
        List<String> parts = List.of("e real", "e imag", "i real", "i imag");
        if (parts.stream().anyMatch(p -> segment.find(p) < 0)) {
            return table;
        }
        double[][] waves = parts.stream().map(p -> segment.values(segment.find(p))).toArray(double[][]::new);
        double[] real = new double[segment.rows()];
        double[] imaginary = new double[segment.rows()];
        IntStream.range(0, real.length).forEach(k -> {
            double square = waves[2][k] * waves[2][k] + waves[3][k] * waves[3][k];
            real[k] = (waves[0][k] * waves[2][k] + waves[1][k] * waves[3][k]) / square;
            imaginary[k] = (waves[1][k] * waves[2][k] - waves[0][k] * waves[3][k]) / square;
        });
        return table.plus(DraftColumn.derived("Z Real", Measurand.IMPEDANCE_REAL, real))
                .plus(DraftColumn.derived("Z Imag", Measurand.IMPEDANCE_IMAGINARY, imaginary));
    }

    private static String plain(String name) {
        String before = name.contains("(") ? name.substring(0, name.indexOf('(')) : name;
        return before.strip().toLowerCase(Locale.ROOT);
    }
}
