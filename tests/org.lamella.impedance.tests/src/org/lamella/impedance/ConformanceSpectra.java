/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.lamella.impedance.spectrum.Spectrum;

/** Spectra of other projects, from the folder that LAMELLA_CONFORMANCE_DATA names; tests skip themselves without it. */
public final class ConformanceSpectra {

    private ConformanceSpectra() {
    }

    /** impedance.py's example: frequency, real and imaginary part in columns; the 57 points below the real axis. */
    public static Spectrum exampleDataBelowAxis() throws IOException {
        Spectrum all = read("exampleData.csv");
        return all.filter(i -> all.im()[i] < 0);
    }

    /** impedance.py's example, all points. */
    public static Spectrum exampleData() throws IOException {
        return read("exampleData.csv");
    }

    /** Boukamp's test circuit TC-1. */
    public static Spectrum testCircuit1() throws IOException {
        return read("tc1/data-comma.csv");
    }

    private static Spectrum read(String name) throws IOException {
        String root = System.getenv("LAMELLA_CONFORMANCE_DATA");
        assumeTrue(root != null, "LAMELLA_CONFORMANCE_DATA is not set");
        Path file = Path.of(root, "electrochemistry", "impedance", name);
        assumeTrue(Files.isReadable(file), file + " is not there");
        double[][] rows = Files.readAllLines(file).stream().filter(line -> line.matches("[-+0-9.].*"))
                .map(line -> Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray())
                .toArray(double[][]::new);
        return Spectrum.of(column(rows, 0), column(rows, 1), column(rows, 2));
    }

    private static double[] column(double[][] rows, int index) {
        return Arrays.stream(rows).mapToDouble(row -> row[index]).toArray();
    }
}
