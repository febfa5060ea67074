/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.delimited;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.lamella.io.text.internal.cells.Cells;
import org.lamella.io.text.internal.cells.ColumnCells;
import org.lamella.io.text.internal.cells.Dialect;
import org.lamella.io.text.internal.cells.RowJudge;
import org.lamella.io.text.internal.lines.TextEncoding;

/**
 * Rows that belong together, while they are read. The first rows are kept as they are until it is clear what kind of
 * cells each column has; then rows go straight into the columns.
 */
final class Block {

    /** How many rows decide what the columns are. */
    static final int SAMPLE_ROWS = 32;

    /** What became of a line. */
    enum Outcome {
        /** It is a row and was added. */
        ROW,
        /** It is no row. */
        TEXT
    }

    /**
     * A row that is kept until the kinds of the columns are known.
     *
     * @param bytes the line
     * @param line its number
     */
    private record Kept(byte[] bytes, int line) {
    }

    private final Dialect dialect;
    private final Header header;
    private final int firstLine;
    private final Cells cells;
    private final RowJudge judge;
    private final RowJudge lenient;
    private final List<Kept> kept = new ArrayList<>();
    private final List<ColumnCells> columns = new ArrayList<>();
    private int width;
    private boolean open;
    private boolean foreign;
    private long rows;
    private long ragged;
    private int firstRagged;
    private NumberShape lastShape = NumberShape.UNKNOWN;

    Block(Dialect dialect, Header header, int width, int firstLine) {
        this.dialect = dialect;
        this.header = header;
        this.width = width;
        this.firstLine = firstLine;
        this.cells = new Cells(dialect.separator());
        this.judge = new RowJudge(dialect);
        this.lenient = RowJudge.lenient(dialect.separator());
    }

    /** Adds a line if it is a row. */
    Outcome add(byte[] bytes, int start, int end, int line) {
        cells.cut(bytes, start, end);
        if (open) {
            return addRow(line);
        }
        if (!judge.judge(cells).isRow()) {
            return Outcome.TEXT;
        }
        byte[] copy = Arrays.copyOfRange(bytes, start, end);
        width = Math.max(width, cells.count());
        kept.add(new Kept(copy, line));
        rows++;
        if (rows == SAMPLE_ROWS) {
            open();
        }
        return Outcome.ROW;
    }

    /** Decides the kinds of the columns, and brings the rows that were kept into them. */
    void open() {
        if (open) {
            return;
        }
        open = true;
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            texts.add(new ArrayList<>());
        }
        for (Kept row : kept) {
            cells.cut(row.bytes(), 0, row.bytes().length);
            for (int i = 0; i < cells.count(); i++) {
                texts.get(i).add(cells.text(i));
            }
        }
        for (List<String> column : texts) {
            columns.add(new ColumnCells(ColumnCells.kindOf(column, dialect), dialect));
        }
        lastShape = NumberShape.ofLast(texts);
        rows = 0;
        for (Kept row : kept) {
            cells.cut(row.bytes(), 0, row.bytes().length);
            addRow(row.line());
        }
    }

    private Outcome addRow(int line) {
        int count = cells.count();
        if (count < 2) {
            return Outcome.TEXT;
        }
        int values = 0;
        int missing = 0;
        int texts = 0;
        boolean firstIsValue = false;
        for (int i = 0; i < Math.min(count, width); i++) {
            switch (columns.get(i).read(cells.line(), cells.from(i), cells.to(i))) {
                case VALUE, OVERLOAD -> {
                    values++;
                    firstIsValue |= i == 0;
                }
                case MISSING -> missing++;
                case TEXT -> texts += columns.get(i).kind() == ColumnCells.Kind.TEXT ? 0 : 1;
                case EMPTY -> {
                    // neither for nor against a row
                }
            }
        }
        boolean row = values > texts || values == texts && values > 0 && firstIsValue
                || values == 0 && texts == 0 && missing > 0 && count == width;
        if (!row) {
            foreign |= count == width && lenient.judge(cells).isRow();
            return Outcome.TEXT;
        }
        commit(Math.min(count, width), line);
        if (count != width && cells.countToLastFilled() != width) {
            firstRagged = ragged++ == 0 ? line : firstRagged;
            widen(line);
        }
        return Outcome.ROW;
    }

    private void commit(int present, int line) {
        rows++;
        for (int i = 0; i < present; i++) {
            columns.get(i).commit(cells.line(), cells.from(i), cells.to(i), line);
        }
        for (int i = present; i < width; i++) {
            columns.get(i).fillTo(rows);
        }
    }

    /** Makes columns for the cells of a row that is longer than those before. */
    private void widen(int line) {
        for (int i = width; i < cells.countToLastFilled(); i++) {
            ColumnCells column = new ColumnCells(ColumnCells.Kind.EMPTY, dialect);
            column.fillTo(rows - 1);
            column.read(cells.line(), cells.from(i), cells.to(i));
            column.commit(cells.line(), cells.from(i), cells.to(i), line);
            columns.add(column);
        }
        width = columns.size();
    }

    /** How the last cell of the present line relates to those before: whether it can have been cut off. */
    NumberShape.Cut cutOfLast() {
        int filled = cells.countToLastFilled();
        if (filled < filledColumns()) {
            return NumberShape.Cut.CERTAIN;
        }
        return filled == 0 ? NumberShape.Cut.NONE : lastShape.cutOf(cells.text(filled - 1));
    }

    private int filledColumns() {
        int filled = columns.size();
        while (filled > 0 && columns.get(filled - 1).kind() == ColumnCells.Kind.EMPTY) {
            filled--;
        }
        return filled;
    }

    /** Takes the last row away. */
    void dropLastRow() {
        columns.forEach(ColumnCells::dropLast);
        rows--;
    }

    /** Whether there are lines that would be rows if the decimal sign were another. */
    boolean hasForeignRows() {
        return foreign;
    }

    /** The labels. */
    Header header() {
        return header;
    }

    /** The number of columns. */
    int width() {
        return width;
    }

    /** The number of rows. */
    long rows() {
        return rows;
    }

    /** The line of the first row. */
    int firstLine() {
        return firstLine;
    }

    /** The first rows as text. */
    List<Note> firstRows() {
        return kept.stream().map(k -> new Note(TextEncoding.decode(k.bytes(), 0, k.bytes().length), k.line())).toList();
    }

    /** The columns. */
    List<ColumnCells> columns() {
        return columns;
    }

    /** How many rows have more or fewer cells than the first. */
    long ragged() {
        return ragged;
    }

    /** The line of the first of them. */
    int firstRagged() {
        return firstRagged;
    }
}
