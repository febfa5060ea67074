/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import org.eclipse.swt.SWT;
import org.lamella.ui.view.ActionContribution;
import org.lamella.ui.view.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes an experiment in a folder that people choose. */
@Component(service = ActionContribution.class)
public final class NewExperimentAction extends ExperimentAction {

    static final String ID = "org.lamella.ui.experiment.new";

    /** Made by the framework. */
    @Activate
    public NewExperimentAction(@Reference OpenExperiment experiment) {
        super(experiment, ID, "M1+N", 90, Place.FILE_MENU, Place.WELCOME);
    }

    @Override
    public void run(ViewContext context) {
        askForFolder(SWT.SAVE, "new").ifPresent(folder -> experiment.create(folder, context));
    }
}
