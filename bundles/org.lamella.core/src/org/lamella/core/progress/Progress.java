/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.core.progress;

import java.util.concurrent.CancellationException;

/**
 * What long work tells, and how it hears that it shall stop. Implementations are safe to call from any thread and cheap
 * enough for an inner loop's every thousandth turn.
 */
public interface Progress {

    /** Nobody listens and nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void report(String task, double fraction) {
            // nobody listens
        }

        @Override
        public boolean isCancelled() {
            return Thread.currentThread().isInterrupted();
        }
    };

    /**
     * Says how far the work is.
     *
     * @param task what is being done, for people
     * @param fraction 0 … 1, or NaN where the amount of work is not known
     */
    void report(String task, double fraction);

    /** Whether somebody asked to stop. */
    boolean isCancelled();

    /**
     * The usual way to stop: call it where stopping leaves nothing half done.
     *
     * @throws CancellationException when somebody asked to stop
     */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancellationException("Stopped on request");
        }
    }

    /** A view of this progress in which a part's 0 … 1 is {@code from} … {@code to} of the whole. */
    default Progress part(double from, double to) {
        Progress whole = this;
        return new Progress() {
            @Override
            public void report(String task, double fraction) {
                whole.report(task, from + fraction * (to - from));
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }
}
