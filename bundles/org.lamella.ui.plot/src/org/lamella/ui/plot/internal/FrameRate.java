/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

/** Counts pictures per second over the last second. Counted in the window's thread, asked from any. */
final class FrameRate {

    private static final long SECOND = 1_000_000_000;
    private static final long CALM = 200_000_000;

    private final long[] times = new long[256];
    private int count;
    private long last = System.nanoTime() - SECOND;

    synchronized void count(long nanos) {
        times[count++ % times.length] = nanos;
        last = nanos;
    }

    /** Whether no picture came for a while: then there is time for a fine one. */
    synchronized boolean isCalm() {
        return System.nanoTime() - last > CALM;
    }

    synchronized double perSecond() {
        long now = System.nanoTime();
        int recent = 0;
        while (recent < Math.min(count, times.length)
                && now - times[Math.floorMod(count - 1 - recent, times.length)] < SECOND) {
            recent++;
        }
        return recent;
    }
}
