/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.ui.testkit.PluginJar;
import org.lamella.ui.testkit.WindowRobot;

/** A laboratory's plug-in, built here and now, is put into the folder while the window runs. */
class PluginTest {

    private static final String NAME = "org.example.lab";
    private static final String READER = "org.lamella.sample.internal.LabLogReader";
    private static final String ANALYSIS = "org.lamella.sample.internal.ChargePassedAnalysis";
    private static final String VIEW = "org.example.lab.LabView";
    private static final String SOURCE = """
            package org.example.lab;

            import org.eclipse.swt.SWT;
            import org.eclipse.swt.widgets.Composite;
            import org.eclipse.swt.widgets.Label;
            import org.lamella.ui.view.Area;
            import org.lamella.ui.view.View;
            import org.lamella.ui.view.ViewContext;
            import org.lamella.ui.view.ViewContribution;

            public final class LabView implements ViewContribution {
                public String id() { return "org.example.lab.view"; }
                public String label() { return "Lab"; }
                public Area area() { return Area.DETAILS; }
                public View createView(Composite parent, ViewContext context) {
                    Label label = new Label(parent, SWT.NONE);
                    label.setText("%s");
                    label.setData("org.lamella.ui.id", "org.example.lab.label");
                    return () -> label.setFocus();
                }
            }
            """;

    @TempDir
    private static Path folder;
    private static Path dropins;
    private static WindowRobot robot;

    @BeforeAll
    static void start() throws IOException {
        dropins = Files.createDirectories(Path.of(System.getProperty("lamella.home"), "dropins"));
        robot = WindowRobot.start();
        robot.menu("Help", "Plug-ins");
        robot.waitFor("the plug-ins", () -> robot.sees("org.lamella.ui.plugins.table"));
    }

    @AfterAll
    static void end() throws IOException {
        assertEquals(0, robot.end());
    }

    @AfterEach
    void clear() throws IOException {
        try (Stream<Path> jars = Files.list(dropins)) {
            for (Path jar : jars.toList()) {
                Files.delete(jar);
            }
        }
        robot.waitFor("no plug-in", () -> robot.find("org.lamella.ui.plugins.table", Table.class).getItemCount() == 0);
    }

    private static PluginJar jar(String version, String text) throws IOException {
        Path source = Files.writeString(Files.createDirectories(folder.resolve(version)).resolve("LabView.java"),
                SOURCE.formatted(text));
        Path sample = Path.of("").toAbsolutePath().resolveSibling("org.lamella.sample").resolve("src");
        try (Stream<Path> sources = Files.walk(sample)) {
            List<Path> all = Stream.concat(Stream.of(source), sources.filter(each -> each.toString().endsWith(".java")))
                    .toList();
            return new PluginJar(NAME, version).line("Bundle-Name: Example laboratory")
                    .line("Require-Bundle: org.eclipse.swt")
                    .line("Import-Package: org.lamella.ui.view, org.lamella.ui.work,")
                    .line("  org.lamella.analysis, org.lamella.core.error,")
                    .line("  org.lamella.core.progress, org.lamella.data, org.lamella.data.unit,")
                    .line("  org.lamella.io, org.lamella.plot.scene")
                    .compile(all).component(READER, "org.lamella.io.Reader")
                    .component(ANALYSIS, "org.lamella.analysis.Analysis")
                    .component(VIEW, "org.lamella.ui.view.ViewContribution");
        }
    }

    /** The file of the sample's own format: a constant 2 µA for 10 s. */
    private static Path measurement() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(12 + 11 * 16).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("LABLOG1\n".getBytes(StandardCharsets.US_ASCII)).putInt(11);
        for (int i = 0; i <= 10; i++) {
            bytes.putDouble(i).putFloat(0.1f).putFloat(2);
        }
        return Files.write(folder.resolve("pump.lablog"), bytes.array());
    }

    @SuppressWarnings("unchecked")
    private static int command(String... words) {
        return WindowRobot.service(ToIntFunction.class, "(lamella.commandline=true)").applyAsInt(words);
    }

    private static String shownLabel() {
        Control label = robot.find("org.example.lab.label", Label.class);
        return robot.ask(() -> label.isDisposed() ? "" : ((Label) label).getText());
    }

    private static String reason() {
        return robot.ask(() -> robot.find("org.lamella.ui.plugins.reason", Text.class).getText());
    }

    @Test
    void comesChangesGoesAndComesBackInItsPlace() throws Exception {
        PluginJar first = jar("1.0.0", "first");
        PluginJar second = jar("2.0.0", "second");
        Path file = dropins.resolve("lab.jar");

        long begin = System.nanoTime();
        first.write(file);
        robot.waitFor("the view", () -> robot.sees("org.example.lab.label"));
        long appeared = (System.nanoTime() - begin) / 1_000_000;
        assertEquals("first", shownLabel());
        robot.screenshot("plugin");

        second.write(file);
        robot.waitFor("the update", () -> robot.sees("org.example.lab.label") && shownLabel().equals("second"));

        begin = System.nanoTime();
        Files.delete(file);
        robot.waitFor("the note", () -> robot.sees("org.example.lab.view.note"));
        long gone = (System.nanoTime() - begin) / 1_000_000;
        robot.screenshot("plugin-gone");

        second.write(file);
        robot.waitFor("the view again", () -> robot.sees("org.example.lab.label"));
        System.out.println("plug-in appeared after " + appeared + " ms, was gone after " + gone + " ms");
        assertTrue(appeared <= 1000 && gone <= 1000, "appeared after " + appeared + " ms, gone after " + gone + " ms");
        assertEquals(List.of(), robot.watchdog().complaints());
    }

    @Test
    void keepsThePlaceOfAViewOverARestart() throws Exception {
        PluginJar plugin = jar("1.0.0", "place");
        plugin.write(dropins.resolve("lab.jar"));
        robot.waitFor("the view", () -> robot.sees("org.example.lab.label"));
        robot.end();
        Files.delete(dropins.resolve("lab.jar"));
        robot = WindowRobot.start();
        robot.waitFor("the note", () -> robot.sees("org.example.lab.view.note"));
        plugin.write(dropins.resolve("lab.jar"));
        robot.waitFor("the view again", () -> robot.sees("org.example.lab.label"));
        assertTrue(robot.sees("org.lamella.ui.plugins.table"), "what was open is open");
    }

    @Test
    void readsAndAnalysesFilesThatNobodyKnewBefore() throws Exception {
        jar("1.0.0", "reader").write(dropins.resolve("lab.jar"));
        robot.waitFor("the plug-in", () -> robot.sees("org.example.lab.label"));
        WindowRobot.service(java.util.function.Consumer.class, "(lamella.window=true)")
                .accept(new String[] { measurement().toString() });
        Table files = robot.find("org.lamella.ui.files.table", Table.class);
        robot.waitFor("the result", () -> files.getItemCount() > 0
                && files.getItem(files.getItemCount() - 1).getText(1).equals("Charge passed"));
        assertEquals(0, command("analyze", measurement().toString()), "the command line knows it too");
    }

    @Test
    void saysInPlainWordsWhyAPluginCannotBeUsed() throws Exception {
        new PluginJar("org.example.broken", "1.0.0").line("Import-Package: org.example.nowhere")
                .write(dropins.resolve("broken.jar"));
        robot.waitFor("the reason", () -> reason().contains("it needs the package org.example.nowhere"));
        assertTrue(reason().contains("What to do: "), PluginTest::reason);
        robot.screenshot("plugin-broken");
        assertEquals(1, command("plugins"));
        // It is mended, and hurts nobody any more.
        new PluginJar("org.example.broken", "1.0.1").write(dropins.resolve("broken.jar"));
        robot.waitFor("it runs", () -> reason().equals("This plug-in runs."));
        assertEquals(0, command("plugins"));
    }

    @Test
    void aViewThatCannotBeMadeHurtsNothingElse() throws Exception {
        Path source = Files.writeString(Files.createDirectories(folder.resolve("bad")).resolve("LabView.java"),
                SOURCE.replace("Label label = new",
                        "if (true) throw new IllegalStateException(\"no\"); Label label = new")
                        .formatted("never"));
        new PluginJar("org.example.bad", "1.0.0").line("Require-Bundle: org.eclipse.swt")
                .line("Import-Package: org.lamella.ui.view, org.lamella.ui.work,")
                .line("  org.lamella.analysis, org.lamella.data").compile(List.of(source))
                .component(VIEW, "org.lamella.ui.view.ViewContribution").write(dropins.resolve("bad.jar"));
        Text cause = robot.find("org.lamella.ui.problem.cause", Text.class);
        assertTrue(robot.ask(cause::getText).contains("IllegalStateException: no"));
        assertTrue(robot.sees("org.lamella.ui.files.empty"));
        robot.run(() -> cause.getShell().close());
    }
}
