/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.zplot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

import org.lamella.core.error.FormatException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Metadata;
import org.lamella.data.Metadata.Entry;
import org.lamella.data.Recording;
import org.lamella.data.Warning;
import org.lamella.data.unit.Unit;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.delimited.DelimitedText;
import org.lamella.io.text.internal.labels.ColumnLabel;
import org.lamella.io.text.internal.labels.ColumnSense;
import org.lamella.io.text.internal.labels.ColumnSense.Doubt;
import org.lamella.io.text.internal.labels.NumberText;
import org.lamella.io.text.internal.lines.TextEncoding;
import org.lamella.io.text.internal.shape.DraftColumn;
import org.lamella.io.text.internal.shape.DraftColumn.Content;
import org.lamella.io.text.internal.shape.TableDraft;
import org.osgi.service.component.annotations.Component;

/**
 * Reads the curves of CorrWare, ZPlot's companion for direct current: a mark, settings, "End Comments", and rows of
 * potential, current per area and time. The area stands in the header, in cm² and without its unit.
 */
@Component(service = Reader.class)
public final class CorrWareReader implements Reader {

    private static final int MARK_WITHIN = 256;
    private static final Pattern MARK = Pattern.compile("\\A\\s*\"?CORRW", Pattern.CASE_INSENSITIVE);
    private static final Set<String> KNOWN = Set.of("units-assumed");
    /** What is said of columns without labels; "End Comments" may have been taken for labels of two. */
    private static final Set<String> BARE = Set.of("columns-assumed", "unknown-column");
    private static final List<String> LABELS = List.of("E(V)", "I(A/cm2)", "T(s)");
    private static final Unit SQUARE_CENTIMETRE = Unit.known("cm2");

    @Override
    public Format format() {
        return new Format("corrware", "CorrWare .cor", List.of("cor"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        return MARK.matcher(TextEncoding.beginning(head, MARK_WITHIN)).find() ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        DelimitedText text = labelled(DelimitedText.read(source, progress).without(KNOWN));
        return text.with(withArea(text.metadata())).recording(format().name(), Optional.empty());
    }

    /** Some versions write no labels; the order of the columns is the same in all. */
    private static DelimitedText labelled(DelimitedText text) {
        if (!text.drafts().stream().allMatch(CorrWareReader::isBare)) {
            return text;
        }
        return text.without(BARE).map(CorrWareReader::labelled).with(Warning.of("columns-assumed",
                "The columns have no labels; they were taken for potential, current per area and time, in V, A/cm² and "
                        + "s, as the program orders them"));
    }

    /** Whether nothing says what the columns are, and the third goes as a time does. */
    private static boolean isBare(TableDraft table) {
        boolean silent = table.columns().size() >= LABELS.size() && table.columns().stream()
                .allMatch(c -> c.content() == Content.NUMBERS && c.sense().doubt() == Doubt.NAME_UNKNOWN);
        return silent && isTime(table.columns().get(2).file().toArray());
    }

    private static boolean isTime(double[] values) {
        for (int i = 1; i < values.length; i++) {
            if (!(values[i] >= values[i - 1])) {
                return false;
            }
        }
        return values.length > 0 && values[values.length - 1] > values[0];
    }

    private static TableDraft labelled(TableDraft table) {
        List<DraftColumn> columns = new ArrayList<>(table.columns());
        for (int i = 0; i < LABELS.size(); i++) {
            columns.set(i, new DraftColumn(ColumnSense.of(ColumnLabel.parse(LABELS.get(i))), Content.NUMBERS,
                    columns.get(i).file()));
        }
        return table.with(columns);
    }

    private static Metadata withArea(Metadata metadata) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : metadata.entries()) {
            boolean area = entry.label().toLowerCase(Locale.ROOT).startsWith("surface area");
            OptionalDouble number = NumberText.parse(entry.text().replaceFirst("\\s*cm.*", ""));
            entries.add(area && number.isPresent() && number.getAsDouble() > 0
                    ? Entry.number(Metadata.ELECTRODE_AREA, entry.label(), entry.text(),
                            SQUARE_CENTIMETRE.toSi(number.getAsDouble()), Unit.known("m2"))
                    : entry);
        }
        return new Metadata(entries);
    }
}
