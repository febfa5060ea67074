/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.runner;

import java.nio.file.Path;

/**
 * A file of a folder that is not read because it is no measurement, or not readable. It is told, and stops nothing.
 *
 * @param file the file or folder
 * @param reason why, a short clause
 */
public record Skipped(Path file, String reason) {
}
