/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.launch.Framework;

/** Starts a real framework in a virtual machine of its own, as ./lamella does. */
class LaunchTest {

    private static final String COMMAND_BUNDLE = "commands_1.jar";

    @TempDir
    private Path folder;
    private Path plugins;
    private Path area;

    @BeforeEach
    void makePlugins() throws Exception {
        plugins = Files.createDirectory(folder.resolve("plug ins"));
        area = folder.resolve("area/state");
        Path framework = Path.of(Framework.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Files.copy(framework, plugins.resolve("framework.jar"));
        TestJar.bundle("org.lamella.launcher")
                .with(Main.class, Installation.class, Installation.Entry.class, LightFramework.class,
                        Interruption.class, Face.class, OneWindow.class, OwnArea.class)
                .write(plugins.resolve("launcher.jar"));
        TestJar.bundle("commands", "Service-Component: not-read-here", "Import-Package: org.osgi.framework",
                "Bundle-Activator: " + TestCommandLine.class.getName()).with(TestCommandLine.class)
                .write(plugins.resolve(COMMAND_BUNDLE));
    }

    /** What a process did. */
    private record Outcome(int code, String out, String err) {
    }

    private Process start(String... words) throws IOException {
        Path home = folder.resolve("installation");
        List<String> command =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp", home.resolve("lib/org.lamella.launcher.jar") + File.pathSeparator
                                + home.resolve("lib/org.eclipse.osgi.jar"),
                        "-Dlamella.install=" + home, "-Dlamella.area=" + area));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private Outcome end(Process process) throws Exception {
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running");
        return new Outcome(process.exitValue(), Files.readString(folder.resolve("out")),
                Files.readString(folder.resolve("err")));
    }

    private Outcome run(String... args) throws Exception {
        return end(start(Stream.concat(Stream.of(Main.class.getName()), Stream.of(args)).toArray(String[]::new)));
    }

    private Outcome prepare() throws Exception {
        Assembly.assemble(plugins, folder.resolve("installation"));
        return end(start("-Dlamella.prepare=true", Main.class.getName()));
    }

    @Test
    void handsOverTheArgumentsAndWritesNothingElse() throws Exception {
        assertEquals(new Outcome(0, "", ""), prepare());
        assertEquals(new Outcome(0, "[echo, two words, µ]\n", ""), run("echo", "two words", "µ"));
    }

    @Test
    void returnsTheCommandsExitCode() throws Exception {
        prepare();
        assertEquals(new Outcome(7, "", ""), run("exit", "7"));
        assertEquals(2, run("unknown").code());
    }

    @Test
    void rehearsesSeveralCommands() throws Exception {
        prepare();
        Outcome outcome =
                end(start("-Dlamella.rehearsal=true", Main.class.getName(), "echo", "a", ";", "exit", "3", ";",
                        "echo", "b"));
        assertEquals(new Outcome(0, "[echo, a]\n[echo, b]\n", ""), outcome);
    }

    @Test
    void leavesThePreparedAreaAsItIs() throws Exception {
        prepare();
        Map<String, Long> before = files();
        assertFalse(before.isEmpty());
        run("echo");
        assertEquals(before, files());
    }

    @Test
    void showsADefectOfTheCommandAndFails() throws Exception {
        prepare();
        Outcome outcome = run("throw");
        assertEquals(1, outcome.code());
        assertTrue(outcome.err().contains("a defect"), outcome::err);
    }

    @Test
    void interruptionLetsTheCommandCleanUp() throws Exception {
        prepare();
        Path file = folder.resolve("half made");
        assertEquals(130, interrupt(start(Main.class.getName(), "work", file.toString()), file).code());
        assertFalse(Files.exists(file));
    }

    @Test
    void interruptionDoesNotWaitForEver() throws Exception {
        prepare();
        Path file = folder.resolve("started");
        Process process = start(Main.class.getName(), "sulk", file.toString());
        assertEquals(130, interrupt(process, file).code());
    }

    private Outcome interrupt(Process process, Path whenThere) throws Exception {
        for (int i = 0; i < 600 && !Files.exists(whenThere) && process.isAlive(); i++) {
            Thread.sleep(50);
        }
        assertTrue(process.isAlive(), "ended before it was interrupted");
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        return end(process);
    }

    @Test
    void saysWhichBundlesDoNotFit() throws Exception {
        TestJar.bundle("lonely", "Import-Package: nobody.exports.this").write(plugins.resolve("lonely_1.jar"));
        Outcome outcome = prepare();
        assertEquals(1, outcome.code());
        assertTrue(outcome.err().contains("Not resolved: lonely."), outcome::err);
    }

    @Test
    void saysThatNobodyOffersTheCommandLine() throws Exception {
        Files.delete(plugins.resolve(COMMAND_BUNDLE));
        prepare();
        Outcome outcome = run("echo");
        assertEquals(1, outcome.code());
        assertTrue(outcome.err().contains("No bundle offers the command line"), outcome::err);
    }

    @Test
    void refusesAnAreaOfAnotherInstallation() throws Exception {
        prepare();
        TestJar.bundle("another").write(plugins.resolve("another_1.jar"));
        Assembly.assemble(plugins, folder.resolve("installation"));
        Outcome outcome = run("echo");
        assertNotEquals(0, outcome.code());
        assertTrue(outcome.err().contains("does not belong to"), outcome::err);
    }

    private Map<String, Long> files() throws IOException {
        Map<String, Long> times = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(area)) {
            for (Path path : paths.toList()) {
                times.put(path.toString(), Files.getLastModifiedTime(path).toMillis());
            }
        }
        return times;
    }
}
