/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

/** Ohm's law with noise: the expected values are those put in. */
class OhmicLineTest {

    private static final int POINTS = 201;

    private static double[] sweep() {
        double[] potential = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            potential[i] = -1 + 0.01 * i;
        }
        return potential;
    }

    @Test
    void findsAResistorWithinItsUncertaintyAsOftenAsItSays() {
        double[] potential = sweep();
        for (double resistance : new double[] { 150, 1.25e7 }) {
            Random random = new Random(11);
            int held = 0;
            int curved = 0;
            int turns = 1000;
            for (int turn = 0; turn < turns; turn++) {
                double[] current = new double[POINTS];
                for (int i = 0; i < POINTS; i++) {
                    current[i] = potential[i] / resistance + random.nextGaussian() * 0.01 / resistance;
                }
                OhmicLine line = OhmicLine.through(potential, current);
                double r = 1 / line.conductance();
                held += Math.abs(r - resistance) < line.conductanceSigma() * r * r ? 1 : 0;
                curved += line.isCurved() ? 1 : 0;
            }
            // 68.3 % of 1000 within three binomial standard deviations; false curvature below 1 %
            assertEquals(0.683, held / (double) turns, 0.045);
            assertTrue(curved < 10, curved + " of 1000 resistors are called curved");
        }
    }

    @Test
    void seesTheCurvatureOfADiode() {
        double[] potential = sweep();
        double[] current = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            current[i] = 1e-9 * Math.expm1(potential[i] / 0.2);
        }
        OhmicLine line = OhmicLine.through(potential, current);
        assertTrue(line.isCurved() && line.curvature() > 0.1);
    }

    @Test
    void saysWhenNoCurrentFollowsThePotential() {
        Random random = new Random(3);
        double[] current = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            current[i] = 1e-12 * random.nextGaussian();
        }
        assertFalse(OhmicLine.through(sweep(), current).conducts());
    }

    @Test
    void findsClippedPointsOnlyWhereTheyAreInARow() {
        double[] potential = sweep();
        double[] current = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            current[i] = Math.min(0.5, potential[i]);
        }
        boolean[] clipped = ClippedPoints.find(potential, current);
        assertTrue(clipped[POINTS - 1] && clipped[160]);
        assertFalse(clipped[100] || clipped[0]);
        assertFalse(ClippedPoints.find(new double[] { 0, 1, 2, 3 }, new double[] { 0, 1, 1, 0 })[1]);
    }
}
