/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamella.cli.ExitCode;
import org.osgi.framework.InvalidSyntaxException;

/**
 * The command line as it ships on files that instruments wrote: the numbers that others published of them, and a result
 * or a reason for each.
 */
class InstrumentFilesTest {

    private Path data;
    private Shipped shipped;

    @BeforeEach
    void find() throws InvalidSyntaxException {
        String folder = System.getenv("LAMELLA_CONFORMANCE_DATA");
        assumeTrue(folder != null, "LAMELLA_CONFORMANCE_DATA names no folder");
        data = Path.of(folder, "electrochemistry");
        assumeTrue(Files.isDirectory(data), "no electrochemistry in the conformance data");
        shipped = Shipped.find();
    }

    private JsonTree analyse(String file, String... options) {
        List<String> args = new ArrayList<>(List.of("analyze", "--json", data.resolve(file).toString()));
        args.addAll(List.of(options));
        Bench.Run run = shipped.run(args.toArray(String[]::new));
        assertEquals(ExitCode.DONE, run.code(), run.err());
        return JsonTree.parse(run.out()).at("results/0");
    }

    private static JsonTree named(JsonTree list, String name) {
        for (int i = 0; i < list.size(); i++) {
            if (list.at(i + "/name").toString().equals(name)) {
                return list.at("" + i);
            }
        }
        throw new AssertionError("No " + name + " in " + list);
    }

    /** Boukamp's test circuit 1: the five values that the spectrum was computed with. */
    @ParameterizedTest
    @ValueSource(strings = { "data-comma.csv", "data-comma-decimal-separator.csv", "data-semicolon.csv",
        "data-space.csv", "data-tab.csv", "data.dfr", "data.dta", "data.mpt", "data.z" })
    void testCircuitOneComesBackFromEachFormat(String file) {
        assumeTrue(Files.exists(data.resolve("impedance/tc1").resolve(file)), file + " is not in the conformance data");
        JsonTree quantities = analyse("impedance/tc1/" + file, "--circuit", "R(RC)(RW)").at("quantities");
        Map<String, Double> published = new LinkedHashMap<>();
        published.put("R1", 100.0);
        published.put("R2", 200.0);
        published.put("C1", 0.8e-6);
        published.put("R3", 500.0);
        published.put("W1.Y", 4e-4);
        for (Map.Entry<String, Double> one : published.entrySet()) {
            assertEquals(one.getValue(), named(quantities, one.getKey()).at("value").number(), 1e-6 * one.getValue());
        }
    }

    /** The last "Capacity" that EC-Lab wrote in each half cycle of charge or discharge, mAh. */
    private List<Double> capacities(String file) throws IOException {
        List<String> lines = Files.readAllLines(data.resolve(file), StandardCharsets.ISO_8859_1);
        int head = 0;
        while (!lines.get(head).startsWith("mode\t")) {
            head++;
        }
        List<String> names = Arrays.asList(lines.get(head).split("\t"));
        int half = names.indexOf("half cycle");
        int capacity = names.indexOf("Capacity/mA.h");
        Map<String, Double> last = new LinkedHashMap<>();
        for (String line : lines.subList(head + 1, lines.size())) {
            String[] cells = line.split("\t");
            if (cells.length > capacity) {
                last.put(cells[half], Double.parseDouble(cells[capacity].replace(',', '.')));
            }
        }
        return last.values().stream().filter(c -> c > 0).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = { "biologic/gcpl.issue_149", "biologic/gcpl.issue_226.CxN", "biologic/gcpl.issue_226.I",
        "biologic/bcd.issue_241" })
    void capacitiesAreThoseOfTheMakersSoftware(String run) throws IOException {
        assumeTrue(Files.exists(data.resolve(run + ".mpt")), run + " is not in the conformance data");
        List<Double> expected = capacities(run + ".mpt");
        for (String ending : List.of(".mpr", ".mpt")) {
            JsonTree columns = named(analyse(run + ending).at("tables"), "half-cycles").at("columns");
            JsonTree charges = named(columns, "Q").at("values");
            assertEquals(expected.size(), charges.size(), run + ending);
            for (int i = 0; i < expected.size(); i++) {
                assertEquals(expected.get(i), Math.abs(charges.at("" + i).number()), 1e-4 * expected.get(i),
                        run + ending + ", half cycle " + (i + 1));
            }
        }
    }

    /** Sweeps over a cell of resistors and capacitors: no peaks, whatever the instrument adds. */
    @Test
    void sweepsOverADummyCellHaveNoPeaks() {
        for (String file : List.of("biologic/cva.issue_202.mpr", "biologic/cva.issue_202.mpt")) {
            JsonTree quantities = analyse(file).at("quantities");
            for (int i = 0; i < quantities.size(); i++) {
                String name = quantities.at(i + "/name").toString();
                assertFalse(name.startsWith("couple") || name.startsWith("peak"), file + " shows " + name);
            }
        }
    }

    /** Each file gives a result, or says what is wrong, where, and what to do. */
    @Test
    void eachFileHasAResultOrAReason() throws IOException {
        List<String> files = new ArrayList<>(List.of("analyze", "--json"));
        try (Stream<Path> all = Files.walk(data)) {
            all.filter(Files::isRegularFile).sorted().forEach(f -> files.add(f.toString()));
        }
        Bench.Run run = shipped.run(files.toArray(String[]::new));
        JsonTree answer = JsonTree.parse(run.out());
        assertTrue(answer.at("results").size() > 60, "results: " + answer.at("results").size());
        JsonTree errors = answer.at("errors");
        for (int i = 0; i < errors.size(); i++) {
            for (String part : List.of("file", "cause", "wayOut")) {
                assertFalse(errors.at(i + "/" + part).toString().isBlank(), errors.at("" + i).toString());
            }
            assertFalse(errors.at("" + i).toString().contains("Exception"), errors.at("" + i).toString());
        }
    }
}
