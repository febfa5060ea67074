/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.examples.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.progress.Progress;
import org.lamella.examples.ExampleFiles;

/** Holds the files against the published numbers that their models stand for (ids of the paper's table in comments). */
class ExampleFilesTest {

    private static final Map<String, String> FILES = ExampleSet.make(1, Progress.NONE);

    @TempDir
    private Path folder;

    /** A column of an EC-Lab text. */
    private static double[] column(String file, String label) {
        String[] lines = FILES.get(file).split("\r\n");
        int header = Integer.parseInt(lines[1].substring(lines[1].indexOf(':') + 1).strip());
        int index = Arrays.asList(lines[header - 1].split("\t")).indexOf(label);
        assertTrue(index >= 0, label);
        List<Double> values = new ArrayList<>();
        for (String line : Arrays.asList(lines).subList(header, lines.length)) {
            values.add(Double.valueOf(line.split("\t")[index]));
        }
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Test
    void everyFileSaysThatItWasMadeByWhichSeed() {
        FILES.forEach((name, content) -> assertTrue(content.contains("Made by Lamella's seeded model, no measurement"),
                name));
        FILES.forEach((name, content) -> assertTrue(content.contains("seed 1;") || content.contains("\"seed\" : 1"),
                name));
    }

    @Test
    void filesAreSmall() {
        FILES.forEach((name, content) -> assertTrue(content.length() < 1_000_000, name));
    }

    @Test
    void sameSeedGivesTheSameBytesInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(FILES, ExampleSet.make(1, Progress.NONE));
        } finally {
            Locale.setDefault(before);
        }
        ExampleSet.make(2, Progress.NONE)
                .forEach((name, content) -> assertFalse(content.equals(FILES.get(name)), name));
    }

    @Test
    void peaksAreWhereTheyWerePublished() {
        double[] potential = column("cv-holder.mpt", "Ewe/V");
        double[] current = column("cv-holder.mpt", "<I>/mA");
        // H02, on the platinum's scale, 3.8 V below Li+/Li (H01); the base line pulls the raw extremes by some mV
        assertEquals(4.41 - 3.8, extreme(potential, current, 0, 700, 0.55, 0.68, 1), 6e-3);
        assertEquals(4.58 - 3.8, extreme(potential, current, 0, 700, 0.70, 0.82, 1), 6e-3);
        assertEquals(4.54 - 3.8, extreme(potential, current, 700, 1400, 0.68, 0.82, -1), 6e-3);
        assertEquals(4.37 - 3.8, extreme(potential, current, 700, 1400, 0.50, 0.64, -1), 6e-3);
        double greatest = Arrays.stream(current).max().orElseThrow() * 1e-3;
        assertTrue(greatest > 1e-9 && greatest < 1e-8, "nA");
        // H05: more current above 4.6 V than in any peak
        assertTrue(potential[indexOfMax(current)] > 4.75 - 3.8);
    }

    private static int indexOfMax(double[] values) {
        int best = 0;
        for (int i = 0; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    /** Potential of the extreme of the mean of 15 neighbours. */
    private static double extreme(double[] potential, double[] current, int from, int to, double low, double high,
            int sign) {
        double best = Double.NEGATIVE_INFINITY;
        double where = Double.NaN;
        for (int i = from + 7; i < to - 7; i++) {
            double sum = 0;
            for (int j = i - 7; j <= i + 7; j++) {
                sum += sign * current[j];
            }
            if (potential[i] > low && potential[i] < high && sum > best) {
                best = sum;
                where = potential[i];
            }
        }
        return where;
    }

    @Test
    void voltammogramHasTheScanRateAndWindowOfTheHolder() {
        double[] potential = column("cv-holder.mpt", "control/V");
        double[] time = column("cv-holder.mpt", "time/s");
        // H01
        assertEquals(0.3, Arrays.stream(potential).min().orElseThrow(), 1e-3);
        assertEquals(1.0, Arrays.stream(potential).max().orElseThrow(), 1e-3);
        assertEquals(1e-4, (potential[100] - potential[0]) / (time[100] - time[0]), 1e-9);
        assertArrayEquals(new double[] { 1, 2, 3 },
                Arrays.stream(column("cv-holder.mpt", "cycle number")).distinct().toArray());
    }

    @Test
    void spectrumSpansThePublishedRange() {
        double[] frequency = column("peis-holder.mpt", "freq/Hz");
        double[] re = column("peis-holder.mpt", "Re(Z)/Ohm");
        // H06
        assertEquals(4e4, frequency[0], 1);
        assertEquals(0.5e-3, frequency[frequency.length - 1], 1e-9);
        // H09: where the second arc ends and the last element begins
        int between = 0;
        while (frequency[between] > 1.5) {
            between++;
        }
        assertEquals(1e6, re[between], 0.1e6);
    }

    @Test
    void capacitiesAreThePublishedOnes() {
        double[] cycle = column("cycling-flat-cell.mpt", "cycle number");
        double[] current = column("cycling-flat-cell.mpt", "control/mA");
        double[] charge = column("cycling-flat-cell.mpt", "Q charge/discharge/mA.h");
        double perFilm = 0.785 * 0.46 * 1e-3;
        // E04, E05, E06: µAh per cm² and µm, two digits published
        assertEquals(58, -last(cycle, current, charge, 2, -1) / perFilm, 0.5);
        assertEquals(145, last(cycle, current, charge, 2, 1) / perFilm, 2);
        assertEquals(42, -last(cycle, current, charge, 50, -1) / perFilm, 0.5);
        assertEquals(0.72, last(cycle, current, charge, 50, -1) / last(cycle, current, charge, 2, -1), 0.01);
    }

    private static double last(double[] cycle, double[] current, double[] charge, int number, int sign) {
        double found = Double.NaN;
        for (int i = 0; i < cycle.length; i++) {
            if (cycle[i] == number && current[i] * sign > 0) {
                found = charge[i];
            }
        }
        return found;
    }

    @Test
    void plateausAreThePublishedOnes() {
        double[] cycle = column("cycling-flat-cell.mpt", "cycle number");
        double[] current = column("cycling-flat-cell.mpt", "control/mA");
        double[] potential = column("cycling-flat-cell.mpt", "Ewe/V");
        List<Double> charging = new ArrayList<>();
        for (int i = 0; i < cycle.length; i++) {
            if (cycle[i] == 2 && current[i] > 0 && potential[i] > 4.66) {
                charging.add(potential[i]);
            }
        }
        // E02: most time is spent near 4.68 V and 4.75 V
        assertTrue(charging.stream().filter(e -> Math.abs(e - 4.68) < 0.015).count() >= 9);
        assertTrue(charging.stream().filter(e -> Math.abs(e - 4.75) < 0.015).count() >= 20);
        assertTrue(charging.stream().filter(e -> Math.abs(e - 4.715) < 0.015).count() <= 7);
    }

    @Test
    void contactsHaveThePublishedResistances() {
        // C01, C02; two-point slope between the ends
        assertEquals(150, endToEnd("iv-current-collector.csv"), 0.3);
        assertEquals(1.25e7, endToEnd("iv-protective-cap.csv"), 2e4);
    }

    private static double endToEnd(String file) {
        List<String> rows = FILES.get(file).lines().filter(l -> !l.startsWith("#") && !l.startsWith("V")).toList();
        String[] first = rows.getFirst().split(",");
        String[] last = rows.getLast().split(",");
        return (Double.parseDouble(last[0]) - Double.parseDouble(first[0]))
                / (Double.parseDouble(last[1]) - Double.parseDouble(first[1]));
    }

    @Test
    void writesAllFilesAndTheTruth() throws FileProblemException, IOException {
        List<Path> files = ExampleFiles.write(folder.resolve("new"), 1);
        assertEquals(5, files.size());
        for (Path file : files) {
            assertEquals(FILES.get(file.getFileName().toString()), Files.readString(file, StandardCharsets.UTF_8));
        }
        String truth = Files.readString(folder.resolve("new").resolve(ExampleFiles.TRUTH));
        FILES.keySet().stream().filter(n -> !n.equals(ExampleFiles.TRUTH))
                .forEach(n -> assertTrue(truth.contains("\"" + n + "\""), n));
        assertTrue(truth.contains("1.25E7") && truth.contains("discharge[50]"));
    }

    @Test
    void replacesOnlyItsOwnFiles() throws FileProblemException, IOException {
        ExampleFiles.write(folder, 1);
        ExampleFiles.write(folder, 2);
        assertTrue(Files.readString(folder.resolve("cv-holder.mpt")).contains("seed 2;"));
        Files.writeString(folder.resolve("truth.json"), "{}");
        assertThrows(FileProblemException.class, () -> ExampleFiles.write(folder, 3));
        assertTrue(Files.readString(folder.resolve("cv-holder.mpt")).contains("seed 2;"), "nothing is written then");
        assertEquals("{}", Files.readString(folder.resolve("truth.json")));
    }
}
