/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import org.lamella.ui.view.ActionContribution;
import org.lamella.ui.view.ViewContext;
import org.osgi.service.component.annotations.Component;

/** Ends the program. */
@Component(service = ActionContribution.class)
public final class QuitAction extends BasicAction {

    /** Made by the framework. */
    public QuitAction() {
        super("org.lamella.ui.quit", "M1+Q", 910, Place.FILE_MENU);
    }

    @Override
    public void run(ViewContext context) {
        context.exit();
    }
}
