/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

/** What a pattern is of. */
public enum PatternKind {
    /** Nothing but the membrane, the vacuum or the liquid. */
    PORE,
    /** Matter without spots. */
    AMORPHOUS,
    /** A crystal. */
    CRYSTAL,
    /** The pattern is not in the file, or damaged. */
    MISSING
}
