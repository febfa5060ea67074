/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.ivium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.lamella.data.Measurand;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.data.unit.Unit;
import org.lamella.io.text.internal.shape.DraftColumn;
import org.lamella.io.text.internal.shape.TableDraft;

/**
 * Names the columns of Ivium's numbers, which the file does not: spectra have real part, imaginary part and frequency;
 * sweeps have the potential applied, the current and the potential measured; courses over time have the time, then
 * current and potential, or potential and current where the current is set.
 */
final class IviumTables {

    /** A measured potential that follows the applied one differs from a line by less than this share of the sweep. */
    private static final double FOLLOWS = 0.2;

    private final List<Warning> warnings = new ArrayList<>();
    private final List<TableDraft> measured = new ArrayList<>();
    private final List<TableDraft> beside = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();

    /** What a measurement is. */
    private enum Kind {
        SPECTRUM("Re(Z)/Ohm", Measurand.IMPEDANCE_REAL, "Im(Z)/Ohm", Measurand.IMPEDANCE_IMAGINARY, "f/Hz",
                Measurand.FREQUENCY),
        SWEEP("E applied/V", Measurand.CONTROL_POTENTIAL, "I/A", Measurand.CURRENT, "E/V", Measurand.POTENTIAL),
        CURRENT_SET("t/s", Measurand.TIME, "E/V", Measurand.POTENTIAL, "I/A", Measurand.CURRENT),
        POTENTIAL_SET("t/s", Measurand.TIME, "I/A", Measurand.CURRENT, "E/V", Measurand.POTENTIAL),
        OTHER("", null, "", null, "", null);

        private final List<String> labels;
        private final List<Measurand> measurands;

        Kind(String a, Measurand first, String b, Measurand second, String c, Measurand third) {
            labels = List.of(a, b, c);
            measurands = first == null ? List.of() : List.of(first, second, third);
        }

        static Kind of(String method) {
            if (method.contains("impedance") || method.contains("eis") || method.contains("mott")) {
                return SPECTRUM;
            }
            if (method.contains("chronopotentiometry") || method.contains("potentiometry")) {
                return CURRENT_SET;
            }
            if (method.contains("transient") || method.contains("amperometry") || method.contains("mixedmode")) {
                return POTENTIAL_SET;
            }
            boolean sweep = method.contains("voltammetry") || method.contains("linearsweep");
            return sweep && !method.contains("galvano") && !method.contains("pulse") && !method.contains("squarewave")
                    ? SWEEP : OTHER;
        }
    }

    IviumTables(List<IviumMeasurement> measurements) {
        for (IviumMeasurement measurement : measurements) {
            add(measurement);
        }
    }

    private void add(IviumMeasurement measurement) {
        Kind kind = Kind.of(measurement.method());
        List<IviumObject> primary = measurement.primary().stream().filter(o -> o.rows() > 0).toList();
        String name = measurement.get("Title").isEmpty() ? "data" : measurement.get("Title");
        if (kind == Kind.OTHER && !primary.isEmpty()) {
            warnings.add(Warning.of("columns-unknown", "What the columns of the method \"" + measurement.get("Method")
                    + "\", technique \"" + measurement.get("Technique")
                    + "\", are is not known; their numbers are as the file has them"));
        }
        if (kind == Kind.SWEEP && primary.size() > 1 && sameWidth(primary)) {
            measured.add(draft(unique(name), kind, joined(primary), cycles(primary)));
        } else {
            primary.forEach(o -> measured.add(draft(unique(name), kind, o.columns(), new double[0])));
        }
        beside(measurement);
    }

    private void beside(IviumMeasurement measurement) {
        Map<String, List<IviumObject>> others = new LinkedHashMap<>();
        measurement.objects().stream().filter(o -> !o.isPrimary() && o.rows() > 0)
                .forEach(o -> others.computeIfAbsent(o.name(), n -> new ArrayList<>()).add(o));
        others.forEach((name, sets) -> {
            List<IviumObject> alike = sets.stream().filter(o -> o.columns().size() == sets.getFirst().columns().size())
                    .toList();
            List<double[]> columns = joined(alike);
            List<DraftColumn> drafts = new ArrayList<>();
            if (alike.size() > 1) {
                drafts.add(DraftColumn.derived("set", Measurand.raw("set"), cycles(alike)));
            }
            for (int i = 0; i < columns.size(); i++) {
                drafts.add(besideColumn(name, i, columns.get(i)));
            }
            beside.add(new TableDraft(unique(name), columns.getFirst().length, drafts));
        });
    }

    /** Known are the course before the measurement and the charge; they are no measurement of their own. */
    private static DraftColumn besideColumn(String object, int column, double[] values) {
        List<Measurand> known = switch (object) {
            case "ocpdata" -> List.of(other("t/s", Unit.SECOND), other("E/V", Unit.VOLT));
            case "pretreatmentdata" ->
                    List.of(other("t/s", Unit.SECOND), other("I/A", Unit.AMPERE), other("E/V", Unit.VOLT));
            case "Q_data" -> List.of(other("t/s", Unit.SECOND), other("Q/C", Unit.COULOMB));
            default -> List.of();
        };
        Measurand measurand = column < known.size() ? known.get(column) : Measurand.raw("value " + (column + 1));
        return DraftColumn.derived(measurand.label(), measurand, values);
    }

    private static Measurand other(String label, Unit unit) {
        return Measurand.other(label, unit);
    }

    private String unique(String name) {
        int number = names.merge(name, 1, Integer::sum);
        return number == 1 ? name : name + " (" + number + ")";
    }

    private static boolean sameWidth(List<IviumObject> objects) {
        return objects.stream().allMatch(o -> o.columns().size() == objects.getFirst().columns().size());
    }

    private static List<double[]> joined(List<IviumObject> objects) {
        return IntStream.range(0, objects.getFirst().columns().size()).mapToObj(i -> objects.stream()
                .flatMapToDouble(o -> Arrays.stream(o.columns().get(i))).toArray()).toList();
    }

    private static double[] cycles(List<IviumObject> objects) {
        return IntStream.range(0, objects.size()).mapToObj(i -> new int[] { i + 1, objects.get(i).rows() })
                .flatMapToDouble(s -> IntStream.range(0, s[1]).mapToDouble(k -> s[0])).toArray();
    }

    private TableDraft draft(String name, Kind kind, List<double[]> columns, double[] cycles) {
        List<DraftColumn> drafts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean known = i < kind.measurands.size();
            String label = known ? kind.labels.get(i) : "value " + (i + 1);
            drafts.add(DraftColumn.derived(label, known ? kind.measurands.get(i) : Measurand.raw(label),
                    columns.get(i)));
        }
        if (columns.size() > 2 && kind != Kind.SPECTRUM && kind != Kind.OTHER && isUnused(columns.get(2))) {
            drafts.set(2, DraftColumn.derived("value 3", Measurand.raw("value 3"), columns.get(2)));
        }
        if (kind == Kind.SWEEP && !(columns.size() > 2 && follows(columns.get(0), columns.get(2)))) {
            drafts.set(0, DraftColumn.derived("E/V", Measurand.POTENTIAL, columns.getFirst()));
            if (columns.size() > 2) {
                drafts.set(2, DraftColumn.derived("value 3", Measurand.raw("value 3"), columns.get(2)));
            }
        }
        if (cycles.length > 0) {
            drafts.add(DraftColumn.derived("scan", Measurand.CYCLE, cycles));
        }
        return new TableDraft(name, columns.getFirst().length, drafts);
    }

    private static boolean isUnused(double[] values) {
        return Arrays.stream(values).allMatch(v -> v == 0);
    }

    /** Whether the third column is the potential that was measured while the first was applied. */
    private static boolean follows(double[] applied, double[] real) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < applied.length; i++) {
            low = Math.min(low, applied[i]);
            high = Math.max(high, applied[i]);
            least = Math.min(least, real[i] - applied[i]);
            most = Math.max(most, real[i] - applied[i]);
        }
        return high > low && most - least < FOLLOWS * (high - low);
    }

    /** The technique of a measurement; empty where its columns and their course say it. */
    static Optional<Technique> technique(IviumMeasurement measurement) {
        return Kind.of(measurement.method()) == Kind.SPECTRUM ? Optional.of(Technique.IMPEDANCE)
                : Optional.empty();
    }

    /** The tables that were measured. */
    List<TableDraft> measured() {
        return measured;
    }

    /** The other tables. */
    List<TableDraft> beside() {
        return beside;
    }

    /** What was odd. */
    List<Warning> warnings() {
        return warnings;
    }
}
