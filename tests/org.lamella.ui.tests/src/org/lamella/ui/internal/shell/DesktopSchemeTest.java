/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.ui.testkit.WindowRobot;

@EnabledOnOs(OS.LINUX)
class DesktopSchemeTest {

    @TempDir
    private Path folder;

    /** A desktop as its tool shows it: light at first, then whatever is written into a file. */
    private List<String> tool() throws Exception {
        Path script = Files.writeString(folder.resolve("settings"), """
                case "$1 $2 $3" in
                'get org.gnome.desktop.interface color-scheme') echo "'default'" ;;
                'monitor org.gnome.desktop.interface color-scheme') echo $$ >"%1$s/pid"; tail -n +1 -f "%1$s/said" ;;
                esac
                """.formatted(folder));
        Files.writeString(folder.resolve("said"), "");
        return List.of("sh", script.toString());
    }

    private void say(String scheme) throws Exception {
        Files.writeString(folder.resolve("said"), "color-scheme: '" + scheme + "'\n",
                StandardOpenOption.APPEND);
    }

    @Test
    void tellsWhatTheDesktopIsAndBecomes() throws Exception {
        BlockingQueue<Boolean> told = new LinkedBlockingQueue<>();
        try (DesktopScheme _ = new DesktopScheme(tool(), told::add).watch()) {
            assertEquals(false, told.poll(10, TimeUnit.SECONDS));
            say("prefer-dark");
            assertEquals(true, told.poll(10, TimeUnit.SECONDS));
            say("prefer-light");
            assertEquals(false, told.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void isSilentWhereNobodyCanTell() throws Exception {
        BlockingQueue<Boolean> told = new LinkedBlockingQueue<>();
        try (DesktopScheme _ = new DesktopScheme(List.of(folder.resolve("none").toString()), told::add).watch()) {
            assertNull(told.poll(300, TimeUnit.MILLISECONDS));
        }
    }

    /** The window follows a desktop that becomes dark and light again, unless somebody has chosen. */
    @Test
    void theWindowFollows() throws Exception {
        WindowRobot robot = WindowRobot.start();
        Appearance appearance = WindowRobot.service(WindowStart.class, "(lamella.window=true)").appearance();
        robot.run(() -> appearance.choose(Appearance.Look.DESKTOP));
        robot.waitFor("the light window", () -> !appearance.isDark());
        appearance.desktopSays(true);
        robot.waitFor("the dark window", appearance::isDark);
        robot.settle();
        appearance.desktopSays(false);
        robot.waitFor("the light window again", () -> !appearance.isDark());
        robot.run(() -> appearance.choose(Appearance.Look.LIGHT));
        appearance.desktopSays(true);
        robot.settle();
        assertFalse(appearance.isDark());
        appearance.desktopSays(false);
        robot.settle();
        assertEquals(0, robot.end());
    }
}
