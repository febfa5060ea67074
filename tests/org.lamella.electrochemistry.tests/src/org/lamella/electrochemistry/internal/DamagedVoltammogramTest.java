/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamella.electrochemistry.internal.Sweeps.F_BY_RT;
import static org.lamella.electrochemistry.internal.Sweeps.assertHolds;
import static org.lamella.electrochemistry.internal.Sweeps.film;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lamella.analysis.Analysis;
import org.lamella.analysis.Result;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.UnsuitableDataException;

/** A couple at 0.5 V of known height in records that went wrong: the right part of the result, and a word about the rest. */
class DamagedVoltammogramTest {

    private static final double RATE = 1e-3;
    private static final double TOP = 1e-6 * F_BY_RT * RATE / 4;

    private static Sweeps.Swept sound(int cycles) {
        return Sweeps.between(0, 1, RATE, 1e-3, cycles, e -> film(e, 0.51, 1e-6, RATE) + 0.2 * TOP,
                e -> -film(e, 0.49, 1e-6, RATE) - 0.2 * TOP).noisy(0.01 * TOP, 21);
    }

    private static Result analyse(Sweeps.Swept swept) throws LamellaException {
        return Sweeps.analyse(new CyclicVoltammetryAnalysis(), swept, Map.of());
    }

    private static void assertCouple(Result result) {
        assertHolds(0.51, result, "couple[1].E_pa", 5, 3e-3);
        assertHolds(0.49, result, "couple[1].E_pc", 5, 3e-3);
        assertHolds(TOP, result, "couple[1].I_pa", 5, 0.05 * TOP);
        assertHolds(-TOP, result, "couple[1].I_pc", 5, 0.05 * TOP);
        assertTrue(result.quantity("couple[2].E_half").isEmpty());
    }

    private static boolean warns(Result result, String code) {
        return result.warnings().stream().anyMatch(w -> w.code().equals(code));
    }

    private static Sweeps.Swept rows(Sweeps.Swept swept, int... order) {
        double[][] columns = { swept.time(), swept.potential(), swept.current() };
        double[][] picked = new double[3][order.length];
        for (int i = 0; i < order.length; i++) {
            for (int c = 0; c < 3; c++) {
                picked[c][i] = columns[c][order[i]];
            }
        }
        return new Sweeps.Swept(picked[0], picked[1], picked[2]);
    }

    @Test
    void aCycleThatIsCutOffLeavesTheOthers() throws LamellaException {
        Sweeps.Swept whole = sound(3);
        for (int end : new int[] { 4100, 4510, 5000, 5480 }) {
            Result result = analyse(rows(whole, IntStream.range(0, end).toArray()));
            assertCouple(result);
        }
    }

    @Test
    void missingNumbersAreLeftOut() throws LamellaException {
        Sweeps.Swept damaged = sound(2);
        Random random = new Random(3);
        for (int n = 0; n < 150; n++) {
            int row = random.nextInt(damaged.time().length);
            double[] column = List.of(damaged.time(), damaged.potential(), damaged.current()).get(n % 3);
            column[row] = n % 2 == 0 ? Double.NaN : Double.POSITIVE_INFINITY;
        }
        Result result = analyse(damaged);
        assertCouple(result);
        assertTrue(warns(result, "missing-values"));
    }

    @Test
    void repeatedRowsAreLeftOut() throws LamellaException {
        Sweeps.Swept whole = sound(2);
        int[] order = new int[whole.time().length + 600];
        for (int i = 0, row = 0; i < order.length; i++) {
            order[i] = Math.min(row, whole.time().length - 1);
            row += i % 8 == 3 ? 0 : 1;
        }
        Result result = analyse(rows(whole, order));
        assertCouple(result);
        assertTrue(warns(result, "repeated-rows"));
        assertEquals(RATE, result.quantity("scan_rate").orElseThrow().value(), 1e-3 * RATE);
    }

    @Test
    void aSweepThatBeginsDownwardsHasItsDirections() throws LamellaException {
        Sweeps.Swept whole = sound(3);
        Result result = analyse(rows(whole, IntStream.range(1000, 6001).toArray()));
        assertCouple(result);
    }

    @Test
    void aPotentialThatTurnsBackForAWhileSplitsTheSweep() throws LamellaException {
        Sweeps.Swept whole = sound(2);
        // from 0.8 V back to 0.7 V and on again, far from the couple
        int[] back = IntStream.concat(IntStream.range(0, 800),
                IntStream.concat(IntStream.range(1200, 1300),
                        IntStream.range(700, 4001)))
                .toArray();
        Sweeps.Swept turned = rows(whole, back);
        double[] time = new double[back.length];
        Arrays.setAll(time, i -> i * 1e-3 / RATE);
        Result result = analyse(new Sweeps.Swept(time, turned.potential(), turned.current()));
        assertHolds(0.51, result, "couple[1].E_pa", 5, 3e-3);
        assertTrue(result.quantity("half_cycles").orElseThrow().value() == 6);
    }

    @Test
    void aJumpOfThePotentialEndsASweep() throws LamellaException {
        Sweeps.Swept jumping = sound(2);
        for (int i = 200; i < 300; i++) {
            jumping.potential()[i] -= 0.7;
        }
        Result result = analyse(jumping);
        assertHolds(0.51, result, "couple[1].E_pa", 5, 3e-3);
        assertTrue(warns(result, "potential-jump"));
    }

    @Test
    void aRangeThatChangesMakesNoPeak() throws LamellaException {
        Sweeps.Swept changed = sound(2);
        double[] current = changed.current();
        Random random = new Random(8);
        for (int i = 0; i < current.length; i++) {
            // a coarser range around the peaks, with a step of gain and two wild rows where it changes
            boolean coarse = Math.abs(current[i]) > 0.6 * TOP;
            current[i] = coarse ? current[i] * 1.003 + 0.02 * TOP * random.nextGaussian() : current[i];
        }
        current[430] = 9 * TOP;
        current[600] = -7 * TOP;
        assertCouple(analyse(changed));
    }

    @Test
    void aClippedPeakIsNotReportedAndTheOtherStays() throws LamellaException {
        Sweeps.Swept clipped = sound(2);
        for (int i = 0; i < clipped.current().length; i++) {
            clipped.current()[i] = Math.min(clipped.current()[i], 0.8 * TOP);
        }
        Result result = analyse(clipped);
        assertTrue(warns(result, "clipped-current"));
        assertTrue(result.quantity("couple[1].I_pa").isEmpty());
        assertHolds(-TOP, result, "peak[1].I", 5, 0.05 * TOP);
        assertHolds(0.49, result, "peak[1].E", 5, 3e-3);
    }

    @Test
    void aCoarseConverterIsNotClipping() throws LamellaException {
        Sweeps.Swept coarse = sound(2);
        for (int i = 0; i < coarse.current().length; i++) {
            coarse.current()[i] = Math.round(coarse.current()[i] / (0.05 * TOP)) * 0.05 * TOP;
        }
        Result result = analyse(coarse);
        assertTrue(!warns(result, "clipped-current"), result.warnings().toString());
        assertHolds(0.51, result, "couple[1].E_pa", 5, 5e-3);
    }

    @Test
    void whateverIsCutOutTheAnalysesAnswerOrRefuse() throws LamellaException {
        Sweeps.Swept whole = sound(2);
        Random random = new Random(99);
        for (Analysis analysis : List.of(new CyclicVoltammetryAnalysis(), new FilmVoltammetryAnalysis(),
                new ScanRateSeriesAnalysis())) {
            for (int turn = 0; turn < 12; turn++) {
                int from = random.nextInt(3000);
                int to = from + random.nextInt(4000 - from);
                int[] order = IntStream.range(from, to).toArray();
                for (int n = 0; n < turn; n++) {
                    int at = order.length == 0 ? 0 : random.nextInt(order.length);
                    if (order.length > 0) {
                        order[at] = random.nextInt(4001);
                    }
                }
                try {
                    Result result = Sweeps.analyse(analysis, rows(whole, order), Map.of());
                    assertTrue(!result.summary().isEmpty());
                } catch (UnsuitableDataException refused) {
                    assertTrue(!refused.getMessage().isEmpty());
                }
            }
        }
    }
}
