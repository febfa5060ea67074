/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.form;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of a bundle in the language of the person at the screen: {@code texts.properties} and its translations. */
public final class LocalTexts {

    private final ResourceBundle texts;

    /** The texts that lie beside this class. */
    public LocalTexts(Class<?> owner) {
        texts = ResourceBundle.getBundle(owner.getPackageName() + ".texts", Locale.getDefault(),
                owner.getClassLoader());
    }

    /** A text that need not be there. */
    public Optional<String> find(String key) {
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    /** A text; {@code {0}} … in it are the values, put in as they are: numbers are not grouped. */
    public String get(String key, Object... values) {
        String text = texts.getString(key);
        if (values.length == 0) {
            return text;
        }
        Object[] words = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            words[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(text, Locale.ROOT).format(words);
    }
}
