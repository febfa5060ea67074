/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.store;

import java.util.List;

/**
 * The unbroken chain of migrations from the first schema version to the present one.
 *
 * @param steps in order: the first starts from version 1, each next one from the version that the one before leads to
 */
public record Migrations(List<Migration> steps) {

    /** All migrations of this version of Lamella. The model is at its first version, so there is none to make yet. */
    public static final Migrations ALL = new Migrations(List.of());

    private static final int FIRST = 1;

    /** Checks that no step is missing. */
    public Migrations {
        steps = List.copyOf(steps);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).from() != FIRST + i) {
                throw new IllegalArgumentException("Step " + i + " of the migrations starts from version "
                        + steps.get(i).from() + " and not from " + (FIRST + i));
            }
        }
    }

    /** The oldest version that can be read. */
    public int oldest() {
        return FIRST;
    }

    /** The version of the present model. */
    public int current() {
        return FIRST + steps.size();
    }

    /** The steps that a file of this version needs, in order. */
    public List<Migration> after(int version) {
        return steps.subList(version - FIRST, steps.size());
    }
}
