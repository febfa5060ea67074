/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.gamry;

import java.util.ArrayList;
import java.util.List;

import org.lamella.io.text.internal.cells.Cells;
import org.lamella.io.text.internal.cells.ColumnCells;
import org.lamella.io.text.internal.cells.Dialect;
import org.lamella.io.text.internal.cells.Separator;
import org.lamella.io.text.internal.lines.NumberScanner.Decimal;

/** A table of a .DTA file while it is read: a line of names, a line of units, rows. Its first cell is always empty. */
final class GamryTable {

    private static final Dialect DIALECT = new Dialect(Separator.TAB, Decimal.EITHER, false);

    private final String name;
    private final int line;
    private final long announced;
    private final List<ColumnCells> columns = new ArrayList<>();
    private List<String> names = List.of();
    private List<String> units = List.of();
    private long rows;
    private long ragged;
    private int firstRagged;

    /**
     * @param name its name
     * @param line where it begins
     * @param announced how many rows it shall have, or −1
     */
    GamryTable(String name, int line, long announced) {
        this.name = name;
        this.line = line;
        this.announced = announced;
    }

    /** Takes a line; whether it is a row. */
    boolean take(Cells cells, int at) {
        if (names.isEmpty()) {
            names = List.of(cells.texts()).subList(1, Math.max(1, cells.countToLastFilled()));
            return false;
        }
        if (units.isEmpty()) {
            List<String> texts = new ArrayList<>(List.of(cells.texts()).subList(1, cells.count()));
            while (texts.size() < names.size()) {
                texts.add("");
            }
            units = List.copyOf(texts);
            return false;
        }
        if (columns.isEmpty()) {
            makeColumns(cells);
        }
        row(cells, at);
        return true;
    }

    /** The first row says which columns hold numbers; overload marks and other words are kept as codes. */
    private void makeColumns(Cells cells) {
        for (int i = 0; i < names.size(); i++) {
            List<String> first = i + 1 < cells.count() ? List.of(cells.text(i + 1)) : List.of();
            boolean words = units.get(i).equals("bits") || ColumnCells.kindOf(first, DIALECT) == ColumnCells.Kind.TEXT;
            columns.add(new ColumnCells(words ? ColumnCells.Kind.TEXT : ColumnCells.Kind.NUMBER, DIALECT));
        }
    }

    private void row(Cells cells, int at) {
        int present = Math.min(cells.count() - 1, columns.size());
        rows++;
        if (present < columns.size()) {
            firstRagged = ragged++ == 0 ? at : firstRagged;
        }
        for (int i = 0; i < columns.size(); i++) {
            ColumnCells column = columns.get(i);
            if (i < present) {
                column.read(cells.line(), cells.from(i + 1), cells.to(i + 1));
                column.commit(cells.line(), cells.from(i + 1), cells.to(i + 1), at);
            } else {
                column.fillTo(rows);
            }
        }
    }

    /** Takes the last row away. */
    void dropLastRow() {
        rows--;
        columns.forEach(ColumnCells::dropLast);
    }

    /** Whether it has the same columns as the other. */
    boolean sameColumns(GamryTable other) {
        return names.equals(other.names) && units.equals(other.units);
    }

    String name() {
        return name;
    }

    /** The line where it begins. */
    int line() {
        return line;
    }

    /** How many rows it shall have, or −1. */
    long announced() {
        return announced;
    }

    List<String> names() {
        return names;
    }

    List<String> units() {
        return units;
    }

    /** Empty as long as there is no row. */
    List<ColumnCells> columns() {
        return columns;
    }

    long rows() {
        return rows;
    }

    /** How many rows are shorter than the others. */
    long ragged() {
        return ragged;
    }

    /** The line of the first of them. */
    int firstRagged() {
        return firstRagged;
    }
}
