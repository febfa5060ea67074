/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.core.error.SettingException;
import org.lamella.core.progress.Progress;
import org.lamella.crystallography.orientation.LaueGroup;
import org.lamella.crystallography.orientation.Rotation;
import org.lamella.data.Recording;
import org.lamella.data.RecordingSource;
import org.lamella.orientation.MapPhase;
import org.lamella.orientation.OrientationMap;
import org.lamella.orientation.recording.MapChannel;
import org.lamella.orientation.recording.MapRecording;
import org.lamella.plot.colour.Theme;
import org.lamella.plot.raster.RasterRenderer;
import org.lamella.plot.scene.Scene;
import org.lamella.plot.svg.SvgRenderer;

class OrientationStatisticsTest {

    private static final int SIDE = 80;
    private final OrientationStatisticsAnalysis analysis = new OrientationStatisticsAnalysis();

    /** A file that is none. */
    private record Made(Path file) implements RecordingSource {

        @Override
        public long size() {
            return 0;
        }

        @Override
        public String sha256() {
            return "0".repeat(64);
        }
    }

    /** Tiles of 8 × 8 pixels, the lower quarter another phase, below a share of tiles amorphous. */
    private static Recording made(double amorphous, long seed) {
        Random random = new Random(seed);
        int n = SIDE * SIDE;
        byte[] kinds = new byte[n];
        byte[] phase = new byte[n];
        float[] q = new float[4 * n];
        float[] index = new float[n];
        for (int tile = 0; tile < 100; tile++) {
            Rotation r = new Rotation(random.nextGaussian(), random.nextGaussian(), random.nextGaussian(),
                    random.nextGaussian());
            boolean glass = random.nextDouble() < amorphous && tile < 70;
            for (int k = 0; k < 64; k++) {
                int i = (tile / 10 * 8 + k / 8) * SIDE + tile % 10 * 8 + k % 8;
                kinds[i] = glass ? OrientationMap.AMORPHOUS : OrientationMap.CRYSTAL;
                phase[i] = (byte) (glass ? -1 : tile >= 70 ? 1 : 0);
                q[4 * i] = (float) r.w();
                q[4 * i + 1] = (float) r.x();
                q[4 * i + 2] = (float) r.y();
                q[4 * i + 3] = (float) r.z();
                index[i] = glass ? Float.NaN : 0.5f;
            }
        }
        OrientationMap map = new OrientationMap(SIDE, SIDE, 2e-9, 2e-9,
                List.of(new MapPhase("oxide", LaueGroup.cubic()), new MapPhase("metal", LaueGroup.cubic())), kinds,
                phase,
                q);
        return new MapRecording(map, List.of(new MapChannel("index", "Index", "", index)))
                .recording(new Made(Path.of("state" + seed + ".ang")), "made", List.of(), true);
    }

    private Result analysed(Recording recording, Map<String, String> given) throws Exception {
        return analysis.analyse(recording, Settings.of(analysis.settings(), given), Progress.NONE);
    }

    private static double value(Result result, String name) {
        return result.quantity(name).map(Quantity::value).orElseThrow(() -> new AssertionError(name));
    }

    @Test
    void aMapSurvivesAsARecording() {
        Recording recording = made(0.1, 1);
        assertEquals(Suitability.MADE_FOR, analysis.suitability(recording));
        MapRecording back = MapRecording.of(recording).orElseThrow();
        assertEquals(SIDE, back.map().width());
        assertEquals("m-3m", back.map().phases().get(1).group().name());
        assertEquals("metal", back.map().phases().get(1).name());
        assertEquals("index", back.channels().getFirst().id());
        assertEquals(2e-9, back.map().stepY(), 1e-20);
    }

    @Test
    void tellsSharesGrainsAndLayers() throws Exception {
        Result result = analysed(made(0, 6), Map.of());
        assertEquals(0.7, value(result, "fraction.oxide"), 1e-9);
        assertEquals(0.3, value(result, "fraction.metal"), 1e-9);
        assertEquals(70, value(result, "grains.oxide"), 0);
        // tiles of 8 pixels of 2 nm: 2 √(256 nm²/π)
        assertEquals(2 * Math.sqrt(256e-18 / Math.PI), value(result, "grain_size.mode.oxide"), 0.2e-9);
        assertEquals(0, value(result, "grains.unconnected"), 0);
        Set<String> scenes = result.scenes().stream().map(Scene::id).collect(Collectors.toSet());
        assertTrue(scenes.containsAll(Set.of("phases", "orientation-x", "orientation-y", "orientation-z", "index",
                "boundaries", "kernel-misorientation", "grain-sizes", "poles-oxide", "directions-metal", "layers")));
        assertEquals(Set.of("grains", "textures", "relationships", "layers", "map"),
                result.tables().stream().map(t -> t.name()).collect(Collectors.toSet()));
        assertEquals("none", result.verdicts().getFirst().verdict());
    }

    @Test
    void tellsWhatChangedBetweenTwoStates() throws Exception {
        Recording before = made(0.1, 3);
        Recording after = made(0.6, 4);
        Settings settings = Settings.of(analysis.settings(), Map.of("with", "after.ang")).with(Setting.WITH,
                List.of(after));
        Result result = analysis.analyse(before, settings, Progress.NONE);
        Quantity change = result.quantity("change.1.fraction.amorphous").orElseThrow();
        assertEquals(0.7 * 0.5, change.value(), 3 * change.uncertainty());
        assertEquals("yes", result.verdicts().getFirst().verdict());
        assertTrue(result.verdicts().getFirst().reason().contains("Amorphous"));
        Settings same = Settings.of(analysis.settings(), Map.of("with", "x.ang")).with(Setting.WITH,
                List.of(made(0.1, 5)));
        assertEquals("no", analysis.analyse(before, same, Progress.NONE).verdicts().getFirst().verdict());
    }

    @Test
    void refusesADirectionThatIsNone() {
        assertThrows(SettingException.class, () -> analysed(made(0, 1), Map.of("direction", "0 0 0")));
        assertThrows(SettingException.class, () -> analysed(made(0, 1), Map.of("direction", "up")));
    }

    private static Recording plain(int width, int height, byte kind) {
        int n = width * height;
        byte[] kinds = new byte[n];
        float[] q = new float[4 * n];
        byte[] phase = new byte[n];
        for (int i = 0; i < n; i++) {
            kinds[i] = kind;
            phase[i] = (byte) (kind == OrientationMap.CRYSTAL ? 0 : -1);
            q[4 * i] = 1;
        }
        return new MapRecording(new OrientationMap(width, height, 1, 1,
                List.of(new MapPhase("oxide", LaueGroup.cubic())), kinds, phase, q), List.of())
                .recording(new Made(Path.of("plain.ang")), "made", List.of(), true);
    }

    @Test
    void aMapWithoutCrystalsIsToldAsSuch() throws Exception {
        Result result = analysed(plain(20, 20, OrientationMap.AMORPHOUS), Map.of());
        assertEquals(1, value(result, "fraction.amorphous"), 0);
        assertEquals(0, value(result, "grains.oxide"), 0);
        assertTrue(result.summary().contains("amorphous (100.0 ± 0.2) %"), result.summary());
        assertTrue(result.quantity("boundaries.density").isEmpty());
        for (Scene scene : result.scenes()) {
            assertTrue(new SvgRenderer(600, 400).element(scene).startsWith("<svg"));
            assertEquals(600, new RasterRenderer(Theme.DARK, 1).draw(scene, 600, 400).width());
        }
    }

    @Test
    void nothingKnownIsNoShare() throws Exception {
        Result result = analysed(plain(20, 20, OrientationMap.UNKNOWN), Map.of());
        assertEquals(0, value(result, "fraction.pore"), 0);
    }

    /** In maps of other programs pores and amorphous matter are points without a phase: that is no share of 0. */
    @Test
    void aMapThatKnowsNoClassesStatesNoShareOfThem() throws Exception {
        byte[] kinds = new byte[400];
        byte[] phase = new byte[400];
        float[] q = new float[1600];
        for (int i = 0; i < 400; i++) {
            kinds[i] = i % 20 < 6 ? OrientationMap.UNKNOWN : OrientationMap.CRYSTAL;
            phase[i] = (byte) (kinds[i] == OrientationMap.CRYSTAL ? 0 : -1);
            q[4 * i] = 1;
        }
        Result result = analysed(new MapRecording(new OrientationMap(20, 20, 1, 1,
                List.of(new MapPhase("oxide", LaueGroup.cubic())), kinds, phase, q), List.of())
                .recording(new Made(Path.of("plain.ang")), "made", List.of(), true), Map.of());
        assertTrue(result.quantity("fraction.amorphous").isEmpty());
        assertTrue(result.quantity("fraction.pore").isEmpty());
        assertEquals(1, value(result, "fraction.oxide"), 0);
        assertEquals("classes", result.warnings().getFirst().code());
    }

    @Test
    void oneRowOneColumnAndOnePointAreMaps() throws Exception {
        for (int[] size : new int[][] { { 30, 1 }, { 1, 30 }, { 1, 1 } }) {
            Result result = analysed(plain(size[0], size[1], OrientationMap.CRYSTAL), Map.of());
            assertEquals(1, value(result, "fraction.oxide"), 0);
            for (Scene scene : result.scenes()) {
                assertTrue(new SvgRenderer(600, 400).element(scene).startsWith("<svg"));
                assertEquals(600, new RasterRenderer(Theme.DARK, 1).draw(scene, 600, 400).width());
            }
        }
    }
}
