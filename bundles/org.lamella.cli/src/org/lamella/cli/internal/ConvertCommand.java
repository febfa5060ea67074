/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.lamella.cli.ExitCode;
import org.lamella.cli.LamellaCommand;
import org.lamella.cli.Terminal;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.SettingException;
import org.lamella.core.files.AtomicFiles;
import org.lamella.core.files.FileAccess;
import org.lamella.data.Recording;
import org.lamella.io.Readers;
import org.lamella.io.RecordingWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A file in another format. */
@Component(service = LamellaCommand.class, scope = ServiceScope.PROTOTYPE, property = {
    LamellaCommand.NAME + "=convert",
    LamellaCommand.SUMMARY + "=Write a file's numbers as CSV, JSON, EC-Lab text or NeXus" })
@Command(description = { "Reads a file of any known format and writes all its columns and metadata in another.", "" },
        footer = { "", "Examples:", "  lamella convert cv.mpr --to csv > cv.csv",
            "  lamella convert peis.mpr --to json --out peis.json",
            "  lamella convert cv.dta --to nexus --out cv.nxs" })
public final class ConvertCommand implements LamellaCommand {

    private final Readers readers;
    private final FileAccess access;
    private final List<RecordingWriter> writers = new CopyOnWriteArrayList<>();

    @Parameters(arity = "1", paramLabel = "FILE", description = "The file to convert.")
    private Path file;

    @Option(names = "--to", required = true, paramLabel = "FORMAT",
            description = "What to write: csv, json, mpt (EC-Lab's text), nexus (HDF5), or what a plug-in adds.")
    private String format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write here instead of standard output.")
    private Path out;

    @Option(names = "--force", description = "Replace the output file if it exists.")
    private boolean force;

    /** Made by the framework for each use. */
    @Activate
    public ConvertCommand(@Reference Readers readers) {
        this(readers, FileAccess.system());
    }

    /** With a disk of the caller's. */
    ConvertCommand(Readers readers, FileAccess access) {
        this.readers = readers;
        this.access = access;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bind(RecordingWriter writer) {
        writers.add(writer);
    }

    void unbind(RecordingWriter writer) {
        writers.remove(writer);
    }

    @Override
    public int run(Terminal terminal) throws LamellaException {
        RecordingWriter writer = writer();
        if (out != null && Files.exists(out) && !force) {
            throw new FileProblemException(out, "This file exists already",
                    "give another name, or --force to replace it");
        }
        Recording recording = readers.read(file, terminal.progress());
        recording.warnings().forEach(w -> terminal.err().println(Printable.of("warning: " + w.describe())));
        if (out == null) {
            try {
                writer.write(recording, terminal.out(), terminal.progress());
            } catch (IOException e) {
                throw AtomicFiles.problem(Path.of("standard output"), e);
            }
        } else {
            new AtomicFiles(access).write(out, stream -> writer.write(recording, stream, terminal.progress()));
        }
        return ExitCode.DONE;
    }

    private RecordingWriter writer() throws SettingException {
        return writers.stream().filter(w -> w.format().id().equals(format)).findFirst()
                .orElseThrow(
                        () -> new SettingException("--to", "There is no writer for \"" + format + "\"", "there are "
                                + String.join(", ", writers.stream().map(w -> w.format().id()).sorted().toList())));
    }
}
