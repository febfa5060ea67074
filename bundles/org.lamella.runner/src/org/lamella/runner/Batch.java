/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;

import org.lamella.core.progress.Progress;

/**
 * Runs many files on all processors; the outcomes come in the order of the files whatever finished first. Memory is
 * bounded: files run together only as far as what they are expected to need fits into half of the heap, and no more
 * outcomes are made ahead than are being taken.
 */
public final class Batch {

    /** Heap that the analysis of a byte of file needs at its worst: numbers as doubles, copies, plots. */
    private static final int HEAP_PER_BYTE = 12;
    private static final long MEBIBYTE = 1 << 20;

    private final Runner runner;
    private final int threads;
    private final int budget;

    /** As many files at once as the machine has processors and the heap allows. */
    public Batch(Runner runner) {
        this(runner, Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() / 2);
    }

    /** At most this many files at once, which together may need this many bytes of heap. */
    public Batch(Runner runner, int threads, long heap) {
        this.runner = runner;
        this.threads = threads;
        this.budget = Math.clamp(heap / MEBIBYTE, 1, Integer.MAX_VALUE);
    }

    /**
     * Runs all files and gives their outcomes as a list.
     *
     * @throws CancellationException when the progress says stop; running analyses are told so
     */
    public List<Outcome> run(List<Path> files, Request request, Progress progress) {
        List<Outcome> outcomes = new ArrayList<>();
        run(files, request, progress, outcomes::add);
        return outcomes;
    }

    /**
     * Runs all files; each outcome is handed on in the order of the files, in this thread, as soon as those before it
     * are.
     *
     * @throws CancellationException when the progress says stop; running analyses are told so
     */
    public void run(List<Path> files, Request request, Progress progress, Consumer<Outcome> consumer) {
        if (files.size() == 1) {
            consumer.accept(runner.run(files.getFirst(), request, progress));
            return;
        }
        int width = Math.clamp(files.size(), 1, threads);
        ThreadFactory daemons = Thread.ofPlatform().name("analysis-", 1).daemon().factory();
        ExecutorService pool = Executors.newFixedThreadPool(width, daemons);
        try {
            Semaphore heap = new Semaphore(budget, true);
            TotalProgress total = new TotalProgress(progress, files.size());
            Queue<Future<Outcome>> ahead = new ArrayDeque<>();
            for (int i = 0; i < files.size(); i++) {
                Path file = files.get(i);
                Progress part = total.ofFile(i);
                ahead.add(pool.submit(() -> runWithin(heap, file, request, part)));
                if (ahead.size() > 2 * width) {
                    consumer.accept(await(ahead.remove()));
                }
            }
            while (!ahead.isEmpty()) {
                consumer.accept(await(ahead.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private Outcome runWithin(Semaphore heap, Path file, Request request, Progress part) throws InterruptedException {
        part.checkCancelled();
        int need = need(file);
        heap.acquire(need);
        try {
            Outcome outcome = runner.run(file, request, part);
            part.report(file.getFileName().toString(), 1);
            return outcome;
        } finally {
            heap.release(need);
        }
    }

    /** Mebibytes of heap that this file may need; one that needs more than there is runs alone. */
    private int need(Path file) {
        try {
            return Math.clamp(1 + Files.size(file) / MEBIBYTE * HEAP_PER_BYTE, 1, budget);
        } catch (IOException e) {
            // reading it will say why
            return 1;
        }
    }

    private static Outcome await(Future<Outcome> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Stopped on request");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    /** The progress of all files together. */
    private static final class TotalProgress {

        private final Progress whole;
        private final double[] fractions;
        private double sum;

        TotalProgress(Progress whole, int files) {
            this.whole = whole;
            this.fractions = new double[files];
        }

        /** Never backwards; a file whose amount of work is not known counts when it is done. */
        private synchronized double advance(int index, double fraction) {
            double step = fraction - fractions[index];
            if (step > 0) {
                fractions[index] += step;
                sum += step;
            }
            return sum / fractions.length;
        }

        Progress ofFile(int index) {
            return new Progress() {
                @Override
                public void report(String task, double fraction) {
                    whole.report(task, advance(index, fraction));
                }

                @Override
                public boolean isCancelled() {
                    return whole.isCancelled() || Thread.currentThread().isInterrupted();
                }
            };
        }
    }
}
