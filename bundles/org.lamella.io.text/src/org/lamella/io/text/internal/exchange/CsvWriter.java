/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.lamella.core.error.LamellaException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Warning;
import org.lamella.io.Format;
import org.lamella.io.RecordingWriter;
import org.osgi.service.component.annotations.Component;

/**
 * Writes all tables as comma separated values with decimal points. Lines that begin with {@code #} say what the file
 * says beside the numbers; each table has a line of labels with units. Numbers are in the units of the labels, with all
 * their digits. {@link CsvReader} reads all of it back; every other program that skips comments reads the first table.
 * <pre>
 * # Lamella CSV 1
 * # source "cv.mpr","(SHA-256)","BioLogic .mpr"
 * # technique "cyclic_voltammetry","Cyclic voltammetry"
 * # complete true
 * # metadata "scan_rate","dE/dt","20 mV/s",0.02,"V/s"
 * # warning "truncated","The file ends within a row"
 * # table "data",3
 * # column "Ewe/V","potential","Working electrode potential","V"
 * # column "I/mA","current","Current","mA"
 * Ewe/V,I/mA
 * 0.1,0.25
 * </pre>
 */
@Component(service = RecordingWriter.class)
public final class CsvWriter implements RecordingWriter {

    /** The first line. */
    static final String MARK = "# Lamella CSV 1";

    private static final int CHECK_EVERY = 4096;

    @Override
    public Format format() {
        return new Format("csv", "Lamella CSV", List.of("csv"));
    }

    @Override
    public void write(Recording recording, OutputStream out, Progress progress) throws IOException {
        Text text = new Text(out);
        text.line(MARK);
        writeOrigin(recording, text);
        for (Metadata.Entry entry : recording.metadata().entries()) {
            String number = entry.number().isPresent() ? Double.toString(entry.number().getAsDouble()) : "";
            text.line(
                    "# metadata " + quoted(entry.key()) + "," + quoted(entry.label()) + "," + quoted(entry.text()) + ","
                            + number + "," + quoted(entry.unit().symbol()));
        }
        for (Warning warning : recording.warnings()) {
            text.line("# warning " + quoted(warning.code()) + "," + quoted(warning.describe()));
        }
        for (Signal array : recording.arrays()) {
            text.line("# left out " + quoted(array.name()) + "," + array.samples().size());
        }
        int done = 0;
        for (Table table : recording.tables()) {
            int count = recording.tables().size();
            write(table, text, progress.part((double) done / count, (done + 1.0) / count));
            done++;
        }
        text.flush();
    }

    private static void writeOrigin(Recording recording, Text text) throws IOException {
        try {
            text.line("# source " + quoted(recording.source().file().getFileName().toString()) + ","
                    + quoted(recording.source().sha256()) + "," + quoted(recording.format()));
        } catch (LamellaException e) {
            throw new IOException(e.problem().describe(), e);
        }
        text.line("# technique " + quoted(recording.technique().id()) + "," + quoted(recording.technique().label()));
        text.line("# complete " + recording.complete());
    }

    private static void write(Table table, Text text, Progress progress) throws IOException {
        text.line("# table " + quoted(table.name()) + "," + table.rows());
        StringBuilder labels = new StringBuilder();
        FileNumbers[] numbers = new FileNumbers[table.columns().size()];
        for (int i = 0; i < numbers.length; i++) {
            Signal column = table.columns().get(i);
            numbers[i] = new FileNumbers(column);
            text.line("# column " + quoted(column.name()) + "," + quoted(column.measurand().id()) + ","
                    + quoted(column.measurand().label()) + "," + quoted(column.fileUnit().symbol()) + ","
                    + quoted(column.measurand().unit().symbol()));
            labels.append(i == 0 ? "" : ",").append(cell(FileNumbers.label(column)));
        }
        text.line(labels.toString());
        StringBuilder row = new StringBuilder();
        for (long r = 0; r < table.rows(); r++) {
            row.setLength(0);
            for (int i = 0; i < numbers.length; i++) {
                double value = numbers[i].of(table.columns().get(i).samples().at(r));
                row.append(i == 0 ? "" : ",").append(number(value));
            }
            text.line(row);
            if (r % CHECK_EVERY == 0) {
                progress.checkCancelled();
                progress.report("Writing " + table.name(), (double) r / table.rows());
            }
        }
        text.line("");
    }

    /** Whole numbers without a point, all others with all digits. */
    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 && (value != 0 || 1 / value > 0)
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static String cell(String text) {
        return text.contains(",") || text.contains("\"") || text.startsWith("#") || text.isBlank() ? quoted(text)
                : oneLine(text);
    }

    private static String quoted(String text) {
        return "\"" + oneLine(text).replace("\"", "\"\"") + "\"";
    }

    private static String oneLine(String text) {
        return text.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n");
    }

    /** UTF-8 with line feeds, whatever the computer's habits. */
    private static final class Text {

        private static final int FULL = 1 << 15;

        private final OutputStream out;
        private final StringBuilder pending = new StringBuilder();

        Text(OutputStream out) {
            this.out = out;
        }

        void line(CharSequence line) throws IOException {
            pending.append(line).append('\n');
            if (pending.length() > FULL) {
                flush();
            }
        }

        void flush() throws IOException {
            out.write(pending.toString().getBytes(StandardCharsets.UTF_8));
            pending.setLength(0);
        }
    }
}
