/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.analysis.Suitability;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.io.Readers;

class BatchTest {

    private static final long HEAP = 64L << 20;

    @TempDir
    private Path folder;

    private List<Path> files(int count) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(Files.writeString(folder.resolve("f" + i), "LINES\n" + i + "\n"));
        }
        return files;
    }

    private static Runner runner(Probe.Work work) {
        return new Runner(new Readers(FileAccess.system(), List.of(new Lines())),
                List.of(new Probe("probe", Suitability.GOOD, work)));
    }

    private static double value(Outcome outcome) {
        return assertInstanceOf(Outcome.Done.class, outcome).result().result().quantity("sum").orElseThrow().value();
    }

    @Test
    void givesOutcomesInTheOrderOfTheFilesWhateverFinishedFirst() throws IOException {
        CountDownLatch secondIsDone = new CountDownLatch(1);
        Runner runner = runner((values, settings, progress) -> {
            if (values[0] == 0) {
                await(secondIsDone);
            } else {
                secondIsDone.countDown();
            }
            return values[0];
        });
        List<Outcome> outcomes = new Batch(runner, 2, HEAP).run(files(2), Request.DEFAULT, Progress.NONE);
        assertEquals(List.of(0.0, 1.0), outcomes.stream().map(BatchTest::value).toList());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new CancellationException();
        }
    }

    @Test
    void goesOnWhenOneFileFails() throws IOException {
        Runner runner = runner((values, settings, progress) -> {
            if (values[0] == 1) {
                throw new IllegalStateException("defect");
            }
            return values[0];
        });
        List<Outcome> outcomes = new Batch(runner, 2, HEAP).run(files(3), Request.DEFAULT, Progress.NONE);
        assertEquals(0, value(outcomes.get(0)));
        assertInstanceOf(Outcome.Failed.class, outcomes.get(1));
        assertEquals(2, value(outcomes.get(2)));
    }

    @Test
    void makesNoMoreOutcomesThanAreTaken() throws IOException {
        AtomicInteger made = new AtomicInteger();
        Runner runner = runner((values, settings, progress) -> made.incrementAndGet());
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger mostAhead = new AtomicInteger();
        new Batch(runner, 2, HEAP).run(files(60), Request.DEFAULT, Progress.NONE, outcome -> {
            pause();
            mostAhead.accumulateAndGet(made.get() - taken.incrementAndGet(), Math::max);
        });
        assertEquals(60, taken.get());
        // two threads: five waiting at the most, and the one that is being taken
        assertTrue(mostAhead.get() <= 5, mostAhead + " results were held");
    }

    private static void pause() {
        try {
            Thread.sleep(3);
        } catch (InterruptedException e) {
            throw new CancellationException();
        }
    }

    @Test
    void runsFilesAloneThatNeedTheWholeHeap() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String blanks = "\n0".repeat(1 << 20);
            files.add(Files.writeString(folder.resolve("big" + i), "LINES" + blanks + "\n"));
        }
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Runner runner = runner((values, settings, progress) -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            pause();
            running.decrementAndGet();
            return 0;
        });
        assertEquals(4, new Batch(runner, 4, 8L << 20).run(files, Request.DEFAULT, Progress.NONE).size());
        assertEquals(1, most.get());
    }

    @Test
    void stopsWhenItsThreadIsInterrupted() throws IOException {
        List<Path> files = files(4);
        CountDownLatch started = new CountDownLatch(2);
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(2);
        Runner runner = runner((values, settings, progress) -> {
            started.countDown();
            try {
                never.await();
            } catch (InterruptedException e) {
                told.countDown();
                throw new CancellationException();
            }
            return 0;
        });
        Thread command = Thread.currentThread();
        Thread.ofVirtual().start(() -> {
            await(started);
            command.interrupt();
        });
        assertThrows(CancellationException.class,
                () -> new Batch(runner, 2, HEAP).run(files, Request.DEFAULT, Progress.NONE));
        assertTrue(Thread.interrupted());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> told.await(), "running analyses are told");
    }

    @Test
    void reportsProgressThatNeverGoesBack() throws IOException {
        Runner runner = runner((values, settings, progress) -> {
            progress.report("half", 0.5);
            progress.report("unknown", Double.NaN);
            return 0;
        });
        List<Double> seen = new ArrayList<>();
        new Batch(runner, 1, HEAP).run(files(5), Request.DEFAULT, new Progress() {
            @Override
            public synchronized void report(String task, double fraction) {
                seen.add(fraction);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertEquals(seen.stream().sorted().toList(), seen);
        assertEquals(1, seen.getLast(), 1e-12);
    }
}
