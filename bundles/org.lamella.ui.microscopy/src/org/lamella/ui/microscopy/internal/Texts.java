/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.microscopy.internal;

import org.lamella.ui.form.LocalTexts;

/** The views' texts in the language of the person at the screen. */
final class Texts {

    private static final LocalTexts TEXTS = new LocalTexts(Texts.class);

    private Texts() {
    }

    /** A text; {@code {0}} … in it are the values, put in as they are. */
    static String get(String key, Object... values) {
        return TEXTS.get(key, values);
    }
}
