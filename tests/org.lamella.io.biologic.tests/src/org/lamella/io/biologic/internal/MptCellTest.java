/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class MptCellTest {

    private static double number(String cell) {
        byte[] text = ("x\t" + cell + "\ty").getBytes(StandardCharsets.UTF_8);
        return MptCell.number(text, 2, text.length - 2);
    }

    private static void assertExact(String cell) {
        long expected = Double.doubleToRawLongBits(Double.parseDouble(cell));
        assertEquals(expected, Double.doubleToRawLongBits(number(cell)), cell);
        assertEquals(expected, Double.doubleToRawLongBits(number(cell.replace('.', ','))), cell);
    }

    @Test
    void givesBitForBitWhatJavaGives() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 200_000; i++) {
            double mantissa = random.nextDouble(-10, 10);
            int exponent = random.nextInt(-40, 40);
            String form = "%." + random.nextInt(18) + "f";
            String cell = String.format(Locale.ROOT, form, mantissa);
            assertExact(cell);
            assertExact(cell + String.format(Locale.ROOT, "E%+04d", exponent));
        }
        for (long bits = 0; bits < 20_000; bits++) {
            double any = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(any)) {
                assertExact(Double.toString(any));
            }
        }
    }

    @Test
    void givesTheHardCasesExactly() {
        for (String cell : new String[] { "0", "-0", "-0.0", "9007199254740992", "9007199254740993",
            "9007199254740991E22",
            "9007199254740991E-22", "1E22", "1E23", "1E-22", "1E-23", "4.9E-324", "2.2250738585072011E-308",
            "1.7976931348623157E308", ".5", "5.", "+1.5", "00012", "0.000000000000000000000000001",
            "123456789012345678901234567890" }) {
            assertExact(cell);
        }
    }

    @Test
    void takesMissingAndImpossibleValuesForNaN() {
        for (String cell : new String[] { "", " ", "XXX", "nan", "NaN", "INF", "-inf", "1.#QNAN", "-1.#INF",
            "1E400" }) {
            assertTrue(Double.isNaN(number(cell)), cell);
        }
    }

    @Test
    void takesNothingElseForANumber() {
        for (String cell : new String[] { "x", "-", "+", ".", "1.5f", "1.5d", "0x10", "1.2.3", "1 2", "1E", "1E+",
            "--1",
            "1e1e1", "12:30", "E5" }) {
            assertThrows(NumberFormatException.class, () -> number(cell), cell);
        }
    }

    @Test
    void readsPointsInTimeWithTheMonthFirstUnlessItCannotBeOne() {
        LocalDateTime expected = LocalDateTime.of(2024, 7, 19, 16, 53, 36, 500_000_000);
        for (String cell : new String[] { "07/19/2024 16:53:36.5000", "07-19-2024 16:53:36,5", "19.07.2024 16:53:36.5",
            "2024-07-19 16:53:36.500" }) {
            assertEquals(expected, MptCell.clock(cell).orElseThrow(), cell);
        }
        for (String cell : new String[] { "", "16:53:36", "07/19/2024", "02/30/2024 10:00:00",
            "33/44/2024 10:00:00" }) {
            assertTrue(MptCell.clock(cell).isEmpty(), cell);
        }
    }

    @Test
    void countsSecondsOverMidnight() {
        assertEquals(2.25, MptCell.seconds(MptCell.clock("12/31/2024 23:59:59.5").orElseThrow(),
                MptCell.clock("01/01/2025 00:00:01.75").orElseThrow()), 1e-12);
    }
}
