/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation;

import org.lamella.crystallography.orientation.LaueGroup;

/**
 * A phase of a map.
 *
 * @param name what it is called
 * @param group what orientations of it are the same
 */
public record MapPhase(String name, LaueGroup group) {
}
