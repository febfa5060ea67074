/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.testkit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Measures how long the window thread takes to answer, and notes where it was when it was away for too long: because it
 * worked, waited for a lock, or slept. The time in which it could have worked, but other programs had the processors,
 * is not counted against it: tests run on busy machines too.
 */
public final class Watchdog implements AutoCloseable {

    /** Longest time that the window thread may be away. */
    public static final int PATIENCE_MILLIS = 100;

    private static final int INTERVAL_MILLIS = 10;
    private static final long MILLI = 1_000_000;
    private static final int LONGEST_MILLIS = 20_000;
    private static final int FRAMES = 25;

    private final Display display;
    private final ThreadMXBean processors = ManagementFactory.getThreadMXBean();
    private final List<String> complaints = new ArrayList<>();
    private final Thread thread;
    private volatile boolean ended;
    private long longestNanos;

    Watchdog(Display display) {
        this.display = display;
        thread = Thread.ofPlatform().name("watchdog").daemon().start(this::watch);
    }

    private void watch() {
        try {
            while (!ended && !display.isDisposed()) {
                ask();
                Thread.sleep(INTERVAL_MILLIS);
            }
        } catch (InterruptedException | SWTException e) {
            ended = true;
        }
    }

    private void ask() throws InterruptedException {
        CountDownLatch answer = new CountDownLatch(1);
        long asked = System.nanoTime();
        long before = processors.getThreadCpuTime(display.getThread().threadId());
        display.asyncExec(answer::countDown);
        StackTraceElement[] where = null;
        boolean waits = false;
        if (!answer.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
            where = display.getThread().getStackTrace();
            waits = display.getThread().getState() != Thread.State.RUNNABLE;
            answer.await(LONGEST_MILLIS, TimeUnit.MILLISECONDS);
        }
        long away = System.nanoTime() - asked;
        long own = ended ? 0 : processors.getThreadCpuTime(display.getThread().threadId()) - before;
        synchronized (this) {
            longestNanos = Math.max(longestNanos, away);
            // Where it had to share its processor, its own work takes longer too: at most twice as long.
            double allowed = Math.clamp((double) away / Math.max(1, own), 1, 2) * PATIENCE_MILLIS * MILLI;
            if (where != null && !ended && !isInDialog(where) && (waits || own > allowed)) {
                complaints.add(describe(away, own, where));
            }
        }
    }

    /** The desktop's own dialogs handle all events themselves; the window is not away then, but has nothing to say. */
    private static boolean isInDialog(StackTraceElement[] where) {
        return Arrays.stream(where).anyMatch(call -> call.getMethodName().equals("openNativeChooserDialog"));
    }

    private static String describe(long nanos, long own, StackTraceElement[] where) {
        StringBuilder text = new StringBuilder(
                String.format(Locale.ROOT, "away for %.0f ms, of which it worked %.0f ms:", nanos / 1e6,
                        own / 1e6));
        for (int i = 0; i < Math.min(FRAMES, where.length); i++) {
            text.append("\n    ").append(where[i]);
        }
        return text.toString();
    }

    /** The longest time it took to answer, in milliseconds. */
    public synchronized double longestMillis() {
        return longestNanos / 1e6;
    }

    /** Where the window thread was when it was away for too long; empties the list. */
    public synchronized List<String> complaints() {
        List<String> all = List.copyOf(complaints);
        complaints.clear();
        longestNanos = 0;
        return all;
    }

    @Override
    public void close() {
        ended = true;
        thread.interrupt();
    }
}
