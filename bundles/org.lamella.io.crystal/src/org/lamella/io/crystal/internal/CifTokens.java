/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.crystal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a CIF file (S. R. Hall, F. H. Allen, I. D. Brown, Acta Cryst. A 47 (1991) 655): names, values with or
 * without quotes, texts between lines that begin with a semicolon; comments are left out.
 */
final class CifTokens {

    /** What a word is. */
    enum Kind {
        /** A data name, {@code _cell_length_a}, in lower case. */
        NAME,
        /** A value. */
        VALUE,
        /** {@code loop_}. */
        LOOP,
        /** {@code data_…}; the text is the block's name. */
        DATA,
        /** Another reserved word. */
        OTHER
    }

    /**
     * A word.
     *
     * @param kind of word
     * @param text without quotes
     * @param line on which it begins, from 1
     */
    record Token(Kind kind, String text, int line) {
    }

    private CifTokens() {
    }

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        String[] lines = text.split("\r\n|\n|\r", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith(";")) {
                int first = i;
                StringBuilder value = new StringBuilder(lines[i].substring(1));
                while (i + 1 < lines.length && !lines[i + 1].startsWith(";")) {
                    value.append('\n').append(lines[++i]);
                }
                i++;
                tokens.add(new Token(Kind.VALUE, value.toString().strip(), first + 1));
            } else {
                words(lines[i], i + 1, tokens);
            }
        }
        return tokens;
    }

    private static void words(String line, int number, List<Token> tokens) {
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '#') {
                return;
            } else if (c == '\'' || c == '"') {
                int end = at + 1;
                while (end < line.length() && !(line.charAt(end) == c
                        && (end + 1 == line.length() || Character.isWhitespace(line.charAt(end + 1))))) {
                    end++;
                }
                tokens.add(new Token(Kind.VALUE, line.substring(at + 1, end), number));
                at = end + 1;
            } else {
                int end = at;
                while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
                    end++;
                }
                tokens.add(word(line.substring(at, end), number));
                at = end;
            }
        }
    }

    private static Token word(String word, int line) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.startsWith("_")) {
            return new Token(Kind.NAME, lower.replace('.', '_'), line);
        }
        if (lower.equals("loop_")) {
            return new Token(Kind.LOOP, word, line);
        }
        if (lower.startsWith("data_")) {
            return new Token(Kind.DATA, word.substring(5), line);
        }
        if (lower.startsWith("save_") || lower.equals("global_") || lower.equals("stop_")) {
            return new Token(Kind.OTHER, word, line);
        }
        return new Token(Kind.VALUE, word, line);
    }
}
