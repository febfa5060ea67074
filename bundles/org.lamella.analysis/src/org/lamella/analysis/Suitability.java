/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.analysis;

/** How well a recording suits an analysis. The best one is taken when nobody chooses. */
public enum Suitability {
    /** It cannot be done with this recording. */
    NONE,
    /** The columns are there, though the file was not made for it. */
    POSSIBLE,
    /** The columns are there and their course is what the analysis is for. */
    GOOD,
    /** The file's technique is the one that this analysis is for. */
    MADE_FOR
}
