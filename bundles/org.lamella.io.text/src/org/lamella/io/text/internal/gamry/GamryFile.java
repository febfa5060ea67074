/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.gamry;

import java.util.ArrayList;
import java.util.List;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.core.progress.Progress;
import org.lamella.data.Warning;
import org.lamella.io.ByteSource;
import org.lamella.io.text.internal.cells.Cells;
import org.lamella.io.text.internal.cells.Separator;
import org.lamella.io.text.internal.lines.TextLines;

/** Goes through a .DTA file line by line. */
final class GamryFile {

    private static final int CHECK_EVERY = 4096;
    private static final int MOST_NOTES = 1000;
    private static final int MOST_TABLES = 10_000;

    private final ByteSource source;
    private final TextLines lines;
    private final Cells cells = new Cells(Separator.TAB);
    private final GamryHeader header = new GamryHeader();
    private final List<GamryTable> tables = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final StringBuilder notes = new StringBuilder();
    private GamryTable table;
    private long notesLeft;
    private boolean complete = true;

    GamryFile(ByteSource source) {
        this.source = source;
        this.lines = new TextLines(source);
    }

    void read(Progress progress) throws FormatException {
        while (lines.next()) {
            if (lines.number() % CHECK_EVERY == 0) {
                progress.checkCancelled();
                progress.report("Reading " + source.file().getFileName(), lines.fraction());
            }
            if (line() && !lines.isTerminated()) {
                // Gamry ends every line; the last row of a file that does not is not whole
                table.dropLastRow();
                complete = false;
                warnings.add(
                        new Warning("truncated", "The file ends within a row; that row was left out", lines.place()));
            }
        }
        header.addNotes(notes.toString());
        tables.removeIf(t -> t.rows() == 0);
        if (header.text("EXPERIMENTABORTED").filter(t -> t.startsWith("T")).isPresent()) {
            complete = false;
            warnings.add(Warning.of("aborted", "The experiment was aborted; what was measured until then is here"));
        }
        tables.forEach(this::checkRows);
    }

    /** Takes a line; whether it is a row of a table. */
    private boolean line() throws FormatException {
        boolean empty = lines.end() == lines.start();
        boolean indented = !empty && lines.window()[lines.start()] == '\t';
        if (notesLeft > 0 && (indented || empty)) {
            notesLeft--;
            notes.append(lines.text().strip()).append('\n');
            return false;
        }
        notesLeft = 0;
        cells.cut(lines.window(), lines.start(), lines.end());
        if (cells.count() < 2) {
            return false;
        }
        if (indented) {
            return table != null && table.take(cells, lines.number());
        }
        table = null;
        object(cells.text(0), cells.text(1));
        return false;
    }

    private void object(String name, String type) throws FormatException {
        if (name.equals("TAG")) {
            header.addTag(type);
            return;
        }
        List<String> values = List.of(cells.texts()).subList(2, cells.count());
        switch (type) {
            case "TABLE" -> {
                if (tables.size() == MOST_TABLES) {
                    throw new FormatException(lines.place(), "There are more than " + MOST_TABLES + " tables",
                            "split the file");
                }
                table = new GamryTable(name, lines.number(), whole(values));
                tables.add(table);
            }
            case "NOTES" -> notesLeft = Math.min(MOST_NOTES, whole(values));
            default -> header.add(name, type, values);
        }
    }

    /** The first value as a whole number, −1 when it is none. */
    private static long whole(List<String> values) {
        try {
            return values.isEmpty() ? -1 : Long.parseLong(values.getFirst());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private void checkRows(GamryTable each) {
        if (each.rows() < each.announced()) {
            complete = false;
            warnings.add(new Warning("truncated", "The table shall have " + each.announced() + " rows, " + each.rows()
                    + " are there", Place.atLine(source.file(), each.line()).withField("table " + each.name())));
        }
        if (each.ragged() > 0) {
            warnings.add(new Warning("ragged-rows",
                    each.ragged() + " rows are shorter than the others; what is missing is "
                            + "missing",
                    Place.atLine(source.file(), each.firstRagged()).withField("table " + each.name())));
        }
    }

    GamryHeader header() {
        return header;
    }

    /** The tables that have rows. */
    List<GamryTable> tables() {
        return tables;
    }

    List<Warning> warnings() {
        return warnings;
    }

    /** Whether everything that was announced is there. */
    boolean isComplete() {
        return complete;
    }

    int lastLine() {
        return lines.number();
    }
}
