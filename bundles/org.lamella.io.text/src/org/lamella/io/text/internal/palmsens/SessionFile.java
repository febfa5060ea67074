/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.palmsens;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.lamella.core.progress.Progress;
import org.lamella.io.ByteSource;
import org.lamella.io.text.internal.lines.SegmentStream;
import org.lamella.io.text.internal.lines.TextEncoding;

/**
 * A session of PSTrace: JSON, usually in UTF-16, with measurements, each with its method as text, a data set of arrays
 * and the curves that were drawn of them. Names are in small letters in older versions and begin with a capital in
 * newer ones. What was read before the text breaks is kept.
 */
final class SessionFile {

    private static final int CHECK_EVERY = 4096;

    private final List<SessionMeasurement> measurements = new ArrayList<>();
    private final Progress progress;
    private JsonParser json;
    private String broken = "";
    private String version = "";

    /** Something that reads the value of a field. */
    private interface Field {
        void read(String name) throws IOException;
    }

    SessionFile(ByteSource source, Progress progress) {
        this.progress = progress;
        TextEncoding encoding = TextEncoding.of(source.head());
        try (BufferedReader text = new BufferedReader(new InputStreamReader(
                new SegmentStream(source.bytes().asSlice(Math.min(source.size(), encoding.markLength()))),
                encoding.charset()));
                JsonParser parser = JsonFactory.builder().build().createParser(text)) {
            json = parser;
            if (json.nextToken() == JsonToken.START_OBJECT) {
                object(this::session);
            }
        } catch (IOException e) {
            broken = e.getMessage() == null ? e.toString() : e.getMessage().lines().findFirst().orElse("");
        }
    }

    /** The measurements, the last one as far as it is there. */
    List<SessionMeasurement> measurements() {
        return measurements;
    }

    /** What is wrong with the text; empty where it is whole. */
    String broken() {
        return broken;
    }

    /** Version of the program's kernel. */
    String version() {
        return version;
    }

    /** Reads the fields of the object whose beginning was read; names come in small letters. */
    private void object(Field field) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName().toLowerCase(Locale.ROOT);
            json.nextToken();
            field.read(name);
            json.skipChildren();
        }
    }

    /** Reads the objects of a list, if the value is one. */
    private void list(Field field) throws IOException {
        if (json.currentToken() == JsonToken.START_ARRAY) {
            JsonToken token = json.nextToken();
            while (token != JsonToken.END_ARRAY && token != null) {
                if (token == JsonToken.START_OBJECT) {
                    field.read("");
                } else {
                    json.skipChildren();
                }
                token = json.nextToken();
            }
        }
    }

    private String text() throws IOException {
        return json.currentToken().isScalarValue() ? json.getText() : "";
    }

    private void session(String name) throws IOException {
        switch (name) {
            case "coreversion" -> version = text();
            case "measurements" -> list(n -> {
                progress.checkCancelled();
                SessionMeasurement measurement = new SessionMeasurement();
                measurements.add(measurement);
                object(field -> measurement(measurement, field));
            });
            default -> {
            }
        }
    }

    private void measurement(SessionMeasurement measurement, String name) throws IOException {
        switch (name) {
            case "title" -> measurement.title = text();
            case "deviceserial" -> measurement.serialNumber = text();
            case "devicefw" -> measurement.firmware = text();
            case "timestamp" -> measurement.ticks = json.currentToken().isNumeric() ? json.getValueAsLong() : 0;
            case "method" -> measurement.method(text());
            case "dataset" -> {
                if (json.currentToken() == JsonToken.START_OBJECT) {
                    object(field -> {
                        if (field.equals("values")) {
                            list(n -> array(measurement.arrays));
                        }
                    });
                }
            }
            case "curves" -> list(n -> object(field -> {
                boolean axis = field.equals("xaxisdataarray") || field.equals("yaxisdataarray");
                if (axis && json.currentToken() == JsonToken.START_OBJECT) {
                    array(measurement.curves);
                }
            }));
            default -> {
            }
        }
    }

    private void array(List<SessionArray> to) throws IOException {
        SessionArray array = new SessionArray();
        to.add(array);
        object(field -> {
            switch (field) {
                case "arraytype" -> array.number = json.currentToken().isNumeric() ? json.getValueAsInt(-1) : -1;
                case "description" -> array.description = text();
                case "unit" -> {
                    if (json.currentToken() == JsonToken.START_OBJECT) {
                        object(unit -> unit(array, unit));
                    }
                }
                case "datavalues" -> list(n -> value(array));
                default -> {
                }
            }
        });
    }

    private void unit(SessionArray array, String name) throws IOException {
        switch (name) {
            case "type" -> array.unitType = text();
            case "s" -> array.symbol = text();
            case "q" -> array.quantity = text();
            default -> {
            }
        }
    }

    /** A value counts when its object has ended: the digits of a last number may not be all. */
    private void value(SessionArray array) throws IOException {
        double[] value = { Double.NaN };
        object(field -> {
            if (field.equals("v") && json.currentToken().isNumeric()) {
                value[0] = json.getDoubleValue();
            }
        });
        if (json.currentToken() == JsonToken.END_OBJECT) {
            array.add(value[0]);
        }
        if (array.size() % CHECK_EVERY == 0) {
            progress.checkCancelled();
        }
    }
}
