/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import java.util.Optional;

import org.lamella.ui.view.Editing;
import org.lamella.ui.view.View;
import org.lamella.ui.view.ViewContext;

/** A view that follows the open experiment until it is closed. */
abstract class ExperimentView implements View {

    protected final ViewContext context;
    protected final OpenExperiment experiment;
    private final Runnable listener = this::refresh;

    protected ExperimentView(ViewContext context, OpenExperiment experiment) {
        this.context = context;
        this.experiment = experiment;
    }

    /** Follows from now on, when everything is made that {@link #refresh} needs. */
    protected void follow() {
        experiment.listen(listener);
    }

    /** The experiment has changed, or is another one. */
    protected abstract void refresh();

    @Override
    public Optional<Editing> editing() {
        return Optional.of(new ExperimentEditing(experiment, context));
    }

    @Override
    public void close() {
        experiment.forget(listener);
    }
}
