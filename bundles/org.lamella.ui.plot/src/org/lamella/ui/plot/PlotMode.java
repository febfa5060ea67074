/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot;

/** What dragging with the left button does. */
public enum PlotMode {
    /** A box is what is seen next; a flat or a narrow one is a range of one axis. */
    ZOOM,
    /** The plot is pushed. */
    PAN,
    /** A range along x is selected. */
    SELECT_X,
    /** A box is selected. */
    SELECT_BOX
}
