/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.experiment;

import java.util.List;

import org.lamella.analysis.AnalysedResult;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.progress.Progress;
import org.lamella.experiment.internal.Recorder;
import org.lamella.model.Experiment;
import org.lamella.model.Result;
import org.lamella.model.store.ExperimentStore;

/**
 * Keeps results as they come. Raw files and complete results go to the folder at once, so nothing of them has to stay in
 * memory; the experiment names them from {@link #commit()} on. What was not committed when the session is closed is
 * taken out again; what a power cut leaves behind does no harm and is used when the same result is kept again.
 */
public final class RecordingSession implements AutoCloseable {

    private final ExperimentFolder folder;
    private final ExperimentStore store;
    private final Recorder recorder;

    RecordingSession(ExperimentFolder folder, ExperimentStore store, Recorder recorder) {
        this.folder = folder;
        this.store = store;
        this.recorder = recorder;
    }

    /**
     * Keeps a result: copies its raw files to {@code data/} under a name with their hash (a file that lies in the folder
     * already stays where it is), writes the complete result to {@code results/}, and notes quantities, verdicts and
     * provenance. A result of the same files by the same analysis, versions and settings is there once.
     *
     * @param result with its plots and tables, which are not needed afterwards
     * @param progress asked whether to stop
     * @return what became of it; one that cannot be kept leaves no trace and does not stop the others
     * @throws java.util.concurrent.CancellationException when the progress says stop
     */
    public Recorded keep(AnalysedResult result, Progress progress) {
        progress.checkCancelled();
        return recorder.keep(result, progress);
    }

    /**
     * Saves the experiment with everything kept so far. May be called again and again; a long session that commits now
     * and then loses little in a power cut.
     *
     * @throws FileProblemException when the experiment cannot be written; what was kept since the last commit is taken
     *         out again
     */
    public void commit() throws FileProblemException {
        if (!recorder.hasChanged()) {
            return;
        }
        boolean done = false;
        try {
            folder.save();
            done = true;
        } finally {
            if (done || isOnDisk()) {
                recorder.settle();
            } else {
                recorder.undoAll();
            }
        }
    }

    /** Saving can fail after the new file is in place; what it names must not be taken away then. */
    private boolean isOnDisk() {
        try {
            Experiment saved = store.load(folder.root().resolve(ExperimentStore.FILE_NAME));
            List<String> ids = recorder.added().stream().map(Result::getId).toList();
            return saved.getResults().stream().anyMatch(result -> ids.contains(result.getId()));
        } catch (LamellaException e) {
            return true;
        }
    }

    /** Takes out again what was not committed. */
    @Override
    public void close() {
        recorder.undoAll();
    }
}
