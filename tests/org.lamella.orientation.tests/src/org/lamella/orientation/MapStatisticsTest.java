/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
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
        SizeDistribution d = SizeDistribution.of(map, grains, -1, 1);
        assertEquals(0.35, d.sigma(), 3 * d.sigmaUncertainty());
        // mode of a log-normal distribution: exp(μ − σ²)
        assertEquals(20e-9 * Math.exp(-0.35 * 0.35), d.mode(), 3 * d.modeUncertainty());
        assertTrue(d.modeUncertainty() < 0.8e-9);
        assertEquals(20e-9 * Math.exp(-0.35 * 0.35), d.lawMode(), 3 * d.lawModeUncertainty());
        assertTrue(d.lawModeUncertainty() < 0.5 * d.modeUncertainty(), "a law knows more than a smoothed histogram");
    }

    @Test
    void refusesADistributionOfFewGrains() {
        OrientationMap map = tiles(2, 2, 0);
        List<Grain> none = Grains.of(map, 5 * DEGREE, 1).grains();
        assertThrows(IllegalArgumentException.class, () -> SizeDistribution.of(map, none, -1, 1));
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

    /** Grimmer, Bollmann and Warrington 1974, table of cubic coincidence lattices. */
    @Test
    void namesCoincidenceBoundaries() {
        Rotation[] turns = { Rotation.about(1, 1, 1, 60 * DEGREE), Rotation.about(1, 0, 0, 36.87 * DEGREE),
            Rotation.about(1, 1, 1, 38.21 * DEGREE), Rotation.about(1, -1, 0, 38.94 * DEGREE),
            Rotation.about(0, 1, 1, 50.48 * DEGREE), Rotation.about(1, 2, 3, 30 * DEGREE),
            Rotation.about(1, 2, 3, 10 * DEGREE) };
        String[] names = { "Σ3 (twin)", "Σ5", "Σ7", "Σ9", "Σ11", "above 15°", "2–15°" };
        Random random = new Random(4);
        for (int k = 0; k < turns.length; k++) {
            Rotation a = any(random);
            Rotation b = a.times(turns[k]).times(OXIDE.group().rotations().get(random.nextInt(24)));
            Boundaries found = Boundaries.of(map(2, 1, new int[2], List.of(a, b)), 2 * DEGREE, 15 * DEGREE);
            assertEquals(1, found.segments().size());
            assertEquals(names[k], found.kinds().get(found.segments().getFirst().kind()));
            assertEquals(turns[k].angle(), found.segments().getFirst().angle(), 1e-3);
        }
    }

    @Test
    void lengthOfBoundariesIsThatOfTheTilesUpToTheFactorOfStaircases() {
        Boundaries b = Boundaries.of(tiles(6, 5, 0), 2 * DEGREE, 15 * DEGREE);
        // 5 upright lines of 50 pixels and 4 level ones of 60
        assertEquals(Math.PI / 4 * (5 * 50 + 4 * 60) * 2e-9, b.withinPhases(), 1e-15);
    }

    @Test
    void modeOfGrainSizesDoesNotDependOnTheSmallestGrain() {
        Random random = new Random(12);
        OrientationMap map = tiles(10, 10, 0);
        List<Grain> grains = IntStream.range(0, 600).mapToObj(k -> new Grain(k, 0, 100, 40, 40, 49, 49, false,
                20e-9 * Math.exp(0.4 * random.nextGaussian()), Rotation.NONE, 0)).toList();
        double[] modes = new double[4];
        double[] sigmas = new double[4];
        int[] pixels = { 1, 4, 8, 16 };
        for (int i = 0; i < 4; i++) {
            double cut = 2 * Math.sqrt((pixels[i] - 0.5) * 4e-18 / Math.PI);
            SizeDistribution d = SizeDistribution.of(map,
                    grains.stream().filter(g -> g.diameter() >= cut).toList(), 0, pixels[i]);
            modes[i] = d.mode();
            sigmas[i] = d.sigma();
            assertEquals(20e-9 * Math.exp(-0.16), d.mode(), 3 * d.modeUncertainty());
            // the law below the cut is put back: σ of the whole
            assertEquals(0.4, d.sigma(), 4 * d.sigmaUncertainty());
        }
        assertEquals(modes[0], modes[2], 0.5e-9);
        assertEquals(modes[1], modes[3], 1e-9);
    }

    /** Squares of 7 × 7 pixels, at a random offset, belong with 30 %: blocks do not fit them, and cut them. */
    @Test
    void intervalsOfSharesCoverTheShareThatAProcessHas() {
        Random random = new Random(21);
        int held = 0;
        List<Rotation> all = IntStream.range(0, 6400).mapToObj(i -> Rotation.NONE).toList();
        for (int m = 0; m < 400; m++) {
            boolean[] square = new boolean[13 * 13];
            for (int k = 0; k < square.length; k++) {
                square[k] = random.nextDouble() < 0.3;
            }
            int dx = random.nextInt(7);
            int dy = random.nextInt(7);
            int[] phase = new int[6400];
            for (int i = 0; i < 6400; i++) {
                phase[i] = square[(i / 80 + dy) / 7 * 13 + (i % 80 + dx) / 7] ? 0 : -1;
            }
            OrientationMap map = map(80, 80, phase, all);
            Fraction f = Fraction.of(map, map::crystal, 3);
            held += Math.abs(f.value() - 0.3) <= f.uncertainty() ? 1 : 0;
        }
        assertEquals(0.68, held / 400.0, 0.08, held + " of 400 intervals held");
    }

    @Test
    void layersAreNoChance() {
        int[] phase = new int[3600];
        for (int i = 0; i < phase.length; i++) {
            phase[i] = i / 60 < 23 ? 0 : -1;
        }
        List<Rotation> all = IntStream.range(0, 3600).mapToObj(i -> Rotation.NONE).toList();
        OrientationMap map = map(60, 60, phase, all);
        Fraction f = Fraction.of(map, map::crystal, 3);
        assertEquals(23 / 60.0, f.value(), 1e-12);
        // that of 3600 points that know nothing of each other
        assertEquals(Math.sqrt(f.value() * (1 - f.value()) / 3600), f.uncertainty(), 1e-5);
    }

    @Test
    void findsTheGrainThatTouchesNoOther() {
        Random random = new Random(6);
        int[] phase = new int[400];
        List<Rotation> of = IntStream.range(0, 4).mapToObj(k -> any(random)).toList();
        List<Rotation> all = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int x = i % 20;
            int y = i / 20;
            boolean island = x >= 14 && x < 18 && y >= 14 && y < 18;
            boolean moat = x >= 12 && y >= 12 && !island;
            phase[i] = moat ? -1 : 0;
            all.add(of.get(island ? 3 : x / 7));
        }
        OrientationMap map = map(20, 20, phase, all);
        Grains grains = Grains.of(map, 5 * DEGREE, 4);
        CrystalNetwork network = CrystalNetwork.of(map, grains);
        assertEquals(1, network.unconnected().size());
        assertEquals(16, network.unconnected().getFirst().pixels());
        assertEquals(1, network.alone().size());
        assertEquals(4, network.judged());
    }

    @Test
    void findsKurdjumovSachsAgainstChance() {
        Random random = new Random(21);
        // the orientation relationship as a rotation: 42.85° about ⟨0.968 0.178 0.178⟩ (Nolze 2004)
        Rotation ks = Rotation.about(0.968, 0.178, 0.178, 42.85 * DEGREE);
        List<Rotation> parents = IntStream.range(0, 20).mapToObj(k -> any(random)).toList();
        List<Rotation> all = new ArrayList<>();
        int[] phase = new int[2000];
        for (int i = 0; i < 2000; i++) {
            boolean child = i / 200 >= 5;
            Rotation parent = parents.get(i % 200 / 10);
            phase[i] = child ? 1 : 0;
            all.add(child ? parent.times(ks).times(OXIDE.group().rotations().get(7)) : parent);
        }
        OrientationMap map = map(200, 10, phase, all);
        var contacts = InterfaceRelation.contacts(map, Grains.of(map, 5 * DEGREE, 4), 0, 1);
        assertEquals(20, contacts.size());
        InterfaceRelation best = InterfaceRelation.all(map, contacts, 0, 1, 3 * DEGREE).stream()
                .max(Comparator.comparingDouble(InterfaceRelation::significance)).orElseThrow();
        assertEquals("Kurdjumov–Sachs", best.name());
        assertEquals(1, best.share(), 1e-12);
        assertTrue(best.significance() > 10);
        assertEquals(0, best.deviation() / DEGREE, 0.2);
    }

    @Test
    void fibreTextureIsToldFromChance() {
        Random random = new Random(5);
        List<Grain> grains = IntStream.range(0, 300).mapToObj(k -> {
            Rotation turn = Rotation.about(0, 1, 0, 2 * Math.PI * random.nextDouble());
            Rotation up = Rotation.about(1, 0, 0, Math.PI / 2);
            return new Grain(k, 0, 50, 1, 1, 5, 5, false, 1e-8, k < 90 ? turn.times(up) : any(random), 0);
        }).toList();
        List<double[]> family = PoleFigure.family(OXIDE, new double[] { 0, 0, 1 });
        assertEquals(3, family.size());
        double chance = FibreTexture.chance(family, 15 * DEGREE);
        // three double cones: 3 (1 − cos 15°)
        assertEquals(3 * (1 - Math.cos(15 * DEGREE)), chance, 0.01);
        FibreTexture along = FibreTexture.of(grains, family, new double[] { 0, 1, 0 }, 15 * DEGREE, chance);
        assertEquals(0.3 + 0.7 * chance, along.share(), 3 * along.uncertainty());
        assertTrue(along.significance() > 6);
    }

    @Test
    void inversePoleFigureOfAFibreHasItsPeakAtTheFibre() {
        Random random = new Random(2);
        List<Rotation> fibre = IntStream.range(0, 400)
                .mapToObj(i -> Rotation.about(0, 0, 1, 2 * Math.PI * random.nextDouble())).toList();
        OrientationMap map = map(20, 20, new int[400], fibre);
        PoleFigure figure = PoleFigure.inverse(map, 0, new double[] { 0, 0, 1 }, 5 * DEGREE);
        // as one crystal's pole: a third of 2/σ², shared by both ends
        assertEquals(1 / (3 * 25 * DEGREE * DEGREE), figure.density(0, 0, 1), 0.01);
        assertEquals(0, figure.density(Math.sqrt(1 / 3.0), Math.sqrt(1 / 3.0), Math.sqrt(1 / 3.0)), 1e-6);
    }
}
