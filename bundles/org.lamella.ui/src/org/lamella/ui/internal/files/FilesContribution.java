/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.files;

import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.lamella.ui.internal.Texts;
import org.lamella.ui.view.Area;
import org.lamella.ui.view.View;
import org.lamella.ui.view.ViewContext;
import org.lamella.ui.view.ViewContribution;
import org.osgi.service.component.annotations.Component;

/** Offers the view of the open files. */
@Component(service = ViewContribution.class)
public final class FilesContribution implements ViewContribution {

    @Override
    public String id() {
        return "org.lamella.ui.files";
    }

    @Override
    public String label() {
        return Texts.get("files");
    }

    @Override
    public Area area() {
        return Area.NAVIGATION;
    }

    @Override
    public Set<String> perspectives() {
        return Set.of(ANALYSIS, MICROSCOPY);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public View createView(Composite parent, ViewContext context) {
        return new FilesView(parent, context);
    }
}
