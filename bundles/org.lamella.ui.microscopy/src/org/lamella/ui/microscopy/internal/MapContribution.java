/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.microscopy.internal;

import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.lamella.ui.view.Area;
import org.lamella.ui.view.View;
import org.lamella.ui.view.ViewContext;
import org.lamella.ui.view.ViewContribution;
import org.lamella.ui.work.ResultTexts;
import org.osgi.service.component.annotations.Component;

/** Maps of orientations and phases, their grains and statistics. */
@Component(service = ViewContribution.class)
public final class MapContribution implements ViewContribution {

    /** The view's id. */
    public static final String ID = "org.lamella.ui.microscopy.map";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Texts.get("map");
    }

    @Override
    public Area area() {
        return Area.MAIN;
    }

    @Override
    public Set<String> perspectives() {
        return Set.of(MICROSCOPY);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public View createView(Composite parent, ViewContext context) {
        MapPane pane = new MapPane(parent, result -> ResultTexts.of(result, context.files()),
                point -> context.select(context.selection().withElement(point)));
        context.onSelection(selection -> pane.show(selection.result(), point(selection.element())));
        context.onAppearance(pane::redraw);
        pane.show(context.selection().result(), point(context.selection().element()));
        return pane::takeFocus;
    }

    /** The point of a scan that was chosen, if that is what was chosen. */
    static Optional<ScanPoint> point(Optional<Object> element) {
        return element.filter(ScanPoint.class::isInstance).map(ScanPoint.class::cast);
    }
}
