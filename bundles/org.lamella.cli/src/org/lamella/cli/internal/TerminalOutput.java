/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.lamella.cli.Terminal;
import org.lamella.core.clock.LabClock;
import org.lamella.core.progress.Progress;

/** The process' own terminal. */
final class TerminalOutput {

    private static final int DEFAULT_WIDTH = 100;

    private TerminalOutput() {
    }

    static Terminal system(LabClock clock) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean interactive = System.console() != null && System.console().isTerminal();
        boolean colours = interactive && System.getenv("NO_COLOR") == null;
        return new Terminal(out, err, colours, width(),
                interactive ? new ProgressLine(err, clock) : Progress.NONE);
    }

    private static int width() {
        try {
            return Integer.parseInt(System.getenv().getOrDefault("COLUMNS", ""));
        } catch (NumberFormatException e) {
            return DEFAULT_WIDTH;
        }
    }

    /** One line that is overwritten, with an estimate of what remains. */
    private static final class ProgressLine implements Progress {

        private static final long QUIET_NANOS = 500_000_000L;
        private static final long REDRAW_NANOS = 100_000_000L;

        private final PrintStream err;
        private final LabClock clock;
        private final long start;
        private long drawn;
        private boolean visible;

        ProgressLine(PrintStream err, LabClock clock) {
            this.err = err;
            this.clock = clock;
            this.start = clock.monotonicNanos();
        }

        @Override
        public synchronized void report(String task, double fraction) {
            long now = clock.monotonicNanos();
            boolean finished = task.isEmpty();
            if (finished && visible) {
                err.print("\r\u001b[K");
                visible = false;
            }
            if (finished || now - start < QUIET_NANOS || now - drawn < REDRAW_NANOS) {
                return;
            }
            drawn = now;
            visible = true;
            StringBuilder line = new StringBuilder("\r\u001b[K").append(task);
            if (fraction > 0 && fraction <= 1) {
                long remaining = Math.round((now - start) * (1 - fraction) / fraction / 1e9);
                line.append(" · ").append(Math.round(fraction * 100)).append(" % · ").append(remaining).append(" s left");
            }
            err.print(line);
            err.flush();
        }

        @Override
        public boolean isCancelled() {
            return Thread.currentThread().isInterrupted();
        }
    }
}
