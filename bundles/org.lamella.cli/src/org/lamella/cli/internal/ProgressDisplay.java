/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import org.lamella.core.progress.Progress;

/** Progress that is seen somewhere, and hears Ctrl-C as an interrupt of the command's thread. */
interface ProgressDisplay extends Progress {

    /** Nothing is seen. */
    ProgressDisplay NONE = new ProgressDisplay() {
        @Override
        public void report(String task, double fraction) {
            // nobody looks
        }

        @Override
        public void clear() {
            // nothing to take away
        }
    };

    /** Makes room for other output. */
    void clear();

    @Override
    default boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }

    /** {@code 3 s}, {@code 2 min 5 s}, {@code 1 h 10 min}. */
    static String duration(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3600) {
            return seconds / 60 + " min " + seconds % 60 + " s";
        }
        return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }
}
