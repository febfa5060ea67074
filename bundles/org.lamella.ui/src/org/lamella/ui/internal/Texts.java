/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The window's texts in the language of the person at the screen. */
public final class Texts {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.lamella.ui.internal.texts", Locale.getDefault(),
                    Texts.class.getClassLoader());

    private Texts() {
    }

    /** A text; {@code {0}} … in it are the values, put in as they are. */
    public static String get(String key, Object... values) {
        String text = BUNDLE.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(strings(values));
    }

    /** Numbers are not grouped or translated. */
    private static Object[] strings(Object[] values) {
        Object[] strings = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            strings[i] = String.valueOf(values[i]);
        }
        return strings;
    }
}
