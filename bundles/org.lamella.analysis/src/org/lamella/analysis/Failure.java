/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.analysis;

import java.nio.file.Path;

import org.lamella.core.error.Problem;

/**
 * A file that gave no result, and why.
 *
 * @param file as it was named
 * @param problem what is wrong, where, and the way out
 */
public record Failure(Path file, Problem problem) {
}
