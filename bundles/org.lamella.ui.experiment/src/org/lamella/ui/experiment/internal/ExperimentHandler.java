/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import java.nio.file.Path;

import org.lamella.ui.view.OpenHandler;
import org.lamella.ui.view.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens experiment folders that are dropped, chosen, or named at start. */
@Component(service = OpenHandler.class)
public final class ExperimentHandler implements OpenHandler {

    private final OpenExperiment experiment;

    /** Made by the framework. */
    @Activate
    public ExperimentHandler(@Reference OpenExperiment experiment) {
        this.experiment = experiment;
    }

    @Override
    public boolean handles(Path path) {
        return experiment.isExperiment(path);
    }

    @Override
    public void open(Path path, ViewContext context) {
        experiment.open(path, context);
    }
}
