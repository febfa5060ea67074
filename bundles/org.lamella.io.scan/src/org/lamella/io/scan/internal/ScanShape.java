/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.scan.internal;

import java.util.List;

import org.lamella.core.error.Place;
import org.lamella.data.Warning;

/**
 * Points of a scan along x and y.
 *
 * @param columns points along x
 * @param rows points along y
 */
record ScanShape(long columns, long rows) {

    /**
     * The shape of a scan of which only the number of patterns is known: a square if it is one, else a row.
     *
     * @param warnings gets what was assumed
     */
    static ScanShape guessed(long frames, Place place, List<Warning> warnings) {
        long side = Math.round(Math.sqrt(frames));
        boolean square = side > 1 && side * side == frames;
        if (frames > 1) {
            warnings.add(new Warning("scan-shape", "The file does not tell the shape of the scan; its " + frames
                    + " patterns were taken for " + (square ? side + " × " + side + " points" : "one row")
                    + "; scan-columns says otherwise", place));
        }
        return square ? new ScanShape(side, side) : new ScanShape(frames, 1);
    }

    long points() {
        return columns * rows;
    }
}
