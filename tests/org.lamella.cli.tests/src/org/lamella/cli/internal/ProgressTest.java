/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.lamella.core.clock.LabClock;

class ProgressTest {

    private final Hand clock = new Hand();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A clock that the test moves. */
    private static final class Hand implements LabClock {

        private long nanos = 5_000_000_000L;

        void pass(double seconds) {
            nanos += Math.round(seconds * 1e9);
        }

        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public long monotonicNanos() {
            return nanos;
        }
    }

    private String written() {
        String text = out.toString(StandardCharsets.UTF_8);
        out.reset();
        return text;
    }

    @Test
    void lineIsQuietWhenAllIsQuick() {
        ProgressLine line = new ProgressLine(out, clock);
        clock.pass(0.4);
        line.report("Reading a", 0.9);
        line.clear();
        assertEquals("", written());
    }

    @Test
    void lineEstimatesWhatRemains() {
        ProgressLine line = new ProgressLine(out, clock);
        clock.pass(30);
        line.report("Reading a", 0.25);
        assertEquals("\r\u001b[KReading a · 25 % · 1 min 30 s left", written());
        clock.pass(0.05);
        line.report("Reading a", 0.26);
        assertEquals("", written(), "not drawn more often than eyes see");
        clock.pass(0.1);
        line.report("Searching", Double.NaN);
        assertEquals("\r\u001b[KSearching", written());
        line.clear();
        assertEquals("\r\u001b[K", written());
        line.clear();
        assertEquals("", written());
    }

    @Test
    void lineIsShortAndCannotBeSteered() {
        ProgressLine line = new ProgressLine(out, clock);
        clock.pass(1);
        line.report("\u001b[31m" + "x".repeat(500), Double.NaN);
        String text = written();
        assertTrue(text.length() < 70, text);
        assertTrue(text.startsWith("\r\u001b[K\uFFFD[31mxxx"), text);
    }

    @Test
    void logTellsNowAndThen() {
        ProgressLog log = new ProgressLog(out, clock);
        clock.pass(9);
        log.report("Reading a", 0.1);
        assertEquals("", written());
        clock.pass(2);
        log.report("Reading b", 0.5);
        assertEquals("progress: 50 %, after 11 s: Reading b\n", written());
        log.report("Reading c", 0.6);
        assertEquals("", written());
    }

    @Test
    void durationsAreReadable() {
        assertEquals("59 s", ProgressDisplay.duration(59));
        assertEquals("1 h 1 min", ProgressDisplay.duration(3660));
    }
}
