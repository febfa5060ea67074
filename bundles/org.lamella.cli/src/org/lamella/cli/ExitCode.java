/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli;

/** What the process tells its caller. */
public final class ExitCode {

    /** Everything was done. */
    public static final int DONE = 0;
    /** Something could not be done; the rest was. */
    public static final int FAILED = 1;
    /** The command was not understood; nothing was done. */
    public static final int WRONG_USE = 2;
    /** Somebody stopped it. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {
    }
}
