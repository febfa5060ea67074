/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.work;

/** Work that goes on in the background. Safe to call from any thread. */
public interface Job {

    /** What is being done, for people. */
    String title();

    /** The step it is at, for people; may be empty. */
    String step();

    /** How far it is, 0 … 1, or NaN where the amount of work is not known. */
    double fraction();

    /** Asks it to stop. It ends soon after, and delivers nothing. */
    void cancel();

    /** Whether it has ended, in whatever way. */
    boolean isEnded();
}
