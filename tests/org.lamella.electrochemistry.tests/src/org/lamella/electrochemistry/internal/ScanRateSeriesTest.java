/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamella.electrochemistry.internal.Sweeps.F_BY_RT;
import static org.lamella.electrochemistry.internal.Sweeps.film;
import static org.lamella.electrochemistry.internal.Sweeps.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lamella.analysis.Result;
import org.lamella.analysis.Setting;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.data.Recording;
import org.lamella.data.Technique;
import org.lamella.electrochemistry.scanrate.RateSeries;
import org.lamella.electrochemistry.voltammetry.Uncertain;

/** Scan-rate series of known exponent. */
class ScanRateSeriesTest {

    private static final double[] RATES = { 1e-4, 3e-4, 1e-3, 3e-3, 1e-2 };

    private static Sweeps.Swept surface(double rate, long seed) {
        double top = 1e-6 * F_BY_RT * rate / 4;
        return Sweeps.between(0, 0.8, rate, 1e-3, 1, e -> film(e, 0.4, 1e-6, rate), e -> -film(e, 0.4, 1e-6, rate))
                .noisy(0.005 * top, seed);
    }

    private static Result analyse(List<Sweeps.Swept> all, Map<String, String> settings) throws LamellaException {
        List<Recording> others = new ArrayList<>();
        for (Sweeps.Swept one : all.subList(1, all.size())) {
            others.add(Sweeps.recording(one, Technique.CYCLIC_VOLTAMMETRY, ""));
        }
        return Sweeps.analyse(new ScanRateSeriesAnalysis(), all.getFirst(), settings, Setting.WITH, others);
    }

    @Test
    void chargeOfAFilmGrowsWithTheRate() throws LamellaException {
        List<Sweeps.Swept> all = new ArrayList<>();
        for (int i = 0; i < RATES.length; i++) {
            all.add(surface(RATES[i], i));
        }
        Result result = analyse(all, Map.of());
        for (String end : List.of("_a", "_c")) {
            Sweeps.assertHolds(1, result, "couple[1].b" + end, 4, 0.01);
            assertEquals(1, quantity(result, "couple[1].surface_share" + end).value(), 0.05);
            assertEquals(1e-6 * F_BY_RT / 4, quantity(result, "couple[1].k1" + end).value(), 0.05 * 1e-6 * F_BY_RT / 4);
        }
        assertTrue(result.quantity("couple[2].b_a").isEmpty());
        assertEquals(10, result.tables().getFirst().rows());
    }

    @Test
    void severalRatesMayBeInOneFile() throws LamellaException {
        double[][] rows = new double[3][0];
        double start = 0;
        for (int i = 0; i < RATES.length; i++) {
            Sweeps.Swept one = surface(RATES[i], 10 + i);
            double begin = start;
            rows[0] = joined(rows[0], java.util.Arrays.stream(one.time()).map(t -> t + begin).toArray());
            rows[1] = joined(rows[1], one.potential());
            rows[2] = joined(rows[2], one.current());
            start = rows[0][rows[0].length - 1] + 1e-3 / RATES[i];
        }
        Result result = analyse(List.of(new Sweeps.Swept(rows[0], rows[1], rows[2])), Map.of());
        Sweeps.assertHolds(1, result, "couple[1].b_a", 4, 0.01);
    }

    private static double[] joined(double[] a, double[] b) {
        double[] both = java.util.Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    /** Randles and Ševčík at 25 °C: I = 2.69e5 n^(3/2) A D^(1/2) c v^(1/2) in A, cm², cm²/s, mol/cm³ (Bard and Faulkner 6.2.19). */
    @Test
    void diffusionGivesOneHalfAndItsCoefficient() {
        double[] rate = { 0.01, 0.02, 0.05, 0.1, 0.2 };
        double[] current = new double[rate.length];
        double[] sigma = new double[rate.length];
        for (int i = 0; i < rate.length; i++) {
            current[i] = 2.69e5 * 0.07 * Math.sqrt(1e-5) * 1e-6 * Math.sqrt(rate[i]);
            sigma[i] = 0.01 * current[i];
        }
        RateSeries series = RateSeries.of(rate, current, sigma).orElseThrow();
        assertEquals(0.5, series.b().value(), 1e-9);
        Uncertain coefficient = RateSeries.diffusionCoefficient(series.diffusion(), 1, 0.07e-4, 1, 298.15);
        // the constant 2.69e5 is rounded to three digits
        assertEquals(1e-9, coefficient.value(), 4e-12);
        assertTrue(coefficient.sigma() > 0 && coefficient.sigma() < 1e-10);
        assertEquals(0, series.surfaceShare(0.1), 1e-6);
    }

    @Test
    void oneRateIsNoSeries() {
        UnsuitableDataException refused = assertThrows(UnsuitableDataException.class,
                () -> Sweeps.analyse(new ScanRateSeriesAnalysis(), surface(1e-3, 1), Map.of()));
        assertTrue(refused.getMessage().contains("hold 1"), refused.getMessage());
    }
}
