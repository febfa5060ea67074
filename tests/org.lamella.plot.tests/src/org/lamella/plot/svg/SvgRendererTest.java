/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;
import org.w3c.dom.Document;

class SvgRendererTest {

    private static Scene everything(String text) {
        double[] x = { 1, 2, 3 };
        double[] y = { 1e-9, Double.NaN, 3e-9 };
        double[] sigma = { 1e-10, 1e-10, 1e-10 };
        List<Layer> layers = List.of(new Layer.Band(text, Role.GUIDE, true, 1, 1.5),
                new Layer.Bars(text, Role.DATA, 0, new double[] { 1, 2, 3 }, new double[] { 1e-9, 2e-9 }),
                new Layer.Line(text, Role.DATA, 0, x, y), new Layer.Line(text, Role.BASE_LINE, 0, x, y),
                new Layer.Points(text, Role.FEATURE, 0, x, y, sigma, sigma, List.of(text, text, text)),
                Layer.Points.of(text, Role.RESIDUAL, 0, x, y), new Layer.Rule(text, Role.GUIDE, true, 2),
                new Layer.Rule(text, Role.GUIDE, true, 2), new Layer.Note(text, 2, 2e-9));
        Panel map = Panel.equal(PlotAxis.linear("x", "m"), PlotAxis.linear("y", "m"),
                List.of(new Layer.Map(text, "", 2, new double[] { 0, 1, Double.NaN, 3 }, 0, 0, 1e-9, 1e-9, true)));
        return new Scene("id", text, text, List.of(Panel.of(PlotAxis.linear(text, "V"), PlotAxis.log("y", "A"), layers),
                map));
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void isWellFormedAndKeepsHostileTextAsText() throws Exception {
        String hostile = "<script>alert(\"x\" & 'y')</script>\u0000\u001b\ud800";
        Document document = parse(new SvgRenderer(760, 430).file(everything(hostile)));
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertTrue(document.getElementsByTagName("title").item(0).getTextContent().startsWith("<script>alert(\"x\""));
    }

    @Test
    void givesTheSameBytesInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            String expected = new SvgRenderer(700, 400).file(everything("name"));
            for (String tag : new String[] { "de", "tr", "ar-EG", "hi-IN-u-nu-deva" }) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(expected, new SvgRenderer(700, 400).file(everything("name")), tag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void neverWritesNumbersThatAreNone() {
        String svg = new SvgRenderer(760, 430).element(everything("name"));
        assertFalse(svg.contains("NaN"));
        assertFalse(svg.contains("Infinity"));
    }

    @Test
    void aMillionPointsMakeASmallFile() {
        int n = 1_000_000;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = i;
            y[i] = Math.sin(i * 1e-5) + (i % 7) * 0.01;
        }
        Scene scene = Scene.of("big", "big", "", Panel.of(PlotAxis.linear("x", "s"), PlotAxis.linear("y", "V"),
                List.of(new Layer.Line("big", Role.DATA, 0, x, y))));
        int size = new SvgRenderer(760, 430).element(scene).length();
        assertTrue(size < 400_000, size + " characters");
    }
}
