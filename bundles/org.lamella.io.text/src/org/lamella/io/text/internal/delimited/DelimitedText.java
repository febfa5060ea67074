/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.delimited;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.core.progress.Progress;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.io.ByteSource;
import org.lamella.io.text.internal.cells.Cells;
import org.lamella.io.text.internal.cells.Dialect;
import org.lamella.io.text.internal.cells.RowJudge;
import org.lamella.io.text.internal.cells.Separator;
import org.lamella.io.text.internal.lines.NumberScanner.Decimal;
import org.lamella.io.text.internal.lines.TextLines;
import org.lamella.io.text.internal.shape.TableDraft;
import org.lamella.io.text.internal.shape.TableShaper;

/**
 * What a text of rows holds, before it is settled which column analyses take for which quantity. Readers of a maker's
 * text start from here and add what they know of the maker.
 *
 * @param source the file
 * @param dialect how it writes its rows
 * @param metadata what stands around the rows
 * @param named the technique that it names, if it names one
 * @param drafts its tables
 * @param warnings what was odd
 * @param complete whether it is whole as far as can be told
 */
public record DelimitedText(ByteSource source, Dialect dialect, Metadata metadata, Optional<Technique> named,
        List<TableDraft> drafts, List<Warning> warnings, boolean complete) {

    /** How many lines may stand before the first row. */
    private static final int LONGEST_PREAMBLE = 20000;
    private static final int MOST_REMARKS = 500;

    /** Copies the lists. */
    public DelimitedText {
        drafts = List.copyOf(drafts);
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads a text.
     *
     * @throws FormatException when it has no rows of numbers, or more than fit into the memory
     */
    public static DelimitedText read(ByteSource source, Progress progress) throws FormatException {
        try {
            return readAll(source, progress);
        } catch (OutOfMemoryError e) {
            throw new FormatException(Place.of(source.file()), "The numbers of this file do not fit into the memory",
                    "give the program more memory (LAMELLA_JAVA_OPTIONS=-Xmx8g), or export fewer rows or columns", e);
        }
    }

    /**
     * What a text without rows of numbers says of the measurement.
     *
     * @throws FormatException when it is no text
     */
    public static Metadata remarks(ByteSource source) throws FormatException {
        List<Note> notes = new ArrayList<>();
        TextLines lines = new TextLines(source);
        while (notes.size() < MOST_REMARKS && lines.next()) {
            if (!lines.text().isBlank()) {
                notes.add(new Note(lines.text(), lines.number()));
            }
        }
        return new Preamble(notes, new Dialect(Separator.TAB, Decimal.EITHER, false)).metadata();
    }

    /** The same, known to come from another file than the text that was read. */
    public DelimitedText of(ByteSource original) {
        return new DelimitedText(original, dialect, metadata, named, drafts, warnings, complete);
    }

    /** The same with other tables. */
    public DelimitedText with(List<TableDraft> others) {
        return new DelimitedText(source, dialect, metadata, named, others, warnings, complete);
    }

    /** The same with each table changed. */
    public DelimitedText map(UnaryOperator<TableDraft> change) {
        return with(drafts.stream().map(change).toList());
    }

    /** The same with other metadata. */
    public DelimitedText with(Metadata other) {
        return new DelimitedText(source, dialect, other, named, drafts, warnings, complete);
    }

    /** The same with one more warning. */
    public DelimitedText with(Warning warning) {
        List<Warning> more = new ArrayList<>(warnings);
        more.add(warning);
        return new DelimitedText(source, dialect, metadata, named, drafts, more, complete);
    }

    /** The same without the warnings of these codes: what the maker's format says need not be told. */
    public DelimitedText without(Set<String> codes) {
        return new DelimitedText(source, dialect, metadata, named, drafts,
                warnings.stream().filter(w -> !codes.contains(w.code())).toList(), complete);
    }

    /** The same, known to be cut off. */
    public DelimitedText cutOff(Warning why) {
        DelimitedText told = with(why);
        return new DelimitedText(source, dialect, metadata, named, drafts, told.warnings, false);
    }

    /**
     * The finished recording.
     *
     * @param format what people call the format
     * @param technique what was measured, if the maker's format says it; else the columns and their course say it
     */
    public Recording recording(String format, Optional<Technique> technique) {
        TableShaper shaper = new TableShaper(drafts, metadata);
        List<Warning> all = new ArrayList<>(warnings);
        all.addAll(shaper.warnings());
        Technique found = shaper.technique();
        return new Recording(source, format, technique.or(() -> named.filter(t -> agrees(t, found))).orElse(found),
                metadata, shaper.tables(), List.of(), all, complete);
    }

    /** What the file says of itself counts, unless the columns do not have it. */
    private static boolean agrees(Technique named, Technique found) {
        boolean impedance = found.is(Technique.IMPEDANCE);
        // headers of other techniques tell the potential of the open circuit before
        boolean before = named.is(Technique.OPEN_CIRCUIT) && !found.is(Technique.OPEN_CIRCUIT);
        return named.is(Technique.IMPEDANCE) == impedance && !found.is(Technique.UNKNOWN) && !before;
    }

    private static DelimitedText readAll(ByteSource source, Progress progress) throws FormatException {
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
        return settle(source, dialect, finder, blocks);
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

    private static DelimitedText settle(ByteSource source, Dialect dialect, DialectFinder finder, BlockReader blocks)
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
        warnings.addAll(blocks.warnings());
        return new DelimitedText(source, dialect, new Metadata(entries), preamble.technique(), drafts, warnings,
                blocks.isComplete());
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
