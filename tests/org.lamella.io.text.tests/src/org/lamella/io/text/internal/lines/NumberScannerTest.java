/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamella.io.text.internal.lines.NumberScanner.Decimal;

/** The oracle is the JDK's own conversion: every number has to agree with it in all 64 bits. */
class NumberScannerTest {

    private final NumberScanner scanner = new NumberScanner();

    private boolean scan(String text, Decimal decimal) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return scanner.scan(bytes, 0, bytes.length, decimal);
    }

    private void assertSameBits(String text) {
        double expected = Double.parseDouble(text);
        boolean scanned = scan(text, Decimal.POINT);
        if (Double.isInfinite(expected)) {
            assertFalse(scanned, text);
        } else {
            assertTrue(scanned, text);
            assertEquals(Double.doubleToRawLongBits(expected), Double.doubleToRawLongBits(scanner.value()),
                    () -> text + " became " + scanner.value());
        }
    }

    @Test
    void agreesWithTheJdkOnNumbersAsInstrumentsWriteThem() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 60_000; i++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-14, 14));
            assertSameBits(Double.toString(value));
            assertSameBits(String.format(Locale.ROOT, "%.7E", value));
            assertSameBits(String.format(Locale.ROOT, "%.18e", value));
            assertSameBits(new BigDecimal(value).round(new MathContext(17)).toPlainString());
        }
    }

    @Test
    void agreesWithTheJdkOnAnyDouble() {
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < 200_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertSameBits(Double.toString(value));
            }
        }
    }

    @Test
    void agreesWithTheJdkBetweenTwoDoubles() {
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 50_000; i++) {
            assertSameBits((1L << 53) + 2L * random.nextInt(100_000) + 1 + "e" + random.nextInt(-30, 30));
            double value = random.nextDouble() * Math.pow(10, random.nextInt(-12, 12));
            BigDecimal half = new BigDecimal(value).add(new BigDecimal(Math.nextUp(value)))
                    .divide(BigDecimal.valueOf(2));
            assertSameBits(half.round(new MathContext(random.nextInt(16, 40))).toString());
            assertSameBits(half.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "-0", "0.000", "1", "+1", "007", ".5", "5.", "1e5", "1E+005", "-3.34979E-002",
        "1e-400",
        "123456789012345678901234567890", "0.0000000000000000000000000000000000000001", "2.2250738585072011e-308",
        "9007199254740993", "1.7976931348623157e308", "4.9e-324" })
    void agreesWithTheJdkOnUnusualForms(String text) {
        assertSameBits(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "1,5|COMMA|1.5", "-3,34979E-002|COMMA|-0.0334979", "1,5|EITHER|1.5",
        "1.5|EITHER|1.5", "1.5D-3|POINT|0.0015", "\u22122.5|POINT|-2.5", "1e\u22123|POINT|0.001" })
    void readsTheSignsOfOtherLocalesAndLanguages(String text, Decimal decimal, double expected) {
        assertTrue(scan(text, decimal));
        assertEquals(expected, scanner.value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "", "-", "+", ".", "e5", "1e", "1e+", "1.2.3", "1,5", "0x10", "1f", "1.5d", "NaN", "Infinity",
                "1e999", "1 ", " 1", "--1", "1-2", "12:30", "1e1234567", "1_000", "١٢" })
    void refusesWhatIsNoFiniteDecimalNumber(String text) {
        assertFalse(scan(text, Decimal.POINT), text);
    }

    @Test
    void readsOnlyItsRange() {
        byte[] line = "12,34.5,67".getBytes(StandardCharsets.US_ASCII);
        assertTrue(scanner.scan(line, 3, 7, Decimal.POINT));
        assertEquals(34.5, scanner.value());
    }
}
