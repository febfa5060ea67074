/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.delimited;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.lamella.core.error.FormatException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Warning;
import org.lamella.io.ByteSource;
import org.lamella.io.text.internal.cells.Cells;
import org.lamella.io.text.internal.cells.ColumnCells;
import org.lamella.io.text.internal.cells.Dialect;
import org.lamella.io.text.internal.cells.RowJudge;
import org.lamella.io.text.internal.lines.NumberScanner.Decimal;
import org.lamella.io.text.internal.lines.TextLines;

/**
 * Reads a text line by line into blocks of rows and notes. A block ends where rows of another width or with other labels
 * begin. Only what stands before the present block, and a few lines after it, is kept as text.
 */
final class BlockReader {

    /** More lines of text than that are not kept. */
    private static final int MOST_NOTES = 5000;
    private static final int LONGEST_NOTE = 2000;
    private static final int CHECK_EVERY = 4096;
    private static final int FEW_ROWS = 3;
    private static final Pattern FOREIGN = Pattern.compile("[-+]?\\d*[.,]\\d+(?:[eE][-+]?\\d+)?");

    private final ByteSource source;
    private final Dialect dialect;
    private final HeaderFinder headers;
    private final RowJudge judge;
    private final Cells cells;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final List<Note> pending = new ArrayList<>();
    private final Map<Block, List<Note>> above = new IdentityHashMap<>();
    private Block block;
    private boolean complete = true;

    BlockReader(ByteSource source, Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
        this.headers = new HeaderFinder(dialect);
        this.judge = new RowJudge(dialect);
        this.cells = new Cells(dialect.separator());
    }

    /** Reads everything. */
    void read(Progress progress) throws FormatException {
        TextLines lines = new TextLines(source);
        while (lines.next()) {
            if (lines.number() % CHECK_EVERY == 0) {
                progress.checkCancelled();
                progress.report("Reading " + source.file().getFileName(), lines.fraction());
            }
            boolean row = !isBlank(lines) && line(lines);
            if (row && !lines.isTerminated()) {
                checkLastRow(lines);
            }
        }
        if (block != null) {
            block.open();
        }
        notes.addAll(pending);
        mergeStrays();
    }

    private static boolean isBlank(TextLines lines) {
        for (int i = lines.start(); i < lines.end(); i++) {
            byte b = lines.window()[i];
            if (b != ' ' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Takes a line; whether it is a row. */
    private boolean line(TextLines lines) {
        if (block == null) {
            return startIfRow(lines);
        }
        if (pending.isEmpty()) {
            if (block.add(lines.window(), lines.start(), lines.end(), lines.number()) == Block.Outcome.ROW) {
                return true;
            }
        } else {
            cells.cut(lines.window(), lines.start(), lines.end());
            if (judge.judge(cells).isRow()) {
                continueOrStart(lines);
                return true;
            }
        }
        keep(lines);
        return false;
    }

    private void keep(TextLines lines) {
        if (pending.size() + notes.size() < MOST_NOTES) {
            String text = lines.text();
            pending.add(
                    new Note(text.length() > LONGEST_NOTE ? text.substring(0, LONGEST_NOTE) : text, lines.number()));
        }
    }

    private boolean startIfRow(TextLines lines) {
        cells.cut(lines.window(), lines.start(), lines.end());
        if (!judge.judge(cells).isRow()) {
            keep(lines);
            return false;
        }
        start(lines, headers.find(pending, cells.count()));
        return true;
    }

    /** A row after lines of text: it goes on with the block, unless those lines are other labels. */
    private void continueOrStart(TextLines lines) {
        Header header = headers.find(pending, cells.count());
        boolean repeated = !header.isEmpty() && header.sameLabels(block.header());
        boolean goesOn = repeated || header.isEmpty() && cells.count() == block.width();
        if (goesOn) {
            notes.addAll(repeated ? header.notes() : pending);
            pending.clear();
            if (block.add(lines.window(), lines.start(), lines.end(), lines.number()) == Block.Outcome.TEXT) {
                keep(lines);
            }
        } else {
            start(lines, header);
        }
    }

    private void start(TextLines lines, Header header) {
        if (block != null) {
            block.open();
        }
        block = new Block(dialect, header, cells.count(), lines.number());
        blocks.add(block);
        above.put(block, List.copyOf(pending));
        pending.clear();
        block.add(lines.window(), lines.start(), lines.end(), lines.number());
    }

    /** Without a line end behind it the last row may be half a row. */
    private void checkLastRow(TextLines lines) {
        block.open();
        switch (block.cutOfLast()) {
            case NONE -> {
                // the row is whole; many programs write no last line end
            }
            case POSSIBLE -> warnings.add(new Warning("last-line-unended",
                    "The file ends without a line end: if it was cut off, the last number has lost digits",
                    lines.place()));
            case CERTAIN -> {
                block.dropLastRow();
                complete = false;
                warnings.add(
                        new Warning("truncated", "The file ends within a row; that row was left out", lines.place()));
            }
        }
    }

    /** Single rows of numbers in front of the real block, such as settings, are no tables. */
    private void mergeStrays() {
        long most = blocks.stream().mapToLong(Block::rows).max().orElse(0);
        List<Note> all = new ArrayList<>();
        boolean real = most >= FEW_ROWS || blocks.stream().anyMatch(b -> b.header().isUnderstood(b.width()));
        boolean understood = blocks.stream().anyMatch(b -> b.rows() >= FEW_ROWS && b.header().isUnderstood(b.width()));
        long fewest = understood ? FEW_ROWS : 2;
        List<Block> strays = blocks.stream().filter(b -> b.rows() == 0
                || real && b.rows() < fewest && !b.header().isUnderstood(b.width())).toList();
        for (Block each : blocks) {
            boolean stray = strays.contains(each);
            all.addAll(stray ? above.get(each) : each.header().notes());
            all.addAll(stray ? each.firstRows() : List.of());
        }
        blocks.removeAll(strays);
        all.addAll(notes);
        notes.clear();
        notes.addAll(all);
    }

    /** Whether numbers could not be read that have the other decimal sign. */
    boolean hasForeignDecimals() {
        return dialect.decimal() != Decimal.EITHER
                && (blocks.stream().anyMatch(Block::hasForeignRows) || blocks.stream()
                        .flatMap(b -> b.columns().stream())
                        .anyMatch(c -> c.kind() == ColumnCells.Kind.NUMBER && c.unreadable() > 0
                                && FOREIGN.matcher(c.firstUnreadable()).matches()));
    }

    /** The blocks with rows. */
    List<Block> blocks() {
        return blocks;
    }

    /** The lines of text that are no labels. */
    List<Note> notes() {
        return notes;
    }

    /** What was odd. */
    List<Warning> warnings() {
        return warnings;
    }

    /** Whether the file is whole as far as can be told. */
    boolean isComplete() {
        return complete;
    }
}
