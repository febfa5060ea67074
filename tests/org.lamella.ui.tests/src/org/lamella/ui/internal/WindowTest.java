/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.examples.ExampleFiles;
import org.lamella.ui.form.Named;
import org.lamella.ui.internal.shell.Commands;
import org.lamella.ui.testkit.FileDrop;
import org.lamella.ui.testkit.Keyboard;
import org.lamella.ui.testkit.WindowRobot;

/** Walks through the real window. */
class WindowTest {

    private static final String FILES = "org.lamella.ui.files.table";

    @TempDir
    private static Path folder;
    private static List<Path> examples;
    private static WindowRobot robot;

    @BeforeAll
    static void start() throws Exception {
        examples = ExampleFiles.write(folder.resolve("examples"), 1, FileAccess.system(), Progress.NONE);
        robot = WindowRobot.start();
    }

    private static boolean allDone() {
        return openFiles().stream().noneMatch(row -> row.endsWith("…") || row.endsWith("waiting"));
    }

    @AfterAll
    static void end() {
        assertEquals(0, robot.end());
    }

    @AfterEach
    void theWindowThreadWasNeverAway() {
        assertEquals(List.of(), robot.watchdog().complaints());
    }

    private static List<String> openFiles() {
        Table table = robot.find(FILES, Table.class);
        return robot.ask(() -> {
            List<String> rows = new ArrayList<>();
            for (TableItem item : table.getItems()) {
                rows.add(item.getText(0) + ": " + item.getText(1));
            }
            return rows;
        });
    }

    private static void closeAll() {
        robot.ask(() -> {
            Table table = (Table) robot.find(FILES, Table.class);
            table.selectAll();
            for (MenuItem item : table.getMenu().getItems()) {
                if ("org.lamella.ui.files.close".equals(item.getData(Named.KEY))) {
                    item.notifyListeners(SWT.Selection, new Event());
                }
            }
            return null;
        });
        robot.waitFor("no file", () -> robot.find(FILES, Table.class).getItemCount() == 0);
    }

    @SuppressWarnings("unchecked")
    private static void secondStart(Path... files) {
        Consumer<String[]> receiver = WindowRobot.service(Consumer.class, "(lamella.window=true)");
        receiver.accept(List.of(files).stream().map(Path::toString).toArray(String[]::new));
    }

    @Test
    void offersWhatPeopleBeginWith() throws IOException {
        robot.menu("View", "Welcome");
        assertTrue(robot.sees(Commands.OPEN));
        assertTrue(robot.sees("org.lamella.ui.examples"));
        assertTrue(robot.sees("org.lamella.ui.files.empty"));
        robot.screenshot("welcome");
    }

    @Test
    void opensTheFilesOfASecondStartAndAnalysesThem() throws IOException {
        secondStart(examples.toArray(Path[]::new));
        robot.waitFor("five results", () -> openFiles().size() == 5 && allDone());
        assertTrue(openFiles().contains("cv-holder.mpt: Cyclic voltammetry"), () -> openFiles().toString());
        assertTrue(openFiles().contains("peis-holder.mpt: Impedance"), () -> openFiles().toString());
        robot.screenshot("files");
        closeAll();
    }

    @Test
    void opensWhatIsDroppedOnIt() {
        String[] names = examples.stream().limit(2).map(Path::toString).toArray(String[]::new);
        robot.run(() -> FileDrop.on(robot.mainShell(), names));
        robot.waitFor("two results", () -> openFiles().size() == 2 && allDone());
        closeAll();
    }

    @Test
    void opensWhatIsChosenInTheDesktopsOwnDialog() throws Exception {
        assumeTrue(Keyboard.isThere(), "xdotool is not installed");
        Path chosen = examples.getFirst();
        Thread menu = Thread.ofPlatform().start(() -> robot.menu("File", "Open files"));
        Keyboard.inWindow("Open measurement files").answer(chosen.toString());
        robot.waitFor("the result", () -> openFiles().size() == 1 && allDone());
        menu.join();
        assertTrue(openFiles().getFirst().startsWith(chosen.getFileName() + ": "), () -> openFiles().toString());
        closeAll();
    }

    @Test
    void analysesFilesTogether() throws IOException {
        Path spectrum = examples.stream().filter(each -> each.endsWith("peis-holder.mpt")).findFirst().orElseThrow();
        Path series = Files.createDirectory(folder.resolve("series"));
        for (int i = 0; i < 3; i++) {
            Files.copy(spectrum, series.resolve("peis-" + i + ".mpt"));
        }
        secondStart(series);
        robot.waitFor("three results", () -> openFiles().size() == 3 && allDone());
        robot.run(() -> robot.find(FILES, Table.class).selectAll());
        robot.run(() -> robot.find(FILES, Table.class).getMenu().notifyListeners(SWT.Show, new Event()));
        MenuItem together = robot.find("org.lamella.ui.files.together", MenuItem.class);
        assertTrue(robot.ask(together::isEnabled));
        robot.click("org.lamella.ui.files.together");
        robot.waitFor("the series", 60, () -> openFiles().contains("peis-0.mpt: Impedance series"));
        assertEquals(List.of("peis-1.mpt: Impedance", "peis-2.mpt: Impedance"),
                openFiles().stream().filter(row -> !row.startsWith("peis-0")).toList());
        robot.screenshot("series");
        closeAll();
    }

    @Test
    void staysAwakeWhileFiftyFilesAreAnalysed() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        for (int i = 0; i < 50; i++) {
            Path example = examples.get(i % examples.size());
            Files.copy(example, many.resolve(i + "-" + example.getFileName()));
        }
        secondStart(many);
        robot.waitFor("the progress", () -> robot.sees("org.lamella.ui.status.cancel"));
        robot.waitFor("fifty results", 120, () -> openFiles().size() == 50 && allDone());
        robot.waitFor("the end of the progress", () -> !robot.sees("org.lamella.ui.status.cancel"));
        closeAll();
    }

    @Test
    void stopsTheWorkWhenAskedTo() throws IOException {
        Path many = Files.createDirectory(folder.resolve("stopped"));
        for (int i = 0; i < 40; i++) {
            Files.copy(examples.get(i % examples.size()), many.resolve(i + "-" + examples.get(0).getFileName()));
        }
        secondStart(many);
        robot.waitFor("files that wait", () -> openFiles().stream().anyMatch(row -> row.endsWith("waiting")));
        robot.click("org.lamella.ui.status.cancel");
        robot.waitFor("stopped files",
                () -> openFiles().stream().anyMatch(row -> row.endsWith("stopped")) && allDone());
        closeAll();
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear colleague,\nthis is no measurement.\n");
        secondStart(file, folder.resolve("missing.mpr"));
        robot.waitFor("two problems", () -> openFiles().size() == 2 && allDone());
        assertTrue(openFiles().stream().anyMatch(row -> row.startsWith("letter.txt: The format")),
                () -> openFiles().toString());
        assertTrue(openFiles().contains("missing.mpr: There is no such file"), () -> openFiles().toString());
        closeAll();
    }

    @Test
    void becomesDarkAndLightAgain() throws IOException {
        int light = brightness();
        robot.menu("View", "Appearance", "Dark");
        robot.waitFor("the dark window", () -> brightness() < 80);
        robot.screenshot("dark");
        assertEquals(List.of(), unreadableTabs());
        assertEquals(List.of(), lightBesideTabs());
        robot.menu("View", "Appearance", "Light");
        assertTrue(light > 180, "brightness " + light);
        robot.waitFor("the light window", () -> Math.abs(light - brightness()) <= 5);
        assertEquals(List.of(), unreadableTabs());
    }

    /** Tab folders with something light beside their tabs. */
    private static List<String> lightBesideTabs() {
        return robot.ask(() -> robot.controls(CTabFolder.class, folder -> Stream.of(folder.getChildren())
                .anyMatch(child -> (child == folder.getTopRight() || child instanceof ToolBar)
                        && brightness(child.getBackground()) > 120))
                .stream().map(folder -> folder.getItem(0).getText()).toList());
    }

    /** Mean of red, green and blue of the list's background, 0 … 255. */
    private static int brightness() {
        return robot.ask(() -> brightness(robot.find(FILES, Table.class).getParent().getParent().getBackground()));
    }

    private static int brightness(Color colour) {
        return (colour.getRed() + colour.getGreen() + colour.getBlue()) / 3;
    }

    /** Those where the selected tab's text is hardly another colour than what it stands on. */
    private static List<String> unreadableTabs() {
        return robot.ask(() -> robot.controls(CTabFolder.class, folder -> folder.getItemCount() > 0 && Math.abs(
                brightness(folder.getSelectionForeground()) - brightness(folder.getSelectionBackground())) < 100)
                .stream().map(folder -> folder.getItem(0).getText()).toList());
    }

    @Test
    void showsAViewThatIsNotThereAtFirst() {
        robot.menu("Help", "Plug-ins");
        robot.waitFor("the plug-ins", () -> robot.sees("org.lamella.ui.plugins.table"));
        Text reason = robot.find("org.lamella.ui.plugins.reason", Text.class);
        robot.waitFor("an answer", () -> !reason.getText().isEmpty());
        assertFalse(robot.ask(reason::getText).contains("{0}"));
    }
}
