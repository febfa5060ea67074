/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.List;

/**
 * What one pattern says by itself, without the rest of its scan. Whether it is of a crystal at all only the whole scan
 * tells.
 *
 * @param best explanations that differ, refined, the likeliest first; none where the pattern is missing
 * @param matches for each phase how well all of its templates fit
 */
public record TriedPattern(List<IndexedPattern> best, List<TemplateMatches> matches) {

    /** Copies the lists. */
    public TriedPattern {
        best = List.copyOf(best);
        matches = List.copyOf(matches);
    }
}
