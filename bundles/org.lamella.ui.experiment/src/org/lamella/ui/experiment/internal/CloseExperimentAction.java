/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import org.lamella.ui.view.ActionContribution;
import org.lamella.ui.view.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Closes the experiment. */
@Component(service = ActionContribution.class)
public final class CloseExperimentAction extends ExperimentAction {

    /** Made by the framework. */
    @Activate
    public CloseExperimentAction(@Reference OpenExperiment experiment) {
        super(experiment, "org.lamella.ui.experiment.close", "", 230, Place.FILE_MENU);
    }

    @Override
    public boolean isEnabled(ViewContext context) {
        return experiment.editor().isPresent();
    }

    @Override
    public void run(ViewContext context) {
        experiment.close(context);
    }
}
