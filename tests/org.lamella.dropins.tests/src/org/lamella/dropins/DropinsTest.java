/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.dropins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.core.error.Problem;
import org.lamella.dropins.internal.Health;
import org.lamella.dropins.internal.Installer;
import org.lamella.dropins.internal.Scanner;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** Plug-ins are put into a folder, changed and removed, in a real framework. */
class DropinsTest {

    /** Some 4 kB for each change; a class loader that stays takes more. */
    private static final long HEAP_BYTES = 2 << 20;

    private static final String NAME = "org.example.pump";

    @TempDir
    private Path folder;
    private BundleContext context;
    private Scanner scanner;

    @BeforeEach
    void open() throws Exception {
        Bundle host = FrameworkUtil.getBundle(Dropins.class);
        assumeTrue(host != null, "runs inside an OSGi framework only");
        host.start();
        context = host.getBundleContext();
        var runtime = context.getServiceReference(ServiceComponentRuntime.class);
        scanner = new Scanner(List.of(folder, folder.resolve("missing")), new Installer(context),
                new Health(context.getService(runtime)));
    }

    @AfterEach
    void takeOut() throws IOException {
        if (scanner == null) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        scanner.scan(true);
        scanner.close();
    }

    private Optional<Bundle> bundle() {
        return Stream.of(context.getBundles()).filter(each -> NAME.equals(each.getSymbolicName())).findFirst();
    }

    private Problem problem() {
        return scanner.all().getFirst().problem().orElseThrow();
    }

    @Test
    void installsUpdatesAndRemoves() throws Exception {
        Path file = TestPlugin.write(folder.resolve("pump.jar"), NAME, "1.0.0", TestPlugin.started());
        assertTrue(scanner.scan(true));
        assertEquals(Bundle.ACTIVE, bundle().orElseThrow().getState());
        assertEquals(List.of(new Dropin(file, NAME, "1.0.0", Optional.empty())), scanner.all());

        TestPlugin.write(file, NAME, "2.0.0.later", TestPlugin.started());
        assertTrue(scanner.scan(true));
        assertEquals("2.0.0.later", bundle().orElseThrow().getVersion().toString());

        Files.delete(file);
        assertTrue(scanner.scan(true));
        assertEquals(Optional.empty(), bundle());
        assertEquals(List.of(), scanner.all());
    }

    @Test
    void waitsUntilAFileLooksTheSameTwice() throws Exception {
        Path file = TestPlugin.write(folder.resolve("pump.jar"), NAME, "1.0.0");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Stream.of(whole).findFirst().map(all -> java.util.Arrays.copyOf(all, 100)).orElseThrow());
        assertEquals(false, scanner.scan(false));
        Files.write(file, whole);
        assertEquals(false, scanner.scan(false));
        assertEquals(true, scanner.scan(false));
        assertEquals(Optional.empty(), scanner.all().getFirst().problem());
    }

    @Test
    void namesWhatAPluginMissesAndTriesAgainWhenItComes() throws Exception {
        TestPlugin.write(folder.resolve("pump.jar"), NAME, "1.0.0",
                "Import-Package: org.example.valve;version=\"2.0\"");
        scanner.scan(true);
        assertEquals("It cannot be used here: it needs the package org.example.valve 2.0, which nobody offers here",
                problem().cause().replaceAll("\\[2.0,?[^)]*\\)|2\\.0\\.0", "2.0"));
        assertTrue(problem().wayOut().contains("put the plug-in that offers it"), problem().wayOut());
        TestPlugin.write(folder.resolve("valve.jar"), "org.example.valve", "1.0.0",
                "Export-Package: org.example.valve;version=\"2.0\"");
        scanner.scan(true);
        assertEquals(List.of(Optional.empty(), Optional.empty()), scanner.all().stream().map(Dropin::problem).toList());
    }

    @Test
    void tellsAVersionThatDoesNotFitFromAPackageThatIsNotThere() throws Exception {
        TestPlugin.write(folder.resolve("pump.jar"), NAME, "1.0.0",
                "Import-Package: org.lamella.core.error;version=\"[7.0,8)\"");
        scanner.scan(true);
        assertTrue(problem().cause().contains("org.lamella.core.error"), problem().cause());
        assertTrue(problem().cause().contains("which is here in version 1.0.0: it was made for another version"),
                problem().cause());
    }

    @Test
    void namesTheJavaThatIsNeeded() throws Exception {
        TestPlugin.write(folder.resolve("pump.jar"), NAME, "1.0.0",
                "Require-Capability: osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\"");
        scanner.scan(true);
        assertEquals("It cannot be used here: it needs Java 99, and this is Java " + Runtime.version().feature(),
                problem().cause());
    }

    @Test
    void saysWhyAPluginFailsWhenItStarts() throws Exception {
        TestPlugin.write(folder.resolve("pump.jar"), NAME, "1.0.0",
                Stream.concat(Stream.of(TestPlugin.started()), Stream.of("Fails: true")).toArray(String[]::new));
        scanner.scan(true);
        assertEquals("It fails when it starts: IllegalStateException: the pump does not answer", problem().cause());
    }

    @Test
    void refusesWhatIsNoPluginOrNamedLikeSomethingElse() throws Exception {
        Files.writeString(folder.resolve("a.jar"), "no jar at all");
        TestPlugin.write(folder.resolve("b.jar"), "org.lamella.core", "9.0.0");
        TestPlugin.write(folder.resolve("c.jar"), NAME, "1.0.0");
        TestPlugin.write(folder.resolve("d.jar"), NAME, "2.0.0");
        Files.writeString(folder.resolve("notes.txt"), "for people");
        scanner.scan(true);
        List<String> causes = scanner.all().stream().map(each -> each.file().getFileName() + ": "
                + each.problem().map(Problem::cause).orElse("runs")).sorted().toList();
        assertEquals(4, causes.size());
        assertTrue(causes.get(0).startsWith("a.jar: The file is damaged or not complete"), causes::toString);
        assertEquals("b.jar: Its name, org.lamella.core, is that of a part of Lamella", causes.get(1));
        assertEquals("c.jar: runs", causes.get(2));
        assertEquals("d.jar: There is another plug-in with its name, " + NAME, causes.get(3));
        Files.delete(folder.resolve("c.jar"));
        scanner.scan(true);
        assertTrue(scanner.all().stream().anyMatch(each -> each.problem().isEmpty() && each.version().equals("2.0.0")),
                "the other one takes its place");
    }

    @Test
    void fiveHundredTimesLeaveNothingBehind() throws Exception {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        Path file = folder.resolve("pump.jar");
        long handles = 0;
        long heap = 0;
        for (int i = 0; i < 500; i++) {
            TestPlugin.write(file, NAME, "1.0." + i, TestPlugin.started());
            scanner.scan(true);
            loaders.add(new WeakReference<>(bundle().orElseThrow().adapt(BundleWiring.class).getClassLoader()));
            Files.delete(file);
            scanner.scan(true);
            if (i == 20) {
                handles = openHandles();
                heap = usedHeap();
            }
        }
        assertEquals(handles, openHandles(), 5, "open files");
        long alive = 500;
        for (int i = 0; i < 20 && alive > 5; i++) {
            System.gc();
            Thread.sleep(50);
            alive = loaders.stream().filter(each -> each.get() != null).count();
        }
        assertTrue(alive <= 5, alive + " class loaders of 500 are still there");
        long grown = usedHeap() - heap;
        assertTrue(grown < HEAP_BYTES, "the heap grew by " + grown + " bytes in 480 changes");
    }

    /** Bytes of what is still reachable. */
    private static long usedHeap() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
            least = Math.min(least, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }

    /** Open files of this process where the system tells. */
    private static long openHandles() throws IOException {
        Path handles = Path.of("/proc/self/fd");
        if (!Files.isDirectory(handles)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(handles)) {
            return all.count();
        }
    }
}
