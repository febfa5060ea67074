/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Keys pressed in windows that are not the program's own, such as the desktop's dialogs, by the program {@code xdotool}
 * of X11; where that is missing the test is skipped.
 */
public final class Keyboard {

    private static final String TOOL = "xdotool";
    private static final int PATIENCE_SECONDS = 30;
    private static final String DELAY_MILLIS = "15";

    private static final int ATTEMPTS = 5;

    private final String title;

    private Keyboard(String title) {
        this.title = title;
    }

    /** Whether there is a program to press keys with. */
    public static boolean isThere() {
        try {
            return run(List.of("version")) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits for the window with this title and gives it the keyboard. */
    public static Keyboard inWindow(String title) throws IOException {
        assumeTrue(isThere(), TOOL + " is not installed");
        if (run(List.of("search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync")) != 0) {
            throw new AssertionError("there is no window \"" + title + "\"");
        }
        return new Keyboard(title);
    }

    /** Types a text and Return until the window is gone: it may not listen yet when it is seen. */
    public void answer(String text) throws IOException {
        for (int i = 0; i < ATTEMPTS && isOpen(); i++) {
            run(List.of("key", "ctrl+a"));
            run(List.of("type", "--delay", DELAY_MILLIS, text));
            run(List.of("key", "Return"));
            run(List.of("sleep", "1"));
        }
        if (isOpen()) {
            run(List.of("key", "Escape"));
            throw new AssertionError("the window \"" + title + "\" did not take " + text);
        }
    }

    private boolean isOpen() throws IOException {
        return run(List.of("search", "--onlyvisible", "--name", title)) == 0;
    }

    private static int run(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(TOOL));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("waited in vain for " + command);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
