/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lamella.plot.colour.ColourMap;
import org.lamella.plot.image.ImageFrame;
import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.layout.Range;
import org.lamella.plot.layout.SceneView;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.ui.testkit.WindowKit;

class CanvasToolBarTest {

    private WindowKit window;

    @BeforeEach
    void open() {
        window = new WindowKit(800, 500);
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    private static ToolItem item(CanvasToolBar bar, String id) {
        ToolBar tools = (ToolBar) bar.getChildren()[0];
        return Arrays.stream(tools.getItems()).filter(i -> id.equals(i.getData("org.lamella.ui.id"))).findFirst()
                .orElseThrow();
    }

    private void press(ToolItem item) {
        item.setSelection(true);
        item.notifyListeners(SWT.Selection, new Event());
        window.runEvents();
    }

    private static MenuItem item(Menu menu, String id) {
        menu.notifyListeners(SWT.Show, new Event());
        return Arrays.stream(menu.getItems()).filter(i -> id.equals(i.getData("org.lamella.ui.id"))).findFirst()
                .orElseThrow();
    }

    @Test
    void theToolsOfAPlotDoWhatTheySayAndShowWhatIsOn() {
        PlotCanvas[] canvas = new PlotCanvas[1];
        CanvasToolBar[] bar = new CanvasToolBar[1];
        window.open(shell -> {
            Composite all = new Composite(shell, SWT.NONE);
            all.setLayout(new FillLayout());
            canvas[0] = new PlotCanvas(all, SWT.NONE);
            bar[0] = CanvasToolBar.of(all, canvas[0]);
            return all;
        });
        canvas[0].setScene(Samples.two());
        window.await("the picture", canvas[0]::isUpToDate);
        press(item(bar[0], "plot.tool.SELECT_X"));
        assertEquals(PlotMode.SELECT_X, canvas[0].mode());
        press(item(bar[0], "plot.tool.LOG_Y"));
        window.await("the picture", canvas[0]::isUpToDate);
        PanelLayout panel = canvas[0].layoutShown().orElseThrow().panels().getFirst();
        assertEquals(PlotAxis.Scale.LOG, panel.y().axis().scale());
        canvas[0].setMode(PlotMode.PAN);
        canvas[0].setView(SceneView.ALL.showingX(new Range(0.1, 0.2)));
        window.await("the tools to follow", () -> item(bar[0], "plot.tool.PAN").getSelection()
                && !item(bar[0], "plot.tool.LOG_Y").getSelection());
        assertFalse(item(bar[0], "plot.tool.SELECT_X").getSelection());
        press(item(bar[0], "plot.tool.SHOW_ALL"));
        assertEquals(SceneView.ALL, canvas[0].view());
        press(item(bar[0], "plot.tool.BACK"));
        assertEquals(Optional.of(new Range(0.1, 0.2)), canvas[0].view().x());
        canvas[0].clear();
        window.runEvents();
    }

    @Test
    void theMenuOfAPlotIsOffWhereThereIsNone() {
        PlotCanvas canvas = window.open(shell -> new PlotCanvas(shell, SWT.NONE));
        assertFalse(item(canvas.getMenu(), "plot.SAVE").isEnabled());
        canvas.setScene(Samples.two());
        window.await("the picture", canvas::isUpToDate);
        MenuItem bars = item(canvas.getMenu(), "plot.ERROR_BARS");
        assertTrue(bars.isEnabled() && bars.getSelection());
        bars.notifyListeners(SWT.Selection, new Event());
        assertFalse(canvas.view().errorBars());
        assertFalse(item(canvas.getMenu(), "plot.ERROR_BARS").getSelection());
    }

    @Test
    void theMenuOfAnImageNamesTheColourMaps() {
        ImageCanvas canvas = window.open(shell -> new ImageCanvas(shell, SWT.NONE));
        canvas.show(new ImageFrame.Bytes(2, 1, new byte[] { 1, 2 }));
        window.await("the picture", canvas::isUpToDate);
        item(canvas.getMenu(), "image.NEXT_MAP").notifyListeners(SWT.Selection, new Event());
        assertEquals(ColourMap.CYCLIC, canvas.colourMap());
        canvas.getMenu().notifyListeners(SWT.Show, new Event());
        MenuItem[] items = canvas.getMenu().getItems();
        MenuItem[] maps = items[items.length - 1].getMenu().getItems();
        assertEquals(ColourMap.values().length, maps.length);
        assertTrue(maps[ColourMap.CYCLIC.ordinal()].getSelection());
        maps[0].setSelection(true);
        maps[0].notifyListeners(SWT.Selection, new Event());
        assertEquals(ColourMap.VIRIDIS, canvas.colourMap());
        canvas.clear();
        window.runEvents();
    }
}
