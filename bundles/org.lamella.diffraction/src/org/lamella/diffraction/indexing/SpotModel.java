/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

/** How strong spots are expected to be seen. */
final class SpotModel {

    /** Share of the strongest spot's intensity below which a spot drowns in the noise. */
    private static final double FAINTEST = 0.005;
    private static final double DROWNED = Math.sqrt(Math.sqrt(FAINTEST));

    private SpotModel() {
    }

    /**
     * What a spot is expected to be worth in the filtered pattern, whose values go with the fourth root of the counts.
     *
     * @param share intensity as a share of the strongest spot's
     * @return 0 … 1
     */
    static double weight(double share) {
        return share > FAINTEST ? (Math.sqrt(Math.sqrt(share)) - DROWNED) / (1 - DROWNED) : 0;
    }
}
