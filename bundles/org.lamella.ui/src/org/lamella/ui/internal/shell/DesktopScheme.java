/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Whether a GTK desktop is dark, now and whenever that changes. Desktops tell that by the colour scheme among their settings;
 * GTK 3 itself only knows its theme, which stays the same. Where there is no such setting nothing is told.
 */
final class DesktopScheme implements AutoCloseable {

    private static final List<String> SETTING = List.of("org.gnome.desktop.interface", "color-scheme");
    private static final String DARK = "'prefer-dark'";

    private final List<String> tool;
    private final Consumer<Boolean> told;
    private Process running;
    private boolean closed;

    /**
     * Nothing is asked yet.
     *
     * @param tool the command that reads the desktop's settings, {@code gsettings}
     * @param told whether the desktop is dark, in a thread of its own
     */
    DesktopScheme(List<String> tool, Consumer<Boolean> told) {
        this.tool = tool;
        this.told = told;
    }

    /** Tells from now on. */
    DesktopScheme watch() {
        Thread.ofPlatform().name("lamella-desktop").daemon().start(() -> {
            listen("get");
            listen("monitor");
        });
        return this;
    }

    private void listen(String verb) {
        List<String> command = new ArrayList<>(tool);
        command.add(verb);
        command.addAll(SETTING);
        try {
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            synchronized (this) {
                running = process;
                if (closed) {
                    process.destroy();
                }
            }
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    told.accept(line.endsWith(DARK));
                }
            }
        } catch (IOException e) {
            // no such command, or it has ended: this desktop does not tell
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (running != null) {
            running.destroy();
        }
    }
}
