/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.launcher;

/** How a person meets Lamella. Each face has bundles and an entry of its own. */
enum Face {

    /** In the terminal. */
    COMMANDS("bundles.list", "(lamella.commandline=true)", "the command line"),
    /** In a window. */
    WINDOW("window.list", "(lamella.window=true)", "the window");

    private final String list;
    private final String entry;
    private final String label;

    Face(String list, String entry, String label) {
        this.list = list;
        this.entry = entry;
        this.label = label;
    }

    /** File that lists the bundles, one a line: start level, {@code start} or {@code rest}, file name. */
    String list() {
        return list;
    }

    /** Filter of the service that takes the arguments and returns the exit code. */
    String entry() {
        return entry;
    }

    /** For people. */
    String label() {
        return label;
    }
}
