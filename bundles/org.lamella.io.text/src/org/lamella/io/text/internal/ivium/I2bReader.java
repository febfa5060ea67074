/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.ivium;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

import org.lamella.core.error.FormatException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.labels.NumberText;
import org.lamella.io.text.internal.lines.Numbers;
import org.lamella.io.text.internal.lines.TextEncoding;
import org.lamella.io.text.internal.lines.TextLines;
import org.lamella.io.text.internal.shape.DraftColumn;
import org.lamella.io.text.internal.shape.TableDraft;
import org.lamella.io.text.internal.shape.TableShaper;
import org.osgi.service.component.annotations.Component;

/**
 * Reads .i2b spectra, as Elchemea Analytical keeps them: five lines of remarks, the number of points, then frequency,
 * real and imaginary part of the impedance with their signs, one point a line.
 */
@Component(service = Reader.class)
public final class I2bReader implements Reader {

    private static final int REMARKS = 5;
    private static final int MARK_WITHIN = 8192;
    private static final String NUMBER = "[-+]?\\d+(?:[.,]\\d*)?(?:[eE][-+]?\\d+)?";
    private static final Pattern MARK =
            Pattern.compile("(?:[^\\r\\n]*\\R){5}[ \\t]*\\d{1,6}[ \\t]*\\R(?:[ \\t]*" + NUMBER
                    + "[ \\t]+" + NUMBER + "[ \\t]+" + NUMBER + "[ \\t]*(?:\\R|$)){2}");

    @Override
    public Format format() {
        return new Format("elchemea-i2b", "Impedance .i2b", List.of("i2b"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, MARK_WITHIN), StandardCharsets.ISO_8859_1);
        boolean text = start.indexOf('\0') < 0 && TextEncoding.of(head) == TextEncoding.BYTES;
        return text && MARK.matcher(start).lookingAt() ? Recognition.LIKELY : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        TextLines lines = new TextLines(source);
        List<Metadata.Entry> remarks = new ArrayList<>();
        for (int i = 0; i < REMARKS && lines.next(); i++) {
            String text = lines.text().strip();
            if (!text.isEmpty()) {
                remarks.add(Metadata.Entry.text(Metadata.COMMENT, "remark", text));
            }
        }
        long announced = lines.next() ? (long) NumberText.parse(lines.text()).orElse(0) : 0;
        List<Numbers> columns = List.of(new Numbers(), new Numbers(), new Numbers());
        int width = 0;
        while (lines.next()) {
            String text = lines.text().strip();
            // a number that was cut would be a wrong number
            boolean cut = !lines.isTerminated() && text.length() < width;
            if (!cut && !text.isEmpty() && !row(text, columns)) {
                break;
            }
            width = text.length();
        }
        return recording(source, lines, new Metadata(remarks), announced, columns);
    }

    private Recording recording(ByteSource source, TextLines lines, Metadata metadata, long announced,
            List<Numbers> columns) throws FormatException {
        int rows = (int) columns.getFirst().size();
        if (rows == 0) {
            throw new FormatException(lines.place(), "There is no point in this spectrum", "copy the file again");
        }
        List<DraftColumn> drafts = List.of(
                DraftColumn.derived("f/Hz", Measurand.FREQUENCY, columns.get(0).toArray()),
                DraftColumn.derived("Re(Z)/Ohm", Measurand.IMPEDANCE_REAL, columns.get(1).toArray()),
                DraftColumn.derived("Im(Z)/Ohm", Measurand.IMPEDANCE_IMAGINARY, columns.get(2).toArray()));
        TableShaper shaper = new TableShaper(List.of(new TableDraft("spectrum", rows, drafts)), metadata);
        List<Warning> warnings = new ArrayList<>(shaper.warnings());
        if (rows < announced) {
            warnings.add(new Warning("truncated", "The file announces " + announced + " points, " + rows + " are there",
                    lines.place()));
        }
        return new Recording(source, format().name(), Technique.IMPEDANCE, metadata, shaper.tables(), List.of(),
                warnings, rows >= announced);
    }

    private static boolean row(String text, List<Numbers> columns) {
        String[] cells = text.split("\\s+");
        double[] row = new double[columns.size()];
        for (int i = 0; i < row.length; i++) {
            OptionalDouble number = i < cells.length ? NumberText.parse(cells[i]) : OptionalDouble.empty();
            if (number.isEmpty() || cells.length > row.length) {
                return false;
            }
            row[i] = number.getAsDouble();
        }
        for (int i = 0; i < row.length; i++) {
            columns.get(i).add(row[i]);
        }
        return true;
    }
}
