/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import org.eclipse.swt.widgets.Composite;
import org.lamella.ui.view.Area;
import org.lamella.ui.view.View;
import org.lamella.ui.view.ViewContext;
import org.lamella.ui.view.ViewContribution;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the properties of what is chosen in the experiment. */
@Component(service = ViewContribution.class)
public final class PropertiesContribution extends ExperimentContribution {

    static final String ID = "org.lamella.ui.experiment.properties";

    /** Made by the framework. */
    @Activate
    public PropertiesContribution(@Reference OpenExperiment experiment) {
        super(experiment, ID, "properties", Area.DETAILS, 50);
    }

    @Override
    public View createView(Composite parent, ViewContext context) {
        return new PropertiesView(parent, context, experiment);
    }
}
