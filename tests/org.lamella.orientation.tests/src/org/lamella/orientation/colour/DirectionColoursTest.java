/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamella.crystallography.orientation.LaueGroup;
import org.lamella.crystallography.orientation.Rotation;
import org.lamella.plot.scene.ColourKey;

class DirectionColoursTest {

    private static LaueGroup group(String name) {
        Rotation x2 = Rotation.about(1, 0, 0, Math.PI);
        Rotation z2 = turn(2);
        Rotation d3 = Rotation.about(1, 1, 1, 2 * Math.PI / 3);
        LaueGroup group = LaueGroup.of(switch (name) {
            case "-1" -> List.of();
            case "2/m" -> List.of(z2);
            case "mmm" -> List.of(z2, x2);
            case "4/m" -> List.of(turn(4));
            case "4/mmm" -> List.of(turn(4), x2);
            case "-3" -> List.of(turn(3));
            case "-3m" -> List.of(turn(3), x2);
            case "6/m" -> List.of(turn(6));
            case "6/mmm" -> List.of(turn(6), x2);
            case "m-3" -> List.of(z2, x2, d3);
            default -> List.of(turn(4), d3);
        });
        assertEquals(name, group.name());
        return group;
    }

    private static Rotation turn(int order) {
        return Rotation.about(0, 0, 1, 2 * Math.PI / order);
    }

    /** Euler angles and colours as orix 0.15 and MTEX have them for m-3m. */
    @Test
    void cornersOfTheCubicTriangleArePure() {
        DirectionColours colours = new DirectionColours(LaueGroup.cubic());
        double[][] euler = { { 0, 0, 0 }, { 0, 45, 0 }, { -45, 54.7356, 45 } };
        int[] rgb = { 0xff0000, 0x00ff00, 0x0000ff };
        for (int i = 0; i < 3; i++) {
            double[] v = Rotation.ofBunge(Math.toRadians(euler[i][0]), Math.toRadians(euler[i][1]),
                    Math.toRadians(euler[i][2])).inverse().apply(0, 0, 1);
            int found = colours.rgb(v[0], v[1], v[2]);
            for (int shift = 0; shift <= 16; shift += 8) {
                assertEquals(rgb[i] >> shift & 0xff, found >> shift & 0xff, 1);
            }
        }
    }

    /**
     * Colours of random directions from orix 0.15, DirectionColorKeyTSL. It stretches hue and saturation by the sector's
     * shape, which this scheme does not: they agree within a fifth of the range.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            mmm, -0.363041, -0.097316, 0.926677, 1.0000, 0.4585, 0.1532
            mmm, 0.372650, -0.927967, -0.002942, 0.0047, 0.4553, 1.0000
            mmm, -0.360133, 0.085854, -0.928942, 1.0000, 0.4518, 0.1352
            mmm, 0.150043, 0.146077, 0.977829, 1.0000, 0.2222, 0.2181
            mmm, 0.196742, 0.317219, -0.927720, 1.0000, 0.3050, 0.4333
            mmm, 0.713860, -0.607043, 0.349146, 0.5777, 1.0000, 0.8983
            4/m, -0.363041, -0.097316, 0.926677, 1.0000, 0.4585, 0.1532
            4/m, 0.372650, -0.927967, -0.002942, 0.0047, 1.0000, 0.4493
            4/m, -0.360133, 0.085854, -0.928942, 1.0000, 0.1352, 0.4516
            4/m, 0.150043, 0.146077, 0.977829, 1.0000, 0.2222, 0.2181
            4/m, 0.196742, 0.317219, -0.927720, 1.0000, 0.3050, 0.4333
            4/m, 0.713860, -0.607043, 0.349146, 0.5777, 0.9005, 1.0000
            4/mmm, -0.363041, -0.097316, 0.926677, 1.0000, 0.3521, 0.2517
            4/mmm, 0.372650, -0.927967, -0.002942, 0.0059, 1.0000, 0.9666
            4/mmm, -0.360133, 0.085854, -0.928942, 1.0000, 0.3448, 0.2233
            4/mmm, 0.150043, 0.146077, 0.977829, 1.0000, 0.0073, 0.1771
            4/mmm, 0.196742, 0.317219, -0.927720, 1.0000, 0.2219, 0.3469
            4/mmm, 0.713860, -0.607043, 0.349146, 0.5300, 0.2186, 1.0000
            -3, -0.363041, -0.097316, 0.926677, 1.0000, 0.4040, 0.5432
            -3, 0.372650, -0.927967, -0.002942, 0.0033, 0.1308, 1.0000
            -3, -0.360133, 0.085854, -0.928942, 1.0000, 0.1302, 0.5472
            -3, 0.150043, 0.146077, 0.977829, 1.0000, 0.2989, 0.2179
            -3, 0.196742, 0.317219, -0.927720, 1.0000, 0.0178, 0.5203
            -3, 0.713860, -0.607043, 0.349146, 0.4393, 0.7041, 1.0000
            -3m, -0.363041, -0.097316, 0.926677, 1.0000, 0.3794, 0.1995
            -3m, 0.372650, -0.927967, -0.002942, 0.0056, 1.0000, 0.7023
            -3m, -0.360133, 0.085854, -0.928942, 1.0000, 0.3726, 0.2158
            -3m, 0.150043, 0.146077, 0.977829, 1.0000, 0.1022, 0.2060
            -3m, 0.196742, 0.317219, -0.927720, 1.0000, 0.3673, 0.3476
            -3m, 0.713860, -0.607043, 0.349146, 0.5557, 1.0000, 0.3725
            6/m, -0.363041, -0.097316, 0.926677, 1.0000, 0.3794, 0.1996
            6/m, 0.372650, -0.927967, -0.002942, 0.0055, 0.2469, 1.0000
            6/m, -0.360133, 0.085854, -0.928942, 1.0000, 0.1766, 0.3733
            6/m, 0.150043, 0.146077, 0.977829, 1.0000, 0.1127, 0.2060
            6/m, 0.196742, 0.317219, -0.927720, 1.0000, 0.0248, 0.3780
            6/m, 0.713860, -0.607043, 0.349146, 0.6665, 1.0000, 0.6833
            6/mmm, -0.363041, -0.097316, 0.926677, 1.0000, 0.3524, 0.3525
            6/mmm, 0.372650, -0.927967, -0.002942, 0.0061, 1.0000, 0.5237
            6/mmm, -0.360133, 0.085854, -0.928942, 1.0000, 0.3398, 0.3151
            6/mmm, 0.150043, 0.146077, 0.977829, 1.0000, 0.1840, 0.1909
            6/mmm, 0.196742, 0.317219, -0.927720, 1.0000, 0.2879, 0.0465
            6/mmm, 0.713860, -0.607043, 0.349146, 0.7296, 0.7192, 1.0000
            m-3m, -0.363041, -0.097316, 0.926677, 1.0000, 0.7126, 0.4459
            m-3m, 0.372650, -0.927967, -0.002942, 1.0000, 0.7868, 0.0135
            m-3m, -0.360133, 0.085854, -0.928942, 1.0000, 0.7071, 0.3934
            m-3m, 0.150043, 0.146077, 0.977829, 1.0000, 0.0147, 0.2950
            m-3m, 0.196742, 0.317219, -0.927720, 1.0000, 0.4508, 0.6516
            m-3m, 0.713860, -0.607043, 0.349146, 0.2821, 0.6884, 1.0000
            """)
    void coloursAreThoseOfThePeer(String name, double x, double y, double z, double red, double green, double blue) {
        int rgb = new DirectionColours(group(name)).rgb(x, y, z);
        assertEquals(red, (rgb >> 16 & 0xff) / 255.0, 0.2);
        assertEquals(green, (rgb >> 8 & 0xff) / 255.0, 0.2);
        assertEquals(blue, (rgb & 0xff) / 255.0, 0.2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "-1", "2/m", "mmm", "4/m", "4/mmm", "-3", "-3m", "6/m", "6/mmm", "m-3", "m-3m" })
    void equalDirectionsHaveOneColourAndTheSectorHoldsEachOnce(String name) {
        LaueGroup group = group(name);
        DirectionColours colours = new DirectionColours(group);
        Random random = new Random(8);
        int inside = 0;
        int draws = 4000;
        for (int i = 0; i < draws; i++) {
            double[] v = { random.nextGaussian(), random.nextGaussian(), random.nextGaussian() };
            double length = Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
            int rgb = colours.rgb(v[0] / length, v[1] / length, v[2] / length);
            Rotation r = group.rotations().get(random.nextInt(group.rotations().size()));
            double[] w = r.apply(-v[0] / length, -v[1] / length, -v[2] / length);
            assertEquals(rgb, colours.rgb(w[0], w[1], w[2]));
            double[] reduced = colours.sector().reduced(w[0], w[1], w[2]);
            assertTrue(colours.sector().contains(reduced[0], reduced[1], reduced[2]));
            inside += colours.sector().contains(v[0] / length, v[1] / length, v[2] / length) ? 1 : 0;
        }
        // the sphere over twice the number of rotations
        double share = 1.0 / (2 * group.rotations().size());
        assertEquals(share, inside / (double) draws, 4 * Math.sqrt(share / draws));
    }

    @Test
    void theKeyIsTheTriangleWithItsCorners() {
        ColourKey.Figure key = new DirectionColours(LaueGroup.cubic()).key("cubic");
        assertEquals(List.of("001", "101", "111"), key.marks().stream().map(ColourKey.Mark::text).toList());
        int lowerLeft = key.argb()[(key.height() - 2) * key.width() + 4];
        assertTrue((lowerLeft >> 16 & 0xff) > 230 && (lowerLeft & 0xff) < 60, Integer.toHexString(lowerLeft));
        assertEquals(0, key.argb()[0]);
    }
}
