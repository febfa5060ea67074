/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Failure;
import org.lamella.analysis.Result;
import org.lamella.cli.ExitCode;
import org.lamella.cli.Terminal;
import org.lamella.core.clock.LabClock;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.files.AtomicFiles;
import org.lamella.core.files.FileAccess;
import org.lamella.report.ReportData;
import org.lamella.report.ReportFolder;
import org.lamella.report.ResultJson;
import org.lamella.runner.Outcome;
import org.lamella.runner.Runner;

/** Takes outcomes in the order of the files: text at once, JSON and report when all are there. */
final class ResultSink {

    private final Terminal terminal;
    private final ResultText text;
    private final boolean json;
    private final boolean reported;
    private final List<AnalysedResult> results = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Set<String> settings = new HashSet<>();
    private int analysed;
    private boolean onlySettingsWrong = true;

    /**
     * For one command.
     *
     * @param json whether the results go to standard output as JSON instead of text
     * @param reported whether a report will be written
     */
    ResultSink(Terminal terminal, boolean json, boolean reported) {
        this.terminal = terminal;
        this.text = new ResultText(terminal);
        this.json = json;
        this.reported = reported;
    }

    /** What became of one file. */
    void accept(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done -> accept(done.result());
            case Outcome.Failed failed -> {
                onlySettingsWrong &= failed.origin() == Outcome.Origin.SETTING;
                tell(failed.failure());
            }
        }
    }

    /** Something else that could not be done. */
    void fail(Failure failure) {
        onlySettingsWrong = false;
        tell(failure);
    }

    private void tell(Failure failure) {
        failures.add(failure);
        terminal.out().flush();
        terminal.err().println(ResultText.describe(failure));
    }

    private void accept(AnalysedResult result) {
        analysed++;
        settings.addAll(result.provenance().settings().keySet());
        if (!json) {
            text.print(result);
        }
        if (reported) {
            results.add(result);
        } else if (json) {
            results.add(withoutPlots(result));
        }
    }

    /** Plots hold most of a result's numbers, and JSON has none: thousands of files fit into memory without them. */
    private static AnalysedResult withoutPlots(AnalysedResult analysed) {
        Result r = analysed.result();
        return new AnalysedResult(analysed.analysisName(), analysed.provenance(), new Result(r.summary(),
                r.quantities(), r.verdicts(), r.tables(), List.of(), r.warnings(), r.derivedSettings(), r.files()));
    }

    /** Number of files that gave a result. */
    int analysed() {
        return analysed;
    }

    /** Number of things that failed. */
    int failed() {
        return failures.size();
    }

    /** Whether some result depends on this setting. */
    boolean uses(String setting) {
        return settings.contains(setting);
    }

    /** Writes the report and says where it is. */
    void writeReport(Path folder, FileAccess access, LabClock clock) {
        terminal.out().flush();
        try {
            Path report = new ReportFolder(access).write(data(clock), folder);
            terminal.err().println("Report: " + Printable.of(report.toAbsolutePath().normalize().toString()));
        } catch (FileProblemException e) {
            fail(new Failure(folder, e.problem()));
        }
    }

    /** Everything that was found, as one JSON object. */
    void writeJson(LabClock clock) throws FileProblemException {
        try {
            ResultJson.write(data(clock), terminal.out());
        } catch (IOException e) {
            throw AtomicFiles.problem(Path.of("standard output"), e);
        }
    }

    private ReportData data(LabClock clock) {
        return new ReportData(Runner.SOFTWARE_VERSION, clock.now(), results, failures);
    }

    /** What the process tells its caller. */
    int exitCode() {
        if (failures.isEmpty()) {
            return ExitCode.DONE;
        }
        return onlySettingsWrong && analysed == 0 ? ExitCode.WRONG_USE : ExitCode.FAILED;
    }
}
