/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.analysis.Analysis;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.ResultTable;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.examples.ExampleFiles;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Scene;
import org.lamella.runner.Outcome;
import org.lamella.runner.Request;
import org.lamella.runner.Runner;
import org.lamella.ui.testkit.WindowRobot;

/** The labels of the examples' results in other languages. */
class ResultTextsTest {

    /** Symbols are the same in all languages. */
    private static final Pattern WORDS = Pattern.compile("[A-Za-z]\\p{Lower}{3}");
    private static final double MOST = 0.85;

    @TempDir
    Path folder;

    private static Stream<String> labels(Result result) {
        return Stream.concat(words(result.scenes()), Stream.concat(result.quantities().stream().map(Quantity::label),
                result.tables().stream().flatMap(table -> Stream.concat(Stream.of(table.title()),
                        table.columns().stream().map(ResultTable.Column::label)))));
    }

    private static Stream<String> words(List<Scene> scenes) {
        return scenes.stream().flatMap(scene -> Stream.concat(Stream.of(scene.title()), scene.panels().stream()
                .flatMap(panel -> Stream.concat(Stream.of(panel.x().label(), panel.y().label()),
                        panel.layers().stream().map(Layer::name)))))
                .filter(word -> !word.isBlank());
    }

    @Test
    void mostLabelsOfTheExamplesResultsAreGermanAndFrench() throws Exception {
        Runner runner = WindowRobot.service(Runner.class, "(objectClass=*)");
        List<String> tooFew = new ArrayList<>();
        for (Path file : ExampleFiles.write(folder, 1, FileAccess.system(), Progress.NONE)) {
            Outcome.Done done = assertInstanceOf(Outcome.Done.class, runner.run(file, Request.DEFAULT, Progress.NONE));
            Analysis analysis = runner.analyses().stream()
                    .filter(each -> each.id().equals(done.result().provenance().analysis())).findFirst().orElseThrow();
            Result english = done.result().result();
            for (Locale language : List.of(Locale.GERMAN, Locale.FRENCH)) {
                AnalysisTexts texts = AnalysisTexts.of(analysis, language);
                Set<String> all = new TreeSet<>(labels(english).filter(WORDS.asPredicate()).toList());
                Set<String> same = new TreeSet<>(all);
                same.removeIf(label -> !texts.phrase(label).equals(label));
                if (same.size() > (1 - MOST) * all.size()) {
                    tooFew.add(analysis.id() + " " + language + ": of " + all.size() + " only English " + same);
                }
            }
        }
        assertEquals(List.of(), tooFew);
    }
}
