/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.cycler;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.core.progress.Progress;
import org.lamella.io.ByteSource;
import org.lamella.io.text.internal.lines.TextLines;

/**
 * A text whose records stand under their steps, and the steps under their cycles, made flat: each record gets the number
 * of its cycle, and number and name of its step. Line numbers stay.
 */
final class ThreeLevels {

    private static final Pattern HEAD =
            Pattern.compile("\\s*\"?[^\\s,;\"][^\\r\\n]*\\R[ \"]*([,;\\t])[ \"]*[^,;\\t\\r\\n]"
                    + "[^\\r\\n]*\\R[ \"]*\\1[ \"]*\\1[ \"]*[^,;\\t\\r\\n\\d][^\\r\\n]*(?:\\R.*|$)", Pattern.DOTALL);
    private static final Pattern LEVELS =
            Pattern.compile("(?i).*(?:cycle|循环).*\\R.*(?:step|工步).*\\R.*(?:record|记录|数据|data).*");
    private static final int CHECK_EVERY = 4096;
    private static final int HEADERS = 3;

    private final ByteSource source;
    private byte[] cycle = {};
    private byte[] step = {};

    ThreeLevels(ByteSource source) {
        this.source = source;
    }

    /** Whether a text begins with three lines of labels, each with one more empty cell in front. */
    static boolean in(String start) {
        List<String> lines = start.lines().limit(HEADERS).toList();
        return lines.size() == HEADERS && HEAD.matcher(String.join("\n", lines)).matches()
                && LEVELS.matcher(String.join("\n", lines)).matches();
    }

    /** The records, one a line; the lines of cycles and steps are empty. */
    ByteSource flat(Progress progress) throws FormatException {
        try {
            return ByteSource.of(source.file(), copy(progress));
        } catch (OutOfMemoryError e) {
            throw new FormatException(Place.of(source.file()), "The records of this file do not fit into the memory",
                    "give the program more memory (LAMELLA_JAVA_OPTIONS=-Xmx8g), or export fewer cycles", e);
        }
    }

    private byte[] copy(Progress progress) throws FormatException {
        ByteArrayOutputStream out = new ByteArrayOutputStream((int) Math.min(source.size() + 1024, 1 << 28));
        TextLines lines = new TextLines(source);
        byte separator = 0;
        while (lines.next()) {
            if (lines.number() % CHECK_EVERY == 0) {
                progress.checkCancelled();
            }
            byte[] line = lines.window();
            int start = lines.start();
            if (lines.number() == 2) {
                separator = separator(line, start, lines.end());
            }
            int level = separator == 0 ? 0 : level(line, start, lines.end(), separator);
            if (level == 2) {
                int from = behind(line, start, lines.end(), separator, 2);
                record(out, lines.number() == HEADERS, separator, line, from, lines.end());
            } else if (level == 1) {
                step = cells(line, behind(line, start, lines.end(), separator, 1), lines.end(), separator, 2);
            } else {
                cycle = cells(line, start, lines.end(), separator, 1);
            }
            if (lines.isTerminated()) {
                out.write('\n');
            }
        }
        return out.toByteArray();
    }

    private void record(ByteArrayOutputStream out, boolean labels, byte separator, byte[] line, int from, int to) {
        if (labels) {
            String sign = String.valueOf((char) separator);
            out.writeBytes(("Cycle ID" + sign + "Step ID" + sign + "Step Name" + sign)
                    .getBytes(StandardCharsets.US_ASCII));
        } else {
            out.writeBytes(cycle);
            out.write(separator);
            out.writeBytes(step);
            out.write(separator);
        }
        out.write(line, from, to - from);
    }

    private static byte separator(byte[] line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line[i] == ',' || line[i] == ';' || line[i] == '\t') {
                return line[i];
            }
        }
        return 0;
    }

    /** How many empty cells stand in front, at most two. */
    private static int level(byte[] line, int from, int to, byte separator) {
        int level = 0;
        for (int i = from; i < to && level < 2; i++) {
            if (line[i] == separator) {
                level++;
            } else if (line[i] != ' ' && line[i] != '"') {
                break;
            }
        }
        return level;
    }

    private static int behind(byte[] line, int from, int to, byte separator, int cells) {
        int left = cells;
        int at = from;
        while (at < to && left > 0) {
            left -= line[at++] == separator ? 1 : 0;
        }
        return at;
    }

    /** The bytes of the first cells, with the separators between them. */
    private static byte[] cells(byte[] line, int from, int to, byte separator, int count) {
        int end = Math.max(from, behind(line, from, to, separator, count) - 1);
        boolean ends = end < to && line[end] == separator;
        return Arrays.copyOfRange(line, from, ends ? end : to);
    }
}
