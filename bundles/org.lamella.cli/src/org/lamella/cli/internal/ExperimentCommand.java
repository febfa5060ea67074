/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.lamella.cli.ExitCode;
import org.lamella.cli.LamellaCommand;
import org.lamella.cli.Terminal;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Problem;
import org.lamella.core.files.AtomicFiles;
import org.lamella.experiment.ExperimentFolder;
import org.lamella.experiment.ExperimentFolders;
import org.lamella.model.Measurement;
import org.lamella.model.Quantity;
import org.lamella.model.Result;
import org.lamella.report.UncertainValue;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What an experiment's folder holds. */
@Component(service = LamellaCommand.class, scope = ServiceScope.PROTOTYPE, property = {
    LamellaCommand.NAME + "=experiment",
    LamellaCommand.SUMMARY + "=Show what an experiment folder holds, and check its files" })
@Command(
        description = { "Lists the measurements and results of an experiment folder, as \"analyze --experiment\" keeps "
                + "them, and compares every file with the hash that was recorded.",
            "" },
        footer = { "", "Examples:", "  lamella analyze run1/ --experiment film-7", "  lamella experiment film-7",
            "  lamella experiment film-7 --json" })
public final class ExperimentCommand implements LamellaCommand {

    private static final int SHOWN_QUANTITIES = 3;
    private static final int SHOWN_HASH = 12;

    @Parameters(arity = "1", paramLabel = "DIR", description = "The experiment's folder.")
    private Path folder;

    @Option(names = "--json", description = "Print one JSON object on standard output.")
    private boolean json;

    @Override
    public int run(Terminal terminal) throws LamellaException {
        try (ExperimentFolder opened = new ExperimentFolders().open(folder)) {
            List<Problem> problems = opened.verify(terminal.progress());
            if (json) {
                writeJson(opened, problems, terminal);
            } else {
                print(opened, terminal);
            }
            problems.forEach(p -> terminal.err().println(Printable.of("failed: " + p.describe())));
            return problems.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private static void print(ExperimentFolder folder, Terminal terminal) {
        var out = terminal.out();
        Style style = new Style(terminal.colours());
        out.println(style.strong(Printable.of(folder.experiment().getName())) + "  "
                + Printable.of(folder.root().toString()));
        for (Measurement measurement : folder.experiment().getMeasurements()) {
            out.println("  " + style.strong(Printable.of(measurement.getFile())) + "  "
                    + Printable.of(measurement.getFormat() + ", SHA-256 "
                            + Printable.cut(measurement.getSha256(), SHOWN_HASH)));
            for (Result result : folder.results(measurement)) {
                out.println("    " + Printable.of(result.getAnalysis() + " " + result.getAnalysisVersion() + ", "
                        + result.getCreated() + ", " + result.getId()));
                out.println("      " + Printable.of(result.getSummary()));
                result.getQuantities().stream().limit(SHOWN_QUANTITIES).forEach(q -> out.println("      "
                        + Printable.of(q.getName() + " = " + shown(q))));
            }
        }
    }

    private static UncertainValue shown(Quantity quantity) {
        return UncertainValue.of(quantity.getValue(), quantity.getUncertainty(), quantity.getUnit());
    }

    private static void writeJson(ExperimentFolder folder, List<Problem> problems, Terminal terminal)
            throws LamellaException {
        try (JsonGenerator json = Json.generator(terminal.out())) {
            json.writeStartObject();
            json.writeStringField("schema", "lamella-experiment");
            json.writeStringField("schemaVersion", "1.0");
            json.writeStringField("name", folder.experiment().getName());
            json.writeArrayFieldStart("measurements");
            for (Measurement measurement : folder.experiment().getMeasurements()) {
                json.writeStartObject();
                json.writeStringField("file", measurement.getFile());
                json.writeStringField("sha256", measurement.getSha256());
                json.writeStringField("format", measurement.getFormat());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("results");
            for (Result result : folder.experiment().getResults()) {
                write(result, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("errors");
            for (Problem problem : problems) {
                json.writeString(problem.describe());
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw AtomicFiles.problem(Path.of("standard output"), e);
        }
    }

    private static void write(Result result, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", result.getId());
        json.writeStringField("analysis", result.getAnalysis());
        json.writeStringField("analysisVersion", result.getAnalysisVersion());
        json.writeStringField("created", String.valueOf(result.getCreated()));
        json.writeStringField("summary", result.getSummary());
        json.writeStringField("resultFile", result.getResultFile());
        json.writeArrayFieldStart("inputs");
        for (var input : result.getInputs()) {
            json.writeString(input.getSha256());
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
