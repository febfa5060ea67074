/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.work;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Analysis;
import org.lamella.analysis.Setting;
import org.lamella.runner.Runner;

/**
 * What an analysis says of itself, in the language of the person at the screen. Translations lie beside the analysis'
 * class, in {@code analyses_de.properties} and the like: {@code ID.name}, {@code ID.description},
 * {@code setting.NAME.label} and {@code setting.NAME.help}, or {@code ID.setting.NAME.label} where a setting of this
 * name means something else in another analysis of the package, and {@code result.PHRASE}. What is not translated is shown as it is declared, in
 * English.
 */
public final class AnalysisTexts {

    private static final ResourceBundle.Control THIS_LANGUAGE = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern PLACE = Pattern.compile("#");

    private final Analysis analysis;
    private final Optional<ResourceBundle> texts;

    private AnalysisTexts(Analysis analysis, Optional<ResourceBundle> texts) {
        this.analysis = analysis;
        this.texts = texts;
    }

    /** The texts of an analysis in the language of this machine. */
    public static AnalysisTexts of(Analysis analysis) {
        return of(analysis, Locale.getDefault());
    }

    /** The texts in a language. */
    public static AnalysisTexts of(Analysis analysis, Locale language) {
        Class<?> type = analysis.getClass();
        try {
            return new AnalysisTexts(analysis, Optional.of(ResourceBundle.getBundle(type.getPackageName() + ".analyses",
                    language, type.getClassLoader(), THIS_LANGUAGE)));
        } catch (MissingResourceException e) {
            return new AnalysisTexts(analysis, Optional.empty());
        }
    }

    /** The name of the analysis that made a result; as the result says it where that is not there any more. */
    public static String nameOf(AnalysedResult result, Runner runner) {
        return runner.analyses().stream().filter(each -> each.id().equals(result.provenance().analysis())).findFirst()
                .map(each -> of(each).name()).orElse(result.analysisName());
    }

    /** Name of the analysis. */
    public String name() {
        return find(analysis.id() + ".name").orElseGet(analysis::name);
    }

    /** What it does. */
    public String description() {
        return find(analysis.id() + ".description").orElseGet(analysis::description);
    }

    /** The settings that it declares, with label and help in this language. */
    public List<Setting> settings() {
        return analysis.settings().stream().map(setting -> new Setting(setting.name(),
                find(setting, "label").orElse(setting.label()), find(setting, "help").orElse(setting.help()),
                setting.kind(), setting.defaultValue())).toList();
    }

    /**
     * A phrase of a result in this language. The key is {@code result.} and the English words in small letters with
     * {@code #} for each number; where there is none, the parts before and after a colon or "vs" are looked for.
     */
    public String phrase(String english) {
        String key = "result." + NUMBER.matcher(english).replaceAll("#").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}#]+", "-").replaceAll("^-|-$", "");
        Optional<String> found = find(key);
        if (found.isPresent()) {
            Iterator<MatchResult> numbers = NUMBER.matcher(english).results().iterator();
            String text = PLACE.matcher(found.get()).replaceAll(at -> numbers.hasNext() ? numbers.next().group() : "");
            return Character.isUpperCase(english.charAt(0))
                    ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : text;
        }
        for (String between : List.of(": ", " vs ")) {
            int at = english.indexOf(between);
            if (at > 0) {
                return phrase(english.substring(0, at)) + between + phrase(english.substring(at + between.length()));
            }
        }
        return english;
    }

    private Optional<String> find(Setting setting, String what) {
        String key = "setting." + setting.name() + "." + what;
        return find(analysis.id() + "." + key).or(() -> find(key));
    }

    private Optional<String> find(String key) {
        return texts.filter(all -> all.containsKey(key)).map(all -> all.getString(key));
    }
}
