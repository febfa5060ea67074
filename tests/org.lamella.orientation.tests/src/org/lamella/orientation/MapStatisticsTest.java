/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lamella.crystallography.orientation.LaueGroup;
import org.lamella.crystallography.orientation.Rotation;

class MapStatisticsTest {

    private static final double DEGREE = Math.PI / 180;
    private static final MapPhase OXIDE = new MapPhase("oxide", LaueGroup.cubic());
    private static final MapPhase METAL = new MapPhase("metal", LaueGroup.cubic());

    private static OrientationMap map(int width, int height, int[] phase, List<Rotation> orientations) {
        int n = width * height;
        byte[] kinds = new byte[n];
        byte[] phases = new byte[n];
        float[] q = new float[4 * n];
        for (int i = 0; i < n; i++) {
            kinds[i] = phase[i] < 0 ? OrientationMap.PORE : OrientationMap.CRYSTAL;
            phases[i] = (byte) phase[i];
            Rotation r = orientations.get(i);
            q[4 * i] = (float) r.w();
            q[4 * i + 1] = (float) r.x();
            q[4 * i + 2] = (float) r.y();
            q[4 * i + 3] = (float) r.z();
        }
        return new OrientationMap(width, height, 2e-9, 2e-9, List.of(OXIDE, METAL), kinds, phases, q);
    }

    private static Rotation any(Random random) {
        return new Rotation(random.nextGaussian(), random.nextGaussian(), random.nextGaussian(),
                random.nextGaussian());
    }

    /** Tiles of 10 × 10 pixels, every pixel written in another one of the 24 equal descriptions. */
    private static OrientationMap tiles(int across, int down, double jitter) {
        Random random = new Random(3);
        List<Rotation> of = IntStream.range(0, across * down).mapToObj(k -> any(random)).toList();
        List<Rotation> all = new ArrayList<>();
        for (int i = 0; i < across * down * 100; i++) {
            int x = i % (10 * across);
            int y = i / (10 * across);
            Rotation same = OXIDE.group().rotations().get(random.nextInt(24));
            Rotation off = Rotation.about(random.nextGaussian(), random.nextGaussian(), random.nextGaussian(), jitter);
            all.add(off.times(of.get(y / 10 * across + x / 10)).times(same));
        }
        return map(10 * across, 10 * down, new int[all.size()], all);
    }

    @Test
    void findsTheTilesAsGrainsWhateverEqualDescriptionAPixelHas() {
        OrientationMap map = tiles(6, 5, 0.5 * DEGREE);
        Grains grains = Grains.of(map, 5 * DEGREE, 4);
        assertEquals(30, grains.grains().size());
        for (Grain g : grains.grains()) {
            assertEquals(100, g.pixels());
            assertEquals(2 * Math.sqrt(100 * 4e-18 / Math.PI), g.diameter(), 1e-15);
            // every pixel was turned by exactly half a degree, in all directions
            assertEquals(0.5, g.spread() / DEGREE, 0.05);
        }
        assertEquals(12, grains.grains().stream().filter(g -> !g.edge()).count());
    }

    @Test
    void leavesOutWhatIsSmallerThanTheMinimum() {
        assertEquals(0, Grains.of(tiles(3, 3, 0), 5 * DEGREE, 101).grains().size());
    }

    @Test
    void neighboursOfOneGrainAreTurnedByNothing() {
        float[] kam = KernelMisorientation.of(tiles(3, 3, 0), 5 * DEGREE);
        for (float angle : kam) {
            assertEquals(0, angle / DEGREE, 0.01);
        }
    }

    @Test
    void kernelAverageIsTheStepOfABentCrystal() {
        List<Rotation> bent = IntStream.range(0, 400).mapToObj(i -> Rotation.about(0, 0, 1, i % 20 * 0.6 * DEGREE))
                .toList();
        float[] kam = KernelMisorientation.of(map(20, 20, new int[400], bent), 5 * DEGREE);
        // two neighbours at 0.6°, two at 0°
        assertEquals(0.3, kam[10 * 20 + 10] / DEGREE, 1e-3);
    }

    @Test
    void fitsTheLogNormalDistributionOfGivenDiameters() {
        Random random = new Random(11);
        OrientationMap map = tiles(10, 10, 0);
        List<Grain> grains = IntStream.range(0, 4000)
                .mapToObj(k -> new Grain(k, 0, 100, 40, 40, 49, 49, false,
                        20e-9 * Math.exp(0.35 * random.nextGaussian()), Rotation.NONE, 0))
                .toList();
        SizeDistribution d = SizeDistribution.of(map, grains, -1);
        assertEquals(0.35, d.sigma(), 3 * d.sigmaUncertainty());
        // mode of a log-normal distribution: exp(μ − σ²)
        assertEquals(20e-9 * Math.exp(-0.35 * 0.35), d.mode(), 3 * d.modeUncertainty());
        assertTrue(d.modeUncertainty() < 0.3e-9);
    }

    @Test
    void refusesADistributionOfFewGrains() {
        OrientationMap map = tiles(2, 2, 0);
        List<Grain> none = Grains.of(map, 5 * DEGREE, 1).grains();
        assertThrows(IllegalArgumentException.class, () -> SizeDistribution.of(map, none, -1));
    }

    @Test
    void uncertaintyOfAShareKnowsThatNeighboursAreAlike() {
        OrientationMap map = tiles(10, 10, 0);
        boolean[] tile = new boolean[100];
        Random random = new Random(5);
        for (int k = 0; k < 100; k++) {
            tile[k] = random.nextDouble() < 0.3;
        }
        Fraction f = Fraction.of(map, i -> tile[i / 1000 * 10 + i % 100 / 10], 10, 7);
        // 100 independent tiles: √(p (1 − p) / 100), not the tenth of it that 10 000 pixels would give
        double p = f.value();
        assertEquals(Math.sqrt(p * (1 - p) / 100), f.uncertainty(), 0.1 * Math.sqrt(p * (1 - p) / 100));
    }

    @Test
    void findsCubeOnCubeAtTheInterface() {
        Random random = new Random(9);
        List<Rotation> all = new ArrayList<>();
        int[] phase = new int[100];
        List<Rotation> metal = IntStream.range(0, 10).mapToObj(k -> any(random)).toList();
        for (int i = 0; i < 100; i++) {
            boolean oxide = i < 50;
            phase[i] = oxide ? 0 : 1;
            Rotation same = OXIDE.group().rotations().get(random.nextInt(24));
            Rotation twin = Rotation.about(1, 1, 1, Math.PI / 3);
            // columns 0–5 cube on cube, the other four turned by a twin's 60° about [111]
            Rotation below = metal.get(i % 10);
            all.add(oxide ? (i % 10 < 6 ? below : below.times(twin)).times(same) : below);
        }
        OrientationMap map = map(10, 10, phase, all);
        PhaseRelation cube = PhaseRelation.of(map, 0, 1, Rotation.NONE, 5 * DEGREE);
        assertEquals(10, cube.interfacePairs());
        assertEquals(0.6, cube.share(), 1e-12);
        PhaseRelation twin = PhaseRelation.of(map, 0, 1, Rotation.about(1, 1, 1, Math.PI / 3), 5 * DEGREE);
        assertEquals(0.4, twin.share(), 1e-12);
        // 24 balls of radius 5° in the space of rotations: 24 (ω − sin ω) / π
        double ball = 24 * (5 * DEGREE - Math.sin(5 * DEGREE)) / Math.PI;
        assertEquals(ball, cube.byChance(), 4 * Math.sqrt(ball / 20_000));
    }

    @Test
    void poleFigureOfOneCrystalIsTheKernelAndOfManyIsOne() {
        OrientationMap one = map(4, 4, new int[16], IntStream.range(0, 16).mapToObj(i -> Rotation.NONE).toList());
        PoleFigure figure = PoleFigure.of(one, 0, new double[] { 0, 0, 2 }, 5 * DEGREE);
        // a third of all poles at y; the kernel's peak over the random 1/4π is 2/σ², shared by both ends: 1/(3 σ²)
        assertEquals(1 / (3 * 25 * DEGREE * DEGREE), figure.density(0, 1, 0), 0.01);
        assertEquals(0, figure.density(Math.sqrt(0.5), Math.sqrt(0.5), 0), 1e-6);
        Random random = new Random(2);
        OrientationMap many = map(100, 100, new int[10_000],
                IntStream.range(0, 10_000).mapToObj(i -> any(random)).toList());
        assertEquals(1, PoleFigure.of(many, 0, new double[] { 1, 1, 1 }, 5 * DEGREE).density(0, 0, 1), 0.15);
    }

    @Test
    void refusesMapsThatContradictThemselves() {
        List<Rotation> two = List.of(Rotation.NONE, Rotation.NONE);
        assertThrows(IllegalArgumentException.class, () -> map(2, 1, new int[] { 0, 2 }, two));
        assertThrows(IllegalArgumentException.class, () -> new OrientationMap(2, 1, -1, 1, List.of(OXIDE),
                new byte[2], new byte[2], new float[8]));
        assertThrows(IllegalArgumentException.class, () -> new OrientationMap(1, 1, 1, 1, List.of(OXIDE),
                new byte[] { 2 }, new byte[1], new float[4]));
    }
}
