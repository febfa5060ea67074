/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Analysis;
import org.lamella.analysis.Provenance;
import org.lamella.analysis.Suitability;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.io.Readers;
import org.osgi.framework.FrameworkUtil;

class RunnerTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void writeFile() throws IOException {
        file = Files.writeString(folder.resolve("a.lines"), "LINES\n1\n2\nodd\n4\n");
    }

    private static Runner runner(Analysis... analyses) {
        return new Runner(new Readers(FileAccess.system(), List.of(new Lines())), List.of(analyses));
    }

    private AnalysedResult done(Runner runner, Request request) {
        return assertInstanceOf(Outcome.Done.class, runner.run(file, request, Progress.NONE)).result();
    }

    private Outcome.Failed failed(Runner runner, Request request) {
        return assertInstanceOf(Outcome.Failed.class, runner.run(file, request, Progress.NONE));
    }

    private static Request ask(String analysis, Map<String, String> settings) {
        return new Request(Optional.ofNullable(analysis), settings);
    }

    @Test
    void takesTheAnalysisThatSuitsBest() {
        Runner runner = runner(Probe.sum("a", Suitability.POSSIBLE), Probe.sum("b", Suitability.MADE_FOR),
                Probe.sum("c", Suitability.GOOD));
        assertEquals("b", done(runner, Request.DEFAULT).provenance().analysis());
    }

    @Test
    void decidesEqualsByRankingAndThenById() {
        Runner runner = runner(Probe.sum("b", Suitability.GOOD), Probe.sum("a", Suitability.GOOD));
        assertEquals("a", done(runner, Request.DEFAULT).provenance().analysis());
        runner.bind(Probe.sum("z", Suitability.GOOD), Map.of("service.ranking", 5));
        assertEquals("z", done(runner, Request.DEFAULT).provenance().analysis());
    }

    @Test
    void forgetsAnAnalysisThatGoes() {
        Runner runner = runner(Probe.sum("a", Suitability.GOOD));
        Probe better = Probe.sum("b", Suitability.MADE_FOR);
        runner.bind(better, Map.of());
        assertEquals(List.of("a", "b"), runner.analyses().stream().map(Analysis::id).toList());
        runner.unbind(better);
        assertEquals("a", done(runner, Request.DEFAULT).provenance().analysis());
    }

    @Test
    void namesWhereTheResultComesFrom() {
        AnalysedResult result = done(runner(Probe.sum("a", Suitability.GOOD)), ask(null, Map.of("factor", "2")));
        assertEquals(14, result.result().quantity("sum").orElseThrow().value(), 0);
        assertEquals("2.1", result.provenance().analysisVersion());
        assertEquals(Map.of("factor", "2", "window", "7"), result.provenance().settings());
        assertEquals(file, result.provenance().inputs().getFirst().file());
        // printf 'LINES\n1\n2\nodd\n4\n' | sha256sum
        assertEquals("4865b1f5f841fa50e653629b3fc40ff91c5eaf491c3dda25e56826ae91cdf2c6",
                result.provenance().inputs().getFirst().sha256());
    }

    @Test
    void whatAnExperimentOffersIsTakenWhereItIsDeclaredAndNotGiven() {
        Runner runner = runner(Probe.sum("a", Suitability.GOOD));
        Map<String, String> offered = Map.of("factor", "2", "film-area", "1 cm2");
        AnalysedResult taken = done(runner, Request.DEFAULT.offering(offered));
        assertEquals("2", taken.provenance().settings().get("factor"));
        assertEquals(14, taken.result().quantity("sum").orElseThrow().value(), 0);
        // 7 is the sum of the file's numbers
        assertEquals(21, done(runner, ask("a", Map.of("factor", "3")).offering(offered)).result().quantity("sum")
                .orElseThrow().value(), 0);
    }

    @Test
    void readsTheFilesThatASettingNamesAndSaysSo() throws IOException {
        Path second = Files.writeString(folder.resolve("b.lines"), "LINES\n10\nodd\n");
        Probe several = Probe.sum("several", Suitability.POSSIBLE).withFiles();
        Runner runner = runner(Probe.sum("one", Suitability.GOOD), several);
        AnalysedResult result = done(runner, Request.DEFAULT.together(List.of(file, second)));
        assertEquals("several", result.provenance().analysis(), "the one that takes several files");
        assertEquals(17, result.result().quantity("sum").orElseThrow().value(), 0);
        assertEquals(List.of(file, second),
                result.provenance().inputs().stream().map(Provenance.Input::file).toList());
        // printf 'LINES\n10\nodd\n' | sha256sum
        assertEquals("ec59f9a32fa6b7fc973999100bbbf2fc5f5a7c31663f897222336221ddbc5cba",
                result.provenance().inputs().getLast().sha256());
        assertEquals(2, result.result().warnings().size(), "of both files");
        assertEquals("one", done(runner, Request.DEFAULT).provenance().analysis());
    }

    @Test
    void saysWhichFileOfASettingCannotBeRead() {
        Runner runner = runner(Probe.sum("several", Suitability.GOOD).withFiles());
        Path missing = folder.resolve("missing.lines");
        Outcome.Failed failed = failed(runner, Request.DEFAULT.together(List.of(file, missing)));
        assertEquals(missing, failed.failure().problem().place().file().orElseThrow());
    }

    @Test
    void saysThatNoAnalysisTakesSeveralFiles() {
        Outcome.Failed failed = failed(runner(Probe.sum("a", Suitability.GOOD)),
                Request.DEFAULT.together(List.of(file, file)));
        assertTrue(failed.failure().problem().cause().contains("several recordings"),
                failed.failure().problem().cause());
    }

    @Test
    void carriesTheReadersWarningsOver() {
        AnalysedResult result = done(runner(Probe.sum("a", Suitability.GOOD)), Request.DEFAULT);
        assertEquals("odd", result.result().warnings().getFirst().code());
        assertEquals(4, result.result().warnings().getFirst().place().line());
    }

    @Test
    void refusesAnAnalysisThatIsNotThere() {
        Outcome.Failed failed = failed(runner(Probe.sum("a", Suitability.GOOD)), ask("b", Map.of()));
        assertEquals(Outcome.Origin.SETTING, failed.origin());
        assertTrue(failed.failure().problem().wayOut().contains("there are a"), failed.toString());
    }

    @Test
    void refusesSettingsThatTheAnalysisAskedForDoesNotKnow() {
        Runner runner = runner(Probe.sum("a", Suitability.GOOD));
        assertEquals(Outcome.Origin.SETTING, failed(runner, ask("a", Map.of("colour", "red"))).origin());
        assertEquals(Outcome.Origin.SETTING, failed(runner, ask(null, Map.of("factor", "11"))).origin());
        done(runner, ask(null, Map.of("colour", "red")));
    }

    @Test
    void saysThatNoAnalysisSuits() {
        Outcome.Failed failed = failed(runner(Probe.sum("a", Suitability.NONE)), Request.DEFAULT);
        assertEquals(Outcome.Origin.NO_ANALYSIS, failed.origin());
        assertTrue(failed.failure().problem().cause().startsWith("No analysis is made for"), failed.toString());
    }

    @Test
    void turnsAPlugInsDefectIntoAFailure() {
        for (Throwable defect : List.of(new IllegalStateException("inner detail"), new StackOverflowError(),
                new NoClassDefFoundError("gone"), new AssertionError("wrong"))) {
            Probe broken = new Probe("a", Suitability.GOOD, (values, settings, progress) -> {
                throw RunnerTest.<RuntimeException>sneaky(defect);
            });
            Outcome.Failed failed = failed(runner(broken), Request.DEFAULT);
            assertEquals(Outcome.Origin.PROGRAM, failed.origin());
            assertTrue(failed.failure().problem().cause().contains(defect.toString()), failed.toString());
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T sneaky(Throwable t) throws T {
        throw (T) t;
    }

    @Test
    void saysThatMemoryIsShort() {
        Probe greedy = new Probe("a", Suitability.GOOD, (values, settings, progress) -> {
            throw new OutOfMemoryError("Java heap space");
        });
        assertTrue(failed(runner(greedy), Request.DEFAULT).failure().problem().wayOut().contains("-Xmx"));
    }

    @Test
    void leavesOutAnAnalysisThatCannotEvenSayWhetherItSuits() {
        Probe broken = new Probe("a", recording -> {
            throw new IllegalStateException("no");
        }, (values, settings, progress) -> 0);
        AnalysedResult result = done(runner(broken, Probe.sum("b", Suitability.POSSIBLE)), Request.DEFAULT);
        assertEquals("b", result.provenance().analysis());
        assertEquals("analysis-defect", result.result().warnings().getFirst().code());
    }

    @Test
    void letsCancellationThrough() {
        Probe patient = new Probe("a", Suitability.GOOD, (values, settings, progress) -> {
            Thread.currentThread().interrupt();
            progress.checkCancelled();
            return 0;
        });
        assertThrows(CancellationException.class, () -> runner(patient).run(file, Request.DEFAULT, Progress.NONE));
        assertTrue(Thread.interrupted());
    }

    @Test
    void takesAReadThatWasInterruptedForCancellation() {
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class,
                () -> runner(Probe.sum("a", Suitability.GOOD)).run(file, Request.DEFAULT, Progress.NONE));
        assertTrue(Thread.interrupted());
    }

    @Test
    void saysTheVersionOfItsBundle() {
        var bundle = FrameworkUtil.getBundle(Runner.class);
        assumeTrue(bundle != null, "runs inside an OSGi framework only");
        var version = bundle.getVersion();
        assertEquals(version.getMajor() + "." + version.getMinor() + "." + version.getMicro(), Runner.SOFTWARE_VERSION);
    }
}
