/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.experiment;

import org.lamella.core.error.Problem;

/** What became of a result that was to be kept in an experiment. */
public sealed interface Recorded {

    /**
     * It is in the experiment.
     *
     * @param id the result's id in the experiment
     * @param isNew false when the same files had been analysed in the same way before, and that result stands for both
     */
    record Kept(String id, boolean isNew) implements Recorded {
    }

    /**
     * It is not.
     *
     * @param problem why, and the way out
     */
    record Refused(Problem problem) implements Recorded {
    }
}
