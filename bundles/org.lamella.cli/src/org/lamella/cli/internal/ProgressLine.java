/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.lamella.core.clock.LabClock;

/** One line of a terminal that is drawn over and over, with an estimate of what remains. Quiet if all is quick. */
final class ProgressLine implements ProgressDisplay {

    private static final long QUIET_NANOS = 500_000_000L;
    private static final long REDRAW_NANOS = 100_000_000L;
    private static final String START_OF_EMPTY_LINE = "\r\u001b[K";
    private static final int LONGEST_TASK = 50;

    private final OutputStream out;
    private final LabClock clock;
    private final long start;
    private long drawn;
    private boolean visible;

    ProgressLine(OutputStream out, LabClock clock) {
        this.out = out;
        this.clock = clock;
        this.start = clock.monotonicNanos();
    }

    @Override
    public synchronized void report(String task, double fraction) {
        long now = clock.monotonicNanos();
        if (now - start < QUIET_NANOS || now - drawn < REDRAW_NANOS) {
            return;
        }
        drawn = now;
        String shown = Printable.cut(Printable.of(task), LONGEST_TASK);
        StringBuilder line = new StringBuilder(START_OF_EMPTY_LINE).append(shown);
        if (fraction > 0 && fraction <= 1) {
            long remaining = Math.round((now - start) * (1 - fraction) / fraction / 1e9);
            line.append(" · ").append(Math.round(fraction * 100)).append(" % · ")
                    .append(ProgressDisplay.duration(remaining)).append(" left");
        }
        visible = true;
        write(line.toString());
    }

    @Override
    public synchronized void clear() {
        if (visible) {
            visible = false;
            write(START_OF_EMPTY_LINE);
        }
    }

    private void write(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            // nobody can be told, and the work goes on
        }
    }
}
