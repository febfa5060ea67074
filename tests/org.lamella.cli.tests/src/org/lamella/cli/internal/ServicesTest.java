/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.analysis.Analysis;
import org.lamella.cli.ExitCode;
import org.lamella.cli.LamellaCommand;
import org.lamella.cli.Terminal;
import org.lamella.io.Reader;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.PrototypeServiceFactory;
import org.osgi.framework.ServiceRegistration;

import picocli.CommandLine.Command;

/** The command line as it ships: its commands, readers and analyses are services in an OSGi framework. */
class ServicesTest {

    @TempDir
    private Path folder;
    private BundleContext context;
    private Shipped shipped;

    @BeforeEach
    void findTheCommandLine() throws InvalidSyntaxException {
        shipped = Shipped.find();
        context = FrameworkUtil.getBundle(CommandLineService.class).getBundleContext();
    }

    private Bench.Run run(String... args) {
        return shipped.run(args);
    }

    @Test
    void allCommandsAreThere() {
        String help = run("--help").out();
        for (String name : List.of("analyze", "analyses", "convert", "demo", "doctor", "experiment", "formats", "info",
                "plugins", "completion")) {
            assertTrue(help.contains("  " + name + " "), name + " in " + help);
            assertEquals(ExitCode.DONE, run(name, "--help").code(), name);
        }
    }

    @Test
    void completionKnowsAllCommandsAndSettings() {
        String script = run("completion").out();
        for (String word : List.of("analyze", "--circuit", "--weight", "modulus", "convert", "--seed")) {
            assertTrue(script.contains(word), word);
        }
    }

    @Test
    void demoAnalysesAllItsFilesAndReports() throws IOException {
        Path demo = folder.resolve("demo");
        Bench.Run run = run("demo", demo.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        for (String file : List.of("iv-current-collector.csv", "iv-protective-cap.csv", "peis-holder.mpt",
                "cv-holder.mpt", "cycling-flat-cell.mpt")) {
            assertTrue(run.out().contains(file), file);
        }
        Path report = demo.resolve("report/report.html");
        assertTrue(run.err().contains("Report: " + report.toAbsolutePath()), run.err());
        assertTrue(Files.size(report) > 10_000);

        Bench.Run again = run("demo", demo.toString());
        assertEquals(ExitCode.DONE, again.code(), again.err());
        Bench.Run byHand = run("analyze", demo.toString());
        assertEquals(ExitCode.DONE, byHand.code(), byHand.err());
    }

    @Test
    void convertsToEveryFormatAndBack() throws IOException {
        Path demo = folder.resolve("demo");
        assertEquals(ExitCode.DONE, run("demo", demo.toString()).code());
        String file = demo.resolve("iv-protective-cap.csv").toString();
        JsonTree json = JsonTree.parse(run("convert", file, "--to", "json").out());
        assertNotNull(json);
        Path csv = folder.resolve("copy.csv");
        assertEquals(ExitCode.DONE, run("convert", file, "--to", "csv", "--out", csv.toString()).code());
        JsonTree original = JsonTree.parse(run("info", "--json", file).out());
        JsonTree copy = JsonTree.parse(run("info", "--json", csv.toString()).out());
        for (String path : List.of("columns/0/min", "columns/0/max", "columns/1/min", "columns/1/max", "rows")) {
            assertEquals(original.at("files/0/tables/0/" + path).number(),
                    copy.at("files/0/tables/0/" + path).number(), path);
        }
    }

    @Test
    void readsAndAnalysesWhatAPlugInBrings() throws IOException {
        Path file = Files.writeString(folder.resolve("a.num"), "NUMBERS\n1\n2\n");
        assertEquals(ExitCode.FAILED, run("analyze", file.toString()).code());
        ServiceRegistration<?> reader = context.registerService(Reader.class, new Numbers(), null);
        ServiceRegistration<?> analysis = context.registerService(Analysis.class, new Mean(), null);
        try {
            assertTrue(run("analyze", file.toString(), "--kind", "median").out().contains("The mean is 0.0015 A."));
        } finally {
            analysis.unregister();
            reader.unregister();
        }
        assertEquals(ExitCode.FAILED, run("analyze", file.toString()).code());
    }

    /** A command as a plug-in would bring it. */
    @Command(description = "Greets.")
    private static final class Greet implements LamellaCommand {

        @Override
        public int run(Terminal terminal) {
            terminal.out().println("Hello");
            return ExitCode.DONE;
        }
    }

    @Test
    void takesAndForgetsTheCommandOfAPlugIn() {
        Dictionary<String, Object> properties = new Hashtable<>(
                Map.of(LamellaCommand.NAME, "greet", LamellaCommand.SUMMARY, "Greet"));
        ServiceRegistration<LamellaCommand> command = context.registerService(LamellaCommand.class,
                new PrototypeServiceFactory<LamellaCommand>() {
                    @Override
                    public LamellaCommand getService(Bundle bundle, ServiceRegistration<LamellaCommand> registration) {
                        return new Greet();
                    }

                    @Override
                    public void ungetService(Bundle bundle, ServiceRegistration<LamellaCommand> registration,
                            LamellaCommand made) {
                        // nothing to give back
                    }
                }, properties);
        assertEquals("Hello", run("greet").out().strip());
        command.unregister();
        assertEquals(ExitCode.WRONG_USE, run("greet").code());
    }

    @Test
    void analysesManyFilesAlikeInAnyOrderOfWork() throws IOException {
        Path demo = folder.resolve("demo");
        assertEquals(ExitCode.DONE, run("demo", demo.toString()).code());
        String once = quantities(run("analyze", "--json", demo.toString()).out());
        for (int i = 0; i < 3; i++) {
            assertEquals(once, quantities(run("analyze", "--json", demo.toString()).out()));
        }
        assertFalse(once.isEmpty());
    }

    private static String quantities(String json) {
        JsonTree results = JsonTree.parse(json).at("results");
        return IntStream.range(0, results.size()).mapToObj(i -> results.at(i + "/quantities").toString())
                .collect(Collectors.joining("\n"));
    }
}
