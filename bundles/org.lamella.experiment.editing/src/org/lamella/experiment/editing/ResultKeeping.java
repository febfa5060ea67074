/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.experiment.editing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lamella.analysis.AnalysedResult;
import org.lamella.core.progress.Progress;
import org.lamella.experiment.ExperimentFolder;
import org.lamella.experiment.Recorded;
import org.lamella.experiment.RecordingReader;
import org.lamella.experiment.RecordingSession;
import org.lamella.experiment.ResultWriter;
import org.lamella.model.Identified;
import org.lamella.model.Measurement;
import org.lamella.model.Result;

/**
 * Keeps results in an experiment that people go on to change meanwhile: files are copied in any thread, and what was
 * recorded becomes part of the experiment when its own thread says so.
 */
public final class ResultKeeping {

    private final ExperimentEditor editor;
    private final ExperimentFolder copy;
    private final RecordingSession session;
    private final Set<String> before = new HashSet<>();

    ResultKeeping(ExperimentEditor editor, ExperimentFolder copy, RecordingReader reader, ResultWriter writer) {
        this.editor = editor;
        this.copy = copy;
        this.session = copy.session(reader, writer);
        copy.experiment().getMeasurements().forEach(m -> before.add(m.getId()));
        copy.experiment().getResults().forEach(r -> before.add(r.getId()));
    }

    /**
     * Copies the raw files and writes the complete result. For a thread in the background.
     *
     * @return what became of it
     */
    public Recorded keep(AnalysedResult result, Progress progress) {
        return session.keep(result, progress);
    }

    /** Makes what was kept a part of the experiment. To be called by the thread of the experiment, which saves then. */
    public void apply() {
        Map<String, EObject> present = new HashMap<>();
        editor.experiment().eAllContents().forEachRemaining(e -> {
            if (e instanceof Identified identified) {
                present.put(identified.getId(), e);
            }
        });
        EcoreUtil.Copier copier = new Merging(present);
        List<Measurement> measurements = copy.experiment().getMeasurements().stream().filter(m -> isNew(m, present))
                .map(m -> (Measurement) copier.copy(m)).toList();
        List<Result> results = copy.experiment().getResults().stream().filter(r -> isNew(r, present))
                .map(r -> (Result) copier.copy(r)).toList();
        copier.copyReferences();
        editor.takeOver(measurements, results);
    }

    /** Copies elements whose references lead to what is in the experiment already. */
    private static final class Merging extends EcoreUtil.Copier {

        private static final long serialVersionUID = 1L;
        private final transient Map<String, EObject> present;

        Merging(Map<String, EObject> present) {
            super(true, false);
            this.present = present;
        }

        @Override
        public EObject get(Object original) {
            EObject copied = super.get(original);
            return copied == null && original instanceof Identified i ? present.get(i.getId()) : copied;
        }
    }

    private boolean isNew(Identified element, Map<String, EObject> present) {
        return !before.contains(element.getId()) && !present.containsKey(element.getId());
    }
}
