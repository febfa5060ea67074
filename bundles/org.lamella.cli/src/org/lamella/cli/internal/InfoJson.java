/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.lamella.analysis.Failure;
import org.lamella.core.error.LamellaException;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Signal;
import org.lamella.data.SignalAxis;
import org.lamella.data.Table;
import org.lamella.data.Warning;

import com.fasterxml.jackson.core.JsonGenerator;

/** What files hold, for machines: one object, described by {@code schema/info-1.schema.json}. */
final class InfoJson implements AutoCloseable {

    private static final String SCHEMA_VERSION = "1.0";

    private final JsonGenerator json;
    private final List<Failure> failures = new ArrayList<>();

    /** Begins the object. */
    InfoJson(OutputStream out) throws IOException {
        this.json = Json.generator(out);
        json.writeStartObject();
        json.writeStringField("schema", "lamella-info");
        json.writeStringField("schemaVersion", SCHEMA_VERSION);
        json.writeArrayFieldStart("files");
    }

    /** A file that gave nothing. */
    void fail(Failure failure) {
        failures.add(failure);
    }

    /** Ends the object. */
    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("errors");
        for (Failure failure : failures) {
            json.writeStartObject();
            json.writeStringField("file", failure.file().toString());
            json.writeStringField("cause", failure.problem().cause());
            json.writeStringField("place", failure.problem().place().describe());
            json.writeStringField("wayOut", failure.problem().wayOut());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    void write(Recording recording) throws IOException, LamellaException {
        String sha256 = recording.source().sha256();
        json.writeStartObject();
        json.writeStringField("file", recording.source().file().toString());
        json.writeStringField("sha256", sha256);
        json.writeNumberField("size", recording.source().size());
        json.writeStringField("format", recording.format());
        json.writeStringField("technique", recording.technique().id());
        json.writeBooleanField("complete", recording.complete());
        json.writeArrayFieldStart("metadata");
        for (Metadata.Entry entry : recording.metadata().entries()) {
            write(entry);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("tables");
        for (Table table : recording.tables()) {
            write(table);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("arrays");
        for (Signal array : recording.arrays()) {
            json.writeStartObject();
            writeSignal(array);
            writeAxes(array);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("warnings");
        for (Warning warning : recording.warnings()) {
            json.writeStartObject();
            json.writeStringField("code", warning.code());
            json.writeStringField("message", warning.message());
            json.writeStringField("place", warning.place().describe());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Metadata.Entry entry) throws IOException {
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

    private void write(Table table) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", table.name());
        json.writeNumberField("rows", table.rows());
        json.writeArrayFieldStart("columns");
        for (Signal column : table.columns()) {
            json.writeStartObject();
            writeSignal(column);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeSignal(Signal signal) throws IOException {
        ColumnRange range = ColumnRange.of(signal);
        json.writeStringField("name", signal.name());
        json.writeStringField("measurand", signal.measurand().id());
        json.writeStringField("label", signal.measurand().label());
        json.writeStringField("unit", signal.fileUnit().symbol());
        if (!range.isEmpty()) {
            json.writeNumberField("min", range.min());
            json.writeNumberField("max", range.max());
        }
        json.writeNumberField("missing", range.missing());
    }

    private void writeAxes(Signal array) throws IOException {
        json.writeArrayFieldStart("axes");
        for (SignalAxis axis : array.axes()) {
            json.writeStartObject();
            json.writeStringField("name", axis.name());
            json.writeNumberField("size", axis.size());
            json.writeStringField("unit", axis.unit().symbol());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
