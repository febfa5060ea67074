/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.delimited;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.io.text.internal.Texts;

/** Separators, decimal signs, thousands and encodings. */
class DialectTest {

    private static final double[] TIME = { 0, 0.5, 1, 1.5, 2 };
    private static final double[] POTENTIAL = { 0.1, 0.2, 0.3, 0.2, -0.1 };
    private static final double[] CURRENT = { 1.25e-6, -3e-7, 0, 12.5e-3, -1 };

    private final DelimitedReader reader = new DelimitedReader();

    private static String table(String separator, char decimal, String header) {
        StringBuilder text = new StringBuilder(header.isEmpty() ? "" : header.replace("|", separator) + "\n");
        for (int i = 0; i < TIME.length; i++) {
            text.append(String.format(Locale.ROOT, "%.3f%s%.4f%s%.6e%n", TIME[i], separator, POTENTIAL[i], separator,
                    CURRENT[i]).replace('.', decimal).replace("\r", ""));
        }
        return text.toString();
    }

    private static void assertTable(Recording recording) throws Exception {
        assertArrayEquals(TIME, Texts.values(recording, Measurand.TIME));
        assertArrayEquals(POTENTIAL, Texts.values(recording, Measurand.POTENTIAL));
        assertArrayEquals(CURRENT, Texts.values(recording, Measurand.CURRENT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`',
            value = { ",!.", ", !.", ";!.", ";!`,`", "`; `!`,`", "|!.", "|!`,`",
                "TAB!.", "TAB!`,`", "` `!.", "` `!`,`", "`   `!.", "` TAB `!`,`", "`, `!." })
    void readsEverySeparatorWithEveryDecimalSign(String separator, char decimal) throws Exception {
        String sign = separator.replace("TAB", "\t");
        assertTable(Texts.read(reader, table(sign, decimal, "t/s|E/V|I/A")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252" })
    void readsEveryEncoding(String encoding) throws Exception {
        String mark = encoding.startsWith("UTF") ? "\uFEFF" : "";
        String text = mark + table(";", ',', "t/s|E/V|I/µA");
        double[] current = Texts.values(Texts.read(reader, text, Charset.forName(encoding)), Measurand.CURRENT);
        assertEquals(12.5e-3 * 1e-6, current[3], 1e-20);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\n", "\r\n", "\r" })
    void readsEveryLineEnd(String end) throws Exception {
        assertTable(Texts.read(reader, table(",", '.', "t/s|E/V|I/A").replace("\n", end)));
    }

    @Test
    void readsQuotedCells() throws Exception {
        assertTable(Texts.read(reader, "\"t/s\",\"E/V\",\"I/A\"\n\"0\",\"0.1\",\"1.25e-6\"\n\"0.5\",\"0.2\",\"-3e-7\"\n"
                + "\"1\",\"0.3\",\"0\"\n\"1.5\",\"0.2\",\"12.5e-3\"\n\"2\",\"-0.1\",\"-1\"\n"));
    }

    @Test
    void readsQuotedDecimalCommasBetweenCommas() throws Exception {
        Recording recording = Texts.read(reader, "t/s,E/V,I/mA\n\"0,5\",\"0,25\",\"1,5\"\n\"1,0\",\"0,3\",\"2\"\n");
        assertArrayEquals(new double[] { 0.25, 0.3 }, Texts.values(recording, Measurand.POTENTIAL));
    }

    @Test
    void takesAnAmbiguousCommaForTheDecimalSignAndSaysSo() throws Exception {
        Recording recording = Texts.read(reader, "E/V;I/A\n1,234;5,678\n1,300;5,700\n");
        assertArrayEquals(new double[] { 1.234, 1.3 }, Texts.values(recording, Measurand.POTENTIAL));
        assertTrue(Texts.warnings(recording).contains("ambiguous-decimal"));
    }

    @Test
    void decidesAnAmbiguousCommaByTheRestOfTheFile() throws Exception {
        StringBuilder thousands = new StringBuilder("E/V;I/A\n");
        StringBuilder decimals = new StringBuilder("E/V;I/A\n");
        for (int i = 0; i < 3000; i++) {
            thousands.append("1,234;5,678\n");
            decimals.append("1,234;5,678\n");
        }
        Recording point = Texts.read(reader, thousands + "1.25;3.5\n");
        assertEquals(1234, Texts.values(point, Measurand.POTENTIAL)[0]);
        assertEquals(1.25, Texts.values(point, Measurand.POTENTIAL)[3000]);
        assertTrue(Texts.warnings(point).contains("thousands"));
        Recording comma = Texts.read(reader, decimals + "1,25;3,5\n");
        assertEquals(1.234, Texts.values(comma, Measurand.POTENTIAL)[0]);
        assertEquals(List.of(), Texts.warnings(comma));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`',
            value = { "1,234.5!2,000.25", "1.234,5!2.000,25", "1 234,5!2 000,25",
                "1'234.5!2'000.25", "1\u00a0234,5!2\u00a0000,25", "1\u202f234,5!2\u202f000,25" })
    void readsThousands(String first, String second) throws Exception {
        Recording recording =
                Texts.read(reader, "f/Hz\tZ'/Ohm\tZ''/Ohm\n" + first + "\t" + second + "\t-1\n" + second + "\t"
                        + first + "\t-2\n");
        assertArrayEquals(new double[] { 1234.5, 2000.25 }, Texts.values(recording, Measurand.FREQUENCY));
    }

    @Test
    void readsPointsThatComeAfterIntegersAndCommas() throws Exception {
        StringBuilder text = new StringBuilder("t/s;E/V;I/A\n");
        for (int i = 0; i < 1000; i++) {
            text.append(i).append(";0;0\n");
        }
        double[] integersFirst = Texts.values(Texts.read(reader, text + "1000,5;0,25;1,5\n"), Measurand.TIME);
        assertEquals(1000.5, integersFirst[1000]);
    }

    @Test
    void readsBothDecimalSignsInOneFileWithAWarning() throws Exception {
        Recording recording = Texts.read(reader, "E/V;I/A\n0,5;1.25\n0,6;1.5\n");
        assertArrayEquals(new double[] { 0.5, 0.6 }, Texts.values(recording, Measurand.POTENTIAL));
        assertArrayEquals(new double[] { 1.25, 1.5 }, Texts.values(recording, Measurand.CURRENT));
        assertTrue(Texts.warnings(recording).contains("mixed-decimals"));
    }

    @Test
    void doesNotDependOnTheLocale() throws Exception {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : List.of(Locale.GERMANY, Locale.of("tr", "TR"), Locale.of("ar", "EG"), Locale.FRANCE)) {
                Locale.setDefault(locale);
                assertTable(Texts.read(reader, table(",", '.', "TIME/s|E/V|I/A")));
                assertTable(Texts.read(reader, table(";", ',', "Time (s)|Potential (V)|Current (A)")));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void givesTheSameNumbersAsTheJdk() throws Exception {
        StringBuilder text = new StringBuilder("E/V,I/A\n");
        java.util.SplittableRandom random = new java.util.SplittableRandom(3);
        double[] potential = new double[5000];
        double[] current = new double[5000];
        for (int i = 0; i < potential.length; i++) {
            potential[i] = random.nextDouble() - 0.5;
            current[i] = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-12, 0));
            text.append(potential[i]).append(',').append(current[i]).append('\n');
        }
        Recording recording = Texts.read(reader, text.toString(), StandardCharsets.US_ASCII);
        assertArrayEquals(potential, Texts.values(recording, Measurand.POTENTIAL));
        assertArrayEquals(current, Texts.values(recording, Measurand.CURRENT));
    }
}
