/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.report;

import java.io.IOException;
import java.io.OutputStream;

import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Failure;
import org.lamella.analysis.Provenance;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.ResultFile;
import org.lamella.analysis.ResultTable;
import org.lamella.analysis.Verdict;
import org.lamella.core.error.Problem;
import org.lamella.data.Warning;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/**
 * The JSON interface: one object, described by {@code schema/results-1.schema.json}. Numbers have all their digits (the
 * shortest text that gives the same double again); what is no number is {@code null}.
 */
public final class ResultJson {

    /** Version of the structure; a greater first number means that a program for the old one has to change. */
    public static final String SCHEMA_VERSION = "1.1";

    private ResultJson() {
    }

    /** Writes the object; does not close the stream. */
    public static void write(ReportData data, OutputStream out) throws IOException {
        JsonFactory factory = JsonFactory.builder().build();
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(printer());
            json.writeStartObject();
            json.writeStringField("schema", "lamella-results");
            json.writeStringField("schemaVersion", SCHEMA_VERSION);
            json.writeStringField("software", "Lamella " + data.softwareVersion());
            json.writeStringField("created", data.created().toString());
            json.writeArrayFieldStart("results");
            for (AnalysedResult result : data.results()) {
                write(result, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("errors");
            for (Failure failure : data.failures()) {
                write(failure, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance().withRootSeparator(""))
                .withObjectIndenter(lines);
    }

    private static void write(AnalysedResult analysed, JsonGenerator json) throws IOException {
        Provenance provenance = analysed.provenance();
        Result result = analysed.result();
        json.writeStartObject();
        json.writeStringField("analysis", provenance.analysis());
        json.writeStringField("analysisName", analysed.analysisName());
        json.writeStringField("analysisVersion", provenance.analysisVersion());
        json.writeStringField("softwareVersion", provenance.softwareVersion());
        json.writeArrayFieldStart("inputs");
        for (Provenance.Input input : provenance.inputs()) {
            json.writeStartObject();
            json.writeStringField("file", input.file().toString());
            json.writeStringField("sha256", input.sha256());
            json.writeStringField("format", input.format());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("settings");
        for (var setting : provenance.settings().entrySet()) {
            json.writeStringField(setting.getKey(), setting.getValue());
        }
        json.writeEndObject();
        json.writeStringField("summary", result.summary());
        json.writeArrayFieldStart("quantities");
        for (Quantity quantity : result.quantities()) {
            write(quantity, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("verdicts");
        for (Verdict verdict : result.verdicts()) {
            write(verdict, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("tables");
        for (ResultTable table : result.tables()) {
            write(table, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("files");
        for (ResultFile file : result.files()) {
            json.writeStartObject();
            json.writeStringField("name", file.name());
            json.writeStringField("description", file.description());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("warnings");
        for (Warning warning : result.warnings()) {
            write(warning, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Quantity quantity, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", quantity.name());
        json.writeStringField("label", quantity.label());
        json.writeNumberField("value", quantity.value());
        json.writeFieldName("uncertainty");
        writeNumber(quantity.uncertainty(), json);
        json.writeStringField("unit", quantity.unit());
        json.writeArrayFieldStart("flags");
        for (String flag : quantity.flags()) {
            json.writeString(flag);
        }
        json.writeEndArray();
        json.writeStringField("method", quantity.method());
        json.writeEndObject();
    }

    private static void write(Verdict verdict, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", verdict.name());
        json.writeStringField("verdict", verdict.verdict());
        json.writeNumberField("confidence", verdict.confidence());
        json.writeStringField("reason", verdict.reason());
        json.writeEndObject();
    }

    private static void write(ResultTable table, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", table.name());
        json.writeStringField("title", table.title());
        json.writeArrayFieldStart("columns");
        for (ResultTable.Column column : table.columns()) {
            json.writeStartObject();
            json.writeStringField("name", column.name());
            json.writeStringField("label", column.label());
            json.writeStringField("unit", column.unit());
            json.writeArrayFieldStart("values");
            for (double number : column.numbers()) {
                writeNumber(number, json);
            }
            for (String text : column.texts()) {
                json.writeString(text);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Warning warning, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", warning.code());
        json.writeStringField("message", warning.message());
        json.writeStringField("place", warning.place().describe());
        json.writeEndObject();
    }

    private static void write(Failure failure, JsonGenerator json) throws IOException {
        Problem problem = failure.problem();
        json.writeStartObject();
        json.writeStringField("file", failure.file().toString());
        json.writeStringField("cause", problem.cause());
        json.writeStringField("place", problem.place().describe());
        json.writeStringField("wayOut", problem.wayOut());
        json.writeEndObject();
    }

    private static void writeNumber(double number, JsonGenerator json) throws IOException {
        if (Double.isFinite(number)) {
            json.writeNumber(number);
        } else {
            json.writeNull();
        }
    }
}
