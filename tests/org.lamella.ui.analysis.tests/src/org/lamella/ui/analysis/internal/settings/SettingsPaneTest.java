/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.runner.Request;
import org.lamella.ui.analysis.internal.Bench;
import org.lamella.ui.form.Note;
import org.lamella.ui.form.Tone;
import org.lamella.ui.testkit.FileDrop;
import org.lamella.ui.work.FileState;
import org.lamella.ui.work.OpenFile;

class SettingsPaneTest {

    private static final String ROWS = "0.1 1\n0.2 2\n0.3 3\n";

    @TempDir
    Path folder;

    private final List<Request> asked = new ArrayList<>();

    private SettingsPane pane(Bench bench, OpenFile file) {
        SettingsPane pane = new SettingsPane(bench.shell, bench.jobs, bench.runner, (key, request) -> {
            asked.add(request);
            bench.files.analyse(key, request);
        });
        // as the window does: the file as it is when the news arrives
        bench.files.listen(change -> bench.jobs.inWindow(() -> bench.files.find(file.key())
                .filter(now -> !pane.isDisposed()).ifPresent(now -> pane.show(Optional.of(now)))));
        bench.shell.open();
        pane.show(Optional.of(file));
        bench.await(() -> bench.find("org.lamella.ui.analysis.settings.analysis", Combo.class).getItemCount() > 0);
        bench.window.runEvents();
        return pane;
    }

    private static <T extends Control> T field(Bench bench, String name, Class<T> type) {
        return bench.find(SettingFields.ID + name, type);
    }

    private static Stream<Control> all(Composite in) {
        return Stream.of(in.getChildren()).flatMap(child -> child instanceof Composite inner
                ? Stream.concat(Stream.of(child), all(inner)) : Stream.of(child));
    }

    private static List<String> notes(Bench bench, Tone tone) {
        return all(bench.shell).filter(Note.class::isInstance).map(Note.class::cast)
                .filter(note -> note.getVisible() && note.tone() == tone && !note.getText().isEmpty())
                .map(Note::getText).toList();
    }

    @Test
    void eachKindOfSettingHasItsWidgetWithLabelUnitAndDefault() {
        try (Bench bench = new Bench()) {
            pane(bench, bench.open(folder, "a.test", ROWS));
            assertEquals("1", field(bench, "factor", Text.class).getText());
            assertEquals("3", field(bench, "line-count", Text.class).getText());
            assertEquals("", field(bench, "window.from", Text.class).getText());
            assertEquals("", field(bench, "window.to", Text.class).getText());
            Combo mode = field(bench, "mode", Combo.class);
            assertEquals(List.of("a", "b", "c"), List.of(mode.getItems()));
            assertEquals("b", mode.getText());
            Combo weight = field(bench, "weight", Combo.class);
            assertEquals(3, weight.getItemCount());
            assertTrue(weight.getText().contains("modulus"), "what the data gave: " + weight.getText());
            assertEquals(SWT.CHECK, field(bench, "robust", Button.class).getStyle() & SWT.CHECK);
            assertTrue(field(bench, "model", Text.class).getMessage().contains("R0-C1"));
            List<String> labels = all(bench.shell).filter(Label.class::isInstance).map(l -> ((Label) l).getText())
                    .toList();
            assertTrue(labels.containsAll(List.of("Factor", "Potential window", "V", "Count")), labels::toString);
        }
    }

    @Test
    void changeMakesOneNewResultAfterAQuietTime() {
        try (Bench bench = new Bench()) {
            OpenFile file = bench.open(folder, "a.test", ROWS);
            pane(bench, file);
            assertEquals(0.2, file.result().orElseThrow().result().quantities().getFirst().value(), 1e-15);
            Text factor = field(bench, "factor", Text.class);
            factor.setText("2");
            factor.setText("2.");
            factor.setText("2.5");
            assertTrue(asked.isEmpty(), "asked before the quiet time was over");
            bench.await(() -> !asked.isEmpty());
            bench.await(() -> bench.now(file).state() == FileState.DONE);
            bench.window.live(400);
            assertEquals(List.of(new Request(Optional.empty(), Map.of("factor", "2.5"))), asked);
            assertEquals(0.5, bench.now(file).result().orElseThrow().result().quantities().getFirst().value(), 1e-15);
            assertEquals("2.5", factor.getText());
        }
    }

    @Test
    void wrongValueIsToldBesideItsFieldAndNothingIsAskedFor() {
        try (Bench bench = new Bench()) {
            OpenFile file = bench.open(folder, "a.test", ROWS);
            pane(bench, file);
            field(bench, "factor", Text.class).setText("11");
            field(bench, "window.from", Text.class).setText("0.3");
            field(bench, "window.to", Text.class).setText("0.1");
            bench.window.live(500);
            assertTrue(asked.isEmpty());
            assertEquals(2, notes(bench, Tone.ERROR).size(), notes(bench, Tone.ERROR)::toString);
            assertTrue(notes(bench, Tone.ERROR).getFirst().contains("0.0 to 10.0"), notes(bench, Tone.ERROR)::toString);
            field(bench, "factor", Text.class).setText("1");
            field(bench, "window.to", Text.class).setText("0.4");
            bench.await(() -> !asked.isEmpty());
            assertTrue(notes(bench, Tone.ERROR).isEmpty());
            assertEquals(Map.of("window", "0.3..0.4"), asked.getFirst().settings());
        }
    }

    @Test
    void complaintOfTheAnalysisItselfIsBesideTheFieldToo() {
        try (Bench bench = new Bench()) {
            OpenFile file = bench.open(folder, "a.test", ROWS);
            pane(bench, file);
            field(bench, "model", Text.class).setText("wrong");
            bench.await(() -> bench.now(file).state() == FileState.FAILED);
            bench.await(() -> notes(bench, Tone.ERROR).size() == 1);
            assertTrue(notes(bench, Tone.ERROR).getFirst().contains("write R0-C1"));
            assertTrue(bench.now(file).result().isPresent(), "the result of before stays");
        }
    }

    @Test
    void aMeasuredNumberHasItsUncertaintyBesideIt() {
        try (Bench bench = new Bench()) {
            pane(bench, bench.open(folder, "a.test", ROWS));
            field(bench, "area.value", Text.class).setText("0.5");
            field(bench, "area.uncertainty", Text.class).setText("0.01");
            bench.await(() -> !asked.isEmpty());
            assertEquals(Map.of("area", "0.5±0.01"), asked.getLast().settings());
            field(bench, "area.uncertainty", Text.class).setText("");
            bench.await(() -> asked.size() == 2);
            assertEquals(Map.of("area", "0.5"), asked.getLast().settings());
        }
    }

    @Test
    void whatAnExperimentKnowsIsOfferedInTheUnitOfTheFieldUntilItIsTaken() {
        try (Bench bench = new Bench()) {
            SettingsPane pane = pane(bench, bench.open(folder, "a.test", ROWS));
            Button take = bench.find("org.lamella.ui.analysis.settings.take", Button.class);
            assertFalse(take.isVisible());
            pane.offer("Cell 7", Map.of("area", "5.0E-5+-1.0E-6 m2", "mass", "1 g", "factor", "3 m"));
            assertTrue(take.isVisible());
            assertTrue(notes(bench, Tone.SOFT).contains("Cell 7 knows: Area 0.5±0.01 cm²"),
                    notes(bench, Tone.SOFT)::toString);
            bench.window.push(take);
            assertEquals("0.5", field(bench, "area.value", Text.class).getText());
            assertFalse(take.isVisible());
            bench.await(() -> !asked.isEmpty());
            assertEquals(Map.of("area", "0.5±0.01"), asked.getLast().settings());
            pane.offer("Cell 7", Map.of("area", "6e-5 m2"));
            assertTrue(take.isVisible(), "the experiment was changed");
            pane.offer("", Map.of());
            assertFalse(take.isVisible());
        }
    }

    @Test
    void filesAreDroppedOnTheirFieldAndTakenOut() {
        try (Bench bench = new Bench()) {
            OpenFile first = bench.open(folder, "a.test", ROWS);
            String second = bench.open(folder, "b.test", ROWS).path().toString();
            String third = bench.open(folder, "c.test", ROWS).path().toString();
            pane(bench, first);
            Table files = field(bench, "with", Table.class);
            FileDrop.on(files, second, third, second);
            bench.await(() -> !asked.isEmpty());
            assertEquals(Map.of("with", second + "\n" + third), asked.getLast().settings());
            assertEquals("b.test", files.getItem(0).getText());
            files.select(0);
            bench.window.push(files);
            bench.window.push(bench.find(SettingFields.ID + "with.remove", Button.class));
            bench.await(() -> asked.size() == 2);
            assertEquals(Map.of("with", third), asked.getLast().settings());
        }
    }

    @Test
    void resetOfOneAndOfAll() {
        try (Bench bench = new Bench()) {
            OpenFile file = bench.open(folder, "a.test", ROWS);
            pane(bench, file);
            Button reset = bench.find(SettingFields.ID + "factor.reset", Button.class);
            assertFalse(reset.getVisible());
            field(bench, "factor", Text.class).setText("3");
            Combo mode = field(bench, "mode", Combo.class);
            mode.select(2);
            bench.window.push(mode);
            assertTrue(reset.getVisible());
            bench.window.push(reset);
            assertEquals("1", field(bench, "factor", Text.class).getText());
            bench.await(() -> !asked.isEmpty());
            assertEquals(Map.of("mode", "c"), asked.getLast().settings());
            Button all = bench.find("org.lamella.ui.analysis.settings.resetAll", Button.class);
            assertTrue(all.isEnabled());
            bench.window.push(all);
            bench.await(() -> asked.size() == 2);
            assertEquals(Map.of(), asked.getLast().settings());
            assertEquals("b", mode.getText());
        }
    }

    @Test
    void settingsThatSomebodyElseAskedForAppearInTheForm() {
        try (Bench bench = new Bench()) {
            OpenFile file = bench.open(folder, "a.test", ROWS);
            pane(bench, file);
            bench.files.analyse(file.key(), new Request(Optional.empty(), Map.of("window", "0.15..0.35")));
            bench.await(() -> field(bench, "window.from", Text.class).getText().equals("0.15"));
            assertEquals("0.35", field(bench, "window.to", Text.class).getText());
        }
    }

    @Test
    void whatIsTypedForAFileIsNotLostWhenAnotherIsChosen() {
        try (Bench bench = new Bench()) {
            OpenFile file = bench.open(folder, "a.test", ROWS);
            SettingsPane pane = pane(bench, file);
            field(bench, "factor", Text.class).setText("4");
            pane.show(Optional.empty());
            assertEquals(List.of(new Request(Optional.empty(), Map.of("factor", "4"))), asked);
        }
    }

    @Test
    void fieldsTakeFocusAndExplainThemselves() {
        try (Bench bench = new Bench()) {
            pane(bench, bench.open(folder, "a.test", ROWS));
            field(bench, "window.from", Text.class).notifyListeners(SWT.FocusIn, new Event());
            assertTrue(notes(bench, Tone.SOFT).stream().anyMatch(text -> text.contains("--window")),
                    notes(bench, Tone.SOFT)::toString);
        }
    }
}
