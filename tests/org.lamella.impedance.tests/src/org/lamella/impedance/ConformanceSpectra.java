/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

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

    /** impedance.py's example for its Kramers–Kronig test, a ZPlot file. */
    public static Spectrum circuit3() throws IOException {
        List<String> lines = Files.readAllLines(file("Circuit3_EIS_1.z"), StandardCharsets.ISO_8859_1);
        int head = 0;
        while (!lines.get(head).contains("End Comments")) {
            head++;
        }
        double[][] rows = lines.stream().skip(head + 1).filter(l -> !l.isBlank())
                .map(l -> Arrays.stream(l.strip().split("[,\\s]+")).mapToDouble(Double::parseDouble).toArray())
                .toArray(double[][]::new);
        return Spectrum.of(column(rows, 0), column(rows, 4), column(rows, 5));
    }

    private static Path file(String name) {
        String root = System.getenv("LAMELLA_CONFORMANCE_DATA");
        assumeTrue(root != null, "LAMELLA_CONFORMANCE_DATA is not set");
        Path file = Path.of(root, "electrochemistry", "impedance", name);
        assumeTrue(Files.isReadable(file), file + " is not there");
        return file;
    }

    private static Spectrum read(String name) throws IOException {
        Path file = file(name);
        double[][] rows = Files.readAllLines(file).stream().filter(line -> line.matches("[-+0-9.].*"))
                .map(line -> Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray())
                .toArray(double[][]::new);
        return Spectrum.of(column(rows, 0), column(rows, 1), column(rows, 2));
    }

    private static double[] column(double[][] rows, int index) {
        return Arrays.stream(rows).mapToDouble(row -> row[index]).toArray();
    }
}
