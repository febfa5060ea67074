/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli;

import java.io.PrintStream;

import org.lamella.core.progress.Progress;

/**
 * Where a command writes.
 *
 * @param out for results, UTF-8
 * @param err for everything else, UTF-8
 * @param colours whether results may be coloured: a person reads them at a terminal and did not object (NO_COLOR)
 * @param width columns that a line may take; {@link #UNBOUNDED} where the output goes to a file or a program
 * @param progress shows progress on {@code err} and hears Ctrl-C
 */
public record Terminal(PrintStream out, PrintStream err, boolean colours, int width, Progress progress) {

    /** A width that no line has. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;
}
