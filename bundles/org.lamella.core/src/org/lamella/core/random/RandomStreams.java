/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.core.random;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Independent, reproducible streams of random numbers from one seed. Each use names its stream, so that a further use
 * does not change the numbers of the others.
 *
 * @param seed the seed that results record
 */
public record RandomStreams(long seed) {

    /** A fresh generator for the stream of this name; the same name gives the same numbers again. */
    public RandomGenerator stream(String name) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return new SplittableRandom(seed ^ hash);
    }
}
