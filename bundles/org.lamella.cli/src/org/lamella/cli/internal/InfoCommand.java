/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.lamella.analysis.Failure;
import org.lamella.cli.ExitCode;
import org.lamella.cli.LamellaCommand;
import org.lamella.cli.Terminal;
import org.lamella.core.error.LamellaException;
import org.lamella.core.files.AtomicFiles;
import org.lamella.core.files.FileAccess;
import org.lamella.data.Recording;
import org.lamella.io.Readers;
import org.lamella.runner.InputFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is in a file. */
@Component(service = LamellaCommand.class, scope = ServiceScope.PROTOTYPE, property = { LamellaCommand.NAME + "=info",
    LamellaCommand.SUMMARY + "=Show what a file holds: format, technique, metadata, columns, units, ranges" })
@Command(description = { "Reads each file and shows its format, technique, metadata and columns with their units and "
        + "ranges.",
    "" }, footer = { "", "Examples:", "  lamella info cv.mpr", "  lamella info --json run1/" })
public final class InfoCommand implements LamellaCommand {

    private final Readers readers;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, folders or globs.")
    private List<String> given = new ArrayList<>();

    @Option(names = "--json", description = "Print one JSON object on standard output.")
    private boolean json;

    /** Made by the framework for each use. */
    @Activate
    public InfoCommand(@Reference Readers readers) {
        this.readers = readers;
    }

    /** What a file becomes. */
    @FunctionalInterface
    private interface Show {
        void accept(Recording recording) throws IOException, LamellaException;
    }

    @Override
    public int run(Terminal terminal) throws LamellaException {
        List<Failure> failures = new ArrayList<>();
        try {
            if (json) {
                runJson(failures, terminal);
            } else {
                InfoText text = new InfoText(terminal);
                each(text::print, failures, terminal);
            }
        } catch (IOException e) {
            throw AtomicFiles.problem(Path.of("standard output"), e);
        }
        return failures.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** The whole object is made before its first byte is printed: no half of it is left if somebody stops the command. */
    private void runJson(List<Failure> failures, Terminal terminal) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (InfoJson object = new InfoJson(whole)) {
            each(object::write, failures, terminal);
            failures.forEach(object::fail);
        }
        whole.writeTo(terminal.out());
    }

    private void each(Show show, List<Failure> failures, Terminal terminal) throws IOException {
        InputFiles inputs = InputFiles.resolve(given, readers, FileAccess.system(), terminal.progress());
        failures.addAll(inputs.failures());
        inputs.skipped().forEach(s -> terminal.err().println(Printable.of("skipped: " + s.file() + ": " + s.reason())));
        inputs.failures().forEach(f -> terminal.err().println(ResultText.describe(f)));
        for (Path file : inputs.files()) {
            terminal.progress().checkCancelled();
            try {
                show.accept(readers.read(file, terminal.progress()));
            } catch (LamellaException e) {
                terminal.progress().checkCancelled();
                Failure failure = new Failure(file, e.problem());
                failures.add(failure);
                terminal.out().flush();
                terminal.err().println(ResultText.describe(failure));
            }
        }
    }
}
