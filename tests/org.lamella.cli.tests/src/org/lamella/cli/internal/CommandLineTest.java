/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lamella.cli.ExitCode;
import org.lamella.cli.LamellaCommand;
import org.lamella.cli.Terminal;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.error.LamellaException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class CommandLineTest {

    private final Bench bench = new Bench();

    static List<String> names() {
        return new Bench().names();
    }

    @Test
    void helpNamesAllCommands() {
        for (String[] args : new String[][] { {}, { "--help" }, { "-h" }, { "help" } }) {
            Bench.Run run = bench.run(args);
            assertEquals(ExitCode.DONE, run.code());
            names().forEach(name -> assertTrue(run.out().contains("  " + name + " "), name));
            assertTrue(run.out().contains("  completion "));
            assertEquals("", run.err());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCommandHasHelpWithExamples(String name) {
        for (String[] args : new String[][] { { name, "--help" }, { "help", name } }) {
            Bench.Run run = bench.run(args);
            assertEquals(ExitCode.DONE, run.code());
            assertTrue(run.out().startsWith("Usage: lamella " + name), run.out());
            assertTrue(run.out().contains("Example"), run.out());
            assertTrue(run.out().contains("  lamella " + name), run.out());
            assertEquals("", run.err());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCommandRefusesOptionsThatItDoesNotKnow(String name) {
        Bench.Run run = bench.run(name, "--no-such-option");
        assertEquals(ExitCode.WRONG_USE, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("Try: lamella " + name + " --help"), run.err());
    }

    @Test
    void namesItsVersion() {
        Bench.Run run = bench.run("--version");
        assertEquals(ExitCode.DONE, run.code());
        assertTrue(run.out().matches("Lamella \\d+\\.\\d+\\.\\d+, Java \\d+.*\\R"), run.out());
    }

    @Test
    void suggestsTheCommandThatWasMeant() {
        Bench.Run run = bench.run("analyse");
        assertEquals(ExitCode.WRONG_USE, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("Did you mean: lamella analyses, or lamella analyze"), run.err());
        assertFalse(bench.run("quux").err().contains("Did you mean"));
    }

    @Test
    void listsWhatIsInstalled() {
        assertEquals("numbers  Numbers for tests  .num" + System.lineSeparator(), bench.run("formats").out());
        Bench.Run run = bench.run("analyses");
        assertTrue(run.out().contains("mean  Mean current, version 3.1"), run.out());
        assertTrue(run.out().contains("--kind"), run.out());
        assertTrue(run.out().contains("Which mean. Default: arithmetic."), run.out());
    }

    /** A command as a plug-in would bring it. */
    @Command(description = "Greets.")
    private static final class Greet implements LamellaCommand {

        @Option(names = "--name", required = true)
        private String name;

        @Override
        public int run(Terminal terminal) throws LamellaException {
            switch (name) {
                case "defect" -> throw new IllegalStateException("inner detail");
                case "missing" -> throw new FileProblemException(Path.of("x"), "It is gone", "find it");
                default -> terminal.out().println("Grüße, " + name + " ± 1 Ω");
            }
            return ExitCode.DONE;
        }
    }

    @Test
    void takesCommandsOfPlugIns() {
        bench.add("greet", Greet::new);
        assertEquals("Grüße, Ada ± 1 Ω" + System.lineSeparator(), bench.run("greet", "--name", "Ada").out());
        assertEquals(ExitCode.WRONG_USE, bench.run("greet").code());
        assertTrue(bench.run("--help").out().contains("greet"));
    }

    @Test
    void survivesDefectsOfPlugIns() {
        bench.add("greet", Greet::new);
        Bench.Run run = bench.run("greet", "--name", "defect");
        assertEquals(ExitCode.FAILED, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("a defect of the program or of a plug-in"), run.err());
        assertTrue(run.err().contains("inner detail"), run.err());
    }

    @Test
    void tellsCausePlaceAndWayOut() {
        bench.add("greet", Greet::new);
        Bench.Run run = bench.run("greet", "--name", "missing");
        assertEquals(ExitCode.FAILED, run.code());
        assertEquals("lamella greet: x: It is gone — find it" + System.lineSeparator(), run.err());
    }

    @Test
    void failsWhenItsOutputDoesNotArrive() {
        Bench.Run full = bench.run(new Broken("No space left on device"), "formats");
        assertEquals(ExitCode.FAILED, full.code());
        assertTrue(full.err().contains("The disk is full"), full.err());
        Bench.Run closed = bench.run(new Broken("Broken pipe"), "formats");
        assertEquals(ExitCode.FAILED, closed.code());
        assertEquals("", closed.err());
    }

    private static final class Broken extends OutputStream {

        private final String reason;

        Broken(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }

    @Test
    void makesACompletionScript() {
        Bench.Run run = bench.run("completion");
        assertEquals(ExitCode.DONE, run.code());
        names().forEach(name -> assertTrue(run.out().contains(name), name));
        assertTrue(run.out().contains("--analysis"), "options");
        assertTrue(run.out().contains("arithmetic"), "values of settings");
        assertEquals(run.out(), bench.run("completion", "bash").out());
        assertEquals(ExitCode.WRONG_USE, bench.run("completion", "fish").code());
    }
}
