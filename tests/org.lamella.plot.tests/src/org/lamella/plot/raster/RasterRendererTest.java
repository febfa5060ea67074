/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.lamella.plot.colour.Theme;
import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.layout.SceneLayout;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;
import org.lamella.plot.svg.SvgRenderer;

/**
 * Expected pixels are computed here from the data area's edges and the axis' ends by the rule of three, not by the
 * layout's own mapping.
 */
class RasterRendererTest {

    private static final int BLUE = Theme.LIGHT.series().getFirst();

    /** Where a colour is: its weight and its centre, in pixels of the layout. */
    private record Ink(double weight, double x, double y) {

        /** Of a stroke of one colour on white paper a pixel's distance from white says how much of it is covered. */
        static Ink of(Pixels pixels, PanelLayout area, double scale, int rgb) {
            double weight = 0;
            double x = 0;
            double y = 0;
            int inset = (int) (8 * scale);
            for (int row = (int) (area.top() * scale) + inset; row < (area.top() + area.height()) * scale
                    - inset; row++) {
                for (int column = (int) (area.left() * scale) + inset; column < (area.left() + area.width()) * scale
                        - inset; column++) {
                    double part = part(pixels.argb()[row * pixels.width() + column], rgb);
                    weight += part;
                    x += part * (column + 0.5);
                    y += part * (row + 0.5);
                }
            }
            return new Ink(weight, x / weight / scale, y / weight / scale);
        }

        /** By the red channel, of which the blue of the first series has none and the grey grid almost all. */
        private static double part(int argb, int rgb) {
            double share = (255 - (argb >> 16 & 0xff)) / (double) (255 - (rgb >> 16 & 0xff));
            return share > 0.15 ? share : 0;
        }
    }

    private static Scene scene(PlotAxis x, PlotAxis y, Layer... layers) {
        return Scene.of("s", "S", "", Panel.of(x, y, List.of(layers)));
    }

    private static PlotAxis axis(double min, double max) {
        return PlotAxis.linear("a", "").between(min, max);
    }

    private static PanelLayout area(Scene scene) {
        return SceneLayout.of(scene, 640, 400).panels().getFirst();
    }

    @Test
    void putsAPointWhereTheAxesSay() {
        Scene scene = scene(axis(-2, 8), axis(10, 30),
                Layer.Points.of("", Role.DATA, 0, new double[] { 1.37 }, new double[] { 17.3 }));
        PanelLayout area = area(scene);
        double x = area.left() + (1.37 + 2) / 10 * area.width();
        double y = area.top() + (30 - 17.3) / 20 * area.height();
        for (double scale : new double[] { 1, 1.5, 2, 3 }) {
            Ink ink = Ink.of(new RasterRenderer(Theme.LIGHT, scale).draw(scene, 640, 400), area, scale, BLUE);
            assertEquals(x, ink.x(), 0.12, "at scale " + scale);
            assertEquals(y, ink.y(), 0.12, "at scale " + scale);
            // a disc of diameter 5
            assertEquals(Math.PI * 2.5 * 2.5, ink.weight() / scale / scale, 1.2, "at scale " + scale);
        }
    }

    @Test
    void putsAPointOnLogarithmicAxesWhereTheDecadesSay() {
        Scene scene = scene(PlotAxis.log("f", "Hz").between(0.01, 1e5), PlotAxis.log("z", "Ω").between(10, 1e4),
                Layer.Points.of("", Role.DATA, 0, new double[] { 300 }, new double[] { 200 }));
        PanelLayout area = area(scene);
        Ink ink = Ink.of(new RasterRenderer(Theme.LIGHT, 2).draw(scene, 640, 400), area, 2, BLUE);
        // log10(300) = 2.4771, log10(200) = 2.3010: seven decades along x, three along y
        assertEquals(area.left() + (2.47712 + 2) / 7 * area.width(), ink.x(), 0.1);
        assertEquals(area.top() + (4 - 2.30103) / 3 * area.height(), ink.y(), 0.1);
    }

    @Test
    void drawsALineWhereItsPointsAre() {
        Scene scene = scene(axis(0, 100), axis(0, 1),
                new Layer.Line("", Role.DATA, 0, new double[] { 10, 90 }, new double[] { 0.2, 0.7 }));
        PanelLayout area = area(scene);
        Pixels pixels = new RasterRenderer(Theme.LIGHT, 1).draw(scene, 640, 400);
        for (double share = 0.15; share < 0.85; share += 0.07) {
            int column = (int) (area.left() + share * area.width());
            double value = 0.2 + ((column + 0.5 - area.left()) / area.width() * 100 - 10) / 80 * 0.5;
            double expected = area.top() + (1 - value) * area.height();
            double weight = 0;
            double sum = 0;
            for (int row = (int) expected - 6; row < expected + 6; row++) {
                double part = Ink.part(pixels.argb()[row * pixels.width() + column], BLUE);
                weight += part;
                sum += part * (row + 0.5);
            }
            assertEquals(expected, sum / weight, 0.35, "column " + column);
        }
    }

    @Test
    void leavesAGapWhereThereIsNoNumber() {
        Scene scene = scene(axis(0, 3), axis(0, 2), new Layer.Line("", Role.DATA, 0, new double[] { 0, 1, 1.5, 2, 3 },
                new double[] { 1.1, 1.1, Double.NaN, 1.1, 1.1 }));
        PanelLayout area = area(scene);
        Pixels pixels = new RasterRenderer(Theme.LIGHT, 1).draw(scene, 640, 400);
        int row = (int) (area.top() + 0.45 * area.height());
        assertTrue(inked(pixels, (int) (area.left() + area.width() * 0.2), row, 1));
        assertFalse(inked(pixels, (int) (area.left() + area.width() * 0.45), row, 1));
        assertTrue(inked(pixels, (int) (area.left() + area.width() * 0.8), row, 1));
    }

    private static boolean inked(Pixels pixels, int column, int row, int reach) {
        for (int y = row - reach; y <= row + reach; y++) {
            for (int x = column - reach; x <= column + reach; x++) {
                if (Ink.part(pixels.argb()[y * pixels.width() + x], BLUE) > 0.3) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A panel of very many lines is drawn in another way than one line; what is seen has to be the same. */
    @Test
    void drawsACrowdOfLinesWhereOneLineWouldBe() {
        int n = 8000;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = i < n / 2 ? 2.0 * i / n : 2 - 2.0 * i / n;
            y[i] = (i < n / 2 ? 1 : -1) * (0.2 + 0.6 * Math.exp(-Math.pow((x[i] - 0.5) / 0.02, 2)))
                    + 0.02 * ((i * 7919L % 1000) / 1000.0 - 0.5);
        }
        Arrays.fill(y, 1000, 1400, Double.NaN);
        List<Layer> crowd = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            crowd.add(new Layer.Line("", Role.DATA, 0, x, y));
        }
        for (PlotAxis across : List.of(axis(-0.1, 1.1), axis(0.49, 0.51))) {
            Pixels one =
                    new RasterRenderer(Theme.LIGHT, 1).draw(scene(across, axis(-1, 1), crowd.getFirst()), 640, 400);
            Pixels many =
                    new RasterRenderer(Theme.LIGHT, 1).draw(scene(across, axis(-1, 1), crowd.toArray(Layer[]::new)),
                            640, 400);
            int seen = 0;
            for (int row = 2; row < 398; row++) {
                for (int column = 2; column < 638; column++) {
                    int at = row * 640 + column;
                    if (Ink.part(one.argb()[at], BLUE) > 0.95) {
                        assertTrue(inked(many, column, row, 1), "column " + column + ", row " + row);
                        seen++;
                    }
                    if (Ink.part(many.argb()[at], BLUE) > 0.95) {
                        assertTrue(inked(one, column, row, 1), "column " + column + ", row " + row);
                    }
                }
            }
            assertTrue(seen > 500, "pixels of the line: " + seen);
        }
    }

    @Test
    void losesNoSpikeOfAMillionPointsInTheOrderOfAVoltammogram() {
        int n = 1_000_000;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            double turn = 20.0 * i / n % 2;
            x[i] = turn < 1 ? turn : 2 - turn;
            y[i] = 0.1 * ((i * 7919L % 1000) / 1000.0 - 0.5);
        }
        int up = 123_457;
        int down = 876_541;
        y[up] = 0.8;
        y[down] = -0.7;
        Scene all = scene(axis(-0.1, 1.1), axis(-1, 1), new Layer.Line("", Role.DATA, 0, x, y));
        PanelLayout area = area(all);
        Pixels pixels = new RasterRenderer(Theme.LIGHT, 1).draw(all, 640, 400);
        assertTrue(inked(pixels, (int) (area.left() + (x[up] + 0.1) / 1.2 * area.width()),
                (int) (area.top() + 0.1 * area.height()) + 1, 1));
        assertTrue(inked(pixels, (int) (area.left() + (x[down] + 0.1) / 1.2 * area.width()),
                (int) (area.top() + 0.85 * area.height()) - 1, 1));
        assertFalse(inked(pixels, (int) (area.left() + 0.5 * area.width()), (int) (area.top() + 0.2 * area.height()),
                1));
        // zoomed a thousand times around the spike it is a peak of three points
        Scene close =
                scene(axis(x[up] - 6e-4, x[up] + 6e-4), axis(0.6, 1), all.panels().getFirst().layers().getFirst());
        Pixels zoomed = new RasterRenderer(Theme.LIGHT, 1).draw(close, 640, 400);
        PanelLayout closeArea = area(close);
        assertTrue(inked(zoomed, (int) (closeArea.left() + 0.5 * closeArea.width()),
                (int) (closeArea.top() + 0.5 * closeArea.height()) + 1, 1));
    }

    @Test
    void showsTheSameTicksAsTheSvg() {
        for (PlotAxis xAxis : List.of(PlotAxis.linear("E", "V").between(-0.31, 1.27),
                PlotAxis.log("f", "Hz").between(0.02, 3e5))) {
            Scene scene = scene(xAxis, axis(0, 1), new Layer.Line("", Role.DATA, 0, new double[0], new double[0]));
            PanelLayout area = area(scene);
            Pixels pixels = new RasterRenderer(Theme.LIGHT, 1).draw(scene, 640, 400);
            String svg = new SvgRenderer(640, 400).element(scene);
            Matcher labels = Pattern.compile("class=\"tick\" x=\"([\\d.]+)\" y=\"(\\d+)").matcher(svg);
            List<Integer> expected = new ArrayList<>();
            double labelled = area.top() + area.height() + 16;
            while (labels.find()) {
                if (Math.abs(Double.parseDouble(labels.group(2)) - labelled) < 1.5) {
                    expected.add((int) Math.floor(Double.parseDouble(labels.group(1))));
                }
            }
            assertTrue(expected.size() >= 3, "the SVG has " + expected);
            // major marks are five pixels long, minor ones three
            int row = (int) Math.floor(area.top() + area.height()) - 4;
            List<Integer> found = new ArrayList<>();
            for (int x = (int) area.left() + 2; x < area.left() + area.width() - 2; x++) {
                if ((pixels.argb()[row * pixels.width() + x] >> 16 & 0xff) < 0x90) {
                    found.add(x);
                }
            }
            assertEquals(expected.size(), found.size(), expected + " " + found);
            for (int i = 0; i < found.size(); i++) {
                assertEquals(expected.get(i), found.get(i), 1.0);
            }
        }
    }

    @Test
    void drawsEveryLayerInBothThemesAtEverySize() {
        double[] x = { 1, 2, 3 };
        double[] y = { 1e-9, Double.NaN, 3e-9 };
        double[] sigma = { 1e-10, 1e-10, Double.NaN };
        String hostile = "a\nb\t<b>\u0000\ud800 😀";
        List<Layer> layers = List.of(new Layer.Band(hostile, Role.GUIDE, true, 1, 1.5),
                new Layer.Bars("h", Role.DATA, 0, new double[] { 1, 2, 3 }, new double[] { 1e-9, 2e-9 }),
                new Layer.Line("l", Role.DATA, 7, x, y), new Layer.Line("z", Role.BASE_LINE, 0, x, y),
                new Layer.Points("p", Role.FEATURE, 0, x, y, sigma, sigma, List.of("a", "b", "c")),
                Layer.Points.of("r", Role.RESIDUAL, 0, x, y), new Layer.Rule(hostile, Role.GUIDE, true, 2),
                new Layer.Rule("0", Role.GUIDE, false, Double.NaN), new Layer.Note("here", 2, 2e-9));
        Panel map = Panel.equal(PlotAxis.linear("x", "m"), PlotAxis.linear("y", "m"),
                List.of(new Layer.Map("m", "V", 2, new double[] { 0, 1, Double.NaN, 3 }, 0, 0, 1e-9, 1e-9, true)));
        Scene scene = new Scene("id", "t", "d",
                List.of(Panel.of(PlotAxis.linear(hostile, "V"), PlotAxis.log("y", "A"), layers), map));
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (double[] size : new double[][] { { 1, 1 }, { 40, 30 }, { 300, 200 }, { 1400, 900 } }) {
                Pixels pixels = new RasterRenderer(theme, 2).draw(scene, size[0], size[1]);
                assertEquals(2 * (int) size[0], pixels.width());
                assertTrue(Arrays.stream(pixels.argb()).allMatch(p -> p >>> 24 == 0xff), "all is opaque");
                assertEquals(theme.paper(), pixels.argb()[pixels.argb().length - 1] & 0xffffff);
            }
        }
    }

    @Test
    void drawsAMapPixelForPixel() {
        double[] values = { 0, 1, 2, 3, 4, Double.NaN };
        Scene scene = scene(PlotAxis.linear("x", "m"), PlotAxis.linear("y", "m"),
                new Layer.Map("m", "", 3, values, 0, 0, 1, 1, false));
        PanelLayout area = area(scene);
        Pixels pixels = new RasterRenderer(Theme.LIGHT, 1).draw(scene, 640, 400);
        // the first row of the values is the lowest of the picture: y grows upwards
        int bottom = (int) (area.top() + 0.75 * area.height());
        int top = (int) (area.top() + 0.25 * area.height());
        assertEquals(0x440154, at(pixels, area.left() + area.width() / 6, bottom));
        assertEquals(0xfde725, at(pixels, area.left() + area.width() / 2, top));
        assertEquals(0xffffff, at(pixels, area.left() + area.width() * 5 / 6, top));
    }

    private static int at(Pixels pixels, double x, int y) {
        return pixels.argb()[y * pixels.width() + (int) x] & 0xffffff;
    }

    @Test
    void writesAPngThatAnotherDecoderReads() throws Exception {
        Scene scene = scene(axis(0, 1), axis(0, 1),
                new Layer.Line("name", Role.DATA, 0, new double[] { 0, 1 }, new double[] { 0, 1 }));
        Pixels pixels = new RasterRenderer(Theme.DARK, 1).draw(SceneLayout.of(scene, 320, 200), Set.of());
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(pixels.png()));
        assertArrayEquals(pixels.argb(), read.getRGB(0, 0, 320, 200, null, 0, 320));
        Pixels clear = new Pixels(2, 1, new int[] { 0x80ff0000, 0xff00ff00 });
        BufferedImage transparent = ImageIO.read(new ByteArrayInputStream(clear.png()));
        assertArrayEquals(clear.argb(), transparent.getRGB(0, 0, 2, 1, null, 0, 2));
    }
}
