/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.core.progress.Progress;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Warning;
import org.lamella.io.ByteSource;
import org.lamella.io.text.internal.delimited.DelimitedText;
import org.lamella.io.text.internal.shape.TableDraft;

/** Makes one recording of the sheets of a workbook: those with rows of values are tables, the others say what they say. */
final class Sheets {

    /** A table with less than this share of the rows of the longest is a summary; it stands behind the measurement. */
    private static final double SUMMARY = 0.1;
    private static final String UNLABELLED = "columns-assumed";

    private final ByteSource source;
    private final Progress progress;
    private final List<TableDraft> drafts = new ArrayList<>();
    private final List<Metadata.Entry> entries = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private Optional<DelimitedText> first = Optional.empty();

    Sheets(ByteSource source, Progress progress) {
        this.source = source;
        this.progress = progress;
    }

    /**
     * The recording of these sheets.
     *
     * @param format what people call the format
     * @param damaged whether parts of the file could not be read
     */
    Recording recording(List<SheetText> sheets, String format, boolean damaged) throws FormatException {
        for (SheetText sheet : sheets) {
            Optional<ByteSource> text = sheet.source(source);
            if (text.isPresent()) {
                add(sheet, text.get(), sheets.size() > 1);
            }
        }
        if (first.isEmpty()) {
            throw new FormatException(Place.of(source.file()), damaged
                    ? "The file is damaged or cut off, and no sheet with rows of numbers can be read"
                    : "There is no sheet with rows of numbers in this workbook",
                    damaged ? "copy it again, or open it in a spreadsheet program and save it anew"
                            : "put the measurement into a sheet with one row per point, labels above");
        }
        long longest = drafts.stream().mapToLong(TableDraft::rows).max().orElse(0);
        List<TableDraft> ordered = new ArrayList<>(drafts.stream().filter(d -> d.rows() >= SUMMARY * longest).toList());
        drafts.stream().filter(d -> d.rows() < SUMMARY * longest).forEach(ordered::add);
        DelimitedText whole = new DelimitedText(source, first.get().dialect(), new Metadata(entries),
                first.get().named(), ordered, warnings, true);
        if (damaged) {
            whole = whole.cutOff(new Warning("truncated", "The file is cut off or damaged; what could be read of its "
                    + "sheets is here", Place.of(source.file())));
        }
        return whole.recording(format, Optional.empty());
    }

    private void add(SheetText sheet, ByteSource text, boolean several) throws FormatException {
        Optional<DelimitedText> read = read(text);
        if (read.isEmpty()) {
            entries.addAll(DelimitedText.remarks(text).entries());
            return;
        }
        DelimitedText found = read.get();
        first = first.or(() -> read);
        entries.addAll(found.metadata().entries());
        for (TableDraft draft : found.drafts()) {
            String name = found.drafts().size() == 1 ? sheet.name() : sheet.name() + ": " + draft.name();
            drafts.add(several ? new TableDraft(name, draft.rows(), draft.columns()) : draft);
        }
        for (Warning warning : found.warnings()) {
            warnings.add(several ? new Warning(warning.code(), "Sheet \"" + sheet.name() + "\": " + warning.message(),
                    warning.place()) : warning);
        }
        if (sheet.isBroken()) {
            warnings.add(new Warning("truncated-sheet", "The rest of sheet \"" + sheet.name() + "\" cannot be read",
                    Place.of(source.file())));
        }
        if (sheet.isClipped()) {
            warnings.add(new Warning("oversized-sheet", "Sheet \"" + sheet.name()
                    + "\" has more cells than a sheet can have; the rest was left out", Place.of(source.file())));
        }
    }

    /** A sheet as a text; empty when it has no rows of numbers. */
    private Optional<DelimitedText> read(ByteSource text) {
        try {
            // a single row without labels is a remark, such as a date beside its name
            return Optional.of(DelimitedText.read(text, progress)).filter(t -> t.drafts().stream()
                    .anyMatch(d -> d.rows() > 1 || t.warnings().stream().noneMatch(w -> w.code().equals(UNLABELLED))));
        } catch (FormatException e) {
            return Optional.empty();
        }
    }
}
