/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.experiment;

import java.io.IOException;
import java.nio.file.Path;

import org.lamella.core.error.FileProblemException;
import org.lamella.core.files.FileAccess;
import org.lamella.model.Experiment;
import org.lamella.model.store.ExperimentStore;

/**
 * An experiment as it was at one moment, to be written while people go on to change it. May be used in another thread
 * than the experiment.
 */
public final class ExperimentSnapshot {

    static final String UNSAVED_NAME = "experiment.unsaved.xmi";

    private final Experiment copy;
    private final Path root;
    private final ExperimentStore store;
    private final FileAccess files;

    ExperimentSnapshot(Experiment copy, Path root, ExperimentStore store, FileAccess files) {
        this.copy = copy;
        this.root = root;
        this.store = store;
        this.files = files;
    }

    /**
     * Keeps it as the experiment, and lets go of what was kept beside it.
     *
     * @throws FileProblemException when it cannot be written; the files then are as they were
     */
    public void save() throws FileProblemException {
        store.save(copy, root.resolve(ExperimentStore.FILE_NAME));
        deleteUnsaved(root, files);
    }

    /**
     * Keeps it beside the experiment, for the case that the program ends before somebody saves.
     *
     * @throws FileProblemException when it cannot be written; what was there before then still is
     */
    public void keepUnsaved() throws FileProblemException {
        store.save(copy, root.resolve(UNSAVED_NAME));
    }

    static void deleteUnsaved(Path root, FileAccess files) throws FileProblemException {
        Path unsaved = root.resolve(UNSAVED_NAME);
        try {
            files.deleteIfExists(unsaved);
        } catch (IOException e) {
            throw new FileProblemException(unsaved, "It cannot be deleted: " + e.getMessage(),
                    "delete it by hand, or Lamella will offer its changes again", e);
        }
    }
}
