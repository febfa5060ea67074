/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.cells;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.lamella.io.text.internal.lines.NumberScanner.Decimal;

/** Tells rows of measured values from lines of text, before the columns are known. */
public final class RowJudge {

    /**
     * What is in a line.
     *
     * @param cells how many cells there are
     * @param values how many of them are numbers, times or dates; a date with a time counts twice
     * @param texts how many are neither values nor empty nor signs for missing values
     * @param missing how many are signs for missing values
     */
    public record Judgement(int cells, int values, int texts, int missing) {

        /** Whether the line can be a row of measured values. */
        public boolean isRow() {
            return cells >= 2 && (texts == 0 ? values >= 1 || missing == cells : values >= 2 && values >= texts);
        }
    }

    private final List<CellReader> readers;

    /** For a file whose dialect is known. */
    public RowJudge(Dialect dialect) {
        this(List.of(new CellReader(dialect)));
    }

    private RowJudge(List<CellReader> readers) {
        this.readers = readers;
    }

    /** For a file whose decimal sign is not known yet. */
    public static RowJudge lenient(Separator separator) {
        return new RowJudge(Arrays.stream(Decimal.values()).map(d -> new CellReader(new Dialect(separator, d, true)))
                .toList());
    }

    /** Judges a line that was cut into cells. */
    public Judgement judge(Cells cells) {
        int values = 0;
        int texts = 0;
        int missing = 0;
        for (int i = 0; i < cells.count(); i++) {
            int worth = worth(cells.line(), cells.from(i), cells.to(i));
            values += Math.max(worth, 0);
            texts += worth < 0 ? 1 : 0;
            missing += worth == 0 && !cells.isEmpty(i) ? 1 : 0;
        }
        return new Judgement(cells.count(), values, texts, missing);
    }

    /** 1 for a value, 2 for a date with a time, 0 for nothing, −1 for text. */
    private int worth(byte[] line, int from, int to) {
        for (CellReader reader : readers) {
            switch (reader.number(line, from, to)) {
                case VALUE, OVERLOAD :
                    return 1;
                case EMPTY, MISSING :
                    return 0;
                default :
                    // perhaps by another reader, or a time
            }
        }
        if (!Double.isNaN(ClockTime.parse(line, from, to))) {
            return 1;
        }
        CalendarTime date = CalendarTime.parse(line, from, to);
        boolean none = Double.isNaN(date.monthFirst()) && Double.isNaN(date.dayFirst());
        return none ? -1 : to - from > 10 ? 2 : 1;
    }

    /** Whether a cell is a number, a time or a date. */
    public boolean isValue(String cell) {
        byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
        return worth(bytes, 0, bytes.length) > 0;
    }
}
