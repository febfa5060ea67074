/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.lamella.runner.Runner;
import org.lamella.ui.internal.Texts;
import org.lamella.ui.view.ActionContribution;
import org.lamella.ui.view.ViewContext;
import org.osgi.service.component.annotations.Component;

/** Says which version this is. */
@Component(service = ActionContribution.class)
public final class AboutAction extends BasicAction {

    /** Made by the framework. */
    public AboutAction() {
        super("org.lamella.ui.about", "", 910, Place.HELP_MENU);
    }

    @Override
    public void run(ViewContext context) {
        MessageDialog.openInformation(Display.getCurrent().getActiveShell(), label().replace("&", ""),
                Texts.get("action.about.text", Runner.SOFTWARE_VERSION, Runtime.version(),
                        System.getProperty("os.name") + " " + SWT.getPlatform()));
    }
}
