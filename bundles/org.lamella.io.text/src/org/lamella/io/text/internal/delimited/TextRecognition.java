/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.delimited;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.lamella.core.error.FormatException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.io.ByteSource;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.cells.ColumnCells;
import org.lamella.io.text.internal.labels.ColumnSense;
import org.lamella.io.text.internal.lines.TextEncoding;
import org.lamella.io.text.internal.lines.TextLines;

/** Tells tables in text from binary files, mark-up, programs and prose, by the beginning of the file. */
final class TextRecognition {

    private static final int SCREENED = 4096;
    private static final List<String> MARKS_OF_OTHERS = List.of("%pdf", "{\\rtf", "<", "pk\u0003\u0004", "#!", "%!ps");
    /** Marks of formats that have readers of their own; as text they are only a possibility. */
    private static final List<String> MARKS_OF_READERS =
            List.of("ec-lab ascii", "bt-lab ascii", "explain", "zplot2 ascii",
                    "\"zplotw data", "\"z60w data", "version8");
    private static final List<String> WITHOUT_DATA =
            List.of("ec-lab setting file", "ec-lab log file", "bt-lab setting file",
                    "bt-lab log file");
    private static final double MOSTLY = 0.6;
    private static final int FEW_ROWS = 3;

    private TextRecognition() {
    }

    static Recognition recognise(byte[] head) {
        String start = start(head);
        if (start.isEmpty() || isBinary(head) || startsWithAny(start, MARKS_OF_OTHERS) || isJson(start)
                || startsWithAny(start, WITHOUT_DATA)) {
            return Recognition.NO;
        }
        if (startsWithAny(start, MARKS_OF_READERS)) {
            return Recognition.POSSIBLE;
        }
        try {
            return recogniseRows(head);
        } catch (FormatException e) {
            return Recognition.NO;
        }
    }

    private static Recognition recogniseRows(byte[] head) throws FormatException {
        List<String> sample = new ArrayList<>();
        TextLines lines = new TextLines(ByteSource.of(Path.of("head"), head));
        int filled = 0;
        while (lines.next() && (lines.isTerminated() || sample.size() < FEW_ROWS)) {
            sample.add(lines.text());
            filled += lines.text().isBlank() ? 0 : 1;
        }
        DialectFinder finder = new DialectFinder(sample);
        var dialect = finder.find();
        if (dialect.isEmpty()) {
            return Recognition.NO;
        }
        byte[] whole = String.join("\n", sample).concat("\n").getBytes(StandardCharsets.UTF_8);
        BlockReader blocks = new BlockReader(ByteSource.of(Path.of("head"), whole), dialect.get());
        blocks.read(Progress.NONE);
        long rows = blocks.blocks().stream().mapToLong(Block::rows).sum();
        boolean understood = blocks.blocks().stream().anyMatch(TextRecognition::isUnderstood);
        if (understood && (rows >= 2 || !blocks.blocks().getFirst().header().isEmpty())) {
            return Recognition.LIKELY;
        }
        return rows >= FEW_ROWS && rows >= MOSTLY * filled ? Recognition.POSSIBLE : Recognition.NO;
    }

    /** Whether two columns at least have labels that say what they measure, or their course says it. */
    private static boolean isUnderstood(Block block) {
        if (!block.header().isEmpty()) {
            return block.header().labels(block.width(), false).stream().map(ColumnSense::of)
                    .filter(s -> s.doubt() == ColumnSense.Doubt.NONE || s.doubt() == ColumnSense.Doubt.UNIT_ASSUMED)
                    .filter(s -> !s.measures(Measurand.POINT)).count() >= 2;
        }
        List<double[]> columns = block.columns().stream().filter(c -> c.kind() == ColumnCells.Kind.NUMBER)
                .map(c -> c.numbers().toArray()).toList();
        return columns.size() == block.columns().size()
                && Headerless.guess(columns).stream().anyMatch(m -> m != null && m.is(Measurand.FREQUENCY));
    }

    /** The first characters, lower case, without mark and white space. */
    private static String start(byte[] head) {
        int from = TextEncoding.of(head).markLength();
        while (from < head.length
                && (head[from] == ' ' || head[from] == '\n' || head[from] == '\r' || head[from] == '\t')) {
            from++;
        }
        return TextEncoding.decode(head, from, Math.min(head.length, from + 64)).toLowerCase(Locale.ROOT);
    }

    private static boolean startsWithAny(String text, List<String> marks) {
        return marks.stream().anyMatch(text::startsWith);
    }

    private static boolean isJson(String start) {
        return start.matches("(?s)\\{\\s*(\"|\\}).*|\\[\\s*([\\[{\"\\d\\]-]).*");
    }

    /** Bytes that no text has; the zeros of UTF-16 do not count. */
    private static boolean isBinary(byte[] head) {
        TextEncoding encoding = TextEncoding.of(head);
        if (encoding != TextEncoding.BYTES && encoding != TextEncoding.UTF8_MARKED) {
            return false;
        }
        int odd = 0;
        int looked = Math.min(head.length, SCREENED);
        for (int i = 0; i < looked; i++) {
            int b = head[i] & 0xff;
            if (b == 0) {
                return true;
            }
            odd += b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1a ? 1 : 0;
        }
        return odd * 100 > looked;
    }
}
