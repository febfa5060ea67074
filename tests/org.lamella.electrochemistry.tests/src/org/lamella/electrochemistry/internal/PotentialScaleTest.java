/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamella.electrochemistry.internal.Sweeps.F_BY_RT;
import static org.lamella.electrochemistry.internal.Sweeps.assertHolds;
import static org.lamella.electrochemistry.internal.Sweeps.film;
import static org.lamella.electrochemistry.internal.Sweeps.quantity;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.ResultTable;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.data.Technique;

/**
 * Lithium manganese nickel spinel in a liquid cell with a platinum pseudo-reference: swept at 0.1 mV/s from 0.3 to 1.0 V
 * vs Pt, which is 4.1 to 4.8 V vs Li+/Li, with couples at 4.41/4.37 V and 4.58/4.54 V; plateaus at 4.68 and 4.75 V in the
 * flat cell with lithium as reference.
 */
class PotentialScaleTest {

    private static final double RATE = 1e-4;
    private static final double CHARGE = 1e-6;
    private static final double OFFSET = 3.8;

    /** Couples at these peak potentials on the lithium scale, recorded against platinum that drifts. */
    private static Sweeps.Swept cell(int cycles, double driftPerCycle) {
        Sweeps.Swept swept = Sweeps.between(0.3, 1.0, RATE, 5e-4, cycles, e -> 0, e -> 0);
        double[] current = swept.current();
        double period = 2 * 0.7 / RATE;
        for (int i = 0; i < current.length; i++) {
            boolean up = swept.time()[i] % period < period / 2;
            double e = swept.potential()[i] + OFFSET - driftPerCycle * swept.time()[i] / period;
            current[i] = up ? film(e, 4.41, CHARGE, RATE) + film(e, 4.58, CHARGE, RATE)
                    : -film(e, 4.37, CHARGE, RATE) - film(e, 4.54, CHARGE, RATE);
        }
        return swept.noisy(2e-12, 5);
    }

    private static Result analyse(Sweeps.Swept swept, Map<String, String> settings) throws LamellaException {
        return Sweeps.analyse(new CyclicVoltammetryAnalysis(), swept, settings);
    }

    @Test
    void aGivenOffsetMovesAllPotentialsAndIsPartOfTheirUncertainty() throws LamellaException {
        Result recorded = analyse(cell(1, 0), Map.of());
        Result scaled = analyse(cell(1, 0), Map.of("reference", "Li+/Li", "reference-offset", "3.80±0.01"));
        double[] peaks = { 4.41, 4.37, 4.58, 4.54 };
        String[] names = { "couple[1].E_pa", "couple[1].E_pc", "couple[2].E_pa", "couple[2].E_pc" };
        for (int k = 0; k < peaks.length; k++) {
            assertEquals(peaks[k], quantity(scaled, names[k]).value(), 5e-4, names[k]);
            assertEquals(peaks[k] - OFFSET, quantity(recorded, names[k]).value(), 5e-4, names[k]);
            double alone = quantity(recorded, names[k]).uncertainty();
            assertEquals(Math.hypot(alone, 0.01), quantity(scaled, names[k]).uncertainty(), 1e-9, names[k]);
            assertTrue(quantity(scaled, names[k]).label().endsWith("vs Li+/Li"), quantity(scaled, names[k]).label());
            assertTrue(quantity(recorded, names[k]).label().endsWith("vs Pt"), quantity(recorded, names[k]).label());
        }
        assertEquals(4.1, quantity(scaled, "E_lower").value(), 1e-9);
        assertEquals(4.8, quantity(scaled, "E_upper").value(), 1e-9);
        assertEquals(quantity(recorded, "couple[1].dE").uncertainty(), quantity(scaled, "couple[1].dE").uncertainty());
    }

    @Test
    void everyPotentialAxisNamesItsScaleAndTheRecordedNumbersStay() throws LamellaException {
        Result scaled = analyse(cell(3, 0), Map.of("reference", "Li+/Li", "reference-offset", "3.8"));
        scaled.scenes().stream().filter(s -> !s.id().equals("peaks-over-cycles") && !s.id().equals("course"))
                .forEach(s -> assertEquals("E vs Li+/Li", s.panels().getFirst().x().label(), s.id()));
        ResultTable both = scaled.tables().stream().filter(t -> t.name().equals("potential-scales")).findFirst()
                .orElseThrow();
        assertEquals("E vs Pt", both.columns().get(1).label());
        for (int row = 0; row < both.rows(); row++) {
            assertEquals(OFFSET, both.columns().get(3).numbers()[row] - both.columns().get(1).numbers()[row], 1e-12);
        }
    }

    @Test
    void aKnownCoupleTiesTheScale() throws LamellaException {
        Result scaled = analyse(cell(1, 0), Map.of("reference", "Li+/Li", "reference-couple", "4.56±0.005 V",
                "reference-couple-number", "2"));
        assertHolds(OFFSET, scaled, "E_offset", 4, 1e-3);
        Quantity known = quantity(scaled, "couple[2].E_half");
        assertEquals(4.56, known.value(), 1e-12);
        assertEquals(0.005, known.uncertainty(), 1e-12);
        assertHolds(4.39, scaled, "couple[1].E_half", 4, 1e-3);
        assertTrue(quantity(scaled, "couple[1].E_half").uncertainty() > 0.005);
        UnsuitableDataException refused = assertThrows(UnsuitableDataException.class, () -> analyse(cell(1, 0),
                Map.of("reference-couple", "4.5", "reference-couple-number", "3")));
        assertTrue(refused.getMessage().contains("shows 2"), refused.getMessage());
        assertThrows(UnsuitableDataException.class,
                () -> analyse(cell(1, 0), Map.of("reference-couple", "4.5", "reference-offset", "3")));
    }

    @Test
    void aVoltammogramOfTheFlatCellTiesTheScale() throws LamellaException {
        Sweeps.Swept flat = Sweeps.between(4.3, 4.9, RATE, 5e-4, 2,
                e -> film(e, 4.41, 1e-3, RATE) + film(e, 4.58, 1e-3, RATE),
                e -> -film(e, 4.37, 1e-3, RATE) - film(e, 4.54, 1e-3, RATE)).noisy(1e-9, 8);
        Result scaled = Sweeps.analyse(new CyclicVoltammetryAnalysis(), cell(2, 0), Map.of("reference", "Li+/Li"),
                "reference-measurement", List.of(Sweeps.recording(flat, Technique.CYCLIC_VOLTAMMETRY, "Li")));
        assertHolds(OFFSET, scaled, "E_offset", 4, 1e-3);
        assertHolds(4.39, scaled, "couple[1].E_half", 4, 1e-3);
    }

    /** Charge of a reversible film over the potential, Q / (1 + exp(−F (E − E⁰) / RT)), at constant current. */
    @Test
    void plateausOfTheFlatCellTieTheScaleAndTellItsShift() throws LamellaException {
        int rows = 4000;
        Random random = new Random(11);
        double[] time = new double[2 * rows];
        double[] potential = new double[2 * rows];
        double[] current = new double[2 * rows];
        for (int i = 0; i < 2 * rows; i++) {
            boolean charging = i < rows;
            double share = 1e-4 + (1 - 2e-4) * (charging ? i : 2 * rows - 1 - i) / (rows - 1.0);
            time[i] = i;
            current[i] = charging ? 1e-6 : -1e-6;
            potential[i] = plateau(share, 4.68, 4.75) + (charging ? 0.005 : -0.005) + 2e-4 * random.nextGaussian();
        }
        Result scaled = Sweeps.analyse(new CyclicVoltammetryAnalysis(), cell(2, 0), Map.of("reference", "Li+/Li"),
                "reference-measurement",
                List.of(Sweeps.recording(new Sweeps.Swept(time, potential, current), Technique.GALVANOSTATIC_CYCLING,
                        "Li")));
        // couples at 0.59 and 0.76 V vs Pt, plateaus at 4.68 and 4.75 V: offsets of 4.09 and 3.99 V that disagree
        assertEquals(4.04, quantity(scaled, "E_offset").value(), 0.03);
        assertEquals(0.05, quantity(scaled, "E_offset").uncertainty(), 0.03);
        assertTrue(scaled.warnings().stream().anyMatch(w -> w.code().equals("reference-doubtful")));
        // so the given scale is about 200 mV off the flat cell's
        assertEquals(0.24, quantity(scaled, "E_offset").value() - OFFSET, 0.06);
    }

    private static double plateau(double share, double first, double second) {
        double low = 4;
        double high = 5.5;
        for (int n = 0; n < 60; n++) {
            double e = 0.5 * (low + high);
            double filled =
                    0.5 / (1 + Math.exp(-F_BY_RT * (e - first))) + 0.5 / (1 + Math.exp(-F_BY_RT * (e - second)));
            low = filled < share ? e : low;
            high = filled < share ? high : e;
        }
        return low;
    }

    @Test
    void driftOverCyclesIsFittedAndTakenAway() throws LamellaException {
        double perCycle = 0.004;
        Result drifting = analyse(cell(6, perCycle), Map.of("reference-offset", "3.8"));
        assertHolds(perCycle, drifting, "drift_per_cycle", 4, 2e-4);
        double hours = 2 * 0.7 / RATE / 3600;
        assertHolds(perCycle / hours, drifting, "drift", 4, 1e-4);
        Result corrected = analyse(cell(6, perCycle), Map.of("reference-offset", "3.8", "drift-correction", "true"));
        assertTrue(quantity(corrected, "drift_per_cycle").method().endsWith("freed of it"));
        assertEquals(4.39, quantity(corrected, "couple[1].E_half").value(), 1e-3);
        assertTrue(quantity(corrected, "couple[1].E_half").uncertainty() < 0.3
                * quantity(drifting, "couple[1].E_half").uncertainty());
        Result still = analyse(cell(6, 0), Map.of());
        assertHolds(0, still, "drift_per_cycle", 4, 1e-4);
    }
}
