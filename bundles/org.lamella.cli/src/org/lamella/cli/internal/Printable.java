/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.util.ArrayList;
import java.util.List;

/** Text that comes from files and plug-ins, made fit for a terminal. */
final class Printable {

    private Printable() {
    }

    /** The same without control characters: a file must not steer the terminal. */
    static String of(String text) {
        if (text.codePoints().noneMatch(Character::isISOControl)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(!Character.isISOControl(c) ? c
                : c == '\n' || c == '\r' || c == '\t' ? ' ' : '\uFFFD'));
        return clean.toString();
    }

    /** At most this many characters, the last one an ellipsis if there were more. */
    static String cut(String text, int width) {
        if (text.length() <= width) {
            return text;
        }
        int end = text.offsetByCodePoints(0, Math.min(Math.max(0, width - 1), text.codePointCount(0, text.length())));
        return text.substring(0, end) + "…";
    }

    /** The text and as many spaces as make it this wide. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }

    /** As many spaces as make it this wide, and the text. */
    static String paddedLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - length(text))) + text;
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The text in lines of at most this width, broken at spaces; longer words stay whole. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && (long) length(line.toString()) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
