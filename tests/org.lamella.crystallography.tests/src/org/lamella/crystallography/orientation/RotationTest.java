/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.crystallography.orientation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class RotationTest {

    private static Rotation any(SplittableRandom random) {
        return new Rotation(random.nextGaussian(), random.nextGaussian(), random.nextGaussian(),
                random.nextGaussian());
    }

    @Test
    void eulerAnglesOfTheLiterature() {
        // (90°, 45°, 90°) as other programs write it: (0, −0.3827, 0, −0.9239) for the rotation sample → crystal
        Rotation q = Rotation.ofBunge(Math.PI / 2, Math.PI / 4, Math.PI / 2).inverse();
        assertEquals(0, q.w(), 1e-12);
        assertEquals(0.9239, Math.abs(q.z()), 5e-5);
        assertEquals(0.3827, Math.hypot(q.x(), q.y()), 5e-5);
        // reduced among the cubic rotations it is a turn by 45° about y
        Rotation reduced = LaueGroup.cubic().reduced(q.inverse());
        assertEquals(0.9239, reduced.w(), 5e-5);
    }

    @Test
    void matricesQuaternionsAndEulerAnglesAgree() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 200; i++) {
            Rotation q = any(random);
            Rotation again = Rotation.ofMatrix(q.matrix());
            assertEquals(1, Math.abs(q.w() * again.w() + q.x() * again.x() + q.y() * again.y() + q.z() * again.z()),
                    1e-12);
            double[] e = q.bunge();
            assertArrayEquals(q.matrix(), Rotation.ofBunge(e[0], e[1], e[2]).matrix(), 1e-9);
            Rotation p = any(random);
            double[] twice = p.apply(0.3, -0.2, 0.9);
            assertArrayEquals(q.apply(twice[0], twice[1], twice[2]), q.times(p).apply(0.3, -0.2, 0.9), 1e-12);
        }
    }

    @Test
    void theLargestCubicDisorientationIsThatOfMackenzie() {
        // J. K. Mackenzie, Biometrika 45 (1958): no two cubes differ by more than 62.80°; the mean is 40.74°
        SplittableRandom random = new SplittableRandom(4);
        LaueGroup cubic = LaueGroup.cubic();
        assertEquals("m-3m", cubic.name());
        assertEquals(24, cubic.rotations().size());
        double most = 0;
        double sum = 0;
        int n = 20_000;
        for (int i = 0; i < n; i++) {
            double angle = Math.toDegrees(cubic.disorientation(any(random), any(random)));
            most = Math.max(most, angle);
            sum += angle;
        }
        assertEquals(62.80, most, 1);
        assertEquals(40.74, sum / n, 0.3);
        assertEquals(0, cubic.disorientation(Rotation.NONE, Rotation.about(0, 0, 1, Math.PI / 2)), 1e-7);
        assertEquals(Math.toRadians(60), cubic.disorientation(Rotation.NONE, Rotation.about(1, 1, 1, Math.PI / 3)),
                1e-7, "a twin");
    }

    @Test
    void directionsAreEvenlySpreadOverWhatSymmetryLeaves() {
        double spacing = Math.toRadians(2);
        List<double[]> cubic = DirectionGrid.of(LaueGroup.cubic(), spacing);
        List<double[]> all = DirectionGrid.of(LaueGroup.of(List.of()), spacing);
        assertEquals(24, (double) all.size() / cubic.size(), 2.5);
        SplittableRandom random = new SplittableRandom(5);
        LaueGroup group = LaueGroup.cubic();
        for (int i = 0; i < 300; i++) {
            double[] v = any(random).apply(0, 0, 1);
            double closest = -1;
            for (Rotation r : group.rotations()) {
                double[] u = r.apply(v[0], v[1], v[2]);
                for (double[] d : cubic) {
                    closest = Math.max(closest, u[0] * d[0] + u[1] * d[1] + u[2] * d[2]);
                }
            }
            assertEquals(0, Math.toDegrees(Math.acos(Math.min(1, closest))), 2, "to the next direction");
        }
        for (double[] d : cubic) {
            assertArrayEquals(new double[] { 0, 0, 1 }, DirectionGrid.toBeam(d).apply(d[0], d[1], d[2]), 1e-12);
        }
    }
}
