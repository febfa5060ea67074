/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal.doctor;

/**
 * What one look at the machine showed.
 *
 * @param id stable id
 * @param title what was looked for
 * @param ok whether it is there
 * @param found what is there, or what is wrong
 * @param neededFor what does not work without it
 * @param wayOut how to get it; empty when it is there
 * @param essential whether nothing works without it
 */
public record Finding(String id, String title, boolean ok, String found, String neededFor, String wayOut,
        boolean essential) {

    /** Something that is there. */
    static Finding ok(String id, String title, String found, String neededFor) {
        return new Finding(id, title, true, found, neededFor, "", false);
    }

    /** Something that is missing, though much works without it. */
    static Finding missing(String id, String title, String found, String neededFor, String wayOut) {
        return new Finding(id, title, false, found, neededFor, wayOut, false);
    }

    /** The same, without which nothing works. */
    Finding asEssential() {
        return new Finding(id, title, ok, found, neededFor, wayOut, true);
    }
}
