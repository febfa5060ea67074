/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.examples.internal;

import java.util.List;

/** What every example file says of itself. */
final class ExampleMark {

    /** The words by which the files are known again. */
    static final String MADE = "Made by Lamella's seeded model, no measurement";

    private ExampleMark() {
    }

    /** One line: made, seed, true values. */
    static String comment(long seed, List<Truth> truth) {
        StringBuilder text = new StringBuilder(MADE).append("; seed ").append(seed).append("; true values:");
        for (Truth one : truth) {
            text.append(' ').append(one.name()).append(' ').append(one.value()).append(ascii(one.unit())).append(',');
        }
        text.setCharAt(text.length() - 1, ' ');
        return text.append("(truth.json)").toString();
    }

    private static String ascii(String unit) {
        return unit.isEmpty() ? "" : " " + unit.replace("\u03a9", "Ohm");
    }
}
