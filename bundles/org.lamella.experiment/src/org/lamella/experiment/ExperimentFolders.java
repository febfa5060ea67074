/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.lamella.core.clock.LabClock;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.files.FileAccess;
import org.lamella.experiment.internal.FolderLock;
import org.lamella.model.Experiment;
import org.lamella.model.store.ExperimentStore;

/** Opens and makes experiment folders. Only one program at a time has a folder open. */
public final class ExperimentFolders {

    private final FileAccess files;
    private final LabClock clock;
    private final ExperimentStore store;

    /** Folders on the computer's disk, by the computer's clock. */
    public ExperimentFolders() {
        this(FileAccess.system(), LabClock.system(), new ExperimentStore());
    }

    /**
     * For tests and for other ways to keep things.
     *
     * @param files the disk
     * @param clock says when something was recorded
     * @param store for the experiment's file
     */
    public ExperimentFolders(FileAccess files, LabClock clock, ExperimentStore store) {
        this.files = files;
        this.clock = clock;
        this.store = store;
    }

    /**
     * Opens an experiment.
     *
     * @throws LamellaException when there is none, it is damaged, or another program has it open
     */
    public ExperimentFolder open(Path folder) throws LamellaException {
        if (Files.notExists(folder.resolve(ExperimentStore.FILE_NAME))) {
            throw new FileProblemException(folder, "There is no experiment in this folder",
                    "name a folder that holds an " + ExperimentStore.FILE_NAME + ", or make a new experiment");
        }
        return open(folder, ExperimentStore.FILE_NAME, Optional.empty());
    }

    /**
     * When changes were kept that nobody saved, because the program or the computer failed.
     *
     * @return nothing if there are none that can be read
     */
    public Optional<Instant> unsavedChanges(Path folder) {
        Path file = folder.resolve(ExperimentSnapshot.UNSAVED_NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            store.load(file);
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (LamellaException | IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Opens an experiment with the changes that were kept unsaved. The saved experiment stays as it is until these are
     * saved.
     *
     * @throws LamellaException when there are none, they are damaged, or another program has the folder open
     */
    public ExperimentFolder recover(Path folder) throws LamellaException {
        return open(folder, ExperimentSnapshot.UNSAVED_NAME, Optional.empty());
    }

    /**
     * Makes an experiment. What is in the folder already stays as it is.
     *
     * @param name of the experiment, for people
     * @throws LamellaException when there is one already, or the folder cannot be written
     */
    public ExperimentFolder create(Path folder, String name) throws LamellaException {
        if (Files.exists(folder.resolve(ExperimentStore.FILE_NAME))) {
            throw new FileProblemException(folder, "There is an experiment in this folder already",
                    "open it, or name another folder");
        }
        return open(folder, ExperimentStore.FILE_NAME, Optional.of(name));
    }

    /**
     * Opens the experiment of a folder, or makes one named as the folder.
     *
     * @throws LamellaException when it is damaged, another program has it open, or the folder cannot be written
     */
    public ExperimentFolder openOrCreate(Path folder) throws LamellaException {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return open(folder, ExperimentStore.FILE_NAME,
                Optional.of(name == null ? "Experiment" : name.toString()));
    }

    private ExperimentFolder open(Path folder, String fileName, Optional<String> nameOfNew)
            throws LamellaException {
        Path root = folder.toAbsolutePath().normalize();
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new FileProblemException(root, "This is a file, not a folder", "name a folder");
        }
        Path file = root.resolve(fileName);
        if (Files.isSymbolicLink(file)) {
            throw new FileProblemException(file, "The experiment's file is a symbolic link, which saving would replace",
                    "open the folder that it leads to");
        }
        FolderLock lock = FolderLock.take(root, files, clock);
        try {
            Experiment experiment;
            if (Files.exists(file) || nameOfNew.isEmpty()) {
                experiment = store.load(file);
            } else {
                experiment = store.create(nameOfNew.get(), clock.now());
                store.save(experiment, file);
            }
            return new ExperimentFolder(root, experiment, store, files, clock, lock);
        } catch (LamellaException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }
}
