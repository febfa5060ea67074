/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lamella.plot.colour.Theme;
import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.layout.Range;
import org.lamella.plot.layout.SceneLayout;
import org.lamella.plot.layout.SceneView;
import org.lamella.plot.raster.Pixels;
import org.lamella.plot.raster.RasterRenderer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Scene;
import org.lamella.ui.testkit.WindowKit;

class PlotCanvasTest {

    private WindowKit window;
    private PlotCanvas canvas;

    @BeforeEach
    void open() {
        window = new WindowKit(800, 500);
        canvas = window.open(shell -> new PlotCanvas(shell, SWT.NONE));
        canvas.setTheme(Optional.of(Theme.LIGHT));
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    private void show() {
        canvas.setScene(Samples.two());
        settle();
    }

    private void settle() {
        window.await("the picture that was asked for", canvas::isUpToDate);
        window.runEvents();
    }

    private PanelLayout panel() {
        return canvas.layoutShown().orElseThrow().panels().getFirst();
    }

    private double x(double value) {
        return panel().left() + value * panel().width();
    }

    /** The current runs from −2 to 2 A. */
    private double y(double value) {
        return panel().top() + (2 - value) / 4 * panel().height();
    }

    @Test
    void showsWhatTheRendererDraws() {
        show();
        Rectangle area = canvas.getClientArea();
        Pixels expected = new RasterRenderer(Theme.LIGHT, 1)
                .draw(SceneLayout.of(Samples.two(), area.width, area.height), Set.of());
        int[] seen = window.picture(canvas);
        int different = 0;
        for (int row = 4; row < area.height - 4; row++) {
            for (int column = 4; column < area.width - 4; column++) {
                int at = row * area.width + column;
                different += (expected.argb()[at] & 0xffffff) == seen[at] ? 0 : 1;
            }
        }
        assertEquals(0, different, "pixels differ");
    }

    @Test
    void saysWhenThereIsNothingToShow() {
        canvas.setEmptyText("Nothing");
        int[] seen = window.picture(canvas);
        int ink = 0;
        for (int rgb : seen) {
            ink += (rgb & 0xff) < 0xa0 ? 1 : 0;
        }
        assertTrue(ink > 20, "there is a text");
        assertTrue(canvas.layoutShown().isEmpty() && canvas.export().isEmpty());
        window.wheel(canvas, 100, 100, 3, 0);
        window.key(canvas, SWT.ARROW_LEFT, 0);
        assertEquals(SceneView.ALL, canvas.view());
    }

    @Test
    void theWheelKeepsTheValueUnderThePointer() {
        show();
        double px = x(0.3);
        double py = y(1);
        for (int i = 0; i < 5; i++) {
            window.wheel(canvas, px, py, 3, 0);
        }
        assertEquals(0.3, panel().x().value(Math.round(px)), 1 / panel().width());
        assertEquals(1, panel().y().value(Math.round(py)), 4 / panel().height());
        // five steps of 1.2
        assertEquals(1 / Math.pow(1.2, 5), canvas.view().x().orElseThrow().span(), 1e-9);
        canvas.goBack();
        assertEquals(SceneView.ALL, canvas.view(), "one gesture is one step back");
        canvas.goForward();
        assertEquals(1 / Math.pow(1.2, 5), canvas.view().x().orElseThrow().span(), 1e-9);
    }

    @Test
    void theWheelOverAnAxisOrWithAKeyZoomsOneAxis() {
        show();
        window.wheel(canvas, x(0.5), panel().top() + panel().height() + 20, 3, 0);
        assertTrue(canvas.view().x().isPresent() && canvas.view().y().isEmpty());
        canvas.goBack();
        window.wheel(canvas, panel().left() - 20, y(0), 3, 0);
        assertTrue(canvas.view().x().isEmpty() && canvas.view().y().containsKey(0));
        canvas.goBack();
        window.wheel(canvas, x(0.5), y(0), 3, SWT.CTRL);
        assertTrue(canvas.view().x().isPresent() && canvas.view().y().isEmpty());
        canvas.goBack();
        window.wheel(canvas, x(0.5), y(0), 3, SWT.SHIFT);
        assertTrue(canvas.view().x().isEmpty() && canvas.view().y().containsKey(0));
    }

    @Test
    void aBoxIsWhatIsSeenNext() {
        show();
        window.drag(canvas, x(0.2), y(1), x(0.6), y(-1));
        Range seenX = canvas.view().x().orElseThrow();
        Range seenY = canvas.view().y().get(0);
        assertEquals(0.2, seenX.min(), 0.002);
        assertEquals(0.6, seenX.max(), 0.002);
        assertEquals(-1, seenY.min(), 0.02);
        assertEquals(1, seenY.max(), 0.02);
        settle();
        window.mouse(canvas, SWT.MouseDoubleClick, x(0.5), y(0), 1, 0);
        assertEquals(SceneView.ALL, canvas.view());
    }

    @Test
    void aFlatBoxIsARangeOfX() {
        show();
        window.drag(canvas, x(0.6), y(0), x(0.2), y(0) + 3);
        assertEquals(0.2, canvas.view().x().orElseThrow().min(), 0.002);
        assertTrue(canvas.view().y().isEmpty());
    }

    @Test
    void aClickAndEscapeChangeNothing() {
        show();
        window.drag(canvas, x(0.6), y(0), x(0.6) + 2, y(0) + 2);
        window.mouse(canvas, SWT.MouseDown, x(0.2), y(1), 1, 0);
        window.mouse(canvas, SWT.MouseMove, x(0.6), y(0), 0, SWT.BUTTON1);
        window.key(canvas, SWT.ESC, 0);
        window.mouse(canvas, SWT.MouseUp, x(0.6), y(0), 1, SWT.BUTTON1);
        assertEquals(SceneView.ALL, canvas.view());
    }

    @Test
    void pushingMovesTheDataWithThePointer() {
        show();
        canvas.setMode(PlotMode.PAN);
        double fromX = x(0.5);
        double fromY = y(0);
        window.drag(canvas, fromX, fromY, fromX + 100, fromY + 40);
        assertEquals(0.5, panel().x().value(fromX + 100), 2 / panel().width());
        assertEquals(0, panel().y().value(fromY + 40), 8 / panel().height());
        canvas.goBack();
        assertEquals(SceneView.ALL, canvas.view());
    }

    @Test
    void theLegendSwitchesSeries() {
        show();
        PanelLayout.LegendEntry entry = panel().legend().get(1);
        window.mouse(canvas, SWT.MouseDown, entry.x() + 10, entry.y(), 1, 0);
        assertEquals(Set.of(new SceneView.Series(0, 1)), canvas.view().hidden());
        settle();
        assertFalse(canvas.export().orElseThrow().svg().contains(">down<"));
        assertFalse(canvas.export().orElseThrow().csv().contains("down"));
        entry = panel().legend().get(1);
        window.mouse(canvas, SWT.MouseDown, entry.x() + 10, entry.y(), 1, 0);
        assertEquals(Set.of(), canvas.view().hidden());
        assertTrue(canvas.export().orElseThrow().csv().contains("down"));
    }

    @Test
    void theLegendIsReachedByTabAndSwitchedBySpace() {
        show();
        assertFalse(window.tab(canvas, false));
        assertFalse(window.tab(canvas, false));
        window.key(canvas, SWT.SPACE, 0);
        assertEquals(Set.of(new SceneView.Series(0, 1)), canvas.view().hidden());
        assertTrue(window.tab(canvas, false), "after the last entry Tab leaves the plot");
        assertFalse(window.tab(canvas, true));
        window.key(canvas, SWT.SPACE, 0);
        assertEquals(2, canvas.view().hidden().size());
    }

    @Test
    void keysMoveZoomAndReturn() {
        show();
        window.key(canvas, SWT.ARROW_RIGHT, 0);
        assertEquals(0.1, canvas.view().x().orElseThrow().min(), 1e-9);
        window.key(canvas, SWT.ARROW_UP, 0);
        assertEquals(-1.6, canvas.view().y().get(0).min(), 1e-9);
        window.key(canvas, SWT.HOME, 0);
        assertEquals(SceneView.ALL, canvas.view());
        window.key(canvas, '+', 0);
        assertEquals(0.8, canvas.view().x().orElseThrow().span(), 1e-9);
        assertEquals(0.5, (canvas.view().x().get().min() + canvas.view().x().get().max()) / 2, 1e-9);
        window.key(canvas, '-', SWT.CTRL);
        assertEquals(1, canvas.view().x().orElseThrow().span(), 1e-9);
        window.key(canvas, SWT.BS, 0);
        window.key(canvas, SWT.BS, 0);
        window.key(canvas, SWT.BS, SWT.SHIFT);
        window.key(canvas, 'x', 0);
        settle();
        assertEquals(PlotAxis.Scale.LOG, panel().x().axis().scale());
        window.key(canvas, 'x', 0);
        window.key(canvas, 'e', 0);
        window.key(canvas, 'u', 0);
        settle();
        assertTrue(panel().panel().equalAspect() && !canvas.view().errorBars());
        double perX = panel().width() / panel().x().range().span();
        assertEquals(perX, panel().height() / panel().y().range().span(), 1e-9 * perX);
    }

    @Test
    void theLetterOfAnAxisMeansThePanelThatWasPointedTo() {
        Panel upper = Samples.two().panels().getFirst();
        canvas.setScene(new Scene("stack", "Stack", "", List.of(upper, upper)));
        settle();
        PanelLayout lower = canvas.layoutShown().orElseThrow().panels().get(1);
        window.mouse(canvas, SWT.MouseMove, lower.left() + 20, lower.top() + 20, 0, 0);
        window.key(canvas, 'y', 0);
        settle();
        List<PanelLayout> panels = canvas.layoutShown().orElseThrow().panels();
        assertEquals(PlotAxis.Scale.LINEAR, panels.get(0).y().axis().scale());
        assertEquals(PlotAxis.Scale.LOG, panels.get(1).y().axis().scale());
    }

    @Test
    void aDraggedRangeIsTold() {
        show();
        List<Optional<Selection>> told = new ArrayList<>();
        canvas.addPlotListener(new PlotListener() {
            @Override
            public void selected(Optional<Selection> selection) {
                told.add(selection);
            }
        });
        canvas.setMode(PlotMode.SELECT_X);
        window.drag(canvas, x(0.7), y(0), x(0.4), y(1));
        assertEquals(1, told.size());
        Selection selection = told.getFirst().orElseThrow();
        assertEquals(0.4, selection.x().min(), 0.002);
        assertEquals(0.7, selection.x().max(), 0.002);
        assertTrue(selection.y().isEmpty());
        // its edge is taken and moved
        window.drag(canvas, x(0.7), y(0), x(0.9), y(0));
        assertEquals(0.4, told.get(1).orElseThrow().x().min(), 0.003);
        assertEquals(0.9, told.get(1).orElseThrow().x().max(), 0.003);
        window.drag(canvas, x(0.1), y(0), x(0.1) + 1, y(0));
        assertTrue(told.get(2).isEmpty() && canvas.selection().isEmpty());
        canvas.setMode(PlotMode.SELECT_BOX);
        window.drag(canvas, x(0.2), y(1), x(0.6), y(-1));
        assertEquals(1, told.get(3).orElseThrow().y().orElseThrow().max(), 0.02);
    }

    @Test
    void aRangeIsSelectedByKeysFromPointToPoint() {
        show();
        canvas.setMode(PlotMode.SELECT_X);
        window.key(canvas, '.', 0);
        window.key(canvas, '.', 0);
        window.key(canvas, SWT.CR, 0);
        window.key(canvas, '.', 0);
        window.key(canvas, '.', 0);
        window.key(canvas, SWT.CR, 0);
        // from the second to the fourth point
        assertEquals(new Range(0.25, 0.75), canvas.selection().orElseThrow().x());
    }

    @Test
    void linkedPlotsShowTheSameRange() {
        PlotCanvas other = window.open(shell -> new PlotCanvas(shell, SWT.NONE));
        show();
        other.setScene(Samples.voltammogram(1000));
        window.await("the other picture", other::isUpToDate);
        AxisLink link = new AxisLink();
        link.add(canvas);
        link.add(other);
        window.wheel(canvas, x(0.3), y(0), 3, 0);
        assertEquals(canvas.view().x(), other.view().x());
        assertTrue(other.view().y().isEmpty(), "only x is shared");
        other.showAll();
        assertTrue(canvas.view().x().isEmpty());
        link.remove(other);
        window.wheel(canvas, x(0.3), y(0), 3, 0);
        assertTrue(other.view().x().isEmpty());
    }

    @Test
    void aNewResultKeepsTheView() {
        show();
        canvas.setView(SceneView.ALL.showingX(new Range(0.2, 0.4)));
        canvas.setSelection(Optional.of(new Selection(0, new Range(0.2, 0.3), Optional.empty())));
        canvas.updateScene(Samples.two());
        assertEquals(0.2, canvas.view().x().orElseThrow().min());
        assertTrue(canvas.selection().isPresent());
        canvas.updateScene(Samples.voltammogram(10));
        assertEquals(SceneView.ALL, canvas.view());
        assertTrue(canvas.selection().isEmpty());
    }

    @Test
    void ofManyStepsTheLastIsShownAndNoPictureLeaks() {
        canvas.setScene(Samples.voltammogram(100_000));
        settle();
        for (int i = 0; i < 300; i++) {
            window.wheel(canvas, x(0.4), 200, i % 60 < 30 ? 1 : -1, 0);
            if (i % 7 == 0) {
                window.runEvents();
            }
        }
        settle();
        assertTrue(window.images() <= 1, window.images() + " images");
        canvas.clear();
        window.runEvents();
        assertEquals(0, window.images());
    }

    @Test
    void zoomsInUntilDoublePrecisionEndsAndOutWithoutHarm() {
        show();
        for (int i = 0; i < 200; i++) {
            window.wheel(canvas, x(0.37), y(0.3), 3, 0);
        }
        settle();
        assertTrue(canvas.view().x().orElseThrow().span() < 1e-9);
        for (int i = 0; i < 600; i++) {
            window.wheel(canvas, x(0.37), y(0.3), -3, 0);
        }
        settle();
        assertTrue(panel().x().ticks().major().length >= 2);
    }

    @Test
    void followsTheBackground() {
        show();
        canvas.setTheme(Optional.empty());
        canvas.setBackground(new Color(240, 240, 240));
        canvas.getParent().setBackground(new Color(30, 30, 30));
        assertEquals(Theme.LIGHT, canvas.theme());
        canvas.setBackground(null);
        assertEquals(Theme.DARK, canvas.theme(), "without a background of its own it follows its parent");
        settle();
        int[] seen = window.picture(canvas);
        assertEquals(Theme.DARK.paper(), seen[20 * canvas.getSize().x + canvas.getSize().x - 8]);
    }
}
