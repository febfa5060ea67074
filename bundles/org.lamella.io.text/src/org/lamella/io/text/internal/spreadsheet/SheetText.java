/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.lamella.io.ByteSource;

/**
 * A sheet written down as text: a line for each of its rows, a tab between its cells, so that it is understood in the
 * same way as a text file. Line numbers are the sheet's.
 */
final class SheetText {

    /** No spreadsheet has more rows. */
    static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 4096;
    private static final int LONGEST_CELL = 4096;
    private static final long LARGEST = 1L << 30;

    private final String name;
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private int row;
    private int column;
    private boolean clipped;
    private boolean broken;

    SheetText(String name) {
        this.name = name;
    }

    /** The name of the sheet. */
    String name() {
        return name;
    }

    /** Goes to a row, from 0; rows in between are empty. */
    void row(int number) {
        int to = Math.max(row, number);
        if (to >= MOST_ROWS || text.size() > LARGEST) {
            clipped = true;
            return;
        }
        for (; row < to; row++) {
            text.write('\n');
        }
        column = 0;
    }

    /** Writes a cell of the present row, columns from 0; those in between are empty. */
    void cell(int number, String value) {
        if (number >= MOST_COLUMNS || clipped) {
            clipped |= !value.isEmpty();
            return;
        }
        for (; column < number; column++) {
            text.write('\t');
        }
        text.writeBytes(plain(value).getBytes(StandardCharsets.UTF_8));
    }

    /** A cell's text without what separates cells and rows; quotes around it are doubled ones. */
    private static String plain(String value) {
        StringBuilder plain = new StringBuilder(Math.min(value.length(), LONGEST_CELL));
        for (int i = 0; i < value.length() && plain.length() < LONGEST_CELL; i++) {
            char c = value.charAt(i);
            plain.append(c < ' ' || c == '\u2028' || c == '\u0085' ? ' ' : c);
        }
        String stripped = plain.toString().strip();
        return stripped.startsWith("\"") ? "''" + stripped.substring(1) : stripped;
    }

    /** Says that the rest of the sheet cannot be read. */
    void breakOff() {
        broken = true;
    }

    /** Whether the rest of the sheet could not be read. */
    boolean isBroken() {
        return broken;
    }

    /** Whether there was more than a sheet can have. */
    boolean isClipped() {
        return clipped;
    }

    /** The text as a file of its own; empty when nothing is in it. */
    Optional<ByteSource> source(ByteSource file) {
        if (text.size() == row) {
            return Optional.empty();
        }
        if (column > 0 || text.size() > 0) {
            text.write('\n');
        }
        return Optional.of(ByteSource.of(file.file(), text.toByteArray()));
    }
}
