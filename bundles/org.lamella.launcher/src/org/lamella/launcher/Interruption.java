/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.launcher;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;

/**
 * Runs the command in the calling thread so that Ctrl-C ends it cleanly: the thread is interrupted, the command removes
 * what it had half written, and the virtual machine waits for it, but not for ever.
 */
final class Interruption {

    private final long patienceMillis;
    private final CountDownLatch ended = new CountDownLatch(1);

    /** Waits this long for an interrupted command. */
    Interruption(long patienceMillis) {
        this.patienceMillis = patienceMillis;
    }

    /** Runs the command and returns its exit code. */
    int run(ToIntFunction<String[]> command, String[] args) {
        Thread worker = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(worker), "lamella-interruption"));
        try {
            return command.applyAsInt(args);
        } finally {
            System.out.flush();
            System.err.flush();
            ended.countDown();
        }
    }

    /** Interrupts the worker, unless it is done, and waits until the command has returned. */
    private void stop(Thread worker) {
        if (ended.getCount() == 0) {
            return;
        }
        worker.interrupt();
        try {
            ended.await(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
