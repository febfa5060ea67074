/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The views' texts in the language of the person at the screen. */
public final class Texts {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.lamella.ui.analysis.internal.texts",
            Locale.getDefault(), Texts.class.getClassLoader());

    private Texts() {
    }

    /** A text; {@code {0}} … in it are the values, put in as they are. */
    public static String get(String key, Object... values) {
        String text = BUNDLE.getString(key);
        if (values.length == 0) {
            return text;
        }
        // numbers are neither grouped nor translated
        Object[] strings = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            strings[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(text, Locale.ROOT).format(strings);
    }

    /** A text that need not be there. */
    public static Optional<String> find(String key) {
        try {
            return Optional.of(BUNDLE.getString(key));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
