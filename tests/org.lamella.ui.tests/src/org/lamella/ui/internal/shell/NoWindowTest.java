/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said on Linux where no window can be shown. */
class NoWindowTest {

    @BeforeEach
    void onLinux() {
        assumeTrue(System.getProperty("os.name").startsWith("Linux"), "the reasons of Linux");
    }

    private static void assertSays(String part, Throwable error, Map<String, String> environment) {
        String said = NoWindow.explain(error, environment);
        assertTrue(said.contains(part), said);
        assertTrue(said.contains("./lamella --help"), "the commands work without: " + said);
        assertFalse(said.contains("Exception"), said);
    }

    @Test
    void namesThePackageWhenTheWidgetsLibraryCannotBeLoaded() {
        assertSays("libgtk-3-0", new UnsatisfiedLinkError("libgtk-3.so.0: cannot open shared object file"),
                Map.of("DISPLAY", ":0"));
        assertSays("libgtk-3-0", new NoClassDefFoundError("Could not initialize class OS"),
                Map.of("WAYLAND_DISPLAY", "wayland-0"));
    }

    @Test
    void saysHowToGetADisplay() {
        assertSays("xvfb-run ./lamella", new SWTError(SWT.ERROR_NO_HANDLES), Map.of());
        assertSays("neither DISPLAY nor WAYLAND_DISPLAY", new UnsatisfiedLinkError("gtk"), Map.of("DISPLAY", ""));
    }

    @Test
    void namesTheDisplayThatCannotBeOpened() {
        assertSays("the display :77 cannot be opened", new SWTError(SWT.ERROR_NO_HANDLES), Map.of("DISPLAY", ":77"));
    }
}
