/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.examples.internal;

/**
 * An analog-to-digital converter.
 *
 * @param range greatest value, either sign
 * @param bits of the whole span
 */
record Converter(double range, int bits) {

    double step() {
        return 2 * range / (1L << bits);
    }

    /** The nearest value that it can give. */
    double read(double value) {
        double step = step();
        return Math.clamp(StrictMath.rint(value / step) * step, -range, range - step);
    }
}
