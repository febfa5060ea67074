/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.analysis.Analysis;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Technique;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Readers;
import org.lamella.io.Recognition;
import org.lamella.runner.Outcome;
import org.lamella.runner.Request;
import org.lamella.runner.Runner;

/** The open files without a window: what is delivered is delivered at once. */
class OpenFilesTest {

    @TempDir
    private Path folder;
    private final Counting analysis = new Counting();
    private final List<String> history = new CopyOnWriteArrayList<>();
    private Runner runner;
    private Jobs jobs;
    private OpenFiles files;

    /** Reads any file that begins with {@code #}. */
    private static final class PlainReader implements Reader {

        @Override
        public Format format() {
            return new Format("plain", "Plain", List.of("plain"));
        }

        @Override
        public Recognition recognise(byte[] head) {
            return head.length > 0 && head[0] == '#' ? Recognition.CERTAIN : Recognition.NO;
        }

        @Override
        public Recording read(ByteSource source, Progress progress) {
            return new Recording(source, "Plain", Technique.UNKNOWN, Metadata.NONE, List.of(), List.of(), List.of(),
                    true);
        }
    }

    /** Its number is the setting divided by three; counts how many run at once; waits where the setting is negative. */
    private static final class Counting implements Analysis {

        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private final CountDownLatch waiting = new CountDownLatch(1);

        @Override
        public String id() {
            return "counting";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public String name() {
            return "Counting";
        }

        @Override
        public String description() {
            return "Counts.";
        }

        @Override
        public List<Setting> settings() {
            return List.of(Setting.of("n", "n", "A number.", new Setting.Kind.Real(-10, 10, ""), "1"));
        }

        @Override
        public Suitability suitability(Recording recording) {
            return recording.source().file().toString().endsWith(".odd") ? Suitability.NONE : Suitability.POSSIBLE;
        }

        @Override
        public Result analyse(Recording recording, Settings settings, Progress progress) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            try {
                double n = settings.real("n");
                while (n < 0) {
                    waiting.countDown();
                    progress.checkCancelled();
                    Thread.sleep(5);
                }
                Thread.sleep(20);
                return new Result("done", List.of(Quantity.of("x", "x", n / 3, 0.1, "V", "divided")), List.of(),
                        List.of(), List.of(), List.of(), Map.of());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                now.decrementAndGet();
            }
        }
    }

    @BeforeEach
    void make() {
        Readers readers = new Readers(FileAccess.system(), List.of(new PlainReader()));
        runner = new Runner(readers, List.of(analysis));
        jobs = new Jobs(Runnable::run, (doing, error) -> history.add(doing + ": " + error));
        files = new OpenFiles(runner, readers, FileAccess.system(), jobs);
        files.listen(change -> history.add(change.kind() + " " + change.file().name() + " " + change.file().state()));
    }

    @AfterEach
    void end() {
        files.close();
        jobs.close();
    }

    private Path file(String name) throws Exception {
        return Files.writeString(folder.resolve(name), "# " + name);
    }

    private List<OpenFile> open(Path... paths) throws Exception {
        List<OpenFile> opened = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(1);
        files.open(List.of(paths), all -> {
            opened.addAll(all);
            done.countDown();
        });
        assertTrue(done.await(10, TimeUnit.SECONDS));
        return opened;
    }

    private void await() throws InterruptedException {
        for (int i = 0; i < 1000 && files.all().stream().anyMatch(each -> each.state().isBusy()); i++) {
            Thread.sleep(10);
        }
    }

    private static Request with(String n) {
        return new Request(Optional.empty(), Map.of("n", n));
    }

    @Test
    void readsAndAnalysesWhatIsOpened() throws Exception {
        open(file("a.plain"));
        await();
        assertEquals(List.of("OPENED a.plain WAITING", "CHANGED a.plain WAITING", "CHANGED a.plain READING",
                "CHANGED a.plain ANALYSING", "CHANGED a.plain DONE"), history);
        OpenFile file = files.all().getFirst();
        assertTrue(file.recording().isPresent());
        assertEquals("done", file.result().orElseThrow().result().summary());
    }

    @Test
    void findsTheSameNumbersAsTheCommandLineToTheLastBit() throws Exception {
        OpenFile opened = open(file("a.plain")).getFirst();
        await();
        files.analyse(opened.key(), with("0.7"));
        await();
        Outcome.Done there =
                assertInstanceOf(Outcome.Done.class, runner.run(opened.path(), with("0.7"), Progress.NONE));
        var here = files.find(opened.key()).orElseThrow().result().orElseThrow();
        assertEquals(Double.doubleToLongBits(there.result().result().quantity("x").orElseThrow().value()),
                Double.doubleToLongBits(here.result().quantity("x").orElseThrow().value()));
        assertEquals(there.result().provenance(), here.provenance());
    }

    @Test
    void worksOnTwoFilesAtATime() throws Exception {
        for (int i = 0; i < 12; i++) {
            file(i + ".plain");
        }
        assertEquals(12, open(folder).size(), "the files of the folder");
        await();
        assertEquals(OpenFiles.AT_ONCE, analysis.most.get());
        assertEquals(List.of(), jobs.running());
    }

    @Test
    void keepsTheResultUntilTheNewOneIsThere() throws Exception {
        OpenFile opened = open(file("a.plain")).getFirst();
        await();
        var before = files.find(opened.key()).orElseThrow();
        files.analyse(opened.key(), with("-1"));
        assertTrue(analysis.waiting.await(10, TimeUnit.SECONDS));
        var during = files.find(opened.key()).orElseThrow();
        assertEquals(FileState.ANALYSING, during.state());
        assertSame(before.result().orElseThrow(), during.result().orElseThrow());
        assertSame(before.recording().orElseThrow(), during.recording().orElseThrow(), "it was not read again");
        files.analyse(opened.key(), with("2"));
        await();
        var after = files.find(opened.key()).orElseThrow();
        assertEquals(2 / 3.0, after.result().orElseThrow().result().quantity("x").orElseThrow().value(), 0);
    }

    @Test
    void stopsWhatIsCancelled() throws Exception {
        OpenFile opened = open(file("a.plain")).getFirst();
        await();
        files.analyse(opened.key(), with("-1"));
        assertTrue(analysis.waiting.await(10, TimeUnit.SECONDS));
        jobs.running().forEach(Job::cancel);
        assertEquals(FileState.CANCELLED, files.find(opened.key()).orElseThrow().state());
        for (int i = 0; i < 500 && !jobs.running().isEmpty(); i++) {
            Thread.sleep(10);
        }
        assertEquals(0, analysis.now.get(), "it runs on");
    }

    @Test
    void saysWhatIsWrongAndReadsAgainWhenItIsMended() throws Exception {
        Path path = Files.writeString(folder.resolve("a.plain"), "no measurement");
        OpenFile opened = open(path).getFirst();
        await();
        assertTrue(files.find(opened.key()).orElseThrow().problem().orElseThrow().cause().contains("format"));
        file("a.plain");
        assertEquals(opened.key(), open(path).getFirst().key(), "the same file is not opened twice");
        await();
        assertEquals(FileState.DONE, files.find(opened.key()).orElseThrow().state());
        files.close(opened.key());
        assertEquals(List.of(), files.all());
    }

    @Test
    void keepsWhatWasReadOfAFileThatNoAnalysisIsMadeFor() throws Exception {
        OpenFile opened = open(file("a.odd")).getFirst();
        await();
        OpenFile after = files.find(opened.key()).orElseThrow();
        assertEquals(FileState.READ, after.state());
        assertTrue(after.recording().isPresent());
        assertTrue(after.problem().orElseThrow().cause().startsWith("No analysis is made for"));
    }

    @Test
    void refusesASettingThatIsNotOne() throws Exception {
        OpenFile opened = open(file("a.plain")).getFirst();
        await();
        files.analyse(opened.key(), with("many"));
        await();
        OpenFile after = files.find(opened.key()).orElseThrow();
        assertEquals(FileState.FAILED, after.state());
        assertTrue(after.result().isPresent(), "the result of before is still there");
    }
}
