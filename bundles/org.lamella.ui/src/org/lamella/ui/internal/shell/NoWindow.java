/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import java.util.Locale;
import java.util.Map;

import org.lamella.ui.internal.Texts;

/** Says why there can be no window here, and what to do. */
final class NoWindow {

    private NoWindow() {
    }

    /** For the person at the terminal. */
    static String explain(Throwable error, Map<String, String> environment) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean display = !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
        if (!system.contains("linux")) {
            return Texts.get("start.noWindow", error);
        }
        return display && !(error instanceof org.eclipse.swt.SWTError) ? Texts.get("start.noGtk")
                : Texts.get(display ? "start.noConnection" : "start.noDisplay",
                        environment.getOrDefault("DISPLAY", ""));
    }
}
