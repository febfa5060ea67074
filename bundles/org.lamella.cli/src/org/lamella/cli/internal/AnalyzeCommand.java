/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lamella.analysis.Failure;
import org.lamella.cli.ExitCode;
import org.lamella.cli.LamellaCommand;
import org.lamella.cli.Terminal;
import org.lamella.core.clock.LabClock;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.error.Problem;
import org.lamella.core.error.SettingException;
import org.lamella.core.files.FileAccess;
import org.lamella.io.Readers;
import org.lamella.runner.Batch;
import org.lamella.runner.InputFiles;
import org.lamella.runner.Outcome;
import org.lamella.runner.Request;
import org.lamella.runner.Runner;
import org.lamella.runner.Skipped;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files in, numbers and report out. */
@Component(service = LamellaCommand.class, scope = ServiceScope.PROTOTYPE, property = {
    LamellaCommand.NAME + "=analyze",
    LamellaCommand.SUMMARY + "=Analyse measurement files: numbers with uncertainties, JSON, CSV, a report" })
@Command(
        description = { "Recognises each file by its content, gives it the analysis that suits it, and prints what was "
                + "found with standard uncertainties.",
            "" },
        footer = { "", "Examples:", "  lamella analyze cv.mpr",
            "  lamella analyze peis.mpr --circuit \"R0-p(R1,CPE1)-p(R2,CPE2)-CPE3\" --weight modulus",
            "  lamella analyze run1/ \"run2/*.mpt\" --out results",
            "  lamella analyze run1/ --experiment film-7",
            "  lamella analyze \"peis-*.mpr\" --together --out series",
            "  lamella analyze sweep.csv --analysis current-voltage --json > sweep.json" })
public final class AnalyzeCommand implements LamellaCommand {

    private static final int MOST_SKIPPED = 20;

    private final Runner runner;
    private final Readers readers;
    private final FileAccess access;
    private final LabClock clock;
    private final SettingOptions settings;

    @Parameters(arity = "1..*", paramLabel = "FILE",
            description = "Files, folders or globs; they make one report. Of a folder those files are read that some "
                    + "reader knows by their structure.")
    private List<String> given = new ArrayList<>();

    @Option(names = "--analysis", paramLabel = "ID",
            description = "Run this analysis instead of the one that suits best; \"lamella analyses\" lists them.")
    private String analysis;

    @Option(names = "--set", paramLabel = "NAME=VALUE",
            description = "A setting by its name; the same as --NAME VALUE.")
    private Map<String, String> more = new LinkedHashMap<>();

    @Option(names = "--together", description = "All files give one result, in the order given: a series, or a "
            + "comparison.")
    private boolean together;

    @Option(names = "--json", description = "Print the results as one JSON object on standard output.")
    private boolean json;

    @Option(names = "--out", paramLabel = "DIR", description = "Write report.html, results.json, the tables as CSV and "
            + "the plots as SVG into this folder. Long work that was stopped goes on from there.")
    private Path out;

    @Option(names = "--experiment", paramLabel = "DIR",
            description = "Keep files, results and their provenance in this "
                    + "experiment folder; it is made if missing. Area, thickness, density and porosity of its sample's "
                    + "active layer are used unless given. \"lamella experiment DIR\" shows what is there.")
    private Path experiment;

    /** Made by the framework for each use. */
    @Activate
    public AnalyzeCommand(@Reference Runner runner, @Reference Readers readers) {
        this(runner, readers, FileAccess.system(), LabClock.system());
    }

    /** With a disk and a clock of the caller's. */
    AnalyzeCommand(Runner runner, Readers readers, FileAccess access, LabClock clock) {
        this.runner = runner;
        this.readers = readers;
        this.access = access;
        this.clock = clock;
        this.settings = new SettingOptions(runner);
    }

    @Override
    public void configure(CommandSpec spec) {
        settings.addTo(spec);
    }

    @Override
    public int run(Terminal terminal) throws LamellaException {
        ResultSink sink = new ResultSink(terminal, json, out != null);
        try {
            analyse(sink, terminal);
        } catch (LamellaException e) {
            if (json) {
                sink.fail(new Failure(Path.of(given.getFirst()), e.problem()));
                sink.writeJson(clock);
                return e instanceof SettingException ? ExitCode.WRONG_USE : ExitCode.FAILED;
            }
            throw e;
        }
        if (json) {
            sink.writeJson(clock);
        }
        return sink.exitCode();
    }

    private void analyse(ResultSink sink, Terminal terminal) throws LamellaException {
        Optional<String> asked = Optional.ofNullable(analysis);
        Map<String, String> values = settings.checked(asked, more);
        if (out != null && Files.exists(out) && !Files.isDirectory(out)) {
            sink.fail(new Failure(out, new Problem("A file is in the place of the output folder", Place.of(out),
                    "give another name after --out")));
            return;
        }
        InputFiles inputs = InputFiles.resolve(given, readers, access, terminal.progress());
        List<Skipped> skipped = new ArrayList<>(inputs.skipped());
        tell(skipped, terminal);
        inputs.failures().forEach(sink::fail);
        Request request = new Request(asked, values);
        if (out != null) {
            request = request.resumableIn(out.resolve(".unfinished"));
        }
        List<Path> files = inputs.files();
        if (together && files.size() > 1) {
            request = request.together(files);
            files = files.subList(0, 1);
        }
        if (experiment == null) {
            new Batch(runner).run(files, request, terminal.progress(), outcome -> {
                if (!wasPassedOver(outcome, skipped, terminal)) {
                    sink.accept(outcome);
                }
            });
        } else {
            keep(files, request, skipped, sink, terminal);
        }
        terminal.progress().checkCancelled();
        values.keySet().stream().filter(name -> sink.analysed() > 0 && !sink.uses(name)).forEach(
                name -> terminal.err()
                        .println("note: --" + name + " had no effect: no analysis of these files has it"));
        if (out != null && sink.analysed() > 0) {
            sink.writeReport(out, access, clock);
        }
        if (inputs.files().size() + inputs.failures().size() + inputs.skipped().size() > 1) {
            terminal.err().println(sink.analysed() + " analysed, " + sink.failed() + " failed, "
                    + skipped.size() + " skipped");
        }
    }

    /** In a folder lie files that are no measurements, such as crystals; only one that was named has to be analysed. */
    private boolean wasPassedOver(Outcome outcome, List<Skipped> skipped, Terminal terminal) {
        if (outcome instanceof Outcome.Failed failed && failed.origin() == Outcome.Origin.NO_ANALYSIS
                && !given.contains(failed.file().toString())) {
            Skipped one = new Skipped(failed.file(), failed.failure().problem().cause());
            skipped.add(one);
            tell(List.of(one), terminal);
            return true;
        }
        return false;
    }

    private void keep(List<Path> files, Request request, List<Skipped> skipped, ResultSink sink, Terminal terminal)
            throws LamellaException {
        try (ExperimentKeeper keeper = new ExperimentKeeper(experiment, readers, clock, terminal.progress())) {
            new Batch(runner).run(files, request.offering(keeper.sampleSettings()), terminal.progress(), outcome -> {
                if (wasPassedOver(outcome, skipped, terminal)) {
                    return;
                }
                sink.accept(outcome);
                if (outcome instanceof Outcome.Done done) {
                    keeper.keep(done.result()).ifPresent(problem -> sink.fail(new Failure(done.file(), problem)));
                }
            });
            terminal.progress().checkCancelled();
            String told = keeper.commit();
            terminal.out().flush();
            terminal.err().println(Printable.of(told));
        }
    }

    private static void tell(List<Skipped> skipped, Terminal terminal) {
        for (Skipped one : skipped.subList(0, Math.min(MOST_SKIPPED, skipped.size()))) {
            terminal.err().println(Printable.of("skipped: " + one.file() + ": " + one.reason()));
        }
        if (skipped.size() > MOST_SKIPPED) {
            terminal.err().println("skipped: … and " + (skipped.size() - MOST_SKIPPED) + " more");
        }
    }
}
