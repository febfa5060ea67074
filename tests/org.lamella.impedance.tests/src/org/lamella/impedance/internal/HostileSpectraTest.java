/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamella.impedance.ReferenceImpedance.constantPhase;
import static org.lamella.impedance.ReferenceImpedance.frequencies;
import static org.lamella.impedance.ReferenceImpedance.parallel;
import static org.lamella.impedance.ReferenceImpedance.resistor;
import static org.lamella.impedance.ReferenceImpedance.series;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lamella.analysis.Analysis;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.core.error.LamellaException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.data.Warning;
import org.lamella.impedance.ReferenceImpedance;
import org.lamella.impedance.ReferenceImpedance.NoiseModel;
import org.lamella.impedance.TestRecording;
import org.lamella.impedance.spectrum.Spectrum;

/** What instruments and people write into files of spectra: a typed error, or the right numbers with a warning. */
class HostileSpectraTest {

    /** Rows of an arc of 100 Ω behind 10 Ω, and what was done to them. */
    record Damage(String name, Consumer<List<double[]>> does) {
        Recording recording() {
            Spectrum sound = ReferenceImpedance.noisy(frequencies(1e5, 0.1, 40),
                    f -> series(resistor(10), parallel(resistor(100), constantPhase(f, 2e-5, 0.9))),
                    NoiseModel.ofModulus(1e-3), new SplittableRandom(1));
            List<double[]> rows = new ArrayList<>();
            for (int i = 0; i < sound.size(); i++) {
                rows.add(new double[] { sound.frequency()[i], sound.re()[i], sound.im()[i] });
            }
            does.accept(rows);
            return TestRecording.of(rows.toArray(double[][]::new));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Damages after which the numbers still have to be right. */
    static Stream<Damage> harmless() {
        return Stream.of(new Damage("missing frequencies", rows -> rows.subList(12, 17).clear()),
                new Damage("repeated frequencies", rows -> rows.addAll(5, List.of(rows.get(5).clone(),
                        rows.get(5).clone()))),
                new Damage("unsorted", rows -> Collections.shuffle(rows, new Random(4))),
                new Damage("from low to high", Collections::reverse),
                new Damage("cells that are no numbers", rows -> rows.get(7)[1] = Double.NaN),
                new Damage("an infinite cell", rows -> rows.get(20)[2] = Double.NEGATIVE_INFINITY),
                new Damage("a frequency of zero", rows -> rows.get(39)[0] = 0),
                new Damage("a negative frequency", rows -> rows.get(3)[0] *= -1),
                new Damage("an impedance of zero", rows -> {
                    rows.get(9)[1] = 0;
                    rows.get(9)[2] = 0;
                }), new Damage("positive imaginary parts at the fast end", rows -> {
                    for (int i = 0; i < 4; i++) {
                        rows.get(i)[2] = 1e-5 * rows.get(i)[0];
                    }
                }));
    }

    static Stream<Damage> fatal() {
        return Stream.of(new Damage("a single point", rows -> rows.subList(1, 40).clear()),
                new Damage("nothing at all", List::clear),
                new Damage("all at one frequency", rows -> rows.forEach(r -> r[0] = 100)),
                new Damage("all the same", rows -> rows.forEach(r -> {
                    r[1] = 55;
                    r[2] = -5;
                })),
                new Damage("huge", rows -> rows.forEach(r -> r[1] *= 1e28)),
                new Damage("tiny", rows -> rows.forEach(r -> {
                    r[1] *= 1e-29;
                    r[2] *= 1e-29;
                })),
                new Damage("beyond all bounds", rows -> rows.forEach(r -> r[1] = 1e300)),
                new Damage("no numbers", rows -> rows.forEach(r -> r[2] = Double.NaN)),
                new Damage("positive imaginary parts", rows -> rows.forEach(r -> r[2] *= -1)),
                new Damage("negative real parts", rows -> rows.forEach(r -> r[1] -= 300)),
                new Damage("modulus over sixty decades", rows -> rows.forEach(r -> {
                    r[1] *= Math.pow(r[0], 5);
                    r[2] *= Math.pow(r[0], -5);
                })));
    }

    private static Result analyse(Analysis analysis, Recording recording, Map<String, String> given)
            throws LamellaException {
        return analysis.analyse(recording, Settings.of(analysis.settings(), given), Progress.NONE);
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void theNumbersAreRightNevertheless(Damage damage) throws LamellaException {
        Result fit = analyse(new ImpedanceAnalysis(), damage.recording(),
                Map.of("circuit", "R0-p(R1,CPE1)"));
        assertEquals(100, fit.quantity("R1").orElseThrow().value(), 1, damage.name());
        assertEquals(10, fit.quantity("R0").orElseThrow().value(), 0.3, damage.name());
        Result relaxations = analyse(new RelaxationAnalysis(), damage.recording(), Map.of());
        double largest = relaxations.quantities().stream().filter(q -> q.name().endsWith("].R"))
                .mapToDouble(Quantity::value).max().orElse(0);
        assertEquals(100, largest, 5, damage.name());
    }

    @ParameterizedTest
    @MethodSource("fatal")
    void anErrorSaysWhatToDoOrTheResultHoldsNothingButNumbers(Damage damage) {
        assertTypedErrorOrNumbers(new ImpedanceAnalysis(), damage.recording(), Map.of("circuit", "R0-p(R1,CPE1)"));
        assertTypedErrorOrNumbers(new RelaxationAnalysis(), damage.recording(), Map.of());
        assertTypedErrorOrNumbers(new RelaxationAnalysis(), damage.recording(), Map.of("method", "loewner"));
        assertTypedErrorOrNumbers(new ImpedanceSeriesAnalysis(), damage.recording(),
                Map.of("circuit", "R0-p(R1,CPE1)"));
    }

    private static Optional<Result> assertTypedErrorOrNumbers(Analysis analysis, Recording recording,
            Map<String, String> settings) {
        try {
            Result result = analyse(analysis, recording, settings);
            for (Quantity quantity : result.quantities()) {
                assertTrue(Double.isFinite(quantity.value()), quantity.name());
            }
            return Optional.of(result);
        } catch (LamellaException e) {
            assertFalse(e.problem().cause().isBlank());
            assertFalse(e.problem().wayOut().isBlank());
            return Optional.empty();
        }
    }

    @Test
    void whatWasOddIsSaid() throws LamellaException {
        Map<String, String> expected = Map.of("repeated frequencies", "repeated-frequencies",
                "cells that are no numbers", "points-left-out", "a negative frequency", "points-left-out",
                "positive imaginary parts at the fast end", "inductive-tail");
        for (Damage damage : harmless().filter(d -> expected.containsKey(d.name())).toList()) {
            Result result = analyse(new ImpedanceAnalysis(), damage.recording(), Map.of("circuit", "R0-p(R1,CPE1)"));
            assertTrue(result.warnings().stream().map(Warning::code).toList().contains(expected.get(damage.name())),
                    damage.name());
        }
    }

    /** Members of a series that cannot be fitted are left out and named. */
    @Test
    void badMembersOfASeriesDoNotSpoilIt() throws LamellaException {
        Damage none = new Damage("none", rows -> {
        });
        Damage brief = new Damage("short", rows -> rows.subList(1, 40).clear());
        ImpedanceSeriesAnalysis series = new ImpedanceSeriesAnalysis();
        Settings settings = Settings.of(series.settings(), Map.of("circuit", "R0-p(R1,CPE1)")).with(Setting.WITH,
                List.of(none.recording(), none.recording()));
        assertEquals(3, series.analyse(none.recording(), settings, Progress.NONE).tables().getFirst().rows());
        Settings withShort = Settings.of(series.settings(), Map.of("circuit", "R0-p(R1,CPE1)")).with(Setting.WITH,
                List.of(none.recording(), brief.recording()));
        Result result = series.analyse(none.recording(), withShort, Progress.NONE);
        assertEquals(2, result.tables().getFirst().rows());
        assertTrue(result.warnings().stream().anyMatch(w -> w.code().equals("short-spectrum")));
    }
}
