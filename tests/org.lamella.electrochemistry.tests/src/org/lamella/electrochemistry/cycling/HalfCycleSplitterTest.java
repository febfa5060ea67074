/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.cycling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.data.Measurand;
import org.lamella.data.Signal;
import org.lamella.data.Table;

/** Expected charges are products of current and time, by hand. */
class HalfCycleSplitterTest {

    private final List<double[]> rows = new ArrayList<>();
    private double now;

    /** A constant current for so long, a row each second and one at each end. */
    private void hold(double ampere, int seconds) {
        for (int i = 0; i <= seconds; i++) {
            rows.add(new double[] { now + i, ampere });
        }
        now += seconds + 1e-3;
    }

    private Table table(Measurand... measured) {
        List<Signal> columns = new ArrayList<>();
        for (int i = 0; i < measured.length; i++) {
            int column = i;
            columns.add(Signal.column(measured[i].label(), measured[i],
                    rows.stream().mapToDouble(r -> r[column]).toArray()));
        }
        return new Table("made", rows.size(), columns);
    }

    private List<HalfCycleCharge> halves() throws UnsuitableDataException {
        ChargeSteps steps = ChargeSteps.of(table(Measurand.TIME, Measurand.CURRENT));
        return new HalfCycleSplitter(2e-4, 1e-3).split(steps, Optional.empty());
    }

    @Test
    void countsChargeAndDischargeAcrossRests() throws UnsuitableDataException {
        hold(0, 20);
        hold(1e-3, 100);
        hold(0, 30);
        hold(-1e-3, 90);
        hold(0, 30);
        List<HalfCycleCharge> halves = halves();
        assertEquals(2, halves.size());
        assertEquals(0.1, halves.get(0).charge(), 2e-6);
        assertEquals(-0.09, halves.get(1).charge(), 2e-6);
        assertTrue(halves.get(0).isOxidation());
    }

    @Test
    void keepsStepsOfDifferentCurrentAndPausesInOneHalfCycle() throws UnsuitableDataException {
        hold(2e-3, 50);
        hold(0, 10);
        hold(1e-3, 50);
        hold(-1e-3, 150);
        List<HalfCycleCharge> halves = halves();
        assertEquals(2, halves.size());
        assertEquals(0.15, halves.get(0).charge(), 4e-6);
    }

    @Test
    void doesNotTakeNoiseAtRestForHalfCycles() throws UnsuitableDataException {
        SplittableRandom random = new SplittableRandom(5);
        hold(1e-3, 200);
        for (int i = 0; i < 300; i++) {
            rows.add(new double[] { now + i, 1e-6 * (random.nextDouble() - 0.5) });
        }
        now += 300;
        hold(-1e-3, 200);
        assertEquals(2, halves().size());
    }

    @Test
    void aTurnWithoutARowBelongsToBothDirectionsAndSaysSo() throws UnsuitableDataException {
        for (int i = 0; i <= 200; i++) {
            rows.add(new double[] { i * 60.0, i <= 100 ? 1e-3 : -1e-3 });
        }
        List<HalfCycleCharge> halves = halves();
        assertEquals(2, halves.size());
        // nobody knows when in the minute between the rows the current turned: each side has half a minute ± 1 min/√12
        assertEquals(1e-3 * (6000 + 30), halves.get(0).charge(), 1e-9);
        assertEquals(-1e-3 * (99 * 60 + 30), halves.get(1).charge(), 1e-9);
        assertEquals(1e-3 * 60 / Math.sqrt(12), halves.get(0).uncertainty(), 5e-6);
        // the recording may have ended up to a minute before the step did: 1 min/√3
        assertEquals(1e-3 * 60 * Math.sqrt(1 / 12.0 + 1 / 3.0), halves.get(1).uncertainty(), 5e-6);
    }

    @Test
    void prefersTheInstrumentsCounter() throws UnsuitableDataException {
        for (int i = 0; i < 20; i++) {
            // a current column that misses a pulse which the counter saw
            rows.add(new double[] { i, 1e-3, i == 0 ? 0 : i == 10 ? 5e-3 : 1e-3 });
        }
        ChargeSteps steps = ChargeSteps.of(table(Measurand.TIME, Measurand.CURRENT, Measurand.CHARGE_STEP));
        List<HalfCycleCharge> halves = new HalfCycleSplitter(2e-4, 1e-3).split(steps, Optional.empty());
        assertEquals(18e-3 + 5e-3, halves.getFirst().charge(), 1e-12);
    }

    @Test
    void pairsHalfCyclesAsTheyFollowEachOther() throws UnsuitableDataException {
        hold(1e-3, 10);
        hold(-1e-3, 10);
        hold(1e-3, 10);
        List<Cycle> cycles = Cycle.pair(halves());
        assertEquals(2, cycles.size());
        assertTrue(cycles.get(0).second().isPresent());
        assertFalse(cycles.get(1).second().isPresent());
    }

    @Test
    void findsNothingWhereNoCurrentFlows() throws UnsuitableDataException {
        hold(0, 50);
        assertEquals(List.of(), halves());
    }
}
