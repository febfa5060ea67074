/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import org.eclipse.swt.SWT;

/**
 * Something that can be done with a canvas: by its menu, by its tool bar, by a key.
 *
 * @param <C> the canvas
 */
public interface CanvasAction<C> {

    /** How an action is shown. */
    enum Kind {
        /** Does something once. */
        PUSH(SWT.PUSH),
        /** Is on or off. */
        CHECK(SWT.CHECK),
        /** One of several is on. */
        RADIO(SWT.RADIO);

        private final int style;

        Kind(int style) {
            this.style = style;
        }

        /** The style of an item of a menu or a tool bar. */
        public int style() {
            return style;
        }
    }

    /** Unique among the actions of a canvas. */
    String name();

    /** How it is shown. */
    Kind kind();

    /** Its name in the reader's language; after a tabulator its key. */
    String text();

    /** Whether it is the first of a group. */
    boolean opensGroup();

    /** Whether it is on. */
    boolean isOn(C canvas);

    /** Does it; always true, for the key that did something. */
    boolean run(C canvas);
}
