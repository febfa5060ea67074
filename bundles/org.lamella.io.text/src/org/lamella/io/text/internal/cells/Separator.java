/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.cells;

/** What stands between the cells of a row. */
public enum Separator {
    /** A tab. */
    TAB('\t', "tabs"),
    /** A semicolon. */
    SEMICOLON(';', "semicolons"),
    /** A vertical bar. */
    PIPE('|', "vertical bars"),
    /** A comma. */
    COMMA(',', "commas"),
    /** One or more spaces, or tabs. */
    SPACES(' ', "spaces");

    private final char sign;
    private final String label;

    Separator(char sign, String label) {
        this.sign = sign;
        this.label = label;
    }

    /** The character, a space for {@link #SPACES}. */
    public char sign() {
        return sign;
    }

    /** For people. */
    public String label() {
        return label;
    }
}
