/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.analysis.AnalysedResult;
import org.lamella.core.clock.LabClock;
import org.lamella.core.files.FileAccess;
import org.lamella.examples.ExampleFiles;
import org.lamella.io.Readers;
import org.lamella.runner.Request;
import org.lamella.runner.Runner;
import org.lamella.ui.work.FileState;
import org.lamella.ui.work.Jobs;
import org.lamella.ui.work.OpenFile;
import org.lamella.ui.work.OpenFiles;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * The window's way from file to report beside that of the command line as it ships. Both find readers and analyses as
 * services, so the test runs inside an OSGi framework and reports itself skipped elsewhere.
 */
class CommandLineTest {

    private static final Pattern CREATED = Pattern.compile("\"created\" ?: ?\"([^\"]+)\"");
    private static final Map<String, String> SETTINGS = Map.of("base-line", "linear", "circuit",
            "p(R1,CPE1)-p(R2,CPE2)-CPE3");

    @TempDir
    Path folder;

    private static BundleContext context() {
        Bundle bundle = FrameworkUtil.getBundle(ResultExport.class);
        assumeTrue(bundle != null, "runs inside an OSGi framework only");
        return bundle.getBundleContext();
    }

    private static <T> T service(BundleContext context, Class<T> type) {
        ServiceReference<T> reference = context.getServiceReference(type);
        assertTrue(reference != null, () -> "no service " + type);
        return context.getService(reference);
    }

    @SuppressWarnings("unchecked")
    private static int commandLine(BundleContext context, String... arguments) throws Exception {
        Collection<? extends ServiceReference<?>> found = context.getServiceReferences(ToIntFunction.class,
                "(lamella.commandline=true)");
        return ((ToIntFunction<String[]>) context.getService(found.iterator().next())).applyAsInt(arguments);
    }

    private static List<AnalysedResult> asTheWindow(BundleContext context, List<Path> files) throws Exception {
        Executor here = Runnable::run;
        try (Jobs jobs = new Jobs(here, (title, error) -> {
            throw new AssertionError(title, error);
        });
                OpenFiles open = new OpenFiles(service(context, Runner.class), service(context, Readers.class),
                        FileAccess.system(), jobs)) {
            List<OpenFile> opened = new ArrayList<>();
            open.open(files, all -> {
                synchronized (opened) {
                    opened.addAll(all);
                }
            });
            await(() -> open.all().size() == files.size());
            await(() -> open.all().stream().noneMatch(file -> file.state().isBusy()));
            open.all().forEach(file -> open.analyse(file.key(), new Request(Optional.empty(), SETTINGS)));
            await(() -> open.all().stream().noneMatch(file -> file.state().isBusy()));
            assertTrue(open.all().stream().allMatch(file -> file.state() == FileState.DONE));
            return open.all().stream().map(file -> file.result().orElseThrow()).toList();
        }
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!condition.holds()) {
            assertTrue(System.nanoTime() < end, "it never came to hold");
            Thread.sleep(20);
        }
    }

    private static List<Path> files(Path in) throws Exception {
        try (Stream<Path> all = Files.walk(in)) {
            return all.filter(Files::isRegularFile).map(in::relativize).sorted().toList();
        }
    }

    @Test
    void reportOfTheWindowHasTheBytesOfTheCommandLine() throws Exception {
        BundleContext context = context();
        List<Path> examples = ExampleFiles.write(folder.resolve("examples"), 7);
        List<String> arguments = new ArrayList<>(List.of("analyze", "--base-line", "linear", "--circuit",
                SETTINGS.get("circuit"), "--out", folder.resolve("cli").toString()));
        examples.forEach(file -> arguments.add(file.toString()));
        assertEquals(0, commandLine(context, arguments.toArray(String[]::new)));
        String json = Files.readString(folder.resolve("cli/results.json"));
        Matcher created = CREATED.matcher(json);
        assertTrue(created.find());
        Instant then = Instant.parse(created.group(1));
        LabClock clock = new LabClock() {
            @Override
            public Instant now() {
                return then;
            }

            @Override
            public long monotonicNanos() {
                return 0;
            }
        };
        new ResultExport(FileAccess.system(), clock).report(asTheWindow(context, examples), folder.resolve("window"));
        assertTrue(files(folder.resolve("cli")).size() > 10, "the command line wrote its whole report");
        assertEquals(files(folder.resolve("cli")), files(folder.resolve("window")));
        for (Path each : files(folder.resolve("cli"))) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("cli").resolve(each)),
                    Files.readAllBytes(folder.resolve("window").resolve(each)), each::toString);
        }
    }
}
