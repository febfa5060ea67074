/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamella.core.error.FormatException;
import org.lamella.io.ByteSource;

class TextLinesTest {

    private static List<String> lines(byte[] bytes) throws FormatException {
        TextLines lines = new TextLines(ByteSource.of(Path.of("made.txt"), bytes));
        List<String> all = new ArrayList<>();
        while (lines.next()) {
            all.add(lines.text());
            assertEquals(all.size(), lines.number());
        }
        return all;
    }

    private static List<String> lines(String text) throws FormatException {
        return lines(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void endsLinesAtLineFeedCarriageReturnOrBoth() throws FormatException {
        assertEquals(List.of("a", "b", "", "c"), lines("a\nb\n\nc"));
        assertEquals(List.of("a", "b", "", "c"), lines("a\r\nb\r\n\r\nc\r\n"));
        assertEquals(List.of("a", "b", "", "c"), lines("a\rb\r\rc\r"));
        assertEquals(List.of(), lines(""));
        assertEquals(List.of(""), lines("\n"));
    }

    @ParameterizedTest
    @ValueSource(ints = { 65534, 65535, 65536, 65537 })
    void keepsLinesWholeAcrossTheEdgesOfTheWindow(int length) throws FormatException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            String first = "x".repeat(length);
            assertEquals(List.of(first, "y,1", "z"), lines(first + end + "y,1" + end + "z"));
            assertEquals(List.of("short", first, "y"), lines("short" + end + first + end + "y"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
    void readsMarkedEncodings(String encoding) throws Exception {
        String text = "Zeit/s;Ω\n1;\uD835\uDC19\n".repeat(9000);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(("\uFEFF" + text).getBytes(Charset.forName(encoding)));
        List<String> lines = lines(bytes.toByteArray());
        assertEquals(18000, lines.size());
        assertEquals("Zeit/s;Ω", lines.get(0));
        assertEquals("1;\uD835\uDC19", lines.get(17999));
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-16LE", "UTF-16BE" })
    void findsUtf16WithoutAMark(String encoding) throws FormatException {
        assertEquals(List.of("Potential/V,Current/A", "1,2"),
                lines("Potential/V,Current/A\n1,2\n".getBytes(Charset.forName(encoding))));
    }

    @Test
    void readsOldCodePages() throws FormatException {
        assertEquals(List.of("Phase/°", "I/µA"), lines("Phase/°\nI/µA".getBytes(Charset.forName("windows-1252"))));
    }

    @Test
    void readsUtf16ThatIsCutWithinACharacter() throws FormatException {
        byte[] whole = "\uFEFFab\ncd\n".getBytes(StandardCharsets.UTF_16LE);
        byte[] cut = Arrays.copyOf(whole, whole.length - 3);
        assertEquals(List.of("ab", "c"), lines(cut));
    }

    @Test
    void refusesALineThatNoTableHas() {
        byte[] bytes = new byte[(1 << 20) + (1 << 17)];
        Arrays.fill(bytes, (byte) '1');
        FormatException e = assertThrows(FormatException.class, () -> lines(bytes));
        assertEquals(1, e.problem().place().line());
    }
}
