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
 * @param interactive whether a person watches: progress lines may be overwritten, colours may be used
 * @param width columns that a line may take
 * @param progress shows progress and hears Ctrl-C
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive, int width, Progress progress) {
}
