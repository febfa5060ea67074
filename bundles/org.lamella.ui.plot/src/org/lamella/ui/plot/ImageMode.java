/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot;

/** What dragging with the left button does on an image. */
public enum ImageMode {
    /** The image is pushed. */
    PAN,
    /** A line is drawn along which values are read. */
    PROFILE,
    /** A rectangle is drawn. */
    RECTANGLE,
    /** An ellipse is drawn. */
    ELLIPSE
}
