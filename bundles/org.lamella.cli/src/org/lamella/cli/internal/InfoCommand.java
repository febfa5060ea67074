/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.lamella.cli.ExitCode;
import org.lamella.cli.LamellaCommand;
import org.lamella.cli.Terminal;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.error.LamellaException;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.io.Readers;
import org.lamella.runner.InputFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is in a file. */
@Component(service = LamellaCommand.class, scope = ServiceScope.PROTOTYPE, property = { LamellaCommand.NAME + "=info",
        LamellaCommand.SUMMARY + "=Show what a file holds: format, technique, metadata, columns, units, ranges" })
@Command(description = { "Reads each file and shows its format, technique, metadata and columns with their units and "
        + "ranges.", "" }, footer = { "", "Examples:", "  lamella info cv.mpr", "  lamella info --json cv.mpr" })
public final class InfoCommand implements LamellaCommand {

    private final Readers readers;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, folders or globs.")
    private List<String> given;

    @Option(names = "--json", description = "Print one JSON object per file, as an array.")
    private boolean json;

    /** Made by the framework for each use. */
    @Activate
    public InfoCommand(@Reference Readers readers) {
        this.readers = readers;
    }

    /** The range of a column in the file's unit, and how many values are missing. */
    private record Range(double min, double max, long missing) {

        static Range of(Signal column) {
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            long missing = 0;
            for (double si : column.toArray()) {
                if (Double.isNaN(si)) {
                    missing++;
                } else {
                    double value = column.fileUnit().fromSi(si);
                    min = Math.min(min, value);
                    max = Math.max(max, value);
                }
            }
            return new Range(min, max, missing);
        }

        boolean isEmpty() {
            return min > max;
        }
    }

    @Override
    public int run(Terminal terminal) throws LamellaException {
        int code = ExitCode.DONE;
        try (JsonGenerator generator = new JsonFactory().createGenerator(terminal.out())) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.useDefaultPrettyPrinter();
            if (json) {
                generator.writeStartArray();
            }
            for (Path file : InputFiles.resolve(given, readers).files()) {
                try {
                    show(readers.read(file, terminal.progress()), generator, terminal);
                } catch (LamellaException e) {
                    terminal.err().println("failed: " + e.problem().describe());
                    code = ExitCode.FAILED;
                }
            }
            if (json) {
                generator.writeEndArray();
                generator.writeRaw('\n');
            }
        } catch (IOException e) {
            throw new FileProblemException(Path.of("standard output"), "Cannot be written: " + e.getMessage(),
                    "check where the output goes", e);
        }
        return code;
    }

    private void show(Recording recording, JsonGenerator generator, Terminal terminal)
            throws IOException, LamellaException {
        if (json) {
            write(recording, generator);
        } else {
            print(recording, terminal);
        }
    }

    private static void print(Recording recording, Terminal terminal) throws LamellaException {
        var out = terminal.out();
        out.println(recording.source().file());
        out.println("  format     " + recording.format() + (recording.complete() ? "" : " (incomplete)"));
        out.println("  technique  " + recording.technique().label());
        out.println("  size       " + recording.source().size() + " bytes, SHA-256 " + recording.source().sha256());
        for (Metadata.Entry entry : recording.metadata().entries()) {
            out.println("  " + entry.label() + ": " + entry.text());
        }
        for (Table table : recording.tables()) {
            out.println("  table \"" + table.name() + "\": " + table.rows() + " rows, " + table.columns().size()
                    + " columns");
            int width = table.columns().stream().mapToInt(c -> c.name().length()).max().orElse(0);
            for (Signal column : table.columns()) {
                Range range = Range.of(column);
                String shown = range.isEmpty() ? "no values"
                        : String.format(Locale.ROOT, "%.6g … %.6g %s", range.min(), range.max(),
                                column.fileUnit().symbol());
                out.println("    " + column.name() + " ".repeat(width - column.name().length() + 2)
                        + column.measurand().label() + "  " + shown
                        + (range.missing() > 0 ? "  (" + range.missing() + " missing)" : ""));
            }
        }
        recording.warnings().forEach(w -> out.println("  warning: " + w.describe()));
        out.println();
    }

    private static void write(Recording recording, JsonGenerator json) throws IOException, LamellaException {
        json.writeStartObject();
        json.writeStringField("file", recording.source().file().toString());
        json.writeStringField("sha256", recording.source().sha256());
        json.writeStringField("format", recording.format());
        json.writeStringField("technique", recording.technique().id());
        json.writeBooleanField("complete", recording.complete());
        json.writeArrayFieldStart("metadata");
        for (Metadata.Entry entry : recording.metadata().entries()) {
            json.writeStartObject();
            json.writeStringField("key", entry.key());
            json.writeStringField("label", entry.label());
            json.writeStringField("text", entry.text());
            if (entry.number().isPresent() && Double.isFinite(entry.number().getAsDouble())) {
                json.writeNumberField("value", entry.number().getAsDouble());
                json.writeStringField("unit", entry.unit().symbol());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("tables");
        for (Table table : recording.tables()) {
            write(table, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("warnings");
        for (var warning : recording.warnings()) {
            json.writeString(warning.describe());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Table table, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", table.name());
        json.writeNumberField("rows", table.rows());
        json.writeArrayFieldStart("columns");
        for (Signal column : table.columns()) {
            Range range = Range.of(column);
            json.writeStartObject();
            json.writeStringField("name", column.name());
            json.writeStringField("measurand", column.measurand().id());
            json.writeStringField("unit", column.fileUnit().symbol());
            if (!range.isEmpty()) {
                json.writeNumberField("min", range.min());
                json.writeNumberField("max", range.max());
            }
            json.writeNumberField("missing", range.missing());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
