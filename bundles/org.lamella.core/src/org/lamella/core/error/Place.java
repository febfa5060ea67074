/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.core.error;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where something was wrong. Every part may be unknown.
 *
 * @param file the file, if there is one
 * @param offset byte offset in the file, or −1
 * @param line line of a text file, from 1, or −1
 * @param field the field, column, setting or element concerned, or an empty text
 */
public record Place(Optional<Path> file, long offset, int line, String field) {

    /** No place known. */
    public static final Place UNKNOWN = new Place(Optional.empty(), -1, -1, "");

    /** A whole file. */
    public static Place of(Path file) {
        return new Place(Optional.of(file), -1, -1, "");
    }

    /** A byte of a binary file. */
    public static Place atOffset(Path file, long offset) {
        return new Place(Optional.of(file), offset, -1, "");
    }

    /** A line of a text file, from 1. */
    public static Place atLine(Path file, int line) {
        return new Place(Optional.of(file), -1, line, "");
    }

    /** A setting, column or element outside of any file. */
    public static Place field(String field) {
        return new Place(Optional.empty(), -1, -1, field);
    }

    /** The same place, and the field concerned. */
    public Place withField(String name) {
        return new Place(file, offset, line, name);
    }

    /** For people: {@code cv.mpr, byte 1042 (0x412), column "Ewe"}; empty when nothing is known. */
    public String describe() {
        StringBuilder text = new StringBuilder();
        file.ifPresent(text::append);
        if (offset >= 0) {
            separate(text).append(String.format(Locale.ROOT, "byte %d (0x%x)", offset, offset));
        }
        if (line >= 0) {
            separate(text).append("line ").append(line);
        }
        if (!field.isEmpty()) {
            separate(text).append(field);
        }
        return text.toString();
    }

    private static StringBuilder separate(StringBuilder text) {
        return text.isEmpty() ? text : text.append(", ");
    }
}
