/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Failure;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.cli.ExitCode;
import org.lamella.cli.LamellaCommand;
import org.lamella.cli.Terminal;
import org.lamella.core.clock.LabClock;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.SettingException;
import org.lamella.core.files.FileAccess;
import org.lamella.io.Readers;
import org.lamella.report.ReportData;
import org.lamella.report.ReportFolder;
import org.lamella.report.ResultJson;
import org.lamella.runner.Batch;
import org.lamella.runner.InputFiles;
import org.lamella.runner.Outcome;
import org.lamella.runner.Request;
import org.lamella.runner.Runner;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files in, numbers and report out. */
@Component(service = LamellaCommand.class, scope = ServiceScope.PROTOTYPE, property = {
        LamellaCommand.NAME + "=analyze",
        LamellaCommand.SUMMARY + "=Analyse measurement files: numbers with uncertainties, JSON, CSV, a report" })
@Command(description = { "Recognises each file by its content, gives it the analysis that suits it, and prints what was "
        + "found with standard uncertainties.", "" },
        footer = { "", "Examples:", "  lamella analyze cv.mpr",
                "  lamella analyze peis.mpr --circuit \"R0-p(R1,CPE1)-p(R2,CPE2)-CPE3\" --weight modulus",
                "  lamella analyze run1/ run2/*.mpt --out results", "  lamella analyze sweep.csv --json > sweep.json" })
public final class AnalyzeCommand implements LamellaCommand {

    private final Runner runner;
    private final Readers readers;
    private final Map<String, String> settings = new LinkedHashMap<>();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, folders or globs; they make one report.")
    private List<String> given = new ArrayList<>();

    @Option(names = "--analysis", paramLabel = "ID", description = "Run this analysis instead of the one that suits best.")
    private String analysis;

    @Option(names = "--json", description = "Print the results as one JSON object on standard output.")
    private boolean json;

    @Option(names = "--out", paramLabel = "DIR", description = "Write results.json, CSV tables, SVG plots and "
            + "report.html into this folder.")
    private Path out;

    /** Made by the framework for each use. */
    @Activate
    public AnalyzeCommand(@Reference Runner runner, @Reference Readers readers) {
        this.runner = runner;
        this.readers = readers;
    }

    @Override
    public void configure(CommandSpec spec) {
        for (Setting setting : runner.declaredSettings().values()) {
            boolean isSwitch = setting.kind() instanceof Setting.Kind.Switch;
            String byDefault = setting.defaultValue().map(d -> " Default: " + d + ".").orElse("");
            spec.addOption(OptionSpec.builder("--" + setting.name()).arity(isSwitch ? "0..1" : "1")
                    .type(String.class).paramLabel(label(setting.kind())).fallbackValue(isSwitch ? "true" : "")
                    .description((setting.help() + byDefault).replace("%", "%%"))
                    .setter(new OptionValue(setting.name())).build());
        }
    }

    private static String label(Setting.Kind kind) {
        return switch (kind) {
            case Setting.Kind.Real real -> real.unit().isEmpty() ? "NUMBER" : "NUMBER/" + real.unit();
            case Setting.Kind.Whole whole -> "N";
            case Setting.Kind.Choice choice -> String.join("|", choice.choices());
            case Setting.Kind.Switch ignored -> "true|false";
            case Setting.Kind.Text text -> "TEXT";
            case Setting.Kind.Range range -> "FROM..TO";
        };
    }

    /** Puts the value of an option into the settings. */
    private final class OptionValue implements ISetter {

        private final String name;

        OptionValue(String name) {
            this.name = name;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T set(T value) {
            if (value == null) {
                settings.remove(name);
                return null;
            }
            return (T) settings.put(name, (String) value);
        }
    }

    @Override
    public int run(Terminal terminal) throws LamellaException {
        Request request = new Request(Optional.ofNullable(analysis), settings);
        checkSettings();
        List<Outcome> outcomes;
        try {
            InputFiles inputs = InputFiles.resolve(given, readers);
            inputs.skipped().forEach(f -> terminal.err().println("skipped: " + f + ": no reader knows this file"));
            outcomes = new Batch(runner).run(inputs.files(), request, terminal.progress());
        } catch (FileProblemException e) {
            Path file = e.problem().place().file().orElse(Path.of(given.getFirst()));
            outcomes = List.of(new Outcome.Failed(new Failure(file, e.problem())));
        }
        terminal.progress().report("", 1);
        ReportData data = collect(outcomes);
        warnOfUnusedSettings(data, terminal);
        present(data, terminal);
        if (out != null) {
            Path report = new ReportFolder(FileAccess.system()).write(data, out);
            terminal.err().println("Report: " + report.toAbsolutePath());
        }
        return data.failures().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** Wrong values are wrong use, found before any file is read. */
    private void checkSettings() throws SettingException {
        Map<String, Setting> declared = runner.declaredSettings();
        for (var setting : settings.entrySet()) {
            Settings.of(List.of(declared.get(setting.getKey())), Map.of(setting.getKey(), setting.getValue()));
        }
        if (analysis != null && runner.analyses().stream().noneMatch(a -> a.id().equals(analysis))) {
            throw new SettingException("--analysis", "There is no analysis \"" + analysis + "\"",
                    "there are " + String.join(", ", runner.analyses().stream().map(a -> a.id()).toList()));
        }
    }

    private void warnOfUnusedSettings(ReportData data, Terminal terminal) {
        Set<String> unused = new LinkedHashSet<>(settings.keySet());
        data.results().forEach(r -> unused.removeAll(r.provenance().settings().keySet()));
        for (String name : unused) {
            terminal.err().println("note: --" + name + " had no effect: no analysis of these files has this setting");
        }
    }

    private static ReportData collect(List<Outcome> outcomes) {
        List<AnalysedResult> results = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            switch (outcome) {
                case Outcome.Done done -> results.add(done.result());
                case Outcome.Failed failed -> failures.add(failed.failure());
            }
        }
        return new ReportData(Runner.SOFTWARE_VERSION, LabClock.system().now(), results, failures);
    }

    private void present(ReportData data, Terminal terminal) throws LamellaException {
        ResultText text = new ResultText(terminal);
        if (json) {
            try {
                ResultJson.write(data, terminal.out());
            } catch (IOException e) {
                throw new FileProblemException(Path.of("standard output"), "Cannot be written: " + e.getMessage(),
                        "check where the output goes", e);
            }
        } else {
            data.results().forEach(text::print);
        }
        terminal.out().flush();
        data.failures().forEach(f -> text.print(f, terminal.err()));
    }
}
