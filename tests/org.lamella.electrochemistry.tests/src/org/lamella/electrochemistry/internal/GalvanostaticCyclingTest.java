/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.RecordingSource;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Technique;

/** Cycles of 1 mA whose durations are given: the capacities follow by hand. */
class GalvanostaticCyclingTest {

    private static final double CURRENT = 1e-3;

    private final List<double[]> rows = new ArrayList<>();
    private double now;

    /** So many seconds of a current, the potential on a straight line between both values; a row each 10 s and at the end. */
    private GalvanostaticCyclingTest run(double current, double seconds, double from, double to) {
        for (double t = 0; t < seconds; t += 10) {
            rows.add(new double[] { now + t, current, from + (to - from) * t / seconds, 0 });
        }
        rows.add(new double[] { now + seconds, current, to, 0 });
        now += seconds;
        return this;
    }

    private GalvanostaticCyclingTest cycle(double charge, double discharge) {
        return run(CURRENT, charge, 3, 4).run(-CURRENT, discharge, 4, 3);
    }

    private Recording recording(Measurand... measured) {
        RecordingSource source = new RecordingSource() {
            @Override
            public Path file() {
                return Path.of("made.csv");
            }

            @Override
            public long size() {
                return 0;
            }

            @Override
            public String sha256() {
                return "0".repeat(64);
            }
        };
        List<Signal> columns = new ArrayList<>();
        for (int i = 0; i < measured.length; i++) {
            int column = i;
            columns.add(Signal.column(measured[i].label(), measured[i],
                    rows.stream().mapToDouble(r -> r[column]).toArray()));
        }
        return new Recording(source, "made", Technique.GALVANOSTATIC_CYCLING, Metadata.NONE,
                List.of(new Table("made", rows.size(), columns)), List.of(), List.of(), true);
    }

    private Recording recording() {
        return recording(Measurand.TIME, Measurand.CURRENT, Measurand.POTENTIAL);
    }

    private static Result analyse(Recording recording, Map<String, String> given, List<Recording> with)
            throws LamellaException {
        GalvanostaticCyclingAnalysis analysis = new GalvanostaticCyclingAnalysis();
        Settings settings = Settings.of(analysis.settings(), given);
        return analysis.analyse(recording, with.isEmpty() ? settings : settings.with(Setting.WITH, with),
                Progress.NONE);
    }

    private Result analyse(String... given) throws LamellaException {
        Map<String, String> settings = new java.util.TreeMap<>();
        for (int i = 0; i < given.length; i += 2) {
            settings.put(given[i], given[i + 1]);
        }
        return analyse(recording(), settings, List.of());
    }

    private static double value(Result result, String name) {
        return result.quantity(name).map(Quantity::value).orElse(Double.NaN);
    }

    private static boolean warns(Result result, String code) {
        return result.warnings().stream().anyMatch(w -> w.code().equals(code));
    }

    @Test
    void capacitiesByMassAreaAndVolumeWithTheirUncertainties() throws LamellaException {
        cycle(3600, 3240);
        Result result = analyse("film-area", "0.5+-0.01", "film-thickness", "400+-20 nm", "film-density", "4.5",
                "porosity", "0.1+-0.02");
        // 1 mAh on 0.5 cm² · 0.4 µm: 5000 µAh cm⁻² µm⁻¹; solid: by 0.9; mass: 0.5 · 0.4e-4 · 4.5 · 0.9 g = 81 µg
        Quantity charge = result.quantity("cycle[1].Q_charge_volumetric").orElseThrow();
        assertEquals(5000, charge.value(), 0.1);
        assertEquals("µAh cm⁻² µm⁻¹", charge.unit());
        assertEquals(5000 * Math.hypot(0.02, 0.05), charge.uncertainty(), 1);
        assertEquals(5000 / 0.9, value(result, "cycle[1].Q_charge_solid"), 0.1);
        Quantity specific = result.quantity("cycle[1].Q_discharge_specific").orElseThrow();
        assertEquals(0.9 / 81e-6, specific.value(), 1);
        assertEquals(0.9 / 81e-6 * Math.sqrt(4e-4 + 25e-4 + Math.pow(0.02 / 0.9, 2)), specific.uncertainty(), 2);
        assertEquals(1.8, value(result, "cycle[1].Q_discharge_areal"), 1e-4);
        assertEquals(90, value(result, "cycle[1].efficiency"), 1e-3);
    }

    @Test
    void aGivenMassGoesBeforeThatOfTheFilm() throws LamellaException {
        cycle(3600, 3600);
        assertEquals(1000, value(analyse("mass", "1 mg", "film-area", "1", "film-thickness", "1", "film-density", "4"),
                "cycle[1].Q_charge_specific"), 0.1);
    }

    @Test
    void fadeRetentionAndSlippage() throws LamellaException {
        for (int n = 1; n <= 20; n++) {
            cycle(1000 - 5 * (n - 1) + 4, 1000 - 5 * (n - 1));
        }
        Result result = analyse();
        assertEquals(0.5, value(result, "fade.rate"), 1e-3);
        assertEquals(90.5, value(result, "retention"), 1e-3);
        assertEquals("linear", result.verdicts().getFirst().verdict());
        // the end of charge moves by 1 mA · (999 s − 1000 s) a cycle, the end of discharge by 1 mA · 4 s
        assertEquals(-1 / 3600.0, value(result, "slippage.charge"), 1e-7);
        assertEquals(4 / 3600.0, value(result, "slippage.discharge"), 1e-7);
    }

    @Test
    void pausesBelongToTheHalfCycleTheyAreIn() throws LamellaException {
        run(CURRENT, 1800, 3, 3.5).run(0, 600, 3.4, 3.4);
        now += 3600; // the recording itself paused
        run(CURRENT, 1800, 3.5, 4).run(-CURRENT, 3600, 4, 3);
        Result result = analyse();
        assertEquals(1, value(result, "cycle[1].Q_charge"), 5e-4);
        assertEquals(1, value(result, "cycle[1].Q_discharge"), 5e-4);
        assertEquals(1, value(result, "cycles"));
    }

    @Test
    void aMissingDischargeDoesNotJoinTwoCharges() throws LamellaException {
        cycle(3600, 3600).run(CURRENT, 3600, 3, 4);
        now += 3600;
        run(CURRENT, 3600, 3, 4).run(-CURRENT, 3600, 4, 3);
        Result result = analyse();
        assertEquals(1, value(result, "cycle[2].Q_charge"), 5e-3);
        assertTrue(Double.isNaN(value(result, "cycle[2].Q_discharge")));
        assertEquals(1, value(result, "cycle[3].Q_charge"), 5e-3);
        assertEquals(100, value(result, "cycle[3].efficiency"), 0.5);
        assertEquals(2, value(result, "cycles"));
    }

    @Test
    void aRecordingThatBeginsWithinADischargeStillPairsChargeWithTheDischargeAfterIt() throws LamellaException {
        run(-CURRENT, 1000, 3.28, 3).cycle(3600, 3240).cycle(3600, 3240);
        Result result = analyse();
        assertEquals(List.of("may-be-incomplete"), result.quantity("cycle[1].Q_discharge").orElseThrow().flags());
        assertEquals(90, value(result, "cycle[2].efficiency"), 0.1);
        assertEquals(90, value(result, "cycle[3].efficiency"), 0.1);
    }

    @Test
    void anotherCurrentIsNoFade() throws LamellaException {
        for (int n = 1; n <= 12; n++) {
            if (n == 6 || n == 7) {
                run(5 * CURRENT, 100, 3, 4).run(-5 * CURRENT, 100, 4, 3);
            } else {
                cycle(1000, 1000);
            }
        }
        Result result = analyse();
        assertTrue(warns(result, "current-changed"));
        assertEquals(100, value(result, "retention"), 0.1);
        assertEquals(0, value(result, "fade.per_cycle"), 0.01);
    }

    @Test
    void dischargesCountedPositiveAreToldFromThePotential() throws LamellaException {
        cycle(3600, 3240).cycle(3600, 3240);
        rows.forEach(r -> r[1] = -r[1]);
        Result result = analyse();
        assertTrue(warns(result, "sign-of-current"));
        assertEquals(1, value(result, "cycle[1].Q_charge"), 1e-3);
        assertEquals(90, value(result, "cycle[2].efficiency"), 0.1);
        assertEquals(0.9, value(analyse("charge-current", "positive"), "cycle[1].Q_charge"), 1e-3);
    }

    @Test
    void currentsWithoutSignTakeThatOfThePotential() throws LamellaException {
        cycle(3600, 3240).run(0, 300, 3, 3).cycle(3600, 3240).cycle(3600, 3240);
        rows.forEach(r -> r[1] = Math.abs(r[1]));
        Result result = analyse();
        assertEquals(3, value(result, "cycles"));
        assertEquals(90, value(result, "cycle[3].efficiency"), 0.5);
    }

    @Test
    void countersThatResetAtEachStepAddUp() throws LamellaException {
        cycle(3600, 3240).cycle(3600, 3240);
        double count = 0;
        for (int i = 1; i < rows.size(); i++) {
            double step = (rows.get(i)[0] - rows.get(i - 1)[0]) * rows.get(i)[1];
            count = rows.get(i)[1] * rows.get(i - 1)[1] < 0 ? step : count + step;
            rows.get(i)[3] = count;
        }
        Result result = analyse(recording(Measurand.TIME, Measurand.CURRENT, Measurand.POTENTIAL, Measurand.CHARGE),
                Map.of(), List.of());
        assertEquals(2, value(result, "cycles"));
        assertEquals(1, value(result, "cycle[2].Q_charge"), 1e-6);
        assertEquals(0.9, value(result, "cycle[2].Q_discharge"), 1e-6);
    }

    @Test
    void numbersCyclesAsTheInstrumentDoesWhereARecordingGoesOn() throws LamellaException {
        cycle(3600, 3240).cycle(3600, 3240);
        int half = rows.size() / 2;
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i)[3] = i < half ? 51 : 52;
        }
        Result result = analyse(recording(Measurand.TIME, Measurand.CURRENT, Measurand.POTENTIAL, Measurand.CYCLE),
                Map.of(), List.of());
        assertEquals(1, value(result, "cycle[52].Q_charge"), 1e-3);
    }

    @Test
    void comparesTwoCellsWithSignificance() throws LamellaException {
        for (int n = 1; n <= 30; n++) {
            double scatter = n % 3 - 1.0;
            cycle(1000 - 2 * n + scatter, 995 - 2 * n + scatter);
        }
        Recording coated = recording();
        rows.clear();
        now = 0;
        for (int n = 1; n <= 30; n++) {
            double scatter = (n + 1) % 3 - 1.0;
            cycle(1000 - 8 * n + scatter, 985 - 8 * n + scatter);
        }
        Result result = analyse(coated, Map.of(), List.of(recording()));
        Quantity difference = result.quantity("compared[1].retention.difference").orElseThrow();
        // cycle 30 by cycle 2: 935/991 and 745/969
        assertEquals(100 * (935.0 / 991 - 745.0 / 969), difference.value(), 0.3);
        assertTrue(result.verdicts().stream().anyMatch(
                v -> v.name().equals("compared[1].retention") && v.verdict().equals("higher")
                        && v.confidence() > 0.99));
        Result same = analyse(coated, Map.of(), List.of(coated));
        assertTrue(same.verdicts().stream().anyMatch(
                v -> v.name().equals("compared[1].retention") && v.verdict().equals("no difference")));
        assertEquals("comparison", result.scenes().getFirst().id());
    }

    @Test
    void aRecordingWithoutCurrentIsRefused() {
        run(0, 100, 3, 3);
        assertThrows(UnsuitableDataException.class, this::analyse);
    }

    @Test
    void lacksNothingWithoutPotential() throws LamellaException {
        cycle(3600, 3240).cycle(3600, 3240);
        Result result = analyse(recording(Measurand.TIME, Measurand.CURRENT), Map.of(), List.of());
        assertEquals(0.9, value(result, "cycle[2].Q_discharge"), 1e-3);
        assertEquals(2, value(result, "cycles"));
    }
}
