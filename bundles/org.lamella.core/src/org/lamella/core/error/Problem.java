/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.core.error;

/**
 * What went wrong, in words for the person who has to mend it.
 *
 * @param cause what is wrong, one sentence
 * @param place where
 * @param wayOut what to do about it; never empty
 */
public record Problem(String cause, Place place, String wayOut) {

    /** One line: place, cause, way out. */
    public String describe() {
        String where = place.describe();
        return (where.isEmpty() ? "" : where + ": ") + cause + (wayOut.isEmpty() ? "" : " — " + wayOut);
    }
}
