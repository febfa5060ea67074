/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.cells;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lamella.io.text.internal.lines.Numbers;
import org.lamella.io.text.internal.lines.TextEncoding;

/**
 * One column while it is read. What kind of cells it holds is decided by the first rows; cells of another kind are then
 * missing values that are counted.
 */
public final class ColumnCells {

    /** What the cells are. */
    public enum Kind {
        /** Numbers. */
        NUMBER,
        /** Times of the clock, or since the start, as hours, minutes and seconds. */
        CLOCK,
        /** Dates with or without time of day. */
        DATE,
        /** Words, kept as codes. */
        TEXT,
        /** Nothing was ever in them. */
        EMPTY
    }

    /** More different words are no codes but remarks. */
    public static final int MOST_WORDS = 256;
    private static final int LONGEST_WORD = 100;

    private final Kind kind;
    private final CellReader reader;
    private final Numbers numbers = new Numbers();
    private final Numbers dayFirst = new Numbers();
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private CellReader.Content content = CellReader.Content.EMPTY;
    private double value;
    private double dayFirstValue;
    private long unreadable;
    private long overloads;
    private int firstUnreadableLine;
    private String firstUnreadable = "";

    /** A column of cells of this kind. */
    public ColumnCells(Kind kind, Dialect dialect) {
        this.kind = kind;
        this.reader = new CellReader(dialect);
    }

    /** The kind that most of these cells are. */
    public static Kind kindOf(List<String> cells, Dialect dialect) {
        CellReader reader = new CellReader(dialect);
        int[] counts = new int[Kind.values().length];
        for (String cell : cells) {
            byte[] text = cell.getBytes(StandardCharsets.UTF_8);
            switch (reader.number(text, 0, text.length)) {
                case VALUE, OVERLOAD -> counts[Kind.NUMBER.ordinal()]++;
                case TEXT -> counts[kindOf(text).ordinal()]++;
                default -> {
                    // says nothing about the others
                }
            }
        }
        Kind most = Kind.EMPTY;
        int best = 0;
        for (Kind kind : Kind.values()) {
            if (counts[kind.ordinal()] > best) {
                best = counts[kind.ordinal()];
                most = kind;
            }
        }
        return most;
    }

    private static Kind kindOf(byte[] text) {
        if (!Double.isNaN(ClockTime.parse(text, 0, text.length))) {
            return Kind.CLOCK;
        }
        CalendarTime date = CalendarTime.parse(text, 0, text.length);
        return Double.isNaN(date.dayFirst()) && Double.isNaN(date.monthFirst()) ? Kind.TEXT : Kind.DATE;
    }

    /** Reads a cell without adding it; {@link #commit} does that. */
    public CellReader.Content read(byte[] line, int from, int to) {
        value = Double.NaN;
        dayFirstValue = Double.NaN;
        content = switch (kind) {
            case NUMBER, EMPTY -> reader.number(line, from, to);
            case CLOCK -> reader.clock(line, from, to);
            case DATE -> date(line, from, to);
            case TEXT -> word(line, from, to);
        };
        if (content == CellReader.Content.VALUE && (kind == Kind.NUMBER || kind == Kind.CLOCK || kind == Kind.EMPTY)) {
            value = reader.value();
        }
        return content;
    }

    private CellReader.Content date(byte[] line, int from, int to) {
        CalendarTime date = CalendarTime.parse(line, from, to);
        value = date.monthFirst();
        dayFirstValue = date.dayFirst();
        boolean none = Double.isNaN(value) && Double.isNaN(dayFirstValue);
        return none ? from == to ? CellReader.Content.EMPTY : CellReader.Content.TEXT : CellReader.Content.VALUE;
    }

    private CellReader.Content word(byte[] line, int from, int to) {
        if (from == to) {
            return CellReader.Content.EMPTY;
        }
        String word = TextEncoding.decode(line, from, Math.min(to, from + LONGEST_WORD));
        Integer code = words.get(word);
        if (code == null && words.size() < MOST_WORDS) {
            code = words.size();
            words.put(word, code);
        }
        value = code == null ? Double.NaN : code;
        return CellReader.Content.TEXT;
    }

    /** Adds the cell that was read last. */
    public void commit(byte[] line, int from, int to, int lineNumber) {
        numbers.add(value);
        if (kind == Kind.DATE) {
            dayFirst.add(dayFirstValue);
        }
        if (content == CellReader.Content.OVERLOAD) {
            overloads++;
        } else if (content == CellReader.Content.TEXT && kind != Kind.TEXT) {
            if (unreadable == 0) {
                firstUnreadableLine = lineNumber;
                firstUnreadable = TextEncoding.decode(line, from, Math.min(to, from + 30));
            }
            unreadable++;
        }
    }

    /** Fills up with missing values. */
    public void fillTo(long rows) {
        numbers.fillTo(rows);
        if (kind == Kind.DATE) {
            dayFirst.fillTo(rows);
        }
    }

    /** Takes the last cell away. */
    public void dropLast() {
        numbers.dropLast();
        if (kind == Kind.DATE) {
            dayFirst.dropLast();
        }
    }

    /** What the cells are. */
    public Kind kind() {
        return kind;
    }

    /** The numbers, seconds, or codes of the words; of open dates those with the month first. */
    public Numbers numbers() {
        return numbers;
    }

    /** Of dates the seconds with the day first. */
    public Numbers dayFirst() {
        return dayFirst;
    }

    /** The words in the order of their codes. */
    public List<String> words() {
        return List.copyOf(words.keySet());
    }

    /** How many cells could not be read. */
    public long unreadable() {
        return unreadable;
    }

    /** How many cells say that the instrument was overloaded. */
    public long overloads() {
        return overloads;
    }

    /** The line of the first cell that could not be read. */
    public int firstUnreadableLine() {
        return firstUnreadableLine;
    }

    /** The first cell that could not be read. */
    public String firstUnreadable() {
        return firstUnreadable;
    }
}
