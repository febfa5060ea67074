/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.lamella.core.clock.LabClock;

/** Progress as a plain line now and then, for logs. Quiet if all is quick. */
final class ProgressLog implements ProgressDisplay {

    private static final long EVERY_NANOS = 10_000_000_000L;

    private final OutputStream out;
    private final LabClock clock;
    private final long start;
    private long last;

    ProgressLog(OutputStream out, LabClock clock) {
        this.out = out;
        this.clock = clock;
        this.start = clock.monotonicNanos();
        this.last = start;
    }

    @Override
    public synchronized void report(String task, double fraction) {
        long now = clock.monotonicNanos();
        if (now - last < EVERY_NANOS) {
            return;
        }
        last = now;
        String share = fraction > 0 && fraction <= 1 ? Math.round(fraction * 100) + " %, " : "";
        String line = "progress: " + share + "after " + ProgressDisplay.duration((now - start) / 1_000_000_000L) + ": "
                + Printable.of(task) + "\n";
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // nobody can be told, and the work goes on
        }
    }

    @Override
    public void clear() {
        // lines stay
    }
}
