/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli;

import org.lamella.core.error.LamellaException;

import picocli.CommandLine.Model.CommandSpec;

/**
 * A command of the command line. Register it as an OSGi service of prototype scope with the properties {@link #NAME}
 * and {@link #SUMMARY}; the object is made only when the command is used. Its class carries picocli's {@code @Command}
 * (description and examples for {@code --help}) and its fields picocli's {@code @Option} and {@code @Parameters}.
 */
public interface LamellaCommand {

    /** Service property: the word that people type. */
    String NAME = "lamella.command";

    /** Service property: one line for the list of commands. */
    String SUMMARY = "lamella.summary";

    /** Adds options that are known only now, such as the settings of the analyses; called before parsing. */
    default void configure(CommandSpec spec) {
        // most commands have only the options of their fields
    }

    /**
     * Does it. Results go to {@link Terminal#out()}, everything else to {@link Terminal#err()}.
     *
     * @return a code of {@link ExitCode}
     * @throws LamellaException what went wrong; it is told in the usual form, with exit code 1, or 2 for settings
     */
    int run(Terminal terminal) throws LamellaException;
}
