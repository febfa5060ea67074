/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

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

    /** Difference of the strongest and the weakest of red, green and blue that is no grey. */
    private static final int COLOURED = 60;

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
            BufferedImage image = ImageIO.read(png.toFile());
            assertEquals(3040, image.getWidth());
            assertEquals(1880, image.getHeight());
            assertEquals(0xffffffff, image.getRGB(1, 1), "paper is white");
            assertLineRisesOver(image);
        }
    }

    /** The three points lie on a rising straight line: so do the coloured pixels below the legend, over most of it. */
    private static void assertLineRisesOver(BufferedImage image) {
        double n = 0;
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double syy = 0;
        double sxy = 0;
        int left = image.getWidth();
        int right = 0;
        int legend = image.getHeight() * 7 / 100;
        for (int y = legend; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                Color colour = new Color(image.getRGB(x, y));
                int most = Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue()));
                int least = Math.min(colour.getRed(), Math.min(colour.getGreen(), colour.getBlue()));
                if (most - least > COLOURED) {
                    n++;
                    sx += x;
                    sy += y;
                    sxx += (double) x * x;
                    syy += (double) y * y;
                    sxy += (double) x * y;
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                }
            }
        }
        double correlation = (n * sxy - sx * sy) / Math.sqrt((n * sxx - sx * sx) * (n * syy - sy * sy));
        assertTrue(n > 1000, "coloured pixels: " + n);
        assertTrue(correlation < -0.99, "correlation of rows, from the top, with columns: " + correlation);
        assertTrue(right - left > image.getWidth() / 2, "from column " + left + " to " + right);
    }

    @Test
    void placeThatCannotBeWrittenIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        FileProblemException e = assertThrows(FileProblemException.class,
                () -> export.numbers(List.of(), file.resolve("numbers.csv")));
        assertEquals(true, e.problem().describe().contains("numbers.csv"), e.problem()::describe);
    }
}
