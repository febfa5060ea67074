/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.microscopy.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Result;
import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;
import org.lamella.ui.form.Named;
import org.lamella.ui.form.Note;
import org.lamella.ui.form.Tone;
import org.lamella.ui.plot.CanvasToolBar;
import org.lamella.ui.plot.PlotCanvas;

/** The layers of a map with their colour keys, and beside them its statistics; a click tells the point and its grain. */
final class MapPane extends Composite {

    /** Beginning of the controls' ids. */
    static final String ID = "org.lamella.ui.microscopy.map";

    private static final int CLICK = 4;

    private final UnaryOperator<AnalysedResult> inWords;
    private final Consumer<ScanPoint> chosen;
    private final Note heading;
    private final Combo layers;
    private final PlotCanvas map;
    private final Combo statistics;
    private final PlotCanvas beside;
    private final Note words;
    private Optional<IndexedScan> indexed = Optional.empty();
    private Optional<AnalysedResult> shown = Optional.empty();
    private List<Scene> maps = List.of();
    private List<Scene> others = List.of();
    private Optional<ScanPoint> point = Optional.empty();
    private int downX;
    private int downY;

    /**
     * @param inWords a result with its labels in the language of the person at the screen
     * @param chosen is told the point that was clicked
     */
    MapPane(Composite parent, UnaryOperator<AnalysedResult> inWords, Consumer<ScanPoint> chosen) {
        super(parent, SWT.NONE);
        this.inWords = inWords;
        this.chosen = chosen;
        setLayout(new GridLayout());
        heading = new Note(this, Tone.SOFT);
        heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        SashForm both = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
        both.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite left = side(both);
        layers = combo(left, "layers");
        map = canvas(left, "picture");
        Composite right = side(both);
        statistics = combo(right, "statistics");
        beside = canvas(right, "statistic");
        both.setWeights(3, 2);
        words = new Note(this, Tone.SOFT, Texts.get("map.hint"));
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        layers.addListener(SWT.Selection, event -> picture(true));
        statistics.addListener(SWT.Selection,
                event -> beside.setScene(others.get(statistics.getSelectionIndex())));
        map.addListener(SWT.MouseDown, event -> {
            downX = event.x;
            downY = event.y;
        });
        map.addListener(SWT.MouseUp, this::clicked);
        clear(Texts.get("map.empty"));
    }

    private static Composite side(Composite parent) {
        Composite side = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        side.setLayout(layout);
        return side;
    }

    private static Combo combo(Composite side, String what) {
        Combo combo = Named.control(new Combo(side, SWT.READ_ONLY), ID + "." + what, Texts.get("map." + what));
        combo.setToolTipText(Texts.get("map." + what));
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return combo;
    }

    private static PlotCanvas canvas(Composite side, String what) {
        PlotCanvas canvas = new PlotCanvas(side, SWT.NONE);
        CanvasToolBar bar = CanvasToolBar.of(side, canvas);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        bar.moveAbove(canvas);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return Named.id(canvas, ID + "." + what);
    }

    /** Shows a result, and the point that was chosen. */
    void show(Optional<AnalysedResult> result, Optional<ScanPoint> where) {
        Optional<AnalysedResult> found = result.filter(r -> IndexedScan.of(r.result()).isPresent());
        if (found.isEmpty()) {
            clear(Texts.get("map.empty"));
            return;
        }
        if (shown.filter(s -> s == found.get()).isEmpty()) {
            open(found.get());
        }
        if (!point.equals(where)) {
            point = where;
            picture(false);
        }
    }

    private void clear(String why) {
        shown = Optional.empty();
        indexed = Optional.empty();
        maps = List.of();
        others = List.of();
        heading.setText(why);
        layers.removeAll();
        statistics.removeAll();
        layers.setEnabled(false);
        statistics.setEnabled(false);
        map.clear();
        beside.clear();
        words.setText("");
        layout();
    }

    private void open(AnalysedResult found) {
        Result result = inWords.apply(found).result();
        String layer = layers.getText();
        String statistic = statistics.getText();
        shown = Optional.of(found);
        indexed = IndexedScan.of(result);
        point = Optional.empty();
        heading.setText(result.summary());
        maps = result.scenes().stream().filter(this::isMap).toList();
        others = result.scenes().stream().filter(s -> !isMap(s)).toList();
        fill(layers, maps, layer);
        fill(statistics, others, statistic);
        picture(true);
        if (!others.isEmpty()) {
            beside.setScene(others.get(statistics.getSelectionIndex()));
        }
        layout();
    }

    private static void fill(Combo combo, List<Scene> scenes, String before) {
        combo.setItems(scenes.stream().map(Scene::title).toArray(String[]::new));
        combo.setEnabled(!scenes.isEmpty());
        combo.select(Math.max(0, combo.indexOf(before)));
    }

    /** Whether a scene shows the points of the map. */
    private boolean isMap(Scene scene) {
        return switch (scene.panels().getFirst().layers().getFirst()) {
            case Layer.Picture p -> p.argb().length == indexed.orElseThrow().points();
            case Layer.Map m -> m.values().length == indexed.orElseThrow().points();
            default -> false;
        };
    }

    private void picture(boolean other) {
        if (maps.isEmpty()) {
            return;
        }
        Scene scene = marked(maps.get(Math.max(0, layers.getSelectionIndex())));
        if (other) {
            map.setScene(scene);
        } else {
            map.updateScene(scene);
        }
        words.setText(point.map(p -> Texts.get("map.position", p.column(), p.row()) + " · "
                + indexed.orElseThrow().words(number(p))).orElse(Texts.get("map.hint")));
        layout();
    }

    private int number(ScanPoint p) {
        return p.row() * indexed.orElseThrow().columns() + p.column();
    }

    /** The outline of the grain that was chosen, or the point where there is none. */
    private Scene marked(Scene scene) {
        if (point.isEmpty()) {
            return scene;
        }
        Panel panel = scene.panels().getFirst();
        IndexedScan scan = indexed.orElseThrow();
        OptionalDouble grain = scan.grain(number(point.get()));
        boolean[] inside = new boolean[scan.points()];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = grain.isPresent() ? scan.inGrain(i, grain.getAsDouble()) : i == number(point.get());
        }
        List<Layer> all = new ArrayList<>(panel.layers());
        double[][] line = Outline.of(inside, scan.columns(), panel.layers().getFirst());
        String name = grain.isPresent() ? Texts.get("map.chosenGrain", (int) grain.getAsDouble())
                : Texts.get("map.chosenPoint");
        all.add(new Layer.Line(name, Role.FIT, 0, line[0], line[1]));
        return new Scene(scene.id(), scene.title(), scene.description(),
                List.of(new Panel(panel.x(), panel.y(), panel.equalAspect(), panel.weight(), all)));
    }

    /** A click, not the end of a drag. */
    private void clicked(Event event) {
        boolean still = Math.abs(event.x - downX) < CLICK && Math.abs(event.y - downY) < CLICK;
        if (event.button != 1 || !still || maps.isEmpty() || map.layoutShown().isEmpty()) {
            return;
        }
        PanelLayout panel = map.layoutShown().get().panels().getFirst();
        int[] at = Outline.pixel(panel.panel().layers().getFirst(), panel.x().value(event.x),
                panel.y().value(event.y));
        if (at[0] >= 0 && at[0] < indexed.orElseThrow().columns() && at[1] >= 0
                && at[1] < indexed.orElseThrow().points() / indexed.orElseThrow().columns()) {
            chosen.accept(new ScanPoint(at[0], at[1]));
        }
    }

    /** Titles of the layers that can be chosen. */
    List<String> titles() {
        return Arrays.asList(layers.getItems());
    }

    /** Puts the keyboard into the picture. */
    void takeFocus() {
        map.setFocus();
    }
}
