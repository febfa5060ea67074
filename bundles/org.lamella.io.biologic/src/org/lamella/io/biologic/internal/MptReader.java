/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Warning;
import org.lamella.data.unit.Unit;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.osgi.service.component.annotations.Component;

/**
 * Reads EC-Lab's and BT-Lab's text exports: a mark, the number of header lines, the header, a line of column labels,
 * and rows separated by tabs, with decimal point or comma by the locale of the computer that exported.
 */
@Component
public final class MptReader implements Reader {

    private static final List<String> MARKS = List.of("EC-Lab ASCII FILE", "BT-Lab ASCII FILE");
    private static final int CHECK_EVERY = 4096;
    private static final int LOOK_AHEAD = 3;

    @Override
    public Format format() {
        return new Format("biologic-mpt", "BioLogic EC-Lab text .mpt", List.of("mpt", "txt"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 64), StandardCharsets.ISO_8859_1);
        String text = start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
        return MARKS.stream().anyMatch(text::startsWith) ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        Path file = source.file();
        MptLines lines = new MptLines(source);
        MptHeader header = MptHeader.read(file, lines);
        List<Warning> warnings = new ArrayList<>();
        List<String> labels = labels(header.labels(), lines, file, warnings);
        MptRows rows = new MptRows(file, labels.size());
        while (lines.advance()) {
            rows.add(lines);
            if (lines.number() % CHECK_EVERY == 0) {
                progress.checkCancelled();
                progress.report("Reading " + file.getFileName(), lines.fraction());
            }
        }
        boolean complete = rows.finish(warnings, lines.number());
        Table table = new Table("data", rows.count(), columns(labels, header.loops(), rows, file, warnings));
        return new Recording(source, header.mark() + (header.program().isEmpty() ? "" : ", " + header.program()),
                header.technique(), header.metadata(), List.of(table), List.of(), warnings, complete);
    }

    /** Some exports name columns that their rows do not have; the first rows tell. */
    private static List<String> labels(List<String> labels, MptLines lines, Path file, List<Warning> warnings) {
        int cells = lines.mostCellsOfNext(LOOK_AHEAD);
        if (cells == 0 || cells >= labels.size()) {
            return labels;
        }
        warnings.add(new Warning("missing-column", "The columns " + labels.subList(cells, labels.size()) + " are named "
                + "but the rows do not have them", Place.atLine(file, lines.number() + 1)));
        return labels.subList(0, cells);
    }

    private static List<Signal> columns(List<String> labels, int[] loops, MptRows rows, Path file,
            List<Warning> warnings) {
        List<Signal> columns = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            EcLabLabel label = EcLabLabel.parse(labels.get(i));
            if (rows.isClock(i)) {
                warnings.add(new Warning("absolute-time", "The column \"" + label.text()
                        + "\" holds points in time, month first; they were turned into seconds since the first row",
                        Place.of(file)));
                columns.add(Signal.column(label.text(), label.measurand(), Unit.SECOND, rows.column(i, 1, 0)));
            } else {
                columns.add(Signal.column(label.text(), label.measurand(), label.unit(),
                        rows.column(i, label.toSi(), label.offsetSi())));
            }
        }
        MprLoops.of(loops, rows.count()).ifPresent(l -> columns.add(l.column(rows.count())));
        return DerivedColumns.addTo(columns);
    }
}
