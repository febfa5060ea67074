/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the plot and image canvases, in the reader's language. */
public final class Texts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.lamella.ui.plot.internal.messages",
            Locale.getDefault(), Texts.class.getClassLoader());

    private Texts() {
    }

    /** A text; {@code {0}} and so on stand for the arguments, which are texts themselves. */
    public static String text(String key, String... arguments) {
        return arguments.length == 0 ? TEXTS.getString(key)
                : MessageFormat.format(TEXTS.getString(key), (Object[]) arguments);
    }
}
