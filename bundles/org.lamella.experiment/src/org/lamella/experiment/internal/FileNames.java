/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.experiment.internal;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Names of files in the folder, which has to work on every system that it is copied to, even where the locale knows no
 * letters but those of ASCII: letters without their accents, digits and a few signs, short enough for a name of 255
 * bytes. The experiment keeps the original name.
 */
final class FileNames {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9 ._+()=,@#-]");
    private static final int LONGEST_STEM = 80;
    private static final int LONGEST_ANALYSIS = 40;
    private static final int LONGEST_ENDING = 20;

    private FileNames() {
    }

    /** A copy of a raw file: {@code cv.mpr} with the mark {@code 1a2b3c4d} is {@code cv-1a2b3c4d.mpr}. */
    static String ofCopy(String name, String mark) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 ? "." + clean(name.substring(dot + 1), LONGEST_ENDING) : "";
        return stem(name) + "-" + mark + ending;
    }

    /** A complete result: {@code cv.cyclic-voltammetry.1a2b3c4d.json}. */
    static String ofResult(String input, String analysis, String mark) {
        return stem(input) + "." + clean(analysis, LONGEST_ANALYSIS) + "." + mark + ".json";
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        String stem = clean(dot > 0 ? name.substring(0, dot) : name, LONGEST_STEM);
        String visible = stem.replaceFirst("^[. ]+", "").stripTrailing();
        return visible.isEmpty() ? "file" : visible;
    }

    private static String clean(String text, int longest) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String clean = UNFIT.matcher(plain).replaceAll("_");
        return clean.substring(0, Math.min(longest, clean.length()));
    }
}
