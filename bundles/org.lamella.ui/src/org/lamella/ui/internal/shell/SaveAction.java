/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import org.lamella.ui.view.ActionContribution;
import org.lamella.ui.view.Editing;
import org.lamella.ui.view.ViewContext;
import org.osgi.service.component.annotations.Component;

/** Saves what the active view edits. */
@Component(service = ActionContribution.class)
public final class SaveAction extends BasicAction {

    /** Made by the framework. */
    public SaveAction() {
        super("org.lamella.ui.save", "M1+S", 310, Place.FILE_MENU);
    }

    @Override
    public boolean isEnabled(ViewContext context) {
        return context.activeEditing().filter(Editing::isDirty).isPresent();
    }

    @Override
    public void run(ViewContext context) {
        context.activeEditing().ifPresent(Editing::save);
    }
}
