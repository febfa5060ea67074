/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.lamella.analysis.AnalysedResult;
import org.lamella.core.clock.LabClock;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.error.Problem;
import org.lamella.core.files.AtomicFiles;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.experiment.internal.FolderLock;
import org.lamella.experiment.internal.RawFiles;
import org.lamella.experiment.internal.Recorder;
import org.lamella.model.Experiment;
import org.lamella.model.Measurement;
import org.lamella.model.Result;
import org.lamella.model.store.ConfinedPath;
import org.lamella.model.store.ExperimentStore;

/**
 * An experiment and the folder in which it is kept: {@code experiment.xmi}, raw files in {@code data/}, complete
 * results in {@code results/}, reports in {@code report/}. Whatever fails, the folder holds the experiment as it was
 * before or as it is after, and every file that it names. For one thread at a time; no other program can open the
 * folder until this is closed.
 */
public final class ExperimentFolder implements AutoCloseable {

    private final Path root;
    private final Experiment experiment;
    private final ExperimentStore store;
    private final FileAccess files;
    private final LabClock clock;
    private final FolderLock lock;

    ExperimentFolder(Path root, Experiment experiment, ExperimentStore store, FileAccess files, LabClock clock,
            FolderLock lock) {
        this.root = root;
        this.experiment = experiment;
        this.store = store;
        this.files = files;
        this.clock = clock;
        this.lock = lock;
    }

    /** The folder, absolute. */
    public Path root() {
        return root;
    }

    /** The experiment. Changes are kept by {@link #save()}. */
    public Experiment experiment() {
        return experiment;
    }

    /**
     * Keeps the experiment as it is now.
     *
     * @throws FileProblemException when it cannot be written; the file then is as it was
     */
    public void save() throws FileProblemException {
        store.save(experiment, root.resolve(ExperimentStore.FILE_NAME));
    }

    /**
     * The same folder with an independent copy of the experiment, for work in another thread. It ends with this one, and
     * is not closed by itself.
     */
    public ExperimentFolder onACopy() {
        return new ExperimentFolder(root, store.copy(experiment), store, files, clock, lock);
    }

    /** The experiment as it is now, to be written in the background. */
    public ExperimentSnapshot snapshot() {
        return new ExperimentSnapshot(store.copy(experiment), root, store, files);
    }

    /**
     * Forgets the changes that were kept unsaved.
     *
     * @throws FileProblemException when they cannot be deleted
     */
    public void forgetUnsaved() throws FileProblemException {
        ExperimentSnapshot.deleteUnsaved(root, files);
    }

    /**
     * Begins to keep results, one by one; nothing is part of the experiment before {@link RecordingSession#commit()}.
     *
     * @param reader reads a raw file that is new here
     * @param writer writes a complete result
     */
    public RecordingSession session(RecordingReader reader, ResultWriter writer) {
        return new RecordingSession(this, store, new Recorder(root, experiment, files, clock, reader, writer));
    }

    /**
     * Keeps results all at once, as a {@link #session} does.
     *
     * @param results what analyses found
     * @param reader reads a raw file that is new here
     * @param writer writes a complete result
     * @param progress told how far it is, asked whether to stop
     * @return what became of each, in order; one that cannot be kept does not stop the others
     * @throws FileProblemException when the experiment cannot be written; nothing is kept then
     * @throws java.util.concurrent.CancellationException when the progress says stop; nothing is kept then
     */
    public List<Recorded> record(List<AnalysedResult> results, RecordingReader reader, ResultWriter writer,
            Progress progress) throws FileProblemException {
        List<Recorded> recorded = new ArrayList<>();
        try (RecordingSession session = session(reader, writer)) {
            for (AnalysedResult result : results) {
                progress.report("Recording " + result.analysisName(), recorded.size() / (double) results.size());
                recorded.add(session.keep(result, progress));
            }
            session.commit();
        }
        return recorded;
    }

    /** The raw file with this hash, if it is part of the experiment. */
    public Optional<Measurement> measurement(String sha256) {
        return experiment.getMeasurements().stream().filter(m -> sha256.equals(m.getSha256())).findFirst();
    }

    /** The result with this id, if it is part of the experiment. */
    public Optional<Result> result(String id) {
        return experiment.getResults().stream().filter(result -> id.equals(result.getId())).findFirst();
    }

    /** All results of an analysis, the oldest first. */
    public List<Result> results(String analysis) {
        return experiment.getResults().stream().filter(result -> analysis.equals(result.getAnalysis()))
                .sorted(Comparator.comparing(Result::getCreated, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** All results that this raw file went into, the oldest first. */
    public List<Result> results(Measurement measurement) {
        return experiment.getResults().stream()
                .filter(result -> result.getInputs().stream().anyMatch(i -> i.getMeasurement() == measurement))
                .sorted(Comparator.comparing(Result::getCreated, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** The newest result of an analysis. */
    public Optional<Result> latest(String analysis) {
        return results(analysis).stream().reduce((older, newer) -> newer);
    }

    /**
     * The file of a measurement.
     *
     * @throws FileProblemException when it leads out of the folder
     */
    public Path file(Measurement measurement) throws FileProblemException {
        return ConfinedPath.resolve(root, measurement.getFile() == null ? "" : measurement.getFile());
    }

    /**
     * The file of a complete result.
     *
     * @throws FileProblemException when it leads out of the folder
     */
    public Path file(Result result) throws FileProblemException {
        return ConfinedPath.resolve(root, result.getResultFile() == null ? "" : result.getResultFile());
    }

    /**
     * Writes a report to {@code report/} and notes it at the results that it shows.
     *
     * @param name of the file
     * @param content writes it
     * @param shown the results that it shows
     * @return the file
     * @throws FileProblemException when it cannot be written
     */
    public Path writeReport(String name, AtomicFiles.Content content, List<Result> shown) throws FileProblemException {
        String path = "report/" + name;
        Path file = ConfinedPath.resolve(root, path);
        new AtomicFiles(files).write(file, content);
        shown.forEach(result -> result.setReportFile(path));
        save();
        return file;
    }

    /**
     * Compares every raw file and every complete result with its hash.
     *
     * @return what is missing or changed; empty when everything is as it was recorded
     * @throws java.util.concurrent.CancellationException when the progress says stop
     */
    public List<Problem> verify(Progress progress) {
        RawFiles raw = new RawFiles(files);
        List<Problem> problems = new ArrayList<>();
        for (Measurement measurement : experiment.getMeasurements()) {
            verify(raw, measurement.getFile(), measurement.getSha256(), progress, problems);
        }
        for (Result result : experiment.getResults()) {
            if (result.getResultFile() != null) {
                verify(raw, result.getResultFile(), result.getResultSha256(), progress, problems);
            }
        }
        return problems;
    }

    private void verify(RawFiles raw, String path, String sha256, Progress progress, List<Problem> problems) {
        try {
            raw.verify(ConfinedPath.resolve(root, path == null ? "" : path), String.valueOf(sha256), progress);
        } catch (FileProblemException e) {
            problems.add(e.problem());
        }
    }

    /** Lets other programs open the folder. Does not save. */
    @Override
    public void close() {
        lock.close();
    }
}
