/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.lines;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the bytes of a text file stand for characters, as far as lines and numbers need it. */
public enum TextEncoding {
    /** ASCII and what extends it: UTF-8, or the code page of a Western Windows. */
    BYTES(0, 1),
    /** UTF-8 with its mark at the beginning. */
    UTF8_MARKED(3, 1),
    /** UTF-16, low byte first, with its mark. */
    UTF16_LOW_FIRST_MARKED(2, 2),
    /** UTF-16, high byte first, with its mark. */
    UTF16_HIGH_FIRST_MARKED(2, 2),
    /** UTF-16, low byte first, without a mark. */
    UTF16_LOW_FIRST(0, 2),
    /** UTF-16, high byte first, without a mark. */
    UTF16_HIGH_FIRST(0, 2);

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset CHINESE = Charset.isSupported("GB18030") ? Charset.forName("GB18030") : WINDOWS;
    private static final int FEWEST_ZEROS = 8;

    private final int mark;
    private final int width;

    TextEncoding(int mark, int width) {
        this.mark = mark;
        this.width = width;
    }

    /** How many bytes the mark at the beginning has. */
    public int markLength() {
        return mark;
    }

    /** Bytes per code unit. */
    int width() {
        return width;
    }

    /** The character set of what follows the mark, where bytes are UTF-8. */
    public Charset charset() {
        return width == 1 ? StandardCharsets.UTF_8
                : isLowFirst() ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /** Whether the low byte of a code unit comes first. */
    boolean isLowFirst() {
        return this == UTF16_LOW_FIRST || this == UTF16_LOW_FIRST_MARKED;
    }

    /** The encoding of a text that begins with these bytes. */
    public static TextEncoding of(byte[] head) {
        if (startsWith(head, 0xef, 0xbb, 0xbf)) {
            return UTF8_MARKED;
        }
        if (startsWith(head, 0xff, 0xfe)) {
            return UTF16_LOW_FIRST_MARKED;
        }
        if (startsWith(head, 0xfe, 0xff)) {
            return UTF16_HIGH_FIRST_MARKED;
        }
        int looked = Math.min(head.length, 1024) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < looked; i++) {
            if (head[i] == 0) {
                zeros[i & 1]++;
            }
        }
        // text of Western instruments has a zero byte in nearly every code unit, on the same side
        if (zeros[1] >= FEWEST_ZEROS && zeros[1] * 4 > looked && zeros[0] == 0) {
            return UTF16_LOW_FIRST;
        }
        if (zeros[0] >= FEWEST_ZEROS && zeros[0] * 4 > looked && zeros[1] == 0) {
            return UTF16_HIGH_FIRST;
        }
        return BYTES;
    }

    /** Decodes a line of a file whose lines are ASCII or extend it: as UTF-8 if it is that, else as a Western or Chinese Windows. */
    public static String decode(byte[] text, int from, int to) {
        boolean ascii = true;
        for (int i = from; i < to && ascii; i++) {
            ascii = text[i] >= 0;
        }
        if (ascii) {
            return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text, from, to - from)).toString();
        } catch (CharacterCodingException e) {
            return new String(text, from, to - from, isChinese(text, from, to) ? CHINESE : WINDOWS);
        }
    }

    /** Whether all bytes above ASCII come in pairs, as Chinese characters in the code page of a Chinese Windows do. */
    private static boolean isChinese(byte[] text, int from, int to) {
        int pairs = 0;
        for (int i = from; i < to; i++) {
            if (text[i] < 0) {
                boolean pair = i + 1 < to && (text[i] & 0xff) >= 0xa1 && (text[i + 1] & 0xff) >= 0xa1;
                if (!pair) {
                    return false;
                }
                pairs++;
                i++;
            }
        }
        return pairs > 1;
    }

    /** The beginning of a file as text, at most so many characters; for recognition by content. */
    public static String beginning(byte[] head, int most) {
        TextEncoding encoding = of(head);
        int from = Math.min(encoding.mark, head.length);
        int to = (int) Math.min(head.length, from + (long) most * encoding.width);
        if (encoding.width == 2) {
            return new String(head, from, to - from,
                    encoding.isLowFirst() ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        return decode(head, from, to);
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
