/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.plugins;

import org.eclipse.swt.widgets.Composite;
import org.lamella.dropins.Dropins;
import org.lamella.ui.internal.Texts;
import org.lamella.ui.view.Area;
import org.lamella.ui.view.View;
import org.lamella.ui.view.ViewContext;
import org.lamella.ui.view.ViewContribution;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the view of the plug-ins. */
@Component(service = ViewContribution.class)
public final class PluginsContribution implements ViewContribution {

    /** The view's id. */
    public static final String ID = "org.lamella.ui.plugins";

    private final Dropins dropins;

    /** Shows these. */
    @Activate
    public PluginsContribution(@Reference Dropins dropins) {
        this.dropins = dropins;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Texts.get("plugins");
    }

    @Override
    public Area area() {
        return Area.BELOW;
    }

    @Override
    public boolean isOpenAtFirst() {
        return false;
    }

    @Override
    public View createView(Composite parent, ViewContext context) {
        return new PluginsView(parent, context, dropins);
    }
}
