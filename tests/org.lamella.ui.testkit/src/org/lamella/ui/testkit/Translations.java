/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of a bundle ({@code texts.properties} beside a class) in all languages that Lamella speaks. */
public final class Translations {

    private static final List<String> LANGUAGES = List.of("_de", "_fr");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    private Translations() {
    }

    /** The texts beside this class; {@code ""} is English. */
    public static Properties texts(Class<?> owner, String language) {
        Properties texts = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                owner.getResourceAsStream("texts" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    /**
     * Each language has each text, with the places for the same values, and none that English does not have.
     *
     * @param ownWords beginnings of the keys for which English needs no text, since the program has English words
     */
    public static void assertComplete(Class<?> owner, String... ownWords) {
        Properties english = texts(owner, "");
        assertSound("English", english, english);
        for (String language : LANGUAGES) {
            Properties other = texts(owner, language);
            Set<String> keys = new TreeSet<>(other.stringPropertyNames());
            keys.removeIf(key -> !english.containsKey(key) && List.of(ownWords).stream().anyMatch(key::startsWith));
            assertEquals(new TreeSet<>(english.stringPropertyNames()), keys, language);
            assertSound(language, english, other);
        }
    }

    private static void assertSound(String language, Properties english, Properties texts) {
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            assertFalse(text.isBlank(), language + " " + key);
            assertFalse(text.contains("'"), language + " " + key + ": a message format would eat the apostrophe");
            if (english.containsKey(key)) {
                assertEquals(places(english.getProperty(key)), places(text), language + " " + key);
            }
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }
}
