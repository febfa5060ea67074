/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.plugins;

import org.lamella.ui.internal.shell.BasicAction;
import org.lamella.ui.view.ActionContribution;
import org.lamella.ui.view.ViewContext;
import org.osgi.service.component.annotations.Component;

/** Shows the plug-ins. */
@Component(service = ActionContribution.class)
public final class PluginsAction extends BasicAction {

    /** Made by the framework. */
    public PluginsAction() {
        super("org.lamella.ui.plugins", "", 110, Place.HELP_MENU);
    }

    @Override
    public void run(ViewContext context) {
        context.show(PluginsContribution.ID);
    }
}
