/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.junit.jupiter.api.Test;

class FilmShapesTest {

    private final FilmShapes shapes = new FilmShapes();

    /**
     * The solution of the differential equation at the same parameters, and its differences. Strong repulsion makes flat
     * tops, whose maximum jumps: there they agree less.
     */
    @Test
    void shapeBetweenTheNodesIsTheSolutionOfTheRateEquation() {
        Random random = new Random(11);
        for (int n = 0; n < 200; n++) {
            double logRate = -4 + 8 * random.nextDouble();
            double interaction = -2.5 + 27.5 * random.nextDouble();
            double[][] blended = blend(logRate, interaction);
            double tolerance = interaction > 15 ? 2e-2 : 2e-3;
            FilmTable table = new FilmTable(logRate, interaction);
            FilmTable faster = new FilmTable(logRate + 0.02, interaction);
            FilmTable stronger = new FilmTable(logRate, interaction + 0.02);
            for (int i = 0; i < FilmShapes.POINTS; i++) {
                double u = (i - FilmShapes.REACH * FilmShapes.PER_WIDTH) / (double) FilmShapes.PER_WIDTH;
                double value = table.value(u * table.width());
                String where = "ln κ " + logRate + ", g " + interaction + ", u " + u;
                assertEquals(value, blended[0][i], tolerance, where);
                assertEquals((faster.value(u * faster.width()) - value) / 0.02, blended[1][i], 10 * tolerance, where);
                assertEquals((stronger.value(u * stronger.width()) - value) / 0.02, blended[2][i], 10 * tolerance,
                        where);
            }
        }
    }

    /** A reversible couple without interaction: θ = 1/(1 + e^−x), so the shape is sech²(x/2), 3.5255 wide. */
    @Test
    void fastCoupleHasTheShapeOfNernst() {
        double[] shape = blend(4, 0)[0];
        for (int i = 0; i < FilmShapes.POINTS; i++) {
            double x = 3.5255 * (i - FilmShapes.REACH * FilmShapes.PER_WIDTH) / FilmShapes.PER_WIDTH;
            assertEquals(Math.pow(Math.cosh(x / 2), -2), shape[i], 5e-3);
        }
    }

    private double[][] blend(double logRate, double interaction) {
        double[][] blended = new double[3][FilmShapes.POINTS];
        shapes.blend(logRate, interaction, blended[0], blended[1], blended[2]);
        return blended;
    }
}
