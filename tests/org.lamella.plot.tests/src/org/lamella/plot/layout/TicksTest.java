/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class TicksTest {

    @Test
    void choosesOneTwoFiveStepsAndExactLabels() {
        // by hand: 0.7 in at most 8 steps asks for 0.0875 or more, the next of 1-2-5 is 0.1
        Ticks ticks = Ticks.linear(0.3, 1.0, 8);
        assertEquals(List.of("0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1.0"), ticks.labels());
        assertArrayEquals(new double[] { 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0 }, ticks.major(), 0);
    }

    @Test
    void writesNegativeNumbersWithATypographicMinus() {
        assertEquals(List.of("−1.0", "−0.5", "0.0", "0.5"), Ticks.linear(-1.2, 0.6, 4).labels());
    }

    @Test
    void writesVeryLargeAndVerySmallNumbersAsPowers() {
        assertEquals(List.of("0", "0.2·10¹⁰", "0.4·10¹⁰", "0.6·10¹⁰", "0.8·10¹⁰", "1.0·10¹⁰"),
                Ticks.linear(0, 1e10, 5).labels());
        assertEquals(List.of("−0.5·10⁻⁶", "0", "0.5·10⁻⁶", "1.0·10⁻⁶"), Ticks.linear(-7e-7, 1.2e-6, 4).labels());
    }

    @Test
    void givesEachRangeAtLeastTwoTicksWithinIt() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 10_000; i++) {
            double middle = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-9, 9));
            double span = Math.max(Math.abs(middle) * 1e-6, 1e-15) * Math.pow(10, random.nextInt(0, 7));
            Ticks ticks = Ticks.linear(middle - span / 2, middle + span / 2, 6);
            assertTrue(ticks.major().length >= 2 && ticks.major().length <= 7,
                    ticks.major().length + " ticks around " + middle + " over " + span);
            for (double tick : ticks.major()) {
                assertTrue(Math.abs(tick - middle) <= span / 2 * (1 + 1e-9));
            }
            assertEquals(ticks.labels().size(), ticks.labels().stream().distinct().count(), "equal labels");
        }
    }

    @Test
    void labelsDecadesAndMarksTheNumbersBetween() {
        Ticks ticks = Ticks.logarithmic(0.5e-3, 4e4, 10);
        assertEquals(List.of("10⁻³", "10⁻²", "0.1", "1", "10", "100", "10³", "10⁴"), ticks.labels());
        // 0.5 … 0.9 mHz, eight between each of seven pairs of decades, 20 … 40 kHz
        assertEquals(5 + 7 * 8 + 3, ticks.minor().length);
    }

    @Test
    void labelsOneTwoFiveWithinADecade() {
        assertEquals(List.of("20", "50"), Ticks.logarithmic(15, 90, 5).labels());
    }
}
