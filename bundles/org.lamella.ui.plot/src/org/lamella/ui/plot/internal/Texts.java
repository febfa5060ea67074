/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import org.lamella.ui.form.LocalTexts;

/** The texts of the plot and image canvases, in the reader's language. */
public final class Texts {

    private static final LocalTexts TEXTS = new LocalTexts(Texts.class);

    private Texts() {
    }

    /** A text; {@code {0}} and so on stand for the arguments, which are texts themselves. */
    public static String text(String key, String... arguments) {
        return TEXTS.get(key, (Object[]) arguments);
    }
}
