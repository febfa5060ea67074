/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.view;

import org.lamella.core.error.Problem;

/** Messages to the person at the screen. May be called from any thread; none waits for the answer unless it says so. */
public interface Messages {

    /** Shows a foreseen problem: cause, place, way out, and the whole as text to copy. */
    void problem(Problem problem);

    /**
     * Shows what went wrong. Foreseen errors are shown as what they are, everything else as a defect, with the stack trace
     * among the details to copy.
     *
     * @param doing what was being done, for people: {@code Exporting the report}
     * @param error what happened
     */
    void failure(String doing, Throwable error);

    /** A short note in the status line. */
    void note(String text);

    /** Asks a question that is answered with yes or no, and waits for the answer. Window thread only. */
    boolean ask(String question);
}
