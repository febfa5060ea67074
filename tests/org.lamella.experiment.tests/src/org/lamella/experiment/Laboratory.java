/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.experiment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Provenance;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.Verdict;
import org.lamella.core.clock.LabClock;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.files.FileAccess;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.RecordingSource;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.model.store.ExperimentStore;
import org.lamella.model.store.Migrations;

/** Files, results and folders for the tests. */
final class Laboratory {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static final AtomicInteger IDS = new AtomicInteger();

    private Laboratory() {
    }

    static ExperimentFolders folders() {
        return folders(FileAccess.system());
    }

    /** Folders on this disk; each thing is recorded a second after the one before. */
    static ExperimentFolders folders(FileAccess files) {
        AtomicInteger seconds = new AtomicInteger();
        LabClock clock = new LabClock() {
            @Override
            public Instant now() {
                return NOON.plusSeconds(seconds.getAndIncrement());
            }

            @Override
            public long monotonicNanos() {
                return 0;
            }
        };
        return new ExperimentFolders(files, clock,
                new ExperimentStore(files, () -> "id-" + IDS.incrementAndGet(), Migrations.ALL));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sha256(Path file) throws IOException {
        return sha256(Files.readAllBytes(file));
    }

    static AnalysedResult analysed(Path file) throws IOException {
        return analysed(file, Map.of("smoothing-window", "11"));
    }

    static AnalysedResult analysed(Path file, Map<String, String> settings) throws IOException {
        return analysed(file, settings, "1.0");
    }

    static AnalysedResult analysed(Path file, Map<String, String> settings, String version) throws IOException {
        Result result = new Result("Two couples.",
                List.of(Quantity.of("R1", "Resistance", 149.7, 0.1 + 0.2, "Ω", "fit").flagged(Quantity.AT_BOUND),
                        Quantity.of("n", "Exponent", 0.5, Double.NaN, "", "given")),
                List.of(new Verdict("fit-adequate", "yes", 0.9, "residuals are white")), List.of(), List.of(),
                List.of(Warning.of("odd", "The base line slopes.")), Map.of());
        Provenance provenance = new Provenance("cyclic-voltammetry", version, "0.1.0", settings,
                List.of(new Provenance.Input(file, sha256(file), "Test format")));
        return new AnalysedResult("Cyclic voltammetry", provenance, result);
    }

    /** A reader of any file: two columns, whatever is in it. */
    static Recording read(Path file) throws FileProblemException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new FileProblemException(file, "There is no such file", "check the name", e);
        }
        RecordingSource source = new RecordingSource() {
            @Override
            public Path file() {
                return file;
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public String sha256() {
                return Laboratory.sha256(bytes);
            }
        };
        Table table = new Table("data", 3, List.of(
                Signal.column("Ewe/V \u0001", Measurand.POTENTIAL, new double[] { 1, 2, 3 }),
                Signal.column("I/A", Measurand.CURRENT, new double[] { 4, 5, 6 })));
        Metadata metadata = new Metadata(
                List.of(Metadata.Entry.text(Metadata.STARTED, "Start", "2026-02-27T18:30:00")));
        return new Recording(source, "Test format", Technique.CYCLIC_VOLTAMMETRY, metadata, List.of(table), List.of(),
                List.of(), true);
    }

    /** A writer whose bytes can be foretold. */
    static void write(AnalysedResult result, OutputStream out) throws IOException {
        out.write(json(result).getBytes(StandardCharsets.UTF_8));
    }

    static String json(AnalysedResult result) {
        return "{\"analysis\":\"" + result.provenance().analysis() + "\",\"settings\":\""
                + result.provenance().settings() + "\"}\n";
    }
}
