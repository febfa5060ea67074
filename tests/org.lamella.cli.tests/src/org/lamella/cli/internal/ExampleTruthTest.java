/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.cli.ExitCode;
import org.lamella.core.error.FileProblemException;
import org.lamella.examples.ExampleFiles;
import org.osgi.framework.InvalidSyntaxException;

/**
 * What the analyses find in the example files against the parameters of the models that made them. A standard
 * uncertainty is right when errors divided by it have a root mean square near one.
 */
class ExampleTruthTest {

    private static final int SEEDS = 4;
    /** Of a hundred normal errors the greatest is below this 99 times of 100. */
    private static final double GREATEST = 4.2;

    @TempDir
    private Path folder;
    private Shipped shipped;

    @BeforeEach
    void findTheCommandLine() throws InvalidSyntaxException {
        shipped = Shipped.find();
    }

    /** A number with its standard uncertainty. */
    private record Found(double value, double uncertainty) {
    }

    private Map<String, Found> analyse(Path file, String... options) {
        List<String> args = new ArrayList<>(List.of("analyze", "--json", file.toString()));
        args.addAll(List.of(options));
        Bench.Run run = shipped.run(args.toArray(String[]::new));
        assertEquals(ExitCode.DONE, run.code(), run.err());
        JsonTree quantities = JsonTree.parse(run.out()).at("results/0/quantities");
        Map<String, Found> found = new HashMap<>();
        for (int i = 0; i < quantities.size(); i++) {
            JsonTree one = quantities.at("" + i);
            boolean known = !one.at("uncertainty").toString().equals("null");
            found.put(one.at("name").toString(),
                    new Found(one.at("value").number(), known ? one.at("uncertainty").number() : Double.NaN));
        }
        return found;
    }

    private Map<String, Double> truth(Path examples, String file) throws IOException {
        JsonTree files = JsonTree.parse(Files.readString(examples.resolve(ExampleFiles.TRUTH))).at("files");
        Map<String, Double> truth = new HashMap<>();
        for (int i = 0; i < files.size(); i++) {
            if (files.at(i + "/file").toString().equals(file)) {
                JsonTree values = files.at(i + "/truth");
                for (int j = 0; j < values.size(); j++) {
                    truth.put(values.at(j + "/name").toString(), values.at(j + "/value").number());
                }
            }
        }
        return truth;
    }

    private Path examples(long seed) throws FileProblemException {
        Path examples = folder.resolve("seed" + seed);
        ExampleFiles.write(examples, seed);
        return examples;
    }

    private static double error(String name, Found found, double truth) {
        double error = (found.value() - truth) / found.uncertainty();
        assertTrue(Math.abs(error) < GREATEST,
                name + ": " + found.value() + " ± " + found.uncertainty() + ", true " + truth);
        return error;
    }

    private static double rootMeanSquare(List<Double> errors) {
        return Math.sqrt(errors.stream().mapToDouble(e -> e * e).average().orElseThrow());
    }

    @Test
    void contactResistances() throws IOException, FileProblemException {
        List<Double> errors = new ArrayList<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            Path examples = examples(seed);
            for (String file : List.of("iv-current-collector.csv", "iv-protective-cap.csv")) {
                Map<String, Double> truth = truth(examples, file);
                Map<String, Found> found = analyse(examples.resolve(file));
                errors.add(error("R", found.get("R"), truth.get("R")));
                errors.add(error("I_offset", found.get("I_offset"), truth.get("I_offset")));
            }
        }
        assertEquals(1, rootMeanSquare(errors), 0.5);
    }

    @Test
    void circuitOfTheHolder() throws IOException, FileProblemException {
        List<Double> errors = new ArrayList<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            Path examples = examples(seed);
            Map<String, Double> truth = truth(examples, "peis-holder.mpt");
            Map<String, Found> found = analyse(examples.resolve("peis-holder.mpt"), "--circuit",
                    "p(R1,CPE1)-p(R2,CPE2)-CPE3");
            for (String name : List.of("R1", "CPE1.Q", "CPE1.n", "R2", "CPE2.Q", "CPE2.n", "CPE3.Q", "CPE3.n")) {
                errors.add(error(name, found.get(name), truth.get(name)));
            }
            error("R_total", found.get("R_total"), truth.get("R"));
        }
        assertEquals(1, rootMeanSquare(errors), 0.5);
    }

    @Test
    void couplesOfTheFilm() throws IOException, FileProblemException {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Path examples = examples(seed);
            Map<String, Double> truth = truth(examples, "cv-holder.mpt");
            Map<String, Found> found = analyse(examples.resolve("cv-holder.mpt"));
            double left = 1 - truth.get("fade");
            // the analysis averages over the three cycles, each with less charge than the one before
            double mean = (1 + left + left * left) / 3;
            for (int i = 1; i <= 2; i++) {
                String couple = "couple[" + i + "].";
                error(couple + "E_half", found.get(couple + "E_half"), truth.get(couple + "E_half"));
                error(couple + "Q_a", found.get(couple + "Q_a"), truth.get(couple + "Q") * mean);
                error(couple + "Q_c", found.get(couple + "Q_c"), -truth.get(couple + "Q") * mean);
                // H02 of the published table: 40 mV between the peaks, given to 10 mV
                assertEquals(0.04, found.get(couple + "dE").value(), 0.003);
                assertTrue(found.get(couple + "E_half").uncertainty() < 1e-3);
            }
            assertEquals(truth.get("scan_rate"), found.get("scan_rate").value(), 1e-8);
            assertTrue(!found.containsKey("couple[3].E_half"), "no couple is made up");
        }
    }

    @Test
    void capacitiesOfTheFilm() throws IOException, FileProblemException {
        Path examples = examples(1);
        Map<String, Double> truth = truth(examples, "cycling-flat-cell.mpt");
        Map<String, Found> found = analyse(examples.resolve("cycling-flat-cell.mpt"));
        double milliampereHours = truth.get("capacity_per_unit") / 3.6;
        assertEquals(truth.get("cycles"), found.get("cycles").value());
        // the published numbers have two digits
        assertEquals(truth.get("discharge[2]"), found.get("cycle[2].Q_discharge").value() / milliampereHours, 0.5);
        assertEquals(truth.get("charge[2]"), found.get("cycle[2].Q_charge").value() / milliampereHours, 2);
        assertEquals(truth.get("discharge[50]"), found.get("cycle[50].Q_discharge").value() / milliampereHours, 0.5);
        assertEquals(100 * truth.get("discharge[2]") / truth.get("charge[2]"),
                found.get("cycle[2].efficiency").value(), 1);
    }
}
