/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.RecordingSource;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.impedance.spectrum.Spectrum;

/** Recordings that are made in a test. */
public final class TestRecording {

    private static final RecordingSource SOURCE = new RecordingSource() {
        @Override
        public Path file() {
            return Path.of("test.csv");
        }

        @Override
        public long size() {
            return 0;
        }

        @Override
        public String sha256() {
            return "0".repeat(64);
        }
    };

    private TestRecording() {
    }

    /** One spectrum, or several one after the other. */
    public static Recording of(Spectrum... spectra) {
        List<double[]> rows = new ArrayList<>();
        for (Spectrum spectrum : spectra) {
            for (int i = 0; i < spectrum.size(); i++) {
                rows.add(new double[] { spectrum.frequency()[i], spectrum.re()[i], spectrum.im()[i] });
            }
        }
        return of(rows.toArray(double[][]::new));
    }

    /** Rows of frequency, real and imaginary part. */
    public static Recording of(double[]... rows) {
        return of(List.of(column(Measurand.FREQUENCY, rows, 0), column(Measurand.IMPEDANCE_REAL, rows, 1),
                column(Measurand.IMPEDANCE_IMAGINARY, rows, 2)), rows.length);
    }

    /** A table of these columns. */
    public static Recording of(List<Signal> columns, long rows) {
        return new Recording(SOURCE, "test", Technique.IMPEDANCE, Metadata.NONE,
                List.of(new Table("data", rows, columns)), List.of(), List.of(), true);
    }

    /** A column of rows. */
    public static Signal column(Measurand measurand, double[][] rows, int index) {
        double[] values = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            values[i] = rows[i][index];
        }
        return Signal.column(measurand.label(), measurand, values);
    }
}
