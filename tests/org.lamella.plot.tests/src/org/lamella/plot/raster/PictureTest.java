/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lamella.plot.colour.Theme;
import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.layout.PictureLayout;
import org.lamella.plot.layout.PlacedText;
import org.lamella.plot.layout.SceneLayout;
import org.lamella.plot.scene.ColourKey;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Scene;
import org.lamella.plot.svg.SvgRenderer;
import org.lamella.plot.table.SceneCsv;

class PictureTest {

    private static final int RED = 0xffd55e00;
    private static final int BLUE = 0xff0072b2;
    private static final ColourKey KEY = new ColourKey.Categories("", List.of(
            new ColourKey.Category("spinel", RED & 0xffffff), new ColourKey.Category("platinum", BLUE & 0xffffff)));

    /** Two columns, two rows, the first one on top; nothing lower right. */
    private static Scene scene(PlotAxis x, PlotAxis y) {
        Layer picture = new Layer.Picture("phase", 2, new int[] { RED, BLUE, BLUE, 0 }, 0, 1e-9, 1e-9, -1e-9, true,
                List.of(KEY));
        return Scene.of("phases", "Phases", "What is where.", Panel.equal(x, y, List.of(picture)));
    }

    private static Scene scene() {
        return scene(PlotAxis.linear("x", "m"), PlotAxis.linear("y", "m"));
    }

    private static int at(Pixels pixels, SceneLayout layout, double shareX, double shareY) {
        var panel = layout.panels().getFirst();
        int x = (int) (panel.left() + shareX * panel.width());
        int y = (int) (panel.top() + shareY * panel.height());
        return pixels.argb()[y * pixels.width() + x];
    }

    @Test
    void cellsHaveTheirColoursAndTheKeyStandsBeside() {
        SceneLayout layout = SceneLayout.of(scene(), 500, 300);
        Pixels pixels = new RasterRenderer(Theme.LIGHT, 1).draw(scene(), 500, 300);
        assertEquals(RED, at(pixels, layout, 0.25, 0.25));
        assertEquals(BLUE, at(pixels, layout, 0.75, 0.25));
        assertEquals(BLUE, at(pixels, layout, 0.25, 0.6));
        assertEquals(0xffffffff, at(pixels, layout, 0.75, 0.75));
        var panel = layout.panels().getFirst();
        int swatch = (int) (panel.left() + panel.width() + 20);
        assertEquals(RED, pixels.argb()[((int) panel.top() + 6) * 500 + swatch]);
        assertEquals(BLUE, pixels.argb()[((int) panel.top() + 25) * 500 + swatch]);
    }

    @Test
    void svgHasThePictureTheKeyAndTheScaleBar() {
        String svg = new SvgRenderer(500, 300).element(scene());
        assertTrue(svg.contains("data:image/png;base64,"));
        assertTrue(svg.contains("#d55e00") && svg.contains(">spinel<") && svg.contains(">platinum<"));
        assertTrue(svg.contains(" pm<") || svg.contains(" nm<"));
    }

    @Test
    void csvNamesClassesByTheirPlaceInTheKey() {
        String[] lines = SceneCsv.of(scene()).split("\r\n");
        assertEquals(5, lines.length);
        assertTrue(lines[1].endsWith(",0.0"), lines[1]);
        assertTrue(lines[2].endsWith(",1.0"), lines[2]);
        assertTrue(lines[4].endsWith(","), lines[4]);
    }

    @Test
    void bareAxesDrawNeitherFrameNorTicks() {
        String svg = new SvgRenderer(500, 300).element(scene(PlotAxis.bare(-1, 1), PlotAxis.bare(-1, 1)));
        assertFalse(svg.contains("class=\"frame\"") || svg.contains("class=\"tick\""));
    }

    @Test
    void keysStandBelowInTallPlacesAndBesideInWideOnes() {
        ColourKey triangle = new ColourKey.Figure("LMNO m-3m", 2, new int[4],
                List.of(new ColourKey.Mark("001", 0, 1), new ColourKey.Mark("111", 1, 0)));
        Layer picture = new Layer.Picture("z", 2, new int[] { RED, BLUE, BLUE, 0 }, 0, 1e-9, 1e-9, -1e-9, true,
                List.of(KEY, triangle));
        Scene scene = Scene.of("z", "Orientation", "", Panel.equal(PlotAxis.linear("x", "m"),
                PlotAxis.linear("y", "m"), List.of(picture)));
        for (double[] size : new double[][] { { 400, 520 }, { 900, 400 } }) {
            PanelLayout panel = SceneLayout.of(scene, size[0], size[1]).panels().getFirst();
            PictureLayout keys = PictureLayout.of((Layer.Picture) picture, panel);
            boolean tall = size[1] > size[0];
            assertEquals(tall, panel.keysBelow());
            // the labels at the triangle's lower edge are its lowest text
            double lowest =
                    keys.figures().getFirst().marks().stream().mapToDouble(PlacedText::baseline).max().orElseThrow();
            PictureLayout.Figure figure = keys.figures().getFirst();
            assertTrue(lowest < size[1] && figure.x() + figure.width() < size[0], "in sight");
            assertTrue(tall ? keys.swatches().getFirst().y() > panel.top() + panel.height() + 40
                    : keys.swatches().getFirst().x() > panel.left() + panel.width(), "away from the map");
            // 400 − margins: beside its keys the map would be about 130 wide
            assertTrue(panel.width() > 250, () -> "width " + panel.width());
        }
    }
}
