/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.welcome;

import org.eclipse.swt.widgets.Composite;
import org.lamella.ui.internal.Texts;
import org.lamella.ui.view.Area;
import org.lamella.ui.view.View;
import org.lamella.ui.view.ViewContext;
import org.lamella.ui.view.ViewContribution;
import org.osgi.service.component.annotations.Component;

/** Offers the welcome view. */
@Component(service = ViewContribution.class)
public final class WelcomeContribution implements ViewContribution {

    /** The view's id. */
    public static final String ID = "org.lamella.ui.welcome";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Texts.get("welcome");
    }

    @Override
    public Area area() {
        return Area.MAIN;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public View createView(Composite parent, ViewContext context) {
        return new WelcomeView(parent, context);
    }
}
