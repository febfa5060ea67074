/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.work;

import java.util.function.UnaryOperator;

import org.lamella.plot.scene.ColourKey;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Scene;

/** The words of plots in another language; what is plotted stays the same. */
final class SceneTexts {

    private final UnaryOperator<String> phrase;

    /** With what says a phrase in the other language. */
    SceneTexts(UnaryOperator<String> phrase) {
        this.phrase = phrase;
    }

    Scene of(Scene scene) {
        return new Scene(scene.id(), said(scene.title()), scene.description(),
                scene.panels().stream().map(this::of).toList());
    }

    private Panel of(Panel panel) {
        return new Panel(of(panel.x()), of(panel.y()), panel.equalAspect(), panel.weight(),
                panel.layers().stream().map(this::of).toList());
    }

    private PlotAxis of(PlotAxis axis) {
        return new PlotAxis(said(axis.label()), axis.unit(), axis.scale(), axis.reversed(), axis.min(), axis.max());
    }

    private Layer of(Layer layer) {
        return switch (layer) {
            case Layer.Line(var name, var role, var series, var x, var y) ->
                    new Layer.Line(said(name), role, series, x, y);
            case Layer.Points(var name, var role, var series, var x, var y, var xSigma, var ySigma, var labels) ->
                    new Layer.Points(said(name), role, series, x, y, xSigma, ySigma, labels);
            case Layer.Bars(var name, var role, var series, var edges, var heights) ->
                    new Layer.Bars(said(name), role, series, edges, heights);
            case Layer.Map map -> new Layer.Map(said(map.name()), map.unit(), map.width(), map.values(), map.x0(),
                    map.y0(), map.stepX(), map.stepY(), map.scaleBar(), map.colours(), map.from(), map.to());
            case Layer.Picture picture -> new Layer.Picture(said(picture.name()), picture.width(), picture.argb(),
                    picture.x0(), picture.y0(), picture.stepX(), picture.stepY(), picture.scaleBar(),
                    picture.keys().stream().map(this::of).toList());
            case Layer.Rule(var name, var role, var vertical, var at) ->
                    new Layer.Rule(said(name), role, vertical, at);
            case Layer.Band(var name, var role, var vertical, var from, var to) ->
                    new Layer.Band(said(name), role, vertical, from, to);
            case Layer.Note(var text, var x, var y) -> new Layer.Note(said(text), x, y);
        };
    }

    private ColourKey of(ColourKey key) {
        return switch (key) {
            case ColourKey.Categories(var title, var entries) -> new ColourKey.Categories(said(title),
                    entries.stream().map(each -> new ColourKey.Category(said(each.name()), each.rgb())).toList());
            case ColourKey.Figure(var title, var width, var argb, var marks) ->
                    new ColourKey.Figure(said(title), width, argb, marks);
        };
    }

    private String said(String english) {
        return english.isBlank() ? english : phrase.apply(english);
    }
}
