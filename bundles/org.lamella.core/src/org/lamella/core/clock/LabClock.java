/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.core.clock;

import java.time.Instant;

/**
 * The one source of time. Everything that needs the time takes a clock through its constructor, so that tests and
 * simulated laboratories decide what time it is.
 */
public interface LabClock {

    /** The wall time, for records that people read. It may jump when the computer's clock is set. */
    Instant now();

    /** Monotonic time in nanoseconds from an arbitrary origin, for intervals. It never jumps. */
    long monotonicNanos();

    /** The computer's clock. */
    static LabClock system() {
        return SystemClock.INSTANCE;
    }
}
