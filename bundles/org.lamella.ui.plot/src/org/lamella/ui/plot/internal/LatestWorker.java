/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.util.function.Consumer;

/**
 * Does one job at a time beside the window; of jobs that come meanwhile only the latest is done. The thread begins with
 * the first job and ends some time after the last.
 *
 * @param <T> what describes a job
 */
public final class LatestWorker<T> {

    private static final long LINGER_MILLISECONDS = 2_000;

    private final String name;
    private final Consumer<T> work;
    private T next;
    private boolean running;
    private boolean closed;

    /**
     * A worker.
     *
     * @param name of its thread
     * @param work does a job; handles its own failures
     */
    public LatestWorker(String name, Consumer<T> work) {
        this.name = name;
        this.work = work;
    }

    /** Does this job next, in place of one that waits. */
    public synchronized void submit(T job) {
        if (closed) {
            return;
        }
        next = job;
        if (running) {
            notifyAll();
        } else {
            running = true;
            Thread.ofPlatform().daemon().name(name).start(this::run);
        }
    }

    /** Whether a job waits. */
    public synchronized boolean hasNext() {
        return next != null;
    }

    /** Does nothing any more; a job under way is finished. */
    public synchronized void close() {
        closed = true;
        next = null;
        notifyAll();
    }

    private void run() {
        T job = take();
        while (job != null) {
            work.accept(job);
            job = take();
        }
    }

    private synchronized T take() {
        long end = System.nanoTime() + LINGER_MILLISECONDS * 1_000_000;
        try {
            for (long left = LINGER_MILLISECONDS; next == null && !closed && left > 0; left =
                    (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        T job = next;
        next = null;
        running = job != null;
        return job;
    }
}
