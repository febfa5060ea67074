/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lamella.analysis.AnalysedResult;
import org.lamella.core.clock.LabClock;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Problem;
import org.lamella.core.progress.Progress;
import org.lamella.experiment.ExperimentFolder;
import org.lamella.experiment.ExperimentFolders;
import org.lamella.experiment.Recorded;
import org.lamella.experiment.RecordingSession;
import org.lamella.experiment.SampleAmounts;
import org.lamella.io.Readers;
import org.lamella.report.ReportData;
import org.lamella.report.ResultJson;
import org.lamella.runner.Runner;

/** Keeps results in an experiment's folder as they come; nothing is part of it before {@link #commit()}. */
final class ExperimentKeeper implements AutoCloseable {

    private final ExperimentFolder folder;
    private final RecordingSession session;
    private final Progress progress;
    private int kept;
    private int known;

    /**
     * Opens the experiment of the folder, or makes one there.
     *
     * @throws LamellaException when it is damaged, another program has it open, or it cannot be written
     */
    ExperimentKeeper(Path folder, Readers readers, LabClock clock, Progress progress) throws LamellaException {
        this.progress = progress;
        this.folder = new ExperimentFolders().openOrCreate(folder);
        this.session = this.folder.session(file -> readers.read(file, progress),
                (result, out) -> ResultJson.write(
                        new ReportData(Runner.SOFTWARE_VERSION, clock.now(), List.of(result), List.of()), out));
    }

    /** What the experiment knows of its sample, as settings. */
    Map<String, String> sampleSettings() {
        return SampleAmounts.of(folder.experiment());
    }

    /** Keeps a result; the problem if it cannot be kept, which does not stop the others. */
    Optional<Problem> keep(AnalysedResult result) {
        return switch (session.keep(result, progress)) {
            case Recorded.Kept one -> {
                kept += one.isNew() ? 1 : 0;
                known += one.isNew() ? 0 : 1;
                yield Optional.empty();
            }
            case Recorded.Refused refused -> Optional.of(refused.problem());
        };
    }

    /** Makes what was kept a part of the experiment, and says so in a line. */
    String commit() throws FileProblemException {
        session.commit();
        return "Experiment: " + folder.root() + ": " + kept + (kept == 1 ? " result kept" : " results kept")
                + (known == 0 ? "" : ", " + known + (known == 1 ? " was" : " were") + " there already");
    }

    @Override
    public void close() {
        session.close();
        folder.close();
    }
}
