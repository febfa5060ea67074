/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamella.impedance.ReferenceImpedance.capacitor;
import static org.lamella.impedance.ReferenceImpedance.constantPhase;
import static org.lamella.impedance.ReferenceImpedance.frequencies;
import static org.lamella.impedance.ReferenceImpedance.parallel;
import static org.lamella.impedance.ReferenceImpedance.resistor;
import static org.lamella.impedance.ReferenceImpedance.series;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.ResultTable;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.SettingException;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.data.Warning;
import org.lamella.impedance.ConformanceSpectra;
import org.lamella.impedance.ReferenceImpedance;
import org.lamella.impedance.ReferenceImpedance.NoiseModel;
import org.lamella.impedance.TestRecording;
import org.lamella.impedance.spectrum.Spectrum;

class ImpedanceAnalysisTest {

    private static final String RANDLES = "R0-p(R1,CPE1)";
    private final ImpedanceAnalysis analysis = new ImpedanceAnalysis();

    private Result analyse(Recording recording, String... settings) throws LamellaException {
        Map<String, String> given = new java.util.HashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            given.put(settings[i], settings[i + 1]);
        }
        return analysis.analyse(recording, Settings.of(analysis.settings(), given), Progress.NONE);
    }

    private static Spectrum randles(double resistance, long seed) {
        return ReferenceImpedance.noisy(frequencies(1e5, 0.1, 40),
                f -> series(resistor(10), parallel(resistor(resistance), constantPhase(f, 2e-5, 0.9))),
                NoiseModel.ofModulus(1e-3), new SplittableRandom(seed));
    }

    private static Quantity quantity(Result result, String name) {
        return result.quantity(name).orElseThrow();
    }

    private static List<String> codes(Result result) {
        return result.warnings().stream().map(Warning::code).toList();
    }

    /** The cell whose arc grows by 40 % while it is measured: two sound spectra, glued. */
    private static Spectrum drifting() {
        Spectrum before = randles(100, 1);
        double[] re = before.re().clone();
        double[] im = before.im().clone();
        double total = Arrays.stream(before.frequency()).map(f -> 1 / f).sum();
        double passed = 0;
        for (int i = 0; i < re.length; i++) {
            passed += 1 / before.frequency()[i] / total;
            Spectrum now = randles(100 * (1 + 0.4 * passed), 1);
            re[i] = now.re()[i];
            im[i] = now.im()[i];
        }
        return Spectrum.of(before.frequency(), re, im);
    }

    @Test
    void driftDuringASweepIsFoundAndFlagged() throws LamellaException {
        Result result = analyse(TestRecording.of(drifting()), "circuit", RANDLES);
        assertEquals("drifting", verdict(result));
        assertTrue(quantity(result, "R1").flags().contains(FitQuantities.NOT_KRAMERS_KRONIG));
        assertTrue(quantity(result, "kk_drift").value() > 5);
        Result sound = analyse(TestRecording.of(randles(100, 1)), "circuit", RANDLES);
        assertEquals("valid", verdict(sound));
        assertFalse(quantity(sound, "R1").flags().contains(FitQuantities.NOT_KRAMERS_KRONIG));
        assertTrue(sound.quantity("kk_drift").isEmpty());
    }

    private static String verdict(Result result) {
        return result.verdicts().stream().filter(v -> v.name().equals("kramers-kronig")).findFirst().orElseThrow()
                .verdict();
    }

    @Test
    void whatFailsTheKramersKronigTestIsNotFittedIfThatIsAskedFor() throws LamellaException {
        assertThrows(UnsuitableDataException.class, () -> analyse(TestRecording.of(drifting()), "circuit", RANDLES,
                "kramers-kronig", "require"));
        Result off = analyse(TestRecording.of(drifting()), "circuit", RANDLES, "kramers-kronig", "off");
        assertTrue(off.verdicts().stream().noneMatch(v -> v.name().equals("kramers-kronig")));
        assertTrue(off.quantity("R1").isPresent());
    }

    @Test
    void oneSpectrumGivesItsParametersWithUnitsAndUncertainties() throws LamellaException {
        Result result = analyse(TestRecording.of(randles(100, 1)), "circuit", RANDLES);
        Quantity r1 = quantity(result, "R1");
        assertEquals(100, r1.value(), 4 * r1.uncertainty());
        assertTrue(r1.uncertainty() > 0 && r1.uncertainty() < 0.5);
        assertEquals("Ω", r1.unit());
        assertEquals("S s^n", quantity(result, "CPE1.Q").unit());
        assertEquals("", quantity(result, "CPE1.n").unit());
        assertEquals(110, quantity(result, "R_total").value(), 1);
        double tau = Math.pow(100 * 2e-5, 1 / 0.9);
        assertEquals(1 / (2 * Math.PI * tau), quantity(result, "arc[1].f").value(), 2);
        assertEquals("Hz", quantity(result, "arc[1].f").unit());
        assertEquals("yes", result.verdicts().getFirst().verdict());
        assertEquals("modulus", result.derivedSettings().get("weight"));
        assertEquals(List.of("nyquist", "bode", "residuals", "kramers-kronig", "distribution"),
                result.scenes().stream().map(s -> s.id()).toList());
        assertTrue(result.scenes().getFirst().panels().getFirst().equalAspect());
        assertTrue(result.warnings().isEmpty(), result.warnings().toString());
    }

    @Test
    void bothNotationsNameTheirParameters() throws LamellaException {
        Result result = analyse(TestRecording.of(randles(100, 2)), "circuit", "R{10}(R{90}Q{Y=1e-5,n=0.8})");
        assertEquals(0.9, quantity(result, "Q1.n").value(), 0.01);
        assertEquals(100, quantity(result, "R2").value(), 1);
    }

    @Test
    void severalSpectraInOneFileAreNumbered() throws LamellaException {
        Result result =
                analyse(TestRecording.of(randles(100, 3), randles(150, 4), randles(200, 5)), "circuit", RANDLES);
        assertEquals(100, quantity(result, "spectrum[1].R1").value(), 1);
        assertEquals(150, quantity(result, "spectrum[2].R1").value(), 1.5);
        assertEquals(200, quantity(result, "spectrum[3].R1").value(), 2);
        ResultTable parameters = result.tables().getFirst();
        assertEquals("parameters", parameters.name());
        assertEquals(3, parameters.rows());
        assertTrue(codes(result).contains("several-spectra"));
    }

    @Test
    void modulusAndPhaseAreAsGoodAsRealAndImaginaryPart() throws LamellaException {
        Spectrum spectrum = randles(100, 6);
        double[][] rows = new double[spectrum.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] { spectrum.frequency()[i], spectrum.modulus(i),
                Math.atan2(spectrum.im()[i], spectrum.re()[i]) };
        }
        Recording polar = TestRecording.of(List.of(TestRecording.column(Measurand.FREQUENCY, rows, 0),
                TestRecording.column(Measurand.IMPEDANCE_MODULUS, rows, 1),
                TestRecording.column(Measurand.IMPEDANCE_PHASE, rows, 2)), rows.length);
        assertEquals(Suitability.MADE_FOR, analysis.suitability(polar));
        double expected = quantity(analyse(TestRecording.of(spectrum), "circuit", RANDLES), "R1").value();
        assertEquals(expected, quantity(analyse(polar, "circuit", RANDLES), "R1").value(), 1e-6);
    }

    @Test
    void withoutACircuitTheSimplestThatFitsIsTakenAndSaid() throws LamellaException {
        Result result = analyse(TestRecording.of(randles(100, 7)));
        assertEquals(RANDLES, result.derivedSettings().get("circuit"));
        assertTrue(codes(result).contains("default-circuit"));
        assertTrue(result.summary().contains(RANDLES));
        assertTrue(result.tables().stream().anyMatch(t -> t.name().equals("circuits")));
    }

    @Test
    void theInductiveTailOfTheExampleIsLeftOutUnlessTheCircuitHasAnInductor() throws Exception {
        Recording recording = TestRecording.of(ConformanceSpectra.exampleData());
        String circuit = "R0-p(R1,C1)-p(R2-Wo1,C2)";
        Result result = analyse(recording, "circuit", circuit, "weight", "modulus", "start",
                "[.01,.01,100,.01,.05,100,1]");
        assertEquals(57, quantity(result, "points").value());
        assertEquals(2.002160e-2, quantity(result, "sse").value(), 1e-7);
        assertTrue(quantity(result, "Wo1.tau").flags().contains(Quantity.NOT_IDENTIFIABLE));
        assertFalse(quantity(result, "R1").flags().contains(Quantity.NOT_IDENTIFIABLE));
        assertTrue(codes(result).containsAll(List.of("inductive-tail", "not-identifiable", "lower-minimum")));
        assertEquals("not all", result.verdicts().get(1).verdict());
        assertEquals(66, quantity(analyse(recording, "circuit", "L0-" + circuit), "points").value());
        assertEquals(66, quantity(analyse(recording, "circuit", circuit, "inductive", "keep"), "points").value());
        ResultTable points = result.tables().getFirst();
        assertEquals(66, points.rows());
        assertEquals("L0-R0-p(R1,CPE1)-p(R2,CPE2)-CPE3", analyse(recording).derivedSettings().get("circuit"));
    }

    @Test
    void settingsReachTheFit() throws LamellaException {
        Recording recording = TestRecording.of(randles(100, 8));
        Result result =
                analyse(recording, "circuit", RANDLES, "fix", "CPE1.n=1", "bounds", "R1=1..90, R0=..20", "weight",
                        "unit", "frequency-range", "1..1e4", "start", "R1=50; R0=8", "multi-start", "3", "seed", "7");
        assertEquals(1, quantity(result, "CPE1.n").value());
        assertEquals(List.of(Quantity.FIXED), quantity(result, "CPE1.n").flags());
        assertEquals(90, quantity(result, "R1").value(), 1e-6);
        assertTrue(quantity(result, "R1").flags().contains(Quantity.AT_BOUND));
        assertEquals("Ω²", quantity(result, "sse").unit());
        assertTrue(quantity(result, "points").value() < 40);
        assertEquals("no", result.verdicts().getFirst().verdict());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "circuit | R0-p(R1 | not closed",
        "start | R9=5 | has no parameter R9",
        "start | 1,2 | 2 values for the 4 parameters",
        "start | R1=abc | not a positive number",
        "start | R1=-5 | not a positive number",
        "fix | R1 | has no value",
        "fix | 5 | no name=value pair",
        "bounds | R1=5 | no range",
        "bounds | R1=9..3 | no room",
        "weight | heavy | weight",
        "inductive | maybe | inductive",
        "multi-start | 0 | multi-start",
        "frequency-range | 5 | frequency-range" })
    void wrongSettingsAreNamed(String setting, String value, String message) {
        String circuit = setting.equals("circuit") ? value : RANDLES;
        String error = assertThrows(SettingException.class, () -> analyse(TestRecording.of(randles(100, 9)), "circuit",
                circuit, setting, value)).getMessage();
        assertTrue(error.contains(message), error);
    }

    @Test
    void settingsThatNameParametersNeedACircuit() {
        assertThrows(SettingException.class, () -> analyse(TestRecording.of(randles(100, 9)), "fix", "R0=1"));
    }

    @Test
    void badRowsAndRepeatedFrequenciesAreSaid() throws LamellaException {
        Spectrum spectrum = randles(100, 10);
        double[][] rows = new double[spectrum.size() + 3][];
        for (int i = 0; i < spectrum.size(); i++) {
            rows[i] = new double[] { spectrum.frequency()[i], spectrum.re()[i], spectrum.im()[i] };
        }
        rows[40] = new double[] { 0.1, Double.NaN, 1 };
        rows[41] = rows[39];
        rows[42] = new double[] { -5, 1, 1 };
        Result result = analyse(TestRecording.of(rows), "circuit", RANDLES);
        assertEquals(41, quantity(result, "points").value());
        assertTrue(codes(result).containsAll(List.of("points-left-out", "repeated-frequencies")));
        assertEquals(100, quantity(result, "R1").value(), 1);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 4 })
    void tooFewPointsAreATypedError(int count) {
        Spectrum few = randles(100, 11).filter(i -> i % 9 == 0 && i / 9 < count);
        assertThrows(UnsuitableDataException.class,
                () -> analyse(TestRecording.of(few), "circuit", "R0-p(R1,CPE1)-p(R2,CPE2)-CPE3"));
    }

    @Test
    void otherTablesAreNotSuitable() throws LamellaException {
        Recording other = TestRecording.of(
                List.of(TestRecording.column(Measurand.FREQUENCY, new double[][] { { 1 } }, 0)), 1);
        assertEquals(Suitability.NONE, analysis.suitability(other));
        assertThrows(UnsuitableDataException.class, () -> analyse(other));
    }

    @Test
    void hostileNumbersGiveATypedErrorOrAResultButNothingElse() {
        SplittableRandom random = new SplittableRandom(12);
        double[] odd = { 0, -1, 1e-300, 1e300, Double.NaN, Double.POSITIVE_INFINITY, 1, 5, 1e5, -0.0 };
        for (int k = 0; k < 300; k++) {
            double[][] rows = new double[random.nextInt(1, 14)][3];
            for (double[] row : rows) {
                for (int j = 0; j < 3; j++) {
                    row[j] = random.nextInt(3) == 0 ? odd[random.nextInt(odd.length)] : random.nextDouble(-1, 10);
                }
            }
            try {
                Result result = analyse(TestRecording.of(rows), "circuit", k % 2 == 0 ? "R0-p(R1,C1)" : "R0-CPE1");
                assertTrue(result.quantities().size() > 3);
            } catch (LamellaException e) {
                assertFalse(e.problem().wayOut().isEmpty());
            }
        }
    }

    @Test
    void aSingleOutlierIsNamedAndDoesNotPullTheFit() throws LamellaException {
        Spectrum spectrum = randles(100, 14);
        double[][] rows = new double[spectrum.size()][];
        for (int i = 0; i < rows.length; i++) {
            double factor = i == 20 ? 0.05 : 1;
            rows[i] = new double[] { spectrum.frequency()[i], factor * spectrum.re()[i], factor * spectrum.im()[i] };
        }
        Result result = analyse(TestRecording.of(rows), "circuit", RANDLES, "weight", "modulus");
        // the weight of its own modulus would be 400 times that of its neighbours
        assertEquals(100, quantity(result, "R1").value(), 10);
        Warning warning = result.warnings().stream().filter(w -> w.code().equals("outliers")).findFirst().orElseThrow();
        assertTrue(warning.message().contains(String.format(Locale.ROOT, "%.4g", spectrum.frequency()[20])));
    }

    @Test
    void whatConcernsSeveralSpectraIsSaidOnce() throws LamellaException {
        Result result = analyse(TestRecording.of(randles(100, 15), randles(150, 16), randles(200, 17)), "circuit",
                "R0-C1");
        assertEquals(1, codes(result).stream().filter("systematic-residuals"::equals).count());
        assertEquals("no", result.verdicts().getFirst().verdict());
        assertTrue(result.verdicts().getFirst().reason().startsWith("0 of 3 spectra"));
        Result good = analyse(TestRecording.of(randles(100, 15), randles(150, 16), randles(200, 17)), "circuit",
                RANDLES);
        assertEquals("yes", good.verdicts().getFirst().verdict());
    }

    @Test
    void negativeRealPartsAreSaid() throws LamellaException {
        Spectrum spectrum = randles(100, 18);
        double[][] rows = new double[spectrum.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] { spectrum.frequency()[i], spectrum.re()[i] - 15, spectrum.im()[i] };
        }
        assertTrue(codes(analyse(TestRecording.of(rows), "circuit", RANDLES)).contains("negative-real"));
    }

    @Test
    void aPureCapacitorAndAPureResistorAreFitted() throws LamellaException {
        Spectrum capacitor = ReferenceImpedance.spectrum(frequencies(1e4, 1, 20), f -> capacitor(f, 1e-6));
        assertEquals(1e-6, quantity(analyse(TestRecording.of(capacitor), "circuit", "C1"), "C1").value(), 1e-15);
        Spectrum resistor = ReferenceImpedance.spectrum(frequencies(1e4, 1, 20), f -> resistor(1000));
        Result result = analyse(TestRecording.of(resistor));
        assertEquals("R0", result.derivedSettings().get("circuit"));
        assertEquals(1000, quantity(result, "R0").value(), 1e-6);
    }

    @Test
    void theSameInputGivesTheSameNumbers() throws LamellaException {
        Recording recording = TestRecording.of(randles(100, 13));
        assertEquals(analyse(recording).quantities(), analyse(recording).quantities());
    }

    @Test
    void theLikeliestOfSeveralCircuitsIsTaken() throws LamellaException {
        Result result = analyse(TestRecording.of(randles(100, 2)), "candidates",
                "R0-p(R1,C1); R0-p(R1,CPE1); R0-p(R1,CPE1)-p(R2,CPE2)");
        assertEquals(RANDLES, result.derivedSettings().get("circuit"));
        ResultTable ranking = result.tables().stream().filter(t -> t.name().equals("circuits")).findFirst()
                .orElseThrow();
        assertEquals(3, ranking.rows());
        assertThrows(SettingException.class, () -> analyse(TestRecording.of(randles(100, 2)), "candidates",
                "R0-p(R1,C1)", "circuit", RANDLES));
    }

    @Test
    void aCandidateThatTheDataDoNotCallForIsSaidToBeOne() throws LamellaException {
        Result result = analyse(TestRecording.of(randles(100, 2)), "candidates", "R0-p(R1,CPE1)-p(R2,CPE2)");
        assertTrue(codes(result).contains("over-fitting"));
    }

    @Test
    void intervalsFromTheProfileComeAsATable() throws LamellaException {
        Result result = analyse(TestRecording.of(randles(100, 2)), "circuit", RANDLES, "intervals", "profile");
        ResultTable table = result.tables().stream().filter(t -> t.name().equals("intervals")).findFirst()
                .orElseThrow();
        assertEquals(4, table.rows());
        assertTrue(quantity(result, "R1").method().contains("profile of the likelihood"));
    }

    /** Noise ten times as large below 10 Hz: weights that follow it make R0 and the fast end better known. */
    @Test
    void weightsMayBeTheNoiseOfTheSpectrumItself() throws LamellaException {
        Spectrum noisy = ReferenceImpedance.noisy(frequencies(1e5, 0.1, 60),
                f -> series(resistor(10), parallel(resistor(100), constantPhase(f, 2e-5, 0.9))),
                (re, im) -> new double[] { re > 80 ? 1 : 0.02, re > 80 ? 1 : 0.02 }, new SplittableRandom(5));
        Result byNoise = analyse(TestRecording.of(noisy), "circuit", RANDLES, "weight", "noise");
        Result byModulus = analyse(TestRecording.of(noisy), "circuit", RANDLES, "weight", "modulus");
        assertTrue(quantity(byNoise, "R0").uncertainty() < 0.5 * quantity(byModulus, "R0").uncertainty());
        assertEquals(10, quantity(byNoise, "R0").value(), 4 * quantity(byNoise, "R0").uncertainty());
    }
}
