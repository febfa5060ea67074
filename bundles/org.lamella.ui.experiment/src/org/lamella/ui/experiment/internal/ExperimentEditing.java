/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import org.lamella.experiment.editing.ExperimentEditor;
import org.lamella.ui.view.Editing;
import org.lamella.ui.view.ViewContext;

/** Undo, Redo and Save for the open experiment. */
final class ExperimentEditing implements Editing {

    private final OpenExperiment experiment;
    private final ViewContext context;

    ExperimentEditing(OpenExperiment experiment, ViewContext context) {
        this.experiment = experiment;
        this.context = context;
    }

    @Override
    public boolean canUndo() {
        return experiment.editor().filter(e -> e.steps().canUndo()).isPresent();
    }

    @Override
    public boolean canRedo() {
        return experiment.editor().filter(e -> e.steps().canRedo()).isPresent();
    }

    @Override
    public boolean isDirty() {
        return experiment.editor().filter(ExperimentEditor::isDirty).isPresent();
    }

    @Override
    public void undo() {
        experiment.editor().filter(e -> e.steps().canUndo()).ifPresent(e -> e.steps().undo());
    }

    @Override
    public void redo() {
        experiment.editor().filter(e -> e.steps().canRedo()).ifPresent(e -> e.steps().redo());
    }

    @Override
    public void save() {
        experiment.save(context);
    }
}
