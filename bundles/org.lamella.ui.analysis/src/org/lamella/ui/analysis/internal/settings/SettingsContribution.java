/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.settings;

import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.lamella.ui.analysis.internal.Texts;
import org.lamella.ui.view.Area;
import org.lamella.ui.view.View;
import org.lamella.ui.view.ViewContext;
import org.lamella.ui.view.ViewContribution;
import org.osgi.service.component.annotations.Component;

/** Offers the view of a file's analysis and its settings. */
@Component(service = ViewContribution.class)
public final class SettingsContribution implements ViewContribution {

    /** The view's id. */
    public static final String ID = "org.lamella.ui.analysis.settings";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Texts.get("settings");
    }

    @Override
    public Area area() {
        return Area.DETAILS;
    }

    @Override
    public Set<String> perspectives() {
        return Set.of(ANALYSIS, MICROSCOPY);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public View createView(Composite parent, ViewContext context) {
        SettingsPane pane = new SettingsPane(parent, context.jobs(), context.files().runner(),
                context.files()::analyse);
        context.onSelection(selection -> pane.show(selection.file()));
        pane.show(context.selection().file());
        return pane::takeFocus;
    }
}
