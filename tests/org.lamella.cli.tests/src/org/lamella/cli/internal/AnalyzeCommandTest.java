/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamella.cli.ExitCode;

/** What the command prints and how it ends; files that cannot be read or written are in {@code BadInputTest}. */
class AnalyzeCommandTest {

    @TempDir
    private Path folder;
    private final Bench bench = new Bench();
    private String file;

    @BeforeEach
    void writeFile() throws IOException {
        file = write("a.num", "NUMBERS\n1\n2\n3\n4\n");
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void printsNumbersWithUncertaintyVerdictsAndWarnings() {
        Bench.Run run = bench.run("analyze", file);
        assertEquals(ExitCode.DONE, run.code());
        // by hand: mean of 1 … 4 mA is 2.5 mA, its standard uncertainty sqrt(5/3)/sqrt(4) = 0.645 mA
        List<String> lines = run.out().lines().toList();
        assertEquals(file + "  Numbers", lines.get(0));
        assertEquals("Mean current: The mean is 0.0025 A.", lines.get(1));
        assertTrue(lines.get(2).matches("  mean    +2\\.50 ± 0\\.65 +mA +Mean current +\\[test-flag\\]"), lines.get(2));
        assertTrue(run.out().contains("steady: yes (90 %) — it does not move"), run.out());
        assertTrue(run.out().contains("warning: The reader warns"), run.out());
        assertTrue(run.out().contains("warning: The analysis warns"), run.out());
        assertTrue(run.out().contains("values (4 rows)"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void printsOneJsonObjectAndNothingElse() {
        Bench.Run run = bench.run("analyze", file, "--json", "--factor", "0.5");
        assertEquals(ExitCode.DONE, run.code());
        JsonTree json = JsonTree.parse(run.out());
        JsonTree result = json.at("results/0");
        assertEquals("mean", result.at("analysis").toString());
        assertEquals("3.1", result.at("analysisVersion").toString());
        assertEquals(file, result.at("inputs/0/file").toString());
        // printf 'NUMBERS\n1\n2\n3\n4\n' | sha256sum
        assertEquals("f67dcde5f19f802fd9d7b34ef38a44d46f089faf1ee0853a5090103e0aa2e821",
                result.at("inputs/0/sha256").toString());
        assertEquals("0.5", result.at("settings/factor").toString());
        assertEquals("arithmetic", result.at("settings/kind").toString());
        assertEquals(0.00125, result.at("quantities/0/value").number(), 1e-18);
        assertEquals("A", result.at("quantities/0/unit").toString());
        assertEquals(List.of("test-flag").toString(), result.at("quantities/0/flags").toString());
        assertEquals(0, json.at("errors").size());
        assertEquals("", run.err());
    }

    @Test
    void givesPartialResultsWhenOneFileFails() throws IOException {
        String broken = write("b.num", "NUMBERS\n1\nx\n");
        Bench.Run text = bench.run("analyze", file, broken, file);
        assertEquals(ExitCode.FAILED, text.code());
        assertTrue(text.out().contains("The mean is 0.0025 A"), text.out());
        assertTrue(text.err().contains("failed: " + broken + ", line 3: \"x\" is no number — write one"), text.err());
        assertTrue(text.err().contains("1 analysed, 1 failed, 0 skipped"), text.err());

        Bench.Run machine = bench.run("analyze", "--json", file, broken);
        assertEquals(ExitCode.FAILED, machine.code());
        JsonTree json = JsonTree.parse(machine.out());
        assertEquals(1, json.at("results").size());
        assertEquals(broken, json.at("errors/0/file").toString());
        assertEquals("\"x\" is no number", json.at("errors/0/cause").toString());
        assertEquals("write one", json.at("errors/0/wayOut").toString());
    }

    @Test
    void keepsTheOrderOfTheFiles() throws IOException {
        for (int i = 0; i < 20; i++) {
            write(String.format(Locale.ROOT, "f%02d.num", i), "NUMBERS\n" + i + "\n" + i + "\n");
        }
        JsonTree json = JsonTree.parse(bench.run("analyze", "--json", folder + "/f*.num").out());
        assertEquals(20, json.at("results").size());
        for (int i = 0; i < 20; i++) {
            assertEquals(i / 1000.0, json.at("results/" + i + "/quantities/0/value").number(), 1e-15);
        }
    }

    @Test
    void takesSettingsByOptionOrByName() {
        String option = bench.run("analyze", "--json", file, "--kind", "median", "--strict").out();
        String named = bench.run("analyze", "--json", file, "--set", "kind=median", "--set", "strict=true").out();
        assertEquals("median", JsonTree.parse(option).at("results/0/settings/kind").toString());
        assertEquals("true", JsonTree.parse(option).at("results/0/settings/strict").toString());
        assertEquals(JsonTree.parse(option).at("results/0/settings").toString(),
                JsonTree.parse(named).at("results/0/settings").toString());
        String taken = bench.run("analyze", "--json", file, "--set", "json=2").out();
        assertEquals("2", JsonTree.parse(taken).at("results/0/settings/json").toString());
    }

    @Test
    void analysesSeveralFilesTogether() throws IOException {
        String second = write("b.num", "NUMBERS\n6\n");
        String third = write("c.num", "NUMBERS\n8\n");
        JsonTree together = JsonTree.parse(bench.run("analyze", "--json", "--together", file, second, third).out());
        assertEquals(1, together.at("results").size());
        // by hand: (1 + 2 + 3 + 4 + 6 + 8) / 6 mA
        assertEquals(0.004, together.at("results/0/quantities/0/value").number(), 1e-18);
        assertEquals(third, together.at("results/0/inputs/2/file").toString());
        JsonTree byOption = JsonTree
                .parse(bench.run("analyze", "--json", file, "--with", second, "--with", third).out());
        assertEquals(together.at("results/0/quantities").toString(), byOption.at("results/0/quantities").toString());
    }

    @Test
    void passesOverFilesOfAFolderThatNoAnalysisIsMadeFor() throws IOException {
        String other = write("b.time.num", "NUMBERS\n1\n2\n");
        Bench.Run whole = bench.run("analyze", folder.toString());
        assertEquals(ExitCode.DONE, whole.code(), whole.err());
        assertTrue(whole.err().contains("skipped: " + other + ": No analysis is made for this recording"),
                whole.err());
        assertTrue(whole.err().contains("1 analysed, 0 failed, 1 skipped"), whole.err());
        assertEquals(ExitCode.FAILED, bench.run("analyze", other).code(), "it was named");
    }

    @Test
    void offersSettingsInItsHelp() {
        String help = bench.run("analyze", "--help").out();
        assertTrue(help.contains("--kind=arithmetic|median"), help);
        assertTrue(help.contains("at most 50 % more. Default: 1."), help);
    }

    @ParameterizedTest
    @ValueSource(strings = { "--factor=2", "--factor=1,5", "--kind=mode", "--set=colour=red", "--strict=perhaps",
        "--analysis=median", "--formula=(((" })
    void refusesWrongSettings(String option) {
        Bench.Run text = bench.run("analyze", file, option);
        assertEquals(ExitCode.WRONG_USE, text.code(), text.err());
        assertEquals("", text.out());
        assertTrue(text.err().contains(" — "), "a way out: " + text.err());

        Bench.Run machine = bench.run("analyze", file, option, "--json");
        assertEquals(ExitCode.WRONG_USE, machine.code());
        assertEquals(1, JsonTree.parse(machine.out()).at("errors").size());
    }

    @Test
    void refusesSettingsThatTheAnalysisAskedForDoesNotHave() {
        assertEquals(ExitCode.WRONG_USE, bench.run("analyze", file, "--analysis", "mean", "--set", "window=3").code());
        assertEquals(ExitCode.DONE, bench.run("analyze", file, "--analysis", "mean", "--factor", "1").code());
    }

    @Test
    void wantsAFile() {
        Bench.Run run = bench.run("analyze", "--json");
        assertEquals(ExitCode.WRONG_USE, run.code());
        assertTrue(run.err().contains("FILE"), run.err());
    }

    @Test
    void tellsOfDefectsAndGoesOn() throws IOException {
        String defect = write("defect.num", "NUMBERS\n666\n");
        Bench.Run run = bench.run("analyze", defect, file);
        assertEquals(ExitCode.FAILED, run.code());
        assertTrue(run.err().contains("a defect of the analysis"), run.err());
        assertTrue(run.out().contains("The mean is 0.0025 A"), run.out());
    }

    @Test
    void writesTheReportAndSaysWhereItIs() throws IOException {
        Path out = folder.resolve("deep/results");
        Bench.Run run = bench.run("analyze", file, "--out", out.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.err().contains("Report: " + out.resolve("report.html").toAbsolutePath()), run.err());
        assertTrue(Files.readString(out.resolve("report.html")).contains("Mean current"));
        JsonTree json = JsonTree.parse(Files.readString(out.resolve("results.json")));
        assertEquals(0.0025, json.at("results/0/quantities/0/value").number(), 1e-18);
        assertTrue(Files.readString(out.resolve("quantities.csv")).contains("mean"));

        // the folder is not taken for data when it is given again
        Bench.Run again = bench.run("analyze", folder.toString());
        assertEquals(ExitCode.DONE, again.code());
        assertTrue(again.err().contains("a report of Lamella"), again.err());
    }

    @Test
    void keepsResultsInAnExperiment() throws IOException {
        String experiment = folder.resolve("film").toString();
        Bench.Run first = bench.run("analyze", file, "--experiment", experiment);
        assertEquals(ExitCode.DONE, first.code(), first.err());
        assertTrue(first.err().contains("1 result kept"), first.err());
        assertTrue(bench.run("analyze", file, "--experiment", experiment).err().contains("1 was there already"));

        Bench.Run shown = bench.run("experiment", experiment);
        assertEquals(ExitCode.DONE, shown.code(), shown.err());
        assertTrue(shown.out().contains("mean 3.1"), shown.out());
        assertTrue(shown.out().contains("mean = 2.50 ± 0.65 mA"), shown.out());
        JsonTree json = JsonTree.parse(bench.run("experiment", experiment, "--json").out());
        assertEquals(1, json.at("results").size());

        Path raw = folder.resolve("film").resolve(json.at("measurements/0/file").toString());
        Files.writeString(raw, "NUMBERS\n9\n");
        Bench.Run damaged = bench.run("experiment", experiment);
        assertEquals(ExitCode.FAILED, damaged.code());
        assertTrue(damaged.err().contains(raw.getFileName().toString()), damaged.err());
    }

    @Test
    void letsNoFileSteerTheTerminal() {
        for (String command : List.of("info", "analyze")) {
            Bench.Run run = bench.run(command, file);
            assertFalse((run.out() + run.err()).contains("\u001b"), command);
        }
        Bench.Run missing = bench.run("analyze", "red\u001b[31m.num");
        assertFalse(missing.err().contains("\u001b"), missing.err());
    }

    @Test
    void printsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            String english = bench.run("analyze", file).out();
            String json = bench.run("info", "--json", file).out();
            for (String tag : List.of("de-DE", "tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(english, bench.run("analyze", file).out(), tag);
                assertEquals(json, bench.run("info", "--json", file).out(), tag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void leavesNothingBehindWhenItIsInterrupted() throws Exception {
        String endless = write("endless.num", "NUMBERS\n777\n");
        Path out = folder.resolve("results");
        Path experiment = folder.resolve("film");
        Bench.Run[] run = new Bench.Run[1];
        Thread command = Thread.ofPlatform().start(() -> run[0] = bench.run("analyze", file, endless, "--out",
                out.toString(), "--experiment", experiment.toString()));
        bench.mean.awaitWork();
        command.interrupt();
        command.join(20_000);
        assertEquals(ExitCode.INTERRUPTED, run[0].code(), run[0].err());
        assertTrue(run[0].err().contains("stopped on request"), run[0].err());
        assertFalse(Files.exists(out));
        try (Stream<Path> kept = Files.walk(experiment)) {
            assertEquals(List.of(), kept.map(p -> p.getFileName().toString())
                    .filter(n -> n.endsWith(".num") || n.endsWith(".json") || n.endsWith(".part")).toList());
        }
        assertEquals(ExitCode.DONE, bench.run("analyze", file, "--experiment", experiment.toString()).code());
    }
}
