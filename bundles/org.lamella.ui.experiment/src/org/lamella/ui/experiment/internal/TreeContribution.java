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

/** Offers the experiment as a tree. */
@Component(service = ViewContribution.class)
public final class TreeContribution extends ExperimentContribution {

    static final String ID = "org.lamella.ui.experiment.tree";

    /** Made by the framework. */
    @Activate
    public TreeContribution(@Reference OpenExperiment experiment) {
        super(experiment, ID, "tree", Area.NAVIGATION, 20);
    }

    @Override
    public View createView(Composite parent, ViewContext context) {
        return new TreeView(parent, context, experiment);
    }
}
