/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.layout.SceneLayout;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.ui.plot.PlotCanvas;
import org.lamella.ui.plot.PlotMode;

/** What can be done with a plot, by menu, by tool bar and by key. */
public enum PlotActions implements CanvasAction<PlotCanvas> {
    /** Dragging zooms. */
    ZOOM('z', c -> c.setMode(PlotMode.ZOOM), c -> c.mode() == PlotMode.ZOOM, Kind.RADIO),
    /** Dragging pushes. */
    PAN('p', c -> c.setMode(PlotMode.PAN), c -> c.mode() == PlotMode.PAN, Kind.RADIO),
    /** Dragging selects a range. */
    SELECT_X('s', c -> c.setMode(PlotMode.SELECT_X), c -> c.mode() == PlotMode.SELECT_X, Kind.RADIO),
    /** Dragging selects a box. */
    SELECT_BOX('b', c -> c.setMode(PlotMode.SELECT_BOX), c -> c.mode() == PlotMode.SELECT_BOX, Kind.RADIO),
    /** All data. */
    SHOW_ALL('\0', PlotCanvas::showAll, c -> false, Kind.PUSH),
    /** The view before. */
    BACK('\0', PlotCanvas::goBack, c -> false, Kind.PUSH),
    /** The view after. */
    FORWARD('\0', PlotCanvas::goForward, c -> false, Kind.PUSH),
    /** A logarithmic axis along x. */
    LOG_X('x', c -> c.setView(c.view().withXScale(isLogX(c) ? PlotAxis.Scale.LINEAR : PlotAxis.Scale.LOG)),
            PlotActions::isLogX, Kind.CHECK),
    /** A logarithmic axis along y, in the panel that was pointed to last. */
    LOG_Y('y',
            c -> c.setView(
                    c.view().withYScale(c.panelInHand(), isLogY(c) ? PlotAxis.Scale.LINEAR : PlotAxis.Scale.LOG)),
            PlotActions::isLogY, Kind.CHECK),
    /** One unit is equally long on both axes. */
    EQUAL('e', c -> c.setView(c.view().withEqualAspect(!isEqual(c))), PlotActions::isEqual, Kind.CHECK),
    /** Error bars. */
    ERROR_BARS('u', c -> c.setView(c.view().withErrorBars(!c.view().errorBars())), c -> c.view().errorBars(),
            Kind.CHECK),
    /** The same plot as numbers. */
    TABLE('t', TableWindow::show, c -> false, Kind.PUSH),
    /** The picture into the clipboard. */
    COPY('\0', c -> c.export().ifPresent(e -> PlotFiles.copy(c, e)), c -> false, Kind.PUSH),
    /** The numbers into the clipboard. */
    COPY_DATA('\0', c -> c.export().ifPresent(e -> PlotFiles.copyData(c, e)), c -> false, Kind.PUSH),
    /** A file. */
    SAVE('\0', c -> c.export().ifPresent(e -> PlotFiles.save(c, e)), c -> false, Kind.PUSH);

    private final char key;
    private final Consumer<PlotCanvas> action;
    private final Predicate<PlotCanvas> state;
    private final Kind kind;

    PlotActions(char key, Consumer<PlotCanvas> action, Predicate<PlotCanvas> state, Kind kind) {
        this.key = key;
        this.action = action;
        this.state = state;
        this.kind = kind;
    }

    /** The action of a letter. */
    public static Optional<PlotActions> byKey(char character) {
        for (PlotActions one : values()) {
            if (one.key != '\0' && one.key == Character.toLowerCase(character)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String text() {
        return Texts.text("action." + name());
    }

    @Override
    public boolean opensGroup() {
        return this == SHOW_ALL || this == LOG_X || this == TABLE;
    }

    @Override
    public boolean isOn(PlotCanvas canvas) {
        return state.test(canvas);
    }

    @Override
    public boolean run(PlotCanvas canvas) {
        action.accept(canvas);
        return true;
    }

    private static boolean isLogX(PlotCanvas canvas) {
        return first(canvas).filter(p -> p.x().axis().scale() == PlotAxis.Scale.LOG).isPresent();
    }

    private static boolean isLogY(PlotCanvas canvas) {
        return canvas.layoutShown().map(layout -> layout.panels().get(canvas.panelInHand()))
                .filter(p -> p.y().axis().scale() == PlotAxis.Scale.LOG).isPresent();
    }

    private static boolean isEqual(PlotCanvas canvas) {
        return first(canvas).filter(p -> p.panel().equalAspect()).isPresent();
    }

    private static Optional<PanelLayout> first(PlotCanvas canvas) {
        return canvas.layoutShown().map(SceneLayout::panels).map(panels -> panels.getFirst());
    }
}
