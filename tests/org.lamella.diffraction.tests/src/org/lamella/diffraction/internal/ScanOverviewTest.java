/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lamella.analysis.Result;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.core.error.SettingException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.diffraction.MadeScan;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Scene;

class ScanOverviewTest {

    private final ScanOverviewAnalysis analysis = new ScanOverviewAnalysis();
    private final Recording recording = new MadeScan().recording();

    private Result analysed(Map<String, String> given) throws Exception {
        return analysis.analyse(recording, Settings.of(analysis.settings(), given), Progress.NONE);
    }

    private static Layer.Map image(Result result, String id) {
        Scene scene = result.scenes().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
        return (Layer.Map) scene.panels().getFirst().layers().getFirst();
    }

    private static double mean(Layer.Map map, int kind) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < map.values().length; i++) {
            if (MadeScan.kind(i) == kind && !Double.isNaN(map.values()[i])) {
                sum += map.values()[i];
                n++;
            }
        }
        return sum / n;
    }

    @Test
    void findsTheBeamAndShowsCrystalsInTheDarkField() throws Exception {
        assertEquals(Suitability.GOOD, analysis.suitability(recording));
        Result result = analysed(Map.of());
        double middle = MadeScan.SIZE * (MadeScan.SIZE + 1) / 2.0;
        assertEquals(MadeScan.beamX((int) middle), result.quantity("beam.x").orElseThrow().value(), 0.6);
        assertEquals(MadeScan.beamY((int) middle), result.quantity("beam.y").orElseThrow().value(), 0.6);
        // one pattern is missing
        assertEquals(MadeScan.SIZE * MadeScan.SIZE - 1, result.quantity("patterns").orElseThrow().value());
        assertEquals(1, result.warnings().size());
        Layer.Map dark = image(result, "image-2");
        // pores scatter least
        assertTrue(mean(dark, 0) < 0.7 * mean(dark, 1) && mean(dark, 0) < 0.7 * mean(dark, 2));
        assertEquals(MadeScan.PATTERN, image(result, "mean-pattern").width());
    }

    @Test
    void imagesOfAnyApertureAreMade() throws Exception {
        Result result = analysed(Map.of("apertures", "box 56 55 3 3; ring 56 55 10 20"));
        assertEquals(4, result.scenes().stream().filter(s -> s.id().startsWith("image-")).count());
        // the ring of the made amorphous quadrant has its radius at 15 pixels
        Layer.Map ring = image(result, "image-4");
        assertTrue(mean(ring, 1) > 1.5 * mean(ring, 0));
        assertThrows(SettingException.class, () -> analysed(Map.of("apertures", "ring 1 2 3")));
        assertThrows(SettingException.class, () -> analysed(Map.of("apertures", "disc 1 2 -3")));
        assertThrows(SettingException.class, () -> analysed(Map.of("apertures", "disc a b c")));
    }
}
