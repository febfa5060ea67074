/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.files;

import org.lamella.ui.internal.shell.BasicAction;
import org.lamella.ui.view.ActionContribution;
import org.lamella.ui.view.ViewContext;
import org.osgi.service.component.annotations.Component;

/** Closes the file that is being looked at. */
@Component(service = ActionContribution.class)
public final class CloseAction extends BasicAction {

    /** Made by the framework. */
    public CloseAction() {
        super("org.lamella.ui.close", "M1+W", 210, Place.FILE_MENU);
    }

    @Override
    public boolean isEnabled(ViewContext context) {
        return context.selection().file().isPresent();
    }

    @Override
    public void run(ViewContext context) {
        context.selection().file().ifPresent(file -> context.files().close(file.key()));
    }
}
