/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.form.grid;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Control;

/**
 * Small work for one control, one after the other beside the window's thread. Of what is asked for while something is
 * being done only the latest is done. The thread goes away when nothing is asked for.
 */
final class Background {

    private static final int IDLE_SECONDS = 5;

    private final Control control;
    private final AtomicLong latest = new AtomicLong();
    private final ThreadPoolExecutor thread;

    Background(Control control) {
        this.control = control;
        thread = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("lamella-cells").daemon().factory());
        thread.allowCoreThreadTimeOut(true);
        control.addDisposeListener(event -> thread.shutdownNow());
    }

    /** Does the work, then hands its outcome to the window's thread unless something newer was asked for. */
    <T> void latest(Supplier<T> work, Consumer<T> done) {
        long ticket = latest.incrementAndGet();
        thread.execute(() -> {
            if (ticket == latest.get()) {
                deliver(ticket, work.get(), done);
            }
        });
    }

    private <T> void deliver(long ticket, T outcome, Consumer<T> done) {
        if (!control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed() && ticket == latest.get()) {
                    done.accept(outcome);
                }
            });
        }
    }
}
