/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.delimited;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.lamella.core.error.FormatException;
import org.lamella.io.ByteSource;
import org.lamella.io.text.internal.cells.Cells;
import org.lamella.io.text.internal.cells.Dialect;
import org.lamella.io.text.internal.cells.RowJudge;
import org.lamella.io.text.internal.cells.Separator;
import org.lamella.io.text.internal.lines.TextLines;

/**
 * Finds the dialect of a file. The separator is the one that cuts most lines into rows of values that agree with their
 * neighbours; the decimal sign is what the numbers between the separators say, those of the whole file if need be.
 */
final class DialectFinder {

    /** How many lines are looked at for the separator. */
    static final int SAMPLE_LINES = 2000;

    private final List<byte[]> sample;
    private DecimalEvidence evidence = new DecimalEvidence();

    /** Looks at these lines. */
    DialectFinder(List<String> lines) {
        this.sample = lines.stream().limit(SAMPLE_LINES).map(l -> l.getBytes(StandardCharsets.UTF_8)).toList();
    }

    /** What the numbers said about the decimal sign. */
    DecimalEvidence evidence() {
        return evidence;
    }

    /** The dialect of the sample; empty when there are no rows of values. */
    Optional<Dialect> find() {
        Separator best = null;
        Score most = Score.NONE;
        for (Separator separator : Separator.values()) {
            Score score = score(separator);
            // where a sign explains all, the spaces beside it separate nothing
            boolean surplus = separator == Separator.SPACES && most.rows() > 0 && most.texts() == 0
                    && score.rows() <= most.rows();
            if (score.points() > most.points() && !surplus) {
                most = score;
                best = separator;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        RowJudge judge = RowJudge.lenient(best);
        Cells cells = new Cells(best);
        for (byte[] line : sample) {
            look(line, 0, line.length, cells, judge, evidence);
        }
        return Optional.of(new Dialect(best, evidence.decimal(), evidence.isGrouped()));
    }

    /**
     * How well a separator explains the sample.
     *
     * @param points values set free in rows that agree with a neighbour
     * @param rows how many rows these are
     * @param texts how many cells of them are no values
     */
    private record Score(double points, int rows, int texts) {

        static final Score NONE = new Score(0, 0, 0);

        Score plus(RowJudge.Judgement row) {
            return new Score(points + Math.max(0.1, row.values() - 0.5 * row.texts()), rows + 1, texts + row.texts());
        }
    }

    /** The dialect after a look at all numbers of the file. */
    Dialect findInAll(ByteSource source, Dialect found) throws FormatException {
        DecimalEvidence all = new DecimalEvidence();
        RowJudge judge = RowJudge.lenient(found.separator());
        Cells cells = new Cells(found.separator());
        TextLines lines = new TextLines(source);
        while (lines.next()) {
            look(lines.window(), lines.start(), lines.end(), cells, judge, all);
        }
        evidence = all;
        return found.with(all.decimal(), all.isGrouped());
    }

    private static void look(byte[] line, int start, int end, Cells cells, RowJudge judge, DecimalEvidence evidence) {
        cells.cut(line, start, end);
        if (judge.judge(cells).isRow()) {
            for (int i = 0; i < cells.count(); i++) {
                evidence.look(line, cells.from(i), cells.to(i));
            }
        }
    }

    private Score score(Separator separator) {
        RowJudge judge = RowJudge.lenient(separator);
        Cells cells = new Cells(separator);
        Score score = Score.NONE;
        RowJudge.Judgement before = null;
        RowJudge.Judgement only = null;
        boolean counted = false;
        int rows = 0;
        for (byte[] line : sample) {
            cells.cut(line, 0, line.length);
            RowJudge.Judgement judgement = judge.judge(cells);
            if (judgement.isRow()) {
                rows++;
                only = judgement;
                boolean agrees = before != null && before.cells() == judgement.cells();
                if (agrees) {
                    score = counted ? score.plus(judgement) : score.plus(before).plus(judgement);
                }
                counted = agrees;
                before = judgement;
            } else if (line.length > 0) {
                before = null;
                counted = false;
            }
        }
        return rows == 1 ? Score.NONE.plus(only) : score;
    }
}
