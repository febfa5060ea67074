/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import java.util.Map;

import org.lamella.experiment.SampleAmounts;
import org.lamella.experiment.editing.ExperimentEditor;
import org.lamella.ui.view.SettingSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers what the open experiment knows of its sample: area, thickness, density, porosity. */
@Component(service = SettingSource.class)
public final class SampleSource implements SettingSource {

    private final OpenExperiment experiment;

    /** Made by the framework. */
    @Activate
    public SampleSource(@Reference OpenExperiment experiment) {
        this.experiment = experiment;
    }

    @Override
    public String label() {
        return experiment.editor().map(editor -> editor.experiment().getName()).orElse("");
    }

    @Override
    public Map<String, String> values() {
        return experiment.editor().map(ExperimentEditor::experiment).map(SampleAmounts::of).orElse(Map.of());
    }

    @Override
    public void listen(Runnable listener) {
        experiment.listen(listener);
    }

    @Override
    public void forget(Runnable listener) {
        experiment.forget(listener);
    }
}
