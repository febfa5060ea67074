/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.microscopy.internal;

import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.lamella.analysis.AnalysedResult;
import org.lamella.ui.view.Area;
import org.lamella.ui.view.View;
import org.lamella.ui.view.ViewContext;
import org.lamella.ui.view.ViewContribution;
import org.osgi.service.component.annotations.Component;

/** The patterns of a scan and its virtual images. */
@Component(service = ViewContribution.class)
public final class ScanContribution implements ViewContribution {

    /** The view's id. */
    public static final String ID = "org.lamella.ui.microscopy.scan";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Texts.get("scan");
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
        return 20;
    }

    @Override
    public View createView(Composite parent, ViewContext context) {
        ScanPane pane = new ScanPane(parent, context.jobs(),
                point -> context.select(context.selection().withElement(point)));
        context.onSelection(selection -> {
            pane.show(selection.file());
            pane.show(selection.result().map(AnalysedResult::result), MapContribution.point(selection.element()));
        });
        context.onAppearance(pane::redraw);
        pane.show(context.selection().file());
        return pane::takeFocus;
    }
}
