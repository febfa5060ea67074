/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.runner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.lamella.core.progress.Progress;

/** Runs many files on all processors; the outcomes come in the order of the files whatever finished first. */
public final class Batch {

    private final Runner runner;
    private final int threads;

    /** As many files at once as the machine has processors. */
    public Batch(Runner runner) {
        this(runner, Runtime.getRuntime().availableProcessors());
    }

    /** At most this many files at once. */
    public Batch(Runner runner, int threads) {
        this.runner = runner;
        this.threads = threads;
    }

    /**
     * Runs all files.
     *
     * @throws CancellationException when the progress says stop; running analyses are told so
     */
    public List<Outcome> run(List<Path> files, Request request, Progress progress) {
        if (files.size() == 1) {
            return List.of(runner.run(files.getFirst(), request, progress));
        }
        AtomicInteger finished = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, files.size())));
        try {
            List<Future<Outcome>> futures = new ArrayList<>();
            for (Path file : files) {
                futures.add(pool.submit(() -> {
                    progress.checkCancelled();
                    Outcome outcome = runner.run(file, request, new Quiet(progress));
                    progress.report(file.getFileName().toString(), finished.incrementAndGet() / (double) files.size());
                    return outcome;
                }));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> future : futures) {
                outcomes.add(await(future));
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
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

    /** Passes on the wish to stop, and leaves progress to the count of finished files. */
    private record Quiet(Progress whole) implements Progress {

        @Override
        public void report(String task, double fraction) {
            // the batch counts files
        }

        @Override
        public boolean isCancelled() {
            return whole.isCancelled() || Thread.currentThread().isInterrupted();
        }
    }
}
