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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamella.analysis.Result;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.data.Technique;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Scene;

/** Two reversible films at 0.4 and 0.55 V, whose flanks lie over each other, on base lines of known form. */
class BaseLinesTest {

    private static final double RATE = 1e-3;
    private static final double CHARGE = 1e-6;
    private static final double TOP = CHARGE * F_BY_RT * RATE / 4;
    private static final double RESISTANCE = 1 / (2 * TOP);

    private static Sweeps.Swept onSlope() {
        return Sweeps.between(0, 1, RATE, 1e-3, 2, e -> couples(e, 0.01) + 0.3 * TOP + e / RESISTANCE,
                e -> -couples(e, -0.01) - 0.3 * TOP + e / RESISTANCE).noisy(0.01 * TOP, 4);
    }

    private static double couples(double e, double split) {
        return film(e, 0.4 + split, CHARGE, RATE) + film(e, 0.55 + split, CHARGE, RATE);
    }

    private static Result analyse(Sweeps.Swept swept, Map<String, String> settings) throws LamellaException {
        return Sweeps.analyse(new CyclicVoltammetryAnalysis(), swept, settings);
    }

    private static void assertCouples(Result result, double limit) {
        for (int k = 1; k <= 2; k++) {
            double formal = k == 1 ? 0.4 : 0.55;
            String couple = "couple[" + k + "].";
            assertHolds(formal + 0.01, result, couple + "E_pa", 4, 2e-3);
            assertHolds(formal - 0.01, result, couple + "E_pc", 4, 2e-3);
            assertHolds(TOP, result, couple + "I_pa", 4, limit * TOP);
            assertHolds(-TOP, result, couple + "I_pc", 4, limit * TOP);
            assertHolds(CHARGE, result, couple + "Q_a", 4, 2 * limit * CHARGE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "automatic", "linear" })
    void overlappingPeaksOnASlopeAreTakenApart(String kind) throws LamellaException {
        assertCouples(analyse(onSlope(), Map.of("base-line", kind)), 0.03);
    }

    @Test
    void anOhmicBaseLineIsTiedToTheMeasuredResistance() throws LamellaException {
        Result right = analyse(onSlope(), Map.of("base-line", "ohmic", "base-line-resistance", RESISTANCE + "±1"));
        assertCouples(right, 0.03);
        // a resistance known badly leaves the slope to the data, one known well does not
        Result loose = analyse(onSlope(), Map.of("base-line", "ohmic", "base-line-resistance",
                1.5 * RESISTANCE + "±" + RESISTANCE));
        assertCouples(loose, 0.03);
        Result wrong = analyse(onSlope(), Map.of("base-line", "ohmic", "base-line-resistance", 1.5 * RESISTANCE + ""));
        double tied = quantity(wrong, "couple[1].I_pa").value();
        assertTrue(Math.abs(tied - TOP) > 2 * Math.abs(quantity(right, "couple[1].I_pa").value() - TOP),
                "held: " + tied);
        assertThrows(UnsuitableDataException.class, () -> analyse(onSlope(), Map.of("base-line", "ohmic")));
    }

    @Test
    void anOhmicBaseLineTakesTheResistanceOfATwoProbeSweep() throws LamellaException {
        Sweeps.Swept probe = Sweeps.between(-0.1, 0.1, 0.01, 1e-3, 1, e -> e / RESISTANCE, e -> e / RESISTANCE)
                .noisy(1e-4 * TOP, 9);
        Result result = Sweeps.analyse(new CyclicVoltammetryAnalysis(), onSlope(), Map.of("base-line", "ohmic"),
                "resistance-measurement", List.of(Sweeps.recording(probe, Technique.CURRENT_VOLTAGE, "")));
        assertCouples(result, 0.03);
    }

    @Test
    void peaksOnNothingAndOnAConstantNeedNoSlope() throws LamellaException {
        Sweeps.Swept bare = Sweeps.between(0, 1, RATE, 1e-3, 1, e -> couples(e, 0.01), e -> -couples(e, -0.01))
                .noisy(0.01 * TOP, 6);
        assertCouples(analyse(bare, Map.of("base-line", "none")), 0.03);
        Sweeps.Swept raised = Sweeps.between(0, 1, RATE, 1e-3, 1, e -> couples(e, 0.01) + TOP,
                e -> -couples(e, -0.01) - TOP).noisy(0.01 * TOP, 6);
        assertCouples(analyse(raised, Map.of("base-line", "constant")), 0.03);
    }

    /** I = I₁ exp((E − 1 V) / 60 mV) above the couples, as an electrolyte gives. */
    private static Sweeps.Swept oxidising() {
        return Sweeps.between(0, 1, RATE, 1e-3, 2, e -> couples(e, 0.01) + 0.1 * TOP * e + 3 * TOP * oxidation(e),
                e -> -couples(e, -0.01) + 0.1 * TOP * e + 3 * TOP * oxidation(e)).noisy(0.01 * TOP, 3);
    }

    private static double oxidation(double e) {
        return Math.exp((e - 1) / 0.06);
    }

    @ParameterizedTest
    @ValueSource(strings = { "automatic", "exponential" })
    void anOxidationBranchIsTakenFromThePeaksAndMeasured(String kind) throws LamellaException {
        Result result = analyse(oxidising(), Map.of("base-line", kind));
        assertCouples(result, 0.05);
        // the ends of a sweep are left out, a row of 500: 2 mV
        assertHolds(1 - 0.06, result, "E_ox", 4, 6e-3);
        assertHolds(0.06 * Math.log(10), result, "b_ox", 4, 8e-3);
        // ∫ from the onset to the upper end, over the scan rate
        double charge = 3 * TOP * 0.06 * (1 - Math.exp(-1)) / RATE;
        assertEquals(charge, quantity(result, "Q_ox").value(), 0.06 * charge);
        Result threshold = analyse(oxidising(),
                Map.of("base-line", kind, "oxidation-onset", "current", "onset-current", Double.toString(0.3 * TOP)));
        assertHolds(1 - 0.06 * Math.log(10), threshold, "E_ox", 4, 8e-3);
    }

    @Test
    void withoutOxidationThereIsNoOnset() throws LamellaException {
        assertTrue(analyse(onSlope(), Map.of()).quantity("E_ox").isEmpty());
    }

    @Test
    void leakageAndChargingBesideThePeaksAreFoundAtNanoampere() throws LamellaException {
        double leak = 2e-9;
        double capacitance = 3e-6;
        Sweeps.Swept swept = Sweeps.between(0, 1, RATE, 1e-3, 2, e -> couples(e, 0.01) + leak * e + capacitance * RATE,
                e -> -couples(e, -0.01) + leak * e - capacitance * RATE).noisy(5e-11, 12);
        Result result = analyse(swept, Map.of());
        assertHolds(leak, result, "G_leak", 5, 0.1 * leak);
        assertHolds(capacitance, result, "C_dl", 5, 0.05 * capacitance);
        assertHolds(capacitance * RATE, result, "I_cap", 5, 0.05 * capacitance * RATE);
    }

    @Test
    void asymmetricLeastSquaresFollowsABentBaseLine() throws LamellaException {
        Sweeps.Swept bent = Sweeps.between(0, 1, RATE, 1e-3, 1, e -> couples(e, 0.01) + TOP * e * e,
                e -> -couples(e, -0.01) - TOP * e * e).noisy(0.005 * TOP, 2);
        Result result = analyse(bent, Map.of("base-line", "asymmetric"));
        for (String name : List.of("couple[1].I_pa", "couple[2].I_pa")) {
            assertHolds(TOP, result, name, 4, 0.12 * TOP);
        }
        assertHolds(0.41, result, "couple[1].E_pa", 4, 3e-3);
    }

    /** E = φ + I R with the film's own potential φ: the closed form seen through a resistance. */
    @Test
    void theDropOverASeriesResistanceIsTakenAwayWithItsUncertainty() throws LamellaException {
        double resistance = 0.02 / TOP;
        Sweeps.Swept film = Sweeps.between(0, 1, RATE, 1e-3, 1, e -> couples(e, 0.01), e -> -couples(e, -0.01));
        double[] potential = film.potential().clone();
        for (int i = 0; i < potential.length; i++) {
            potential[i] += resistance * film.current()[i];
        }
        Sweeps.Swept seen = new Sweeps.Swept(film.time(), potential, film.current()).noisy(0.003 * TOP, 1);
        String given = String.format(java.util.Locale.ROOT, "%.6e±%.6e", resistance, 0.05 * resistance);
        Result result = analyse(seen, Map.of("series-resistance", given));
        assertHolds(0.41, result, "couple[1].E_pa", 3, 1e-3);
        assertHolds(0.54, result, "couple[2].E_pc", 3, 1e-3);
        // 5 % of the drop of 20 mV at the peak
        assertEquals(1e-3, quantity(result, "couple[1].E_pa").uncertainty(), 2e-4);
        Result tooMuch = analyse(seen, Map.of("series-resistance", Double.toString(20 * resistance)));
        assertTrue(tooMuch.warnings().stream().anyMatch(w -> w.code().equals("resistance-too-large")));
    }

    @Test
    void thePlotTakesOverlappingPeaksApart() throws LamellaException {
        Scene waves = analyse(onSlope(), Map.of()).scenes().stream().filter(s -> s.id().equals("waves")).findFirst()
                .orElseThrow();
        List<Layer> layers = waves.panels().getFirst().layers();
        assertEquals(List.of("data − base line", "couple 1", "couple 2"),
                layers.stream().map(Layer::name).filter(n -> !n.isEmpty()).toList());
        Layer.Line second =
                (Layer.Line) layers.stream().filter(l -> l.name().equals("couple 2")).findFirst().orElseThrow();
        double top = 0;
        for (double y : second.y()) {
            top = Math.max(top, y);
        }
        assertEquals(TOP, top, 0.03 * TOP);
    }
}
