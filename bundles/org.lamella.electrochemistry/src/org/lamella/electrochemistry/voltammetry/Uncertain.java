/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

/**
 * A number with its standard uncertainty in two parts.
 *
 * @param value the number
 * @param random standard uncertainty from noise; it shrinks when cycles are averaged
 * @param systematic standard uncertainty from the choice of shapes and base lines; it does not
 */
public record Uncertain(double value, double random, double systematic) {

    /** The standard uncertainty of both parts. */
    public double sigma() {
        return Math.hypot(random, systematic);
    }

    /** This number times a factor. */
    public Uncertain times(double factor) {
        return new Uncertain(value * factor, random * Math.abs(factor), systematic * Math.abs(factor));
    }
}
