/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.lamella.plot.layout.AxisLayout;
import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.layout.SceneLayout;
import org.lamella.plot.scene.Scene;
import org.lamella.ui.plot.PlotCanvas;

/** What a screen reader is told: the plot's title and description, its ranges or the readout, the legend's entries. */
final class PlotAccess {

    private final PlotCanvas canvas;
    private final PlotOverlay overlay;

    PlotAccess(PlotCanvas canvas, PlotOverlay overlay) {
        this.canvas = canvas;
        this.overlay = overlay;
        canvas.getAccessible().addAccessibleListener(new Names());
        canvas.getAccessible().addAccessibleControlListener(new States());
    }

    void nameChanged() {
        canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    void valueChanged() {
        canvas.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
    }

    void focusChanged() {
        canvas.getAccessible().setFocus(overlay.focus().map(f -> entries().indexOf(f)).orElse(ACC.CHILDID_SELF));
    }

    private List<PlotLegend.Entry> entries() {
        return canvas.layoutShown().map(PlotLegend::entries).orElse(List.of());
    }

    private Optional<PlotLegend.Entry> entry(int child) {
        List<PlotLegend.Entry> entries = entries();
        return child >= 0 && child < entries.size() ? Optional.of(entries.get(child)) : Optional.empty();
    }

    /** The readout, or the ranges that are seen. */
    String value() {
        Optional<SceneLayout> layout = canvas.layoutShown();
        if (layout.isEmpty()) {
            return canvas.scene().isEmpty() ? canvas.emptyText() : Texts.text("plot.drawing");
        }
        List<String> readout = overlay.readout(layout.get());
        if (!readout.isEmpty()) {
            return String.join(", ", readout);
        }
        StringBuilder text = new StringBuilder(range(layout.get().panels().getFirst().x()));
        for (PanelLayout panel : layout.get().panels()) {
            text.append("; ").append(range(panel.y()));
        }
        return text.toString();
    }

    private static String range(AxisLayout axis) {
        return Texts.text("plot.range", axis.axis().label(), Readout.value(axis, axis.range().min(), 1),
                Readout.value(axis, axis.range().max(), 1));
    }

    private final class Names extends AccessibleAdapter {

        @Override
        public void getName(AccessibleEvent e) {
            e.result = e.childID == ACC.CHILDID_SELF
                    ? canvas.scene().map(Scene::title).orElse(canvas.emptyText())
                    : entry(e.childID).map(PlotLegend.Entry::text).orElse("");
        }

        @Override
        public void getDescription(AccessibleEvent e) {
            if (e.childID == ACC.CHILDID_SELF) {
                e.result = canvas.scene().map(Scene::description).orElse("");
            }
        }

        @Override
        public void getHelp(AccessibleEvent e) {
            if (e.childID == ACC.CHILDID_SELF) {
                e.result = Texts.text("plot.keys");
            }
        }
    }

    private final class States extends AccessibleControlAdapter {

        @Override
        public void getChildCount(AccessibleControlEvent e) {
            e.detail = entries().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent e) {
            int count = entries().size();
            Object[] children = new Object[count];
            for (int i = 0; i < count; i++) {
                children[i] = i;
            }
            e.children = children;
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent e) {
            Point at = canvas.toControl(e.x, e.y);
            e.childID = canvas.layoutShown().flatMap(l -> PlotLegend.at(l, at)).map(f -> entries().indexOf(f))
                    .orElse(ACC.CHILDID_SELF);
        }

        @Override
        public void getLocation(AccessibleControlEvent e) {
            Rectangle box = entry(e.childID)
                    .flatMap(f -> canvas.layoutShown().flatMap(l -> PlotLegend.bounds(l, f)))
                    .orElse(canvas.getClientArea());
            Point corner = canvas.toDisplay(box.x, box.y);
            e.x = corner.x;
            e.y = corner.y;
            e.width = box.width;
            e.height = box.height;
        }

        @Override
        public void getFocus(AccessibleControlEvent e) {
            e.childID = !canvas.isFocusControl() ? ACC.CHILDID_NONE
                    : overlay.focus().map(f -> entries().indexOf(f)).orElse(ACC.CHILDID_SELF);
        }

        @Override
        public void getRole(AccessibleControlEvent e) {
            e.detail = e.childID == ACC.CHILDID_SELF ? ACC.ROLE_GRAPHIC : ACC.ROLE_CHECKBUTTON;
        }

        @Override
        public void getState(AccessibleControlEvent e) {
            e.detail = ACC.STATE_FOCUSABLE;
            entry(e.childID).ifPresent(f -> {
                boolean on = !canvas.view().hidden().contains(f.series());
                e.detail |= (on ? ACC.STATE_CHECKED : 0)
                        | (overlay.focus().filter(f::equals).isPresent() ? ACC.STATE_FOCUSED : 0);
            });
        }

        @Override
        public void getValue(AccessibleControlEvent e) {
            e.result = e.childID == ACC.CHILDID_SELF ? value() : null;
        }
    }
}
