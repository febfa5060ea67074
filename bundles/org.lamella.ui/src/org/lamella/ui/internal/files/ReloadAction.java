/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.files;

import org.lamella.ui.internal.shell.BasicAction;
import org.lamella.ui.view.ActionContribution;
import org.lamella.ui.view.ViewContext;
import org.osgi.service.component.annotations.Component;

/** Reads the file that is being looked at again. */
@Component(service = ActionContribution.class)
public final class ReloadAction extends BasicAction {

    /** Made by the framework. */
    public ReloadAction() {
        super("org.lamella.ui.reload", "F5", 220, Place.FILE_MENU);
    }

    @Override
    public boolean isEnabled(ViewContext context) {
        return context.selection().file().isPresent();
    }

    @Override
    public void run(ViewContext context) {
        context.selection().file().ifPresent(file -> context.files().reload(file.key()));
    }
}
