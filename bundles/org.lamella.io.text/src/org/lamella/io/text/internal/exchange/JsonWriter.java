/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.progress.Progress;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Samples;
import org.lamella.data.Signal;
import org.lamella.data.SignalAxis;
import org.lamella.data.Table;
import org.lamella.data.Warning;
import org.lamella.io.Format;
import org.lamella.io.RecordingWriter;
import org.osgi.service.component.annotations.Component;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Writes a whole recording as one JSON object, number by number. All numbers are SI with all their digits; missing ones
 * are null. The structure is described by {@code schema/recording-1.schema.json} in this bundle.
 */
@Component(service = RecordingWriter.class)
public final class JsonWriter implements RecordingWriter {

    /** The version of the structure: 1.x only adds members. */
    static final String VERSION = "1.0";

    private static final int CHECK_EVERY = 4096;

    @Override
    public Format format() {
        return new Format("json", "Lamella JSON", List.of("json"));
    }

    @Override
    public void write(Recording recording, OutputStream out, Progress progress) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            // what fails half-way must not look whole
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
            json.writeStartObject();
            json.writeStringField("schema", "lamella-recording");
            json.writeStringField("schemaVersion", VERSION);
            writeSource(recording, json);
            json.writeStringField("technique", recording.technique().id());
            json.writeBooleanField("complete", recording.complete());
            json.writeArrayFieldStart("metadata");
            for (Metadata.Entry entry : recording.metadata().entries()) {
                write(entry, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("tables");
            for (Table table : recording.tables()) {
                write(table, json, progress);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("arrays");
            for (Signal array : recording.arrays()) {
                writeArray(array, json, progress);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("warnings");
            for (Warning warning : recording.warnings()) {
                write(warning, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeSource(Recording recording, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("source");
        json.writeStringField("file", recording.source().file().getFileName().toString());
        json.writeNumberField("size", recording.source().size());
        try {
            json.writeStringField("sha256", recording.source().sha256());
        } catch (LamellaException e) {
            throw new IOException(e.problem().describe(), e);
        }
        json.writeStringField("format", recording.format());
        json.writeEndObject();
    }

    private static void write(Metadata.Entry entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", entry.key());
        json.writeStringField("label", entry.label());
        json.writeStringField("text", entry.text());
        if (entry.number().isPresent()) {
            json.writeFieldName("value");
            writeNumber(entry.number().getAsDouble(), json);
            json.writeStringField("unit", entry.unit().symbol());
        }
        json.writeEndObject();
    }

    private static void write(Table table, JsonGenerator json, Progress progress) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", table.name());
        json.writeNumberField("rows", table.rows());
        json.writeArrayFieldStart("columns");
        for (Signal column : table.columns()) {
            json.writeStartObject();
            writeHead(column, json);
            writeValues(column, json, progress);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeArray(Signal array, JsonGenerator json, Progress progress) throws IOException {
        json.writeStartObject();
        writeHead(array, json);
        json.writeArrayFieldStart("axes");
        for (SignalAxis axis : array.axes()) {
            json.writeStartObject();
            json.writeStringField("name", axis.name());
            json.writeStringField("unit", axis.unit().symbol());
            json.writeNumberField("size", axis.size());
            json.writeNumberField("offset", axis.offset());
            json.writeNumberField("step", axis.step());
            json.writeEndObject();
        }
        json.writeEndArray();
        writeValues(array, json, progress);
        json.writeEndObject();
    }

    private static void writeHead(Signal signal, JsonGenerator json) throws IOException {
        json.writeStringField("name", signal.name());
        json.writeStringField("measurand", signal.measurand().id());
        json.writeStringField("label", signal.measurand().label());
        json.writeStringField("unit", signal.measurand().unit().symbol());
        json.writeStringField("file_unit", signal.fileUnit().symbol());
    }

    private static void writeValues(Signal signal, JsonGenerator json, Progress progress) throws IOException {
        Samples samples = signal.samples();
        json.writeArrayFieldStart("values");
        for (long i = 0; i < samples.size(); i++) {
            writeNumber(samples.at(i), json);
            if (i % CHECK_EVERY == 0) {
                progress.checkCancelled();
                progress.report("Writing " + signal.name(), (double) i / samples.size());
            }
        }
        json.writeEndArray();
    }

    /** JSON knows neither NaN nor infinity. */
    private static void writeNumber(double value, JsonGenerator json) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumber(value);
        } else {
            json.writeNull();
        }
    }

    private static void write(Warning warning, JsonGenerator json) throws IOException {
        Place place = warning.place();
        json.writeStartObject();
        json.writeStringField("code", warning.code());
        json.writeStringField("message", warning.message());
        if (place.offset() >= 0) {
            json.writeNumberField("offset", place.offset());
        }
        if (place.line() >= 0) {
            json.writeNumberField("line", place.line());
        }
        if (!place.field().isEmpty()) {
            json.writeStringField("field", place.field());
        }
        json.writeEndObject();
    }
}
