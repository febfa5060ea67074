/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class TextsTest {

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream("texts" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @Test
    void everyLanguageHasEveryTextWithTheSamePlaces() throws IOException {
        Properties english = texts("");
        for (String language : new String[] { "_de", "_fr" }) {
            Properties other = texts(language);
            assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(other.keySet()), language);
            for (Object key : english.keySet()) {
                String text = other.getProperty((String) key);
                assertEquals(places(english.getProperty((String) key)), places(text), language + " " + key);
                assertFalse(text.isBlank(), language + " " + key);
            }
        }
    }

    /** The numbers of the values that a text takes. */
    private static TreeSet<Integer> places(String text) {
        TreeSet<Integer> places = new TreeSet<>();
        MessageFormat format = new MessageFormat(text);
        for (int i = 0; i < format.getFormatsByArgumentIndex().length; i++) {
            if (text.contains("{" + i + "}")) {
                places.add(i);
            }
        }
        return places;
    }
}
