/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.work;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.lamella.core.progress.Progress;

/**
 * Work in the background that shows in the status line, can be stopped, and delivers in the window thread. Safe to call
 * from any thread.
 */
public final class Jobs implements AutoCloseable {

    private final Executor windowThread;
    private final BiConsumer<String, Throwable> failures;
    private final ExecutorService threads = Executors
            .newCachedThreadPool(Thread.ofPlatform().name("lamella-work-", 1).daemon().factory());
    private final List<Job> running = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /**
     * Work for one window.
     *
     * @param windowThread runs what is delivered
     * @param failures takes the title of a job that failed, and why, for jobs that do not say themselves what then
     */
    public Jobs(Executor windowThread, BiConsumer<String, Throwable> failures) {
        this.windowThread = windowThread;
        this.failures = failures;
    }

    /** Starts work; a failure is shown as a message. */
    public <T> Job run(String title, JobTask<T> task, Consumer<? super T> done) {
        return run(title, task, done, error -> failures.accept(title, error));
    }

    /**
     * Starts work. Of a job that was cancelled nothing is delivered.
     *
     * @param title what is being done, for people
     * @param task the work
     * @param done takes what the task returned, in the window thread
     * @param failed takes what the task threw, in the window thread
     */
    public <T> Job run(String title, JobTask<T> task, Consumer<? super T> done, Consumer<Throwable> failed) {
        RunningJob<T> job = new RunningJob<>(title, task, done, failed);
        show(job);
        threads.execute(job);
        return job;
    }

    /** Shows work that somebody else does, until {@link #hide} is called. */
    void show(Job job) {
        running.add(job);
        tell();
    }

    /** The end of {@link #show}. */
    void hide(Job job) {
        running.remove(job);
        tell();
    }

    /** What goes on now, the oldest first. */
    public List<Job> running() {
        return List.copyOf(running);
    }

    /** Runs something in the window thread, soon. */
    public void inWindow(Runnable action) {
        windowThread.execute(action);
    }

    /** Calls the listener, in any thread, whenever work begins or ends. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Stops everything. */
    @Override
    public void close() {
        running.forEach(Job::cancel);
        threads.shutdownNow();
    }

    private final class RunningJob<T> implements Job, Progress, Runnable {

        private final String title;
        private final JobTask<T> task;
        private final Consumer<? super T> done;
        private final Consumer<Throwable> failed;
        private volatile String step = "";
        private volatile double fraction = Double.NaN;
        private volatile boolean cancelled;
        private volatile boolean ended;

        RunningJob(String title, JobTask<T> task, Consumer<? super T> done, Consumer<Throwable> failed) {
            this.title = title;
            this.task = task;
            this.done = done;
            this.failed = failed;
        }

        @Override
        public void run() {
            try {
                checkCancelled();
                T value = task.run(this);
                deliver(() -> done.accept(value));
            } catch (CancellationException e) {
                cancelled = true;
            } catch (Throwable e) {
                deliver(() -> failed.accept(e));
            } finally {
                ended = true;
                hide(this);
            }
        }

        private void deliver(Runnable action) {
            windowThread.execute(() -> {
                if (!cancelled) {
                    action.run();
                }
            });
        }

        @Override
        public void report(String what, double share) {
            step = what;
            fraction = share;
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public String step() {
            return step;
        }

        @Override
        public double fraction() {
            return fraction;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        @Override
        public boolean isEnded() {
            return ended;
        }
    }
}
