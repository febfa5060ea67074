/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.scene;

/** What a layer stands for; renderers choose colour, width and marker by it, so that all plots speak one language. */
public enum Role {
    /** What was measured. */
    DATA,
    /** What a model says. */
    FIT,
    /** A base line or background. */
    BASE_LINE,
    /** Measured minus model. */
    RESIDUAL,
    /** A found feature: a peak, an onset, a plateau. */
    FEATURE,
    /** An aid to the eye. */
    GUIDE
}
