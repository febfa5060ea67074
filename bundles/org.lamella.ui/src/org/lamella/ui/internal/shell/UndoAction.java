/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import org.lamella.ui.view.ActionContribution;
import org.lamella.ui.view.Editing;
import org.lamella.ui.view.ViewContext;
import org.osgi.service.component.annotations.Component;

/** Takes the last change of the active view back. */
@Component(service = ActionContribution.class)
public final class UndoAction extends BasicAction {

    /** Made by the framework. */
    public UndoAction() {
        super("org.lamella.ui.undo", "M1+Z", 110, Place.EDIT_MENU);
    }

    @Override
    public boolean isEnabled(ViewContext context) {
        return context.activeEditing().filter(Editing::canUndo).isPresent();
    }

    @Override
    public void run(ViewContext context) {
        context.activeEditing().ifPresent(Editing::undo);
    }
}
