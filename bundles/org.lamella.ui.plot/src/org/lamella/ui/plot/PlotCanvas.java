/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.lamella.plot.layout.SceneLayout;
import org.lamella.plot.layout.SceneView;
import org.lamella.plot.scene.Scene;
import org.lamella.ui.plot.internal.PlotParts;
import org.lamella.ui.plot.internal.Texts;

/**
 * Shows a scene. The picture is drawn beside the window's thread; of several that were asked for only the latest is
 * shown. Wheel, box, drag and keys zoom and move; the legend switches series; a selection is told to listeners.
 * <p>
 * Keys: arrows move, {@code +} and {@code −} zoom, with Ctrl only x and with Shift only y, Home shows all, Backspace goes
 * back and Shift+Backspace forward, Tab goes through the legend and Space switches the series, {@code ,} and {@code .}
 * go from point to point and Page up, Page down from series to series, Enter sets the ends of a selection at that point,
 * {@code Z P S B} choose what dragging does, {@code X Y} logarithmic axes, {@code E} equal axes, {@code U} error bars, {@code T} the numbers as a table,
 * Ctrl+C copies the picture.
 */
public final class PlotCanvas extends ThemedCanvas {

    private final List<PlotListener> listeners = new ArrayList<>();
    private final PlotParts parts;
    private Optional<Scene> scene = Optional.empty();
    private SceneView view = SceneView.ALL;
    private Optional<Selection> selection = Optional.empty();
    private PlotMode mode = PlotMode.ZOOM;
    private String emptyText = Texts.text("plot.empty");

    /** An empty plot in the colours that suit its background. */
    public PlotCanvas(Composite parent, int style) {
        super(parent, style);
        parts = new PlotParts(this);
    }

    /** Shows all of a scene; the selection is forgotten. */
    public void setScene(Scene shown) {
        checkWidget();
        boolean first = scene.isEmpty();
        scene = Optional.of(Objects.requireNonNull(shown));
        selection = Optional.empty();
        view = SceneView.ALL;
        parts.sceneChanged(first);
        listeners.forEach(listener -> listener.viewChanged(view));
    }

    /** Shows a scene in place of another of the same make, such as a new result: zoom, scales and selection stay. */
    public void updateScene(Scene shown) {
        checkWidget();
        boolean alike = scene.filter(old -> old.id().equals(shown.id())
                && old.panels().size() == shown.panels().size()).isPresent();
        if (alike) {
            scene = Optional.of(shown);
            parts.dataChanged();
        } else {
            setScene(shown);
        }
    }

    /** Shows nothing but the text for nothing. */
    public void clear() {
        checkWidget();
        scene = Optional.empty();
        selection = Optional.empty();
        view = SceneView.ALL;
        parts.sceneChanged(true);
    }

    /** What is shown. */
    public Optional<Scene> scene() {
        return scene;
    }

    /** What is said when there is nothing to show. */
    public void setEmptyText(String text) {
        checkWidget();
        emptyText = text;
        redraw();
    }

    /** What is said when there is nothing to show. */
    public String emptyText() {
        return emptyText;
    }

    /** How the scene is looked at. */
    public SceneView view() {
        return view;
    }

    /** Looks at the scene in another way and tells the listeners; the way before can be gone back to. */
    public void setView(SceneView other) {
        setView(other, "");
    }

    /**
     * Looks at the scene in another way.
     *
     * @param other the view
     * @param gesture steps with the same name that follow each other are one step back
     */
    public void setView(SceneView other, String gesture) {
        checkWidget();
        if (!other.equals(view)) {
            parts.history().leave(view, gesture, System.nanoTime());
            show(other);
        }
    }

    private void show(SceneView other) {
        view = other;
        parts.viewChanged();
        List.copyOf(listeners).forEach(listener -> listener.viewChanged(view));
    }

    /** Shows all data. */
    public void showAll() {
        setView(view.showingAll());
    }

    /** Looks at the scene as before the last step. */
    public void goBack() {
        parts.history().back(view).ifPresent(this::show);
    }

    /** Undoes {@link #goBack()}. */
    public void goForward() {
        parts.history().forward(view).ifPresent(this::show);
    }

    /** Where everything is in the picture that is seen; nothing before the first picture. */
    public Optional<SceneLayout> layoutShown() {
        return parts.layout();
    }

    /** The panel that was pointed to or read last; actions on one axis mean this one. */
    public int panelInHand() {
        return parts.panelInHand();
    }

    /** What dragging with the left button does. */
    public PlotMode mode() {
        return mode;
    }

    /** Says what dragging with the left button does from now on. */
    public void setMode(PlotMode other) {
        checkWidget();
        if (mode != other) {
            mode = other;
            parts.modeChanged();
            List.copyOf(listeners).forEach(listener -> listener.modeChanged(mode));
        }
    }

    /** What is selected. */
    public Optional<Selection> selection() {
        return selection;
    }

    /** Shows a selection without telling anybody, as when a setting changed. */
    public void setSelection(Optional<Selection> other) {
        checkWidget();
        selection = other;
        redraw();
    }

    /** Selects and tells the listeners, as when somebody dragged. */
    public void select(Optional<Selection> other) {
        setSelection(other);
        List.copyOf(listeners).forEach(listener -> listener.selected(other));
    }

    /** Is told what happens from now on. */
    public void addPlotListener(PlotListener listener) {
        listeners.add(listener);
    }

    /** Is told no longer. */
    public void removePlotListener(PlotListener listener) {
        listeners.remove(listener);
    }

    @Override
    void themeChanged() {
        parts.viewChanged();
    }

    /** What can be copied and saved. */
    public Optional<PlotExport> export() {
        Rectangle area = getClientArea();
        return scene.map(s -> new PlotExport(s, view, Math.max(200, area.width), Math.max(150, area.height), theme()));
    }

    /** Whether the picture that is seen is the one that was asked for last: what tests and screenshots wait for. */
    public boolean isUpToDate() {
        return parts.isUpToDate();
    }
}
