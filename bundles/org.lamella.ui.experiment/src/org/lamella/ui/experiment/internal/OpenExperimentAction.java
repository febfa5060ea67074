/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.lamella.ui.view.ActionContribution;
import org.lamella.ui.view.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the experiment of a folder that people choose. */
@Component(service = ActionContribution.class)
public final class OpenExperimentAction extends ExperimentAction {

    static final String ID = "org.lamella.ui.experiment.open";

    /** Made by the framework. */
    @Activate
    public OpenExperimentAction(@Reference OpenExperiment experiment) {
        super(experiment, ID, "M1+SHIFT+O", 100, Place.FILE_MENU, Place.WELCOME);
    }

    @Override
    public void run(ViewContext context) {
        askForFolder(SWT.OPEN, "open").ifPresent(folder -> context.open(List.of(folder)));
    }
}
