/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.io.PrintStream;
import java.util.List;

import org.lamella.cli.Terminal;
import org.lamella.core.error.FileProblemException;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Signal;
import org.lamella.data.SignalAxis;
import org.lamella.data.Table;

/** What a file holds, for people. */
final class InfoText {

    private static final int WIDEST_LABEL = 32;
    private static final String INDENT = "  ";

    private final PrintStream out;
    private final Style style;
    private final int width;

    InfoText(Terminal terminal) {
        this.out = terminal.out();
        this.style = new Style(terminal.colours());
        this.width = terminal.width();
    }

    void print(Recording recording) throws FileProblemException {
        out.println(style.strong(Printable.of(recording.source().file().toString())));
        line("format", recording.format() + (recording.complete() ? "" : " (incomplete)"));
        line("technique", recording.technique().label());
        line("size", recording.source().size() + " bytes");
        line("SHA-256", recording.source().sha256());
        print(recording.metadata());
        recording.tables().forEach(this::print);
        recording.arrays().forEach(this::printArray);
        recording.warnings().forEach(w -> out.println(INDENT + style.alert("warning: ") + Printable.of(w.describe())));
        out.println();
    }

    private void line(String label, String text) {
        out.println(INDENT + Printable.padded(label, 10) + " " + Printable.of(text));
    }

    private void print(Metadata metadata) {
        List<Metadata.Entry> entries = metadata.entries();
        int label = entries.stream().mapToInt(e -> Printable.length(e.label())).max().orElse(0);
        label = Math.min(label, WIDEST_LABEL);
        for (Metadata.Entry entry : entries) {
            String start = INDENT + Printable.padded(Printable.of(entry.label()), label) + INDENT;
            out.println((style.faint(start) + Printable.cut(Printable.of(entry.text()), width - start.length()))
                    .stripTrailing());
        }
    }

    private void print(Table table) {
        out.println(INDENT + style.strong("table \"" + Printable.of(table.name()) + "\"") + ": " + table.rows()
                + (table.rows() == 1 ? " row, " : " rows, ") + table.columns().size()
                + (table.columns().size() == 1 ? " column" : " columns"));
        List<ColumnRange> ranges = table.columns().stream().map(ColumnRange::of).toList();
        int name = table.columns().stream().mapToInt(c -> Printable.length(c.name())).max().orElse(0);
        int unit = table.columns().stream().mapToInt(c -> Printable.length(c.fileUnit().symbol())).max().orElse(0);
        int range = ranges.stream().mapToInt(r -> Printable.length(r.describe())).max().orElse(0);
        for (int i = 0; i < ranges.size(); i++) {
            Signal column = table.columns().get(i);
            long missing = ranges.get(i).missing();
            out.println(INDENT + INDENT + Printable.padded(Printable.of(column.name()), name) + INDENT
                    + Printable.padded(Printable.of(column.fileUnit().symbol()), unit) + INDENT
                    + Printable.padded(ranges.get(i).describe(), range) + INDENT
                    + style.faint(Printable.of(column.measurand().label()))
                    + (missing > 0 ? style.alert(INDENT + missing + " missing") : ""));
        }
    }

    private void printArray(Signal array) {
        StringBuilder shape = new StringBuilder();
        for (SignalAxis axis : array.axes()) {
            shape.append(shape.isEmpty() ? "" : " × ").append(axis.size()).append(' ').append(axis.name());
        }
        out.println(INDENT + style.strong("array \"" + Printable.of(array.name()) + "\"") + ": " + shape + INDENT
                + ColumnRange.of(array).describe() + " " + array.fileUnit().symbol());
    }
}
