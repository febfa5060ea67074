/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.delimited;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.core.progress.Progress;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.cells.Cells;
import org.lamella.io.text.internal.cells.Dialect;
import org.lamella.io.text.internal.cells.RowJudge;
import org.lamella.io.text.internal.cells.Separator;
import org.lamella.io.text.internal.lines.TextLines;
import org.lamella.io.text.internal.shape.TableDraft;
import org.lamella.io.text.internal.shape.TableShaper;
import org.osgi.service.component.annotations.Component;

/**
 * Reads columns of numbers from text, whoever wrote it: any separator, decimal point or comma, labels or none, units in
 * the labels or beneath them, lines of remarks before, between and after.
 */
@Component(service = Reader.class)
public final class DelimitedReader implements Reader {

    /** How many lines may stand before the first row. */
    private static final int LONGEST_PREAMBLE = 20000;

    @Override
    public Format format() {
        return new Format("text-delimited", "Delimited text", List.of("csv", "txt", "tsv", "dat", "asc"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        return TextRecognition.recognise(head);
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        try {
            return readAll(source, progress);
        } catch (OutOfMemoryError e) {
            throw new FormatException(Place.of(source.file()), "The numbers of this file do not fit into the memory",
                    "give the program more memory (LAMELLA_JAVA_OPTIONS=-Xmx8g), or export fewer rows or columns", e);
        }
    }

    private static Recording readAll(ByteSource source, Progress progress) throws FormatException {
        DialectFinder finder = new DialectFinder(sample(source));
        Dialect dialect = finder.find().orElseThrow(() -> noRows(source));
        if (finder.evidence().isOpen()) {
            dialect = finder.findInAll(source, dialect);
        }
        BlockReader blocks = new BlockReader(source, dialect);
        blocks.read(progress);
        if (blocks.hasForeignDecimals()) {
            dialect = finder.findInAll(source, dialect);
            blocks = new BlockReader(source, dialect);
            blocks.read(progress);
        }
        if (blocks.blocks().isEmpty()) {
            throw noRows(source);
        }
        return recording(source, dialect, finder, blocks);
    }

    /** The lines up to and including the first rows of values. */
    private static List<String> sample(ByteSource source) throws FormatException {
        List<String> sample = new ArrayList<>();
        TextLines lines = new TextLines(source);
        RowJudge[] judges = new RowJudge[Separator.values().length];
        for (Separator separator : Separator.values()) {
            judges[separator.ordinal()] = RowJudge.lenient(separator);
        }
        int rows = 0;
        int looked = 0;
        while (rows < DialectFinder.SAMPLE_LINES / 4 && looked++ < LONGEST_PREAMBLE && lines.next()) {
            sample.add(lines.text());
            for (Separator separator : Separator.values()) {
                Cells cells = new Cells(separator);
                cells.cut(lines.window(), lines.start(), lines.end());
                if (judges[separator.ordinal()].judge(cells).isRow()) {
                    rows++;
                    break;
                }
            }
        }
        return sample.subList(Math.max(0, sample.size() - DialectFinder.SAMPLE_LINES), sample.size());
    }

    private static FormatException noRows(ByteSource source) {
        return new FormatException(Place.of(source.file()), "There are no rows of numbers in this text",
                "export the measurement as text with one row per point");
    }

    private static Recording recording(ByteSource source, Dialect dialect, DialectFinder finder, BlockReader blocks)
            throws FormatException {
        List<Warning> warnings = new ArrayList<>(decimalWarnings(finder.evidence()));
        Preamble preamble = new Preamble(blocks.notes(), dialect);
        List<Metadata.Entry> entries = new ArrayList<>(preamble.metadata().entries());
        List<TableDraft> drafts = new ArrayList<>();
        for (Block block : blocks.blocks()) {
            BlockTable table = new BlockTable(source.file(), block);
            TableDraft draft = table.draft(drafts.size() + 1, blocks.blocks().size());
            if (!draft.columns().isEmpty()) {
                drafts.add(draft);
            }
            warnings.addAll(table.warnings());
            entries.addAll(table.entries());
            table.reference().filter(r -> preamble.metadata().find(Metadata.REFERENCE_ELECTRODE).isEmpty())
                    .ifPresent(r -> entries
                            .add(Metadata.Entry.text(Metadata.REFERENCE_ELECTRODE, "reference electrode", r)));
        }
        if (drafts.isEmpty()) {
            throw noRows(source);
        }
        Metadata metadata = new Metadata(entries);
        TableShaper shaper = new TableShaper(drafts, metadata);
        warnings.addAll(shaper.warnings());
        warnings.addAll(blocks.warnings());
        Technique technique = shaper.technique();
        Optional<Technique> named = preamble.technique().filter(t -> agrees(t, technique));
        return new Recording(source, "Text separated by " + dialect.separator().label(), named.orElse(technique),
                metadata,
                shaper.tables(), List.of(), warnings, blocks.isComplete());
    }

    /** What the file says of itself counts, unless the columns do not have it. */
    private static boolean agrees(Technique named, Technique found) {
        boolean impedance = found.is(Technique.IMPEDANCE);
        return named.is(Technique.IMPEDANCE) == impedance && !found.is(Technique.UNKNOWN);
    }

    private static List<Warning> decimalWarnings(DecimalEvidence evidence) {
        return switch (evidence.verdict()) {
            case CLEAR -> List.of();
            case COMMA_ASSUMED ->
                    List.of(Warning.of("ambiguous-decimal", "All numbers with a comma have three digits behind "
                            + "it; the comma was taken for the decimal sign, not for thousands"));
            case GROUPED ->
                    List.of(Warning.of("thousands", "Some numbers have a sign between their thousands; it was taken "
                            + "away"));
            case MIXED ->
                    List.of(Warning.of("mixed-decimals", "Both point and comma stand for the decimal sign in this "
                            + "file; each number was read by its own"));
        };
    }
}
