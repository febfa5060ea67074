/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.lamella.cli.LamellaCommand;
import org.lamella.core.clock.LabClock;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.io.Readers;
import org.lamella.runner.Runner;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;

/** The command line with a reader, a writer and an analysis of the tests, put together without a framework. */
final class Bench {

    final Mean mean = new Mean();
    private final CommandLineService service = new CommandLineService();
    private final Map<String, Supplier<LamellaCommand>> commands = new TreeMap<>();

    Bench() {
        this(FileAccess.system());
    }

    Bench(FileAccess disk) {
        Readers readers = new Readers(disk, List.of(new Numbers()));
        Runner runner = new Runner(readers, List.of(mean));
        add("analyze", () -> new AnalyzeCommand(runner, readers, disk, LabClock.system()));
        add("info", () -> new InfoCommand(readers));
        add("convert", () -> {
            ConvertCommand command = new ConvertCommand(readers, disk);
            command.bind(new Numbers.Writer());
            return command;
        });
        add("demo", () -> new DemoCommand(runner, disk, LabClock.system()));
        add("doctor", DoctorCommand::new);
        add("experiment", ExperimentCommand::new);
        add("formats", () -> new FormatsCommand(readers));
        add("analyses", () -> new AnalysesCommand(runner));
    }

    /** What came of a command line. */
    record Run(int code, String out, String err) {
    }

    void add(String name, Supplier<LamellaCommand> command) {
        commands.put(name, command);
        service.bind(new Objects(command), Map.of(LamellaCommand.NAME, name, LamellaCommand.SUMMARY, "About " + name));
    }

    List<String> names() {
        return List.copyOf(commands.keySet());
    }

    Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(out, args);
    }

    /** The same with a result stream of the caller's. */
    Run run(OutputStream out, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = service.run(args, TerminalOutput.of(out, err, Progress.NONE));
        String text = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Run(code, text, err.toString(StandardCharsets.UTF_8));
    }

    private record Objects(Supplier<LamellaCommand> made) implements ComponentServiceObjects<LamellaCommand> {

        @Override
        public LamellaCommand getService() {
            return made.get();
        }

        @Override
        public void ungetService(LamellaCommand service) {
            // nothing to give back
        }

        @Override
        public ServiceReference<LamellaCommand> getServiceReference() {
            throw new UnsupportedOperationException();
        }
    }
}
