/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.scan.internal;

import java.nio.charset.StandardCharsets;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.io.ByteSource;

/**
 * What stands in front of each frame of a Merlin file, separated by commas: {@code MQ1}, number of the frame, length of this
 * header, number of chips, width, height, kind of the pixels, layout of the chips, …, time of the acquisition, exposure in s.
 * The counter's depth in bits is the last field of all.
 *
 * @param length of the header, bytes
 * @param chips how many
 * @param width pixels, as they are kept
 * @param height pixels, as they are kept
 * @param kind {@code U08}, {@code U16}, {@code U32}, {@code U64} or {@code R64}
 * @param layout of the chips
 * @param depth of the counter, bits; 0 where it is not told
 * @param time when the frame was taken
 */
record MibHeader(int length, int chips, int width, int height, String kind, String layout, int depth, String time) {

    private static final int MOST = 1 << 14;
    private static final int FEWEST_FIELDS = 9;

    static MibHeader of(ByteSource source) throws FormatException {
        String[] fields = new String(source.slice(0, (int) Math.min(1 << 14, source.size())), StandardCharsets.US_ASCII)
                .split(",", -1);
        if (fields.length < FEWEST_FIELDS) {
            throw problem(source, "header", "The header is cut off");
        }
        int length = number(source, fields[2], "header size", 1 << 14);
        if (length < 64 || length > source.size()) {
            throw problem(source, "header size",
                    "A header of " + length + " bytes cannot be in a file of " + source.size());
        }
        String[] own = new String(source.slice(0, length), StandardCharsets.US_ASCII).split(",", -1);
        int depth = 0;
        for (int i = own.length - 1; i > FEWEST_FIELDS && depth == 0; i--) {
            String text = own[i].replace("\0", "").strip();
            if (text.matches("1|6|12|24") && own[i - 1].strip().endsWith("ns")) {
                depth = Integer.parseInt(text);
            }
        }
        MibHeader header = new MibHeader(length, number(source, fields[3], "chips", 64),
                number(source, fields[4], "width", MOST), number(source, fields[5], "height", MOST), fields[6].strip(),
                fields[7].strip(), depth, fields[9].strip());
        if (header.width == 0 || header.height == 0) {
            throw problem(source, "width, height",
                    "Patterns of " + header.width + " × " + header.height + " pixels cannot be");
        }
        return header;
    }

    private static int number(ByteSource source, String text, String field, int most) throws FormatException {
        try {
            int value = Integer.parseInt(text.strip());
            if (value >= 0 && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw problem(source, field, "\"" + text + "\" is no number");
        }
        throw problem(source, field, text + " cannot be");
    }

    private static FormatException problem(ByteSource source, String field, String cause) {
        return new FormatException(Place.atOffset(source.file(), 0).withField(field), cause,
                "copy the file again, or export it again from the program that wrote it");
    }
}
