/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import org.lamella.ui.view.ActionContribution;
import org.lamella.ui.view.Editing;
import org.lamella.ui.view.ViewContext;
import org.osgi.service.component.annotations.Component;

/** Does again what was taken back in the active view. */
@Component(service = ActionContribution.class)
public final class RedoAction extends BasicAction {

    /** Made by the framework. */
    public RedoAction() {
        super("org.lamella.ui.redo", "M1+M2+Z", 120, Place.EDIT_MENU);
    }

    @Override
    public boolean isEnabled(ViewContext context) {
        return context.activeEditing().filter(Editing::canRedo).isPresent();
    }

    @Override
    public void run(ViewContext context) {
        context.activeEditing().ifPresent(Editing::redo);
    }
}
