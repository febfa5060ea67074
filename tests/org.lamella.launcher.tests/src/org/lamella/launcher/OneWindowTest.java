/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.launcher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.launch.Framework;

/** Two starts, one window. */
class OneWindowTest {

    @TempDir
    private Path folder;

    /** A window of the tests' own: notes the files it is given until there are two starts of them, then ends. */
    public static final class TestWindow implements BundleActivator, ToIntFunction<String[]>, Consumer<String[]> {

        private final CompletableFuture<String> second = new CompletableFuture<>();

        @Override
        public void start(BundleContext context) {
            Hashtable<String, Object> properties = new Hashtable<>();
            properties.put("lamella.window", Boolean.TRUE);
            context.registerService(new String[] { ToIntFunction.class.getName(), Consumer.class.getName() }, this,
                    properties);
        }

        @Override
        public void stop(BundleContext context) {
            // the framework takes the service back
        }

        @Override
        public int applyAsInt(String[] files) {
            try {
                Files.writeString(Path.of(System.getProperty("lamella.workspace"), "shown"), "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            System.out.println("first " + List.of(files) + ", second " + second.join());
            return 0;
        }

        @Override
        public void accept(String[] files) {
            second.complete(List.of(files).toString());
        }
    }

    @BeforeEach
    void assemble() throws Exception {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        Path framework = Path.of(Framework.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Files.copy(framework, plugins.resolve("framework.jar"));
        TestJar.bundle("org.lamella.launcher").with(Main.class, Installation.class, Installation.Entry.class,
                LightFramework.class, Interruption.class, Face.class, OneWindow.class, OwnArea.class)
                .write(plugins.resolve("launcher.jar"));
        TestJar.bundle("window", "Service-Component: not-read-here", "Import-Package: org.osgi.framework",
                "Bundle-Activator: " + TestWindow.class.getName()).with(TestWindow.class)
                .write(plugins.resolve("window.jar"));
        Assembly.main(new String[] { plugins.toString(), plugins.toString(), home().toString() });
        Process prepare = start("prepare", "-Dlamella.prepare=true", Main.class.getName());
        assertTrue(prepare.waitFor(60, TimeUnit.SECONDS));
        assertEquals("", Files.readString(folder.resolve("prepare")));
    }

    private Path home() {
        return folder.resolve("installation");
    }

    private Process start(String log, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                home().resolve("lib/org.lamella.launcher.jar") + File.pathSeparator
                        + home().resolve("lib/org.eclipse.osgi.jar"),
                "-Dlamella.window=true", "-Dlamella.install=" + home(), "-Dlamella.area=" + folder.resolve("area"),
                "-Dlamella.workspace=" + folder.resolve("workspace")));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile()).start();
    }

    @Test
    void aSecondStartHandsItsFilesOverAndEnds() throws Exception {
        Process first = start("first", Main.class.getName(), "a.mpr");
        for (int i = 0; i < 600 && !Files.exists(folder.resolve("workspace/shown")) && first.isAlive(); i++) {
            Thread.sleep(50);
        }
        Process second = start("second", Main.class.getName(), "b.mpr", "µ c.mpr");
        assertTrue(second.waitFor(60, TimeUnit.SECONDS), "the second start is still there");
        assertEquals(0, second.exitValue(), () -> read("second"));
        assertTrue(first.waitFor(60, TimeUnit.SECONDS), "the first start is still there");
        assertEquals("first [" + folder.resolve("a.mpr") + "], second [" + folder.resolve("b.mpr") + ", "
                + folder.resolve("µ c.mpr") + "]\n", read("first"));
        assertFalse(Files.exists(folder.resolve("workspace/window.address")), "an address is left");
    }

    @Test
    void filesThatComeBeforeTheWindowIsThereAreNotLost() throws Exception {
        LinkedBlockingQueue<String[]> taken = new LinkedBlockingQueue<>();
        Path workspace = folder.resolve("early");
        try (OneWindow first = OneWindow.of(workspace)) {
            assertTrue(first.isFirst());
            // The same virtual machine cannot ask for the lock twice: the second one is only the hand that gives.
            Process second = start("second", "-Dlamella.workspace=" + workspace, Main.class.getName(), "x.mpr");
            assertFalse(second.waitFor(700, TimeUnit.MILLISECONDS), "it did not wait for an answer");
            first.serve(taken::add);
            assertTrue(second.waitFor(60, TimeUnit.SECONDS));
            assertArrayEquals(new String[] { folder.resolve("x.mpr").toString() }, taken.poll(10, TimeUnit.SECONDS));
        }
    }

    private String read(String log) {
        try {
            return Files.readString(folder.resolve(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
