/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.lamella.core.error.LamellaException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.RecordingSource;
import org.lamella.data.Samples;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.data.unit.Unit;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;

/** Reads the tests' files: a line {@code TEST}, then lines of potential in V and current in mA. */
public final class Columns implements Reader {

    @Override
    public Format format() {
        return new Format("test", "Test file", List.of("test"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        return new String(head, StandardCharsets.UTF_8).startsWith("TEST") ? Recognition.CERTAIN
                : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws LamellaException {
        String text = new String(source.slice(0, (int) source.size()), StandardCharsets.UTF_8);
        List<double[]> rows = new ArrayList<>();
        text.lines().skip(1).forEach(line -> rows.add(Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble)
                .toArray()));
        return recording(source, table(rows.size(), rows.stream().mapToDouble(r -> r[0]).toArray(),
                rows.stream().mapToDouble(r -> r[1] / 1000).toArray()));
    }

    static Table table(int rows, double[] volts, double[] amperes) {
        return new Table("data", rows, List.of(
                Signal.column("Ewe/V", Measurand.POTENTIAL, Unit.VOLT, Samples.of(volts)),
                Signal.column("I/mA", Measurand.CURRENT, Unit.known("mA"), Samples.of(amperes)),
                Signal.column("-Im(Z)/Ohm", Measurand.IMPEDANCE_IMAGINARY, Unit.OHM, Samples.of(amperes.clone()))));
    }

    static Recording recording(RecordingSource source, Table table) {
        Metadata metadata = new Metadata(List.of(Metadata.Entry.text(Metadata.INSTRUMENT, "Device", "VSP-300"),
                Metadata.Entry.number(Metadata.SCAN_RATE, "dE/dt", "20 mV/s", 0.02, Unit.VOLT_PER_SECOND)));
        return new Recording(source, "Test file", Technique.CYCLIC_VOLTAMMETRY, metadata, List.of(table), List.of(),
                List.of(), true);
    }
}
