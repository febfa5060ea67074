/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.analysis.Analysis;
import org.lamella.analysis.Checkpoint;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.core.error.LamellaException;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.io.Readers;

class ResumeTest {

    @TempDir
    private Path folder;
    private Path file;
    private final Rows rows = new Rows();
    private final Runner runner = new Runner(new Readers(FileAccess.system(), List.of(new Lines())), List.of(rows));

    @BeforeEach
    void writeFile() throws IOException {
        file = Files.writeString(folder.resolve("a.lines"), "LINES\n1\n");
    }

    /** Four rows of work, each kept; killed before the row that it was told. */
    private static final class Rows implements Analysis {

        private int killedBefore = -1;
        private int worked;

        @Override
        public String id() {
            return "rows";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public String name() {
            return "Rows";
        }

        @Override
        public String description() {
            return "Works row by row.";
        }

        @Override
        public List<Setting> settings() {
            return List.of(Setting.of("depth", "Depth", "", new Setting.Kind.Whole(1, 9), "1"));
        }

        @Override
        public Suitability suitability(Recording recording) {
            return Suitability.GOOD;
        }

        @Override
        public Result analyse(Recording recording, Settings settings, Progress progress) throws LamellaException {
            return analyse(recording, settings, Checkpoint.NONE, progress);
        }

        @Override
        public Result analyse(Recording recording, Settings settings, Checkpoint checkpoint, Progress progress)
                throws LamellaException {
            StringBuilder all = new StringBuilder();
            for (int row = 0; row < 4; row++) {
                Optional<byte[]> before = checkpoint.find("row-" + row);
                if (before.isPresent()) {
                    all.append(new String(before.get(), StandardCharsets.UTF_8));
                    continue;
                }
                if (row == killedBefore) {
                    throw new CancellationException("killed");
                }
                worked++;
                checkpoint.keep("row-" + row, ("r" + row).getBytes(StandardCharsets.UTF_8));
                all.append("r").append(row);
            }
            return new Result(all.toString(), List.of(Quantity.of("rows", "Rows", 4, 0, "", "counted")), List.of(),
                    List.of(), List.of(), List.of(), Map.of());
        }
    }

    private String run(Request request) {
        worked();
        return assertInstanceOf(Outcome.Done.class, runner.run(file, request, Progress.NONE)).result().result()
                .summary();
    }

    private void worked() {
        rows.worked = 0;
    }

    private Request resumable() {
        return Request.DEFAULT.resumableIn(folder.resolve("unfinished"));
    }

    private void killBefore(int row) {
        rows.killedBefore = row;
        assertThrows(CancellationException.class, () -> runner.run(file, resumable(), Progress.NONE));
        rows.killedBefore = -1;
    }

    @Test
    void goesOnWhereItWasKilled() {
        killBefore(3);
        assertEquals("r0r1r2r3", run(resumable()));
        assertEquals(1, rows.worked, "only the last row was left to do");
        assertFalse(Files.exists(folder.resolve("unfinished")), "nothing is left when the work is done");
    }

    @Test
    void doesWorkWithOtherSettingsOrOtherInputsAnew() throws IOException {
        killBefore(3);
        run(new Request(Optional.empty(), Map.of("depth", "2")).resumableIn(folder.resolve("unfinished")));
        assertEquals(4, rows.worked);
        Files.writeString(file, "LINES\n2\n");
        run(resumable());
        assertEquals(4, rows.worked);
    }

    @Test
    void doesADamagedPartAgain() throws IOException {
        killBefore(3);
        try (var files = Files.walk(folder.resolve("unfinished"))) {
            Path part = files.filter(f -> f.getFileName().toString().startsWith("row-1")).findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(part);
            bytes[bytes.length - 1] ^= 1;
            Files.write(part, bytes);
        }
        assertEquals("r0r1r2r3", run(resumable()));
        assertEquals(2, rows.worked, "the damaged row and the last");
    }

    @Test
    void keepsNothingUnlessAsked() {
        assertEquals("r0r1r2r3", run(Request.DEFAULT));
        assertEquals(4, rows.worked);
    }
}
