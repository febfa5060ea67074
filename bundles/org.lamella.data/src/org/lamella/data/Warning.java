/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.data;

import org.lamella.core.error.Place;

/**
 * Something that the reader of a number must know, though it stopped nothing.
 *
 * @param code a stable id, {@code kebab-case}, e.g. {@code unknown-column} or {@code truncated}
 * @param message for people: what, and what follows from it
 * @param place where
 */
public record Warning(String code, String message, Place place) {

    /** A warning about no place in a file. */
    public static Warning of(String code, String message) {
        return new Warning(code, message, Place.UNKNOWN);
    }

    /** One line: place and message. */
    public String describe() {
        String where = place.describe();
        return where.isEmpty() ? message : where + ": " + message;
    }
}
