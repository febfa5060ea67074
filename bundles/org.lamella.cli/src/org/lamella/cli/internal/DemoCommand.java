/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.lamella.cli.ExitCode;
import org.lamella.cli.LamellaCommand;
import org.lamella.cli.Terminal;
import org.lamella.core.clock.LabClock;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.examples.ExampleFiles;
import org.lamella.runner.Batch;
import org.lamella.runner.Request;
import org.lamella.runner.Runner;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows on made files what the program does. */
@Component(service = LamellaCommand.class, scope = ServiceScope.PROTOTYPE, property = { LamellaCommand.NAME + "=demo",
    LamellaCommand.SUMMARY + "=Write example files, analyse them as your own would be, and report" })
@Command(description = {
    "Writes files as instruments would write them while a battery film is cycled in the microscope's "
            + "liquid cell (made by seeded models; each file says so), analyses them exactly as files of your own, prints "
            + "the numbers and writes a report. The true values are in truth.json beside the files.",
    "" },
        footer = { "", "Examples:", "  lamella demo", "  lamella demo /tmp/demo --seed 7" })
public final class DemoCommand implements LamellaCommand {

    private static final double SHARE_OF_WRITING = 0.4;

    private final Runner runner;
    private final FileAccess access;
    private final LabClock clock;

    @Parameters(arity = "0..1", paramLabel = "DIR", defaultValue = "lamella-demo",
            description = "Folder to write; made if missing. Default: ${DEFAULT-VALUE}.")
    private Path folder;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
            description = "Seed of the models' noise. Default: ${DEFAULT-VALUE}.")
    private long seed;

    /** Made by the framework for each use. */
    @Activate
    public DemoCommand(@Reference Runner runner) {
        this(runner, FileAccess.system(), LabClock.system());
    }

    /** With a disk and a clock of the caller's. */
    DemoCommand(Runner runner, FileAccess access, LabClock clock) {
        this.runner = runner;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public int run(Terminal terminal) throws LamellaException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileProblemException(folder, "A file is in the place of the folder", "give another name");
        }
        Progress progress = terminal.progress();
        List<Path> files = ExampleFiles.write(folder, seed, access, progress.part(0, SHARE_OF_WRITING));
        ResultSink sink = new ResultSink(terminal, false, true);
        new Batch(runner).run(files, Request.DEFAULT, progress.part(SHARE_OF_WRITING, 1), sink::accept);
        progress.checkCancelled();
        if (sink.analysed() > 0) {
            sink.writeReport(folder.resolve("report"), access, clock);
        }
        terminal.out().println("The files are in " + Printable.of(folder.toAbsolutePath().normalize().toString())
                + "; the true values are in " + ExampleFiles.TRUTH + ".");
        terminal.out()
                .println("The same by hand: lamella analyze " + Printable.of(folder.toString()) + " --out report");
        return sink.failed() == 0 ? ExitCode.DONE : sink.exitCode();
    }
}
