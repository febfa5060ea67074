/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.dropins;

import java.nio.file.Path;
import java.util.Optional;

import org.lamella.core.error.Problem;

/**
 * A file in a drop-in folder.
 *
 * @param file the file
 * @param name the plug-in's name for people; the file's name if it has none
 * @param version the plug-in's version, or empty
 * @param problem what is wrong with it; empty when it runs
 */
public record Dropin(Path file, String name, String version, Optional<Problem> problem) {
}
