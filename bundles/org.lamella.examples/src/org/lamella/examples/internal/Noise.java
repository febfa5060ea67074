/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.examples.internal;

import java.util.random.RandomGenerator;

/** Normally distributed noise, the same on every machine (Box and Muller's method with strict mathematics). */
final class Noise {

    private final RandomGenerator random;

    Noise(RandomGenerator random) {
        this.random = random;
    }

    /** A number of mean 0 and this standard deviation. */
    double of(double sigma) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return sigma * radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }

    /** A number uniform between the ends. */
    double between(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }
}
