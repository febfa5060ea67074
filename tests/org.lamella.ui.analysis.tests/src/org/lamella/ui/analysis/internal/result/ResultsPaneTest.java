/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Quantity;
import org.lamella.plot.layout.Range;
import org.lamella.runner.Request;
import org.lamella.ui.analysis.internal.Bench;
import org.lamella.ui.form.Note;
import org.lamella.ui.form.Tone;
import org.lamella.ui.view.Selection;
import org.lamella.ui.work.FileState;
import org.lamella.ui.work.OpenFile;

class ResultsPaneTest {

    private static final String ID = "org.lamella.ui.analysis.result.";
    private static final String ROWS = "0.1 1\n0.2 2\n0.3 3\n";

    @TempDir
    Path folder;

    private static ResultsPane pane(Bench bench, OpenFile file) {
        ResultsPane pane = new ResultsPane(bench.shell, UnaryOperator.identity());
        bench.shell.open();
        pane.show(Selection.of(file));
        return pane;
    }

    private static Stream<String> notes(Composite in) {
        return Stream.of(in.getChildren()).flatMap(child -> child instanceof Note note ? Stream.of(note.getText())
                : child instanceof Composite inner ? notes(inner) : Stream.empty());
    }

    private static Note state(Bench bench) {
        return (Note) bench.find(ID + "current.state", org.eclipse.swt.widgets.Control.class);
    }

    @Test
    void numbersHaveUncertaintiesUnitsAndFlagsInWords() {
        try (Bench bench = new Bench()) {
            pane(bench, bench.open(folder, "a.test", ROWS));
            Table numbers = bench.find(ID + "current.numbers", Table.class);
            assertEquals(2, numbers.getItemCount());
            assertEquals("Mean potential", numbers.getItem(0).getText(0));
            assertEquals("200.0 ± 1.0 mV", numbers.getItem(0).getText(1));
            assertFalse(numbers.getItem(1).getText(2).contains("at-bound"), "a flag stands there in its machine name");
            assertTrue(numbers.getItem(1).getText(2).length() > 3);
            bench.window.runEvents();
            assertTrue(notes(bench.shell).anyMatch(text -> text.contains("mean") && text.contains(
                    Shown.meaning(Quantity.AT_BOUND))), "the findings say what the flag means and whom it concerns");
        }
    }

    @Test
    void oldResultStaysMarkedUntilTheNewOneIsThere() {
        try (Bench bench = new Bench()) {
            OpenFile file = bench.open(folder, "a.test", ROWS);
            ResultsPane pane = pane(bench, file);
            bench.line.setGate(new CountDownLatch(1));
            bench.files.analyse(file.key(), new Request(Optional.empty(), Map.of("factor", "2")));
            bench.await(() -> bench.now(file).state() == FileState.ANALYSING);
            pane.show(Selection.of(bench.now(file)));
            assertTrue(state(bench).getVisible());
            assertEquals(Tone.WARNING, state(bench).tone());
            assertEquals(file.result(), pane.current().shown());
            bench.line.gate().countDown();
            bench.await(() -> bench.now(file).state() == FileState.DONE);
            pane.show(Selection.of(bench.now(file)));
            assertFalse(state(bench).getVisible());
            assertEquals(0.4, pane.current().shown().orElseThrow().result().quantities().getFirst().value(), 1e-15);
        }
    }

    @Test
    void failureOfNewSettingsIsToldBesideTheOldResult() {
        try (Bench bench = new Bench()) {
            OpenFile file = bench.open(folder, "a.test", ROWS);
            ResultsPane pane = pane(bench, file);
            bench.files.analyse(file.key(), new Request(Optional.empty(), Map.of("model", "wrong")));
            bench.await(() -> bench.now(file).state() == FileState.FAILED);
            pane.show(Selection.of(bench.now(file)));
            assertEquals(Tone.ERROR, state(bench).tone());
            assertTrue(state(bench).getText().contains("write R0-C1"), state(bench).getText());
            assertTrue(pane.current().shown().isPresent());
        }
    }

    @Test
    void fileThatCannotBeReadSaysWhyAndWhatToDo() {
        try (Bench bench = new Bench()) {
            OpenFile file = bench.open(folder, "c.test", "no numbers here\n");
            ResultsPane pane = pane(bench, file);
            Note heading = (Note) bench.find(ID + "current.summary", org.eclipse.swt.widgets.Control.class);
            assertTrue(pane.current().shown().isEmpty());
            assertEquals(file.problem().orElseThrow().cause(), heading.getText());
            assertEquals(Tone.ERROR, heading.tone());
            pane.show(Selection.NONE);
            assertFalse(heading.getVisible());
        }
    }

    @Test
    void resultThatWasKeptIsShownWithoutGrowingOldWithItsFile() {
        try (Bench bench = new Bench()) {
            OpenFile file = bench.open(folder, "a.test", ROWS);
            AnalysedResult kept = bench.open(folder, "b.test", "0.2 1\n").result().orElseThrow();
            ResultsPane pane = pane(bench, file);
            pane.show(new Selection(Optional.of(file), Optional.of(kept), Optional.empty()));
            assertEquals(Optional.of(kept), pane.current().shown());
        }
    }

    @Test
    void pinnedResultIsComparedWithTheNextOne() {
        try (Bench bench = new Bench()) {
            OpenFile file = bench.open(folder, "a.test", ROWS);
            ResultsPane pane = pane(bench, file);
            assertFalse(bench.find(ID + "compare", Button.class).isEnabled());
            bench.window.push(bench.find(ID + "pin", Button.class));
            bench.files.analyse(file.key(), new Request(Optional.empty(), Map.of("factor", "2")));
            bench.await(() -> bench.now(file).state() == FileState.DONE);
            pane.show(Selection.of(bench.now(file)));
            bench.window.push(bench.find(ID + "compare", Button.class));
            Table table = bench.find("org.lamella.ui.analysis.compare.table", Table.class);
            assertEquals("200.0 ± 1.0 mV", table.getItem(0).getText(1));
            assertEquals("400.0 ± 1.0 mV", table.getItem(0).getText(2));
            assertEquals("200.0 ± 1.4 mV", table.getItem(0).getText(3));
            // 0.2 V over √2 · 1 mV
            assertEquals("+141.4 σ", table.getItem(0).getText(4));
        }
    }

    @Test
    void comparisonNamesWhatDiffers() {
        try (Bench bench = new Bench()) {
            AnalysedResult one = bench.open(folder, "a.test", ROWS).result().orElseThrow();
            AnalysedResult other = bench.open(folder, "b.test", "0.2 1\n").result().orElseThrow();
            assertTrue(Comparison.of(one, one).sameData());
            Comparison comparison = Comparison.of(one, other);
            assertFalse(comparison.sameData());
            assertTrue(comparison.settings().isEmpty());
            assertEquals(2, comparison.rows().size());
        }
    }

    @Test
    void numbersOfDifferentUnitsAreNotSubtracted() {
        Quantity volts = Quantity.of("x", "x", 1, 0.1, "V", "");
        Quantity amperes = Quantity.of("x", "x", 1, 0.1, "A", "");
        Quantity unknown = Quantity.of("x", "x", 2, Double.NaN, "V", "");
        assertTrue(new Comparison.Row("x", Optional.of(volts), Optional.of(amperes)).difference().isEmpty());
        Comparison.Row row = new Comparison.Row("x", Optional.of(volts), Optional.of(unknown));
        assertEquals(1, row.difference().orElseThrow().value(), 0);
        assertTrue(row.sigmas().isEmpty(), "no uncertainty, no σ");
        assertTrue(new Comparison.Row("x", Optional.of(volts), Optional.empty()).sigmas().isEmpty());
    }

    @Test
    void selectionOnThePlotBecomesTheRangeSetting() {
        try (Bench bench = new Bench()) {
            OpenFile file = bench.open(folder, "a.test", ROWS);
            var scene = file.result().orElseThrow().result().scenes().getFirst();
            var selection = new org.lamella.ui.plot.Selection(0, new Range(0.123456789, 0.25), Optional.empty());
            Request before = new Request(Optional.empty(), Map.of("factor", "2"));
            assertEquals(Optional.of(new Request(Optional.empty(), Map.of("factor", "2", "window", "0.12346..0.25"))),
                    SelectionToSetting.request(bench.line, before, scene, Optional.of(selection)));
            assertEquals(Optional.of(before), SelectionToSetting.request(bench.line, before, scene, Optional.empty()));
            assertEquals(new Range(0.15, 0.25), SelectionToSetting.selection(bench.line,
                    Map.of("window", "0.15..0.25"), scene).orElseThrow().x());
            assertTrue(SelectionToSetting.selection(bench.line, Map.of("window", "0.15.."), scene).isEmpty());
            assertTrue(SelectionToSetting.selection(bench.line, Map.of(), scene).isEmpty());
        }
    }

    @Test
    void unitsAndSignsAreWrittenAsPeopleWriteThem() {
        assertEquals("−2.0 ± 1.0 S sⁿ", Shown.pretty("-2.0 ± 1.0 S s^n"));
        assertEquals("(−4.8 ± 1.0)e−10 Ω", Shown.pretty("(-4.8 ± 1.0)e-10 Ω"));
        assertEquals("83.3616 ± 0.0017 nAh", Shown.value(Quantity.of("q", "q", 8.33616e-5, 1.7e-9, "mAh", "")));
        assertEquals("12.00 ± 0.10 mol", Shown.value(Quantity.of("n", "n", 12, 0.1, "mol", "")));
    }
}
