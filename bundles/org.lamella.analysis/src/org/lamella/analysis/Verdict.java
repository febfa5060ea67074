/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.analysis;

/**
 * A judgement with its reason.
 *
 * @param name what is judged: {@code fit-adequate}, {@code couples-present}
 * @param verdict the judgement: {@code yes}, {@code no}, {@code drifting} …
 * @param confidence 0 … 1, how sure it is
 * @param reason what it rests on, with the numbers
 */
public record Verdict(String name, String verdict, double confidence, String reason) {

    /** Checks the confidence. */
    public Verdict {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(name + " has the confidence " + confidence);
        }
    }
}
