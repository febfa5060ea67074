/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.sample.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Samples;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.data.unit.Unit;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.osgi.service.component.annotations.Component;

/**
 * A complete reader, as a laboratory would write it for a logger of its own. The file: the mark {@code LABLOG1\n}, the
 * number of rows (u32), then rows of time in s (f64), potential in V (f32) and current in µA (f32), little-endian.
 */
@Component
public final class LabLogReader implements Reader {

    private static final byte[] MARK = "LABLOG1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int ROWS_AT = MARK.length;
    private static final int DATA_AT = ROWS_AT + Integer.BYTES;
    private static final int ROW_LENGTH = Double.BYTES + 2 * Float.BYTES;
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED
            .withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfDouble DOUBLE = ValueLayout.JAVA_DOUBLE_UNALIGNED
            .withOrder(ByteOrder.LITTLE_ENDIAN);

    @Override
    public Format format() {
        return new Format("lablog", "Laboratory log", List.of("lablog"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        boolean marked = head.length >= MARK.length && Arrays.equals(head, 0, MARK.length, MARK, 0, MARK.length);
        return marked ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        if (source.size() < DATA_AT) {
            throw new FormatException(Place.atOffset(source.file(), source.size()),
                    "The file ends within its header of " + DATA_AT + " bytes", "copy it again from the logger");
        }
        MemorySegment bytes = source.bytes();
        long announced = Integer.toUnsignedLong(bytes.get(INT, ROWS_AT));
        long present = (source.size() - DATA_AT) / ROW_LENGTH;
        long rows = Math.min(announced, present);
        List<Warning> warnings = new ArrayList<>();
        if (rows < announced) {
            warnings.add(new Warning("truncated", "The header announces " + announced + " rows, " + rows
                    + " are there; the others are lost", Place.atOffset(source.file(), source.size())));
        }
        double[] time = new double[(int) rows];
        double[] potential = new double[(int) rows];
        double[] current = new double[(int) rows];
        for (int row = 0; row < rows; row++) {
            long at = DATA_AT + (long) row * ROW_LENGTH;
            time[row] = bytes.get(DOUBLE, at);
            potential[row] = bytes.get(FLOAT, at + Double.BYTES);
            current[row] = bytes.get(FLOAT, at + Double.BYTES + Float.BYTES) * 1e-6;
        }
        Table table = new Table("log", rows,
                List.of(Signal.column("t/s", Measurand.TIME, time),
                        Signal.column("E/V", Measurand.POTENTIAL, potential),
                        Signal.column("I/µA", Measurand.CURRENT, Unit.known("µA"),
                                Samples.of(current))));
        return new Recording(source, "Laboratory log, version 1", Technique.UNKNOWN, Metadata.NONE, List.of(table),
                List.of(), warnings, rows == announced);
    }
}
