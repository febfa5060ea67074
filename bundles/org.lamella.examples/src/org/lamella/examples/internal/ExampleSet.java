/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.examples.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lamella.core.progress.Progress;
import org.lamella.core.random.RandomStreams;
import org.lamella.examples.ExampleFiles;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** Runs all models. */
public final class ExampleSet {

    private ExampleSet() {
    }

    /** Content by file name, the truth last. */
    public static Map<String, String> make(long seed, Progress progress) {
        RandomStreams random = new RandomStreams(seed);
        progress.report("Solving the models", 0);
        List<ExampleFile> files = List.of(ContactSweep.CURRENT_COLLECTOR.make(random),
                ContactSweep.PROTECTIVE_CAP.make(random), HolderSpectrum.make(random),
                HolderVoltammogram.make(random, progress), FlatCellCycling.make(random, progress.part(0.3, 1)));
        Map<String, String> contents = new LinkedHashMap<>();
        files.forEach(file -> contents.put(file.name(), file.content()));
        contents.put(ExampleFiles.TRUTH, truth(seed, files));
        return contents;
    }

    private static String truth(long seed, List<ExampleFile> files) {
        StringWriter text = new StringWriter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeStartObject();
            json.writeStringField("about", ExampleMark.MADE);
            json.writeNumberField("seed", seed);
            json.writeArrayFieldStart("files");
            for (ExampleFile file : files) {
                write(file, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
        return text.toString();
    }

    private static void write(ExampleFile file, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file.name());
        json.writeStringField("model", file.model());
        json.writeArrayFieldStart("truth");
        for (Truth truth : file.truth()) {
            json.writeStartObject();
            json.writeStringField("name", truth.name());
            json.writeNumberField("value", truth.value());
            json.writeStringField("unit", truth.unit());
            json.writeStringField("meaning", truth.meaning());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
