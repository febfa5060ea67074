/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.exchange;

import java.util.ArrayList;
import java.util.List;

/** Cells between commas, in quotes or not, with the escapes of {@link CsvWriter}. */
final class QuotedCells {

    private QuotedCells() {
    }

    /** Cuts a line into its cells. */
    static List<String> cut(String line) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            boolean quoted = at < line.length() && line.charAt(at) == '"';
            int end = quoted ? closing(line, at + 1) : line.indexOf(',', at);
            int stop = end < 0 ? line.length() : end;
            String cell = line.substring(quoted ? at + 1 : at, stop);
            cells.add(unescaped(quoted ? cell.replace("\"\"", "\"") : cell));
            int comma = line.indexOf(',', stop);
            if (comma < 0) {
                break;
            }
            at = comma + 1;
        }
        return cells;
    }

    /** The quote that ends the cell; −1 when there is none. */
    private static int closing(String line, int from) {
        int at = line.indexOf('"', from);
        while (at >= 0 && at + 1 < line.length() && line.charAt(at + 1) == '"') {
            at = line.indexOf('"', at + 2);
        }
        return at;
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                plain.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
