/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.analysis.AnalysedResult;
import org.lamella.core.clock.LabClock;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.report.ReportData;
import org.lamella.report.ReportFolder;
import org.lamella.runner.Outcome;
import org.lamella.runner.Request;
import org.lamella.runner.Runner;
import org.lamella.ui.analysis.internal.Bench;
import org.lamella.ui.work.FileState;
import org.lamella.ui.work.OpenFile;

class ResultExportTest {

    private static final Instant NOW = Instant.parse("2026-01-15T09:00:00Z");
    private static final String ROWS = "0.1 1\n0.2 2\n0.3000001 3\n";

    @TempDir
    Path folder;

    private final LabClock clock = fixed();
    private final ResultExport export = new ResultExport(FileAccess.system(), clock);

    private static LabClock fixed() {
        return new LabClock() {
            @Override
            public Instant now() {
                return NOW;
            }

            @Override
            public long monotonicNanos() {
                return 0;
            }
        };
    }

    private static List<Path> files(Path in) throws IOException {
        try (Stream<Path> all = Files.walk(in)) {
            return all.filter(Files::isRegularFile).map(in::relativize).sorted().toList();
        }
    }

    @Test
    void resultOfTheWindowIsThatOfTheCommandLineToTheLastBit() throws Exception {
        try (Bench bench = new Bench()) {
            Request request = new Request(Optional.empty(), Map.of("factor", "1.7", "window", "0.15.."));
            OpenFile file = bench.open(folder, "a.test", ROWS);
            bench.files.analyse(file.key(), request);
            bench.await(() -> bench.now(file).state() == FileState.DONE
                    && bench.now(file).result().orElseThrow() != file.result().orElseThrow());
            // what the command analyze does with a file
            Outcome.Done done = (Outcome.Done) bench.runner.run(file.path(), request, Progress.NONE);
            new ReportFolder(FileAccess.system()).write(new ReportData(Runner.SOFTWARE_VERSION, NOW,
                    List.of(done.result()), List.of()), folder.resolve("cli"));
            AnalysedResult shown = bench.now(file).result().orElseThrow();
            export.report(List.of(shown), folder.resolve("window"));
            export.json(List.of(shown), folder.resolve("single/results.json"));
            export.numbers(List.of(shown), folder.resolve("single/quantities.csv"));
            export.table(shown.result().tables().getFirst(), folder.resolve("single/tables/01-a-points.csv"));
            export.svg(shown.result().scenes().getFirst(), folder.resolve("single/plots/01-a-line.svg"));
            assertEquals(files(folder.resolve("cli")), files(folder.resolve("window")));
            for (Path each : files(folder.resolve("cli"))) {
                byte[] wanted = Files.readAllBytes(folder.resolve("cli").resolve(each));
                assertArrayEquals(wanted, Files.readAllBytes(folder.resolve("window").resolve(each)), each::toString);
                if (!each.endsWith("report.html")) {
                    assertArrayEquals(wanted, Files.readAllBytes(folder.resolve("single").resolve(each)),
                            each::toString);
                }
            }
        }
    }

    @Test
    void plotIsAPictureOfTheReportsProportions() throws Exception {
        try (Bench bench = new Bench()) {
            OpenFile file = bench.open(folder, "a.test", ROWS);
            Path png = folder.resolve("plot.png");
            export.png(file.result().orElseThrow().result().scenes().getFirst(), png);
            var image = javax.imageio.ImageIO.read(png.toFile());
            assertEquals(3040, image.getWidth());
            assertEquals(1880, image.getHeight());
        }
    }

    @Test
    void placeThatCannotBeWrittenIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        FileProblemException e = assertThrows(FileProblemException.class,
                () -> export.numbers(List.of(), file.resolve("numbers.csv")));
        assertEquals(true, e.problem().describe().contains("numbers.csv"), e.problem()::describe);
    }
}
