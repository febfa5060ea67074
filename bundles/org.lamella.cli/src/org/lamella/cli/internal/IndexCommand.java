/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lamella.analysis.ResultFile;
import org.lamella.analysis.ResultTable;
import org.lamella.cli.ExitCode;
import org.lamella.cli.LamellaCommand;
import org.lamella.cli.Terminal;
import org.lamella.core.clock.LabClock;
import org.lamella.core.error.LamellaException;
import org.lamella.core.files.AtomicFiles;
import org.lamella.core.files.FileAccess;
import org.lamella.report.ResultCsv;
import org.lamella.runner.Outcome;
import org.lamella.runner.Request;
import org.lamella.runner.Runner;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A scan in, maps out. */
@Component(service = LamellaCommand.class, scope = ServiceScope.PROTOTYPE, property = {
    LamellaCommand.NAME + "=index",
    LamellaCommand.SUMMARY + "=Index a 4D-STEM scan: phases and orientations, maps, report" })
@Command(
        description = {
            "Finds phase and orientation at each point of a scan, and writes maps, tables and a report. The "
                    + "same as \"analyze SCAN --analysis orientation-mapping\", with map.csv where it is looked for.",
            "" },
        footer = { "", "Example:", "  lamella index scan.blo --phase lmno.cif --phase pt.cif --out maps" })
public final class IndexCommand implements LamellaCommand {

    private static final String ANALYSIS = "orientation-mapping";

    private final Runner runner;
    private final FileAccess access;
    private final LabClock clock;

    @Parameters(arity = "1", paramLabel = "SCAN", description = "A scan with a pattern at each point.")
    private Path scan;

    @Option(names = "--phase", paramLabel = "CIF", required = true,
            description = "A crystal that may be there; give the option once for each.")
    private List<Path> phases = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", required = true,
            description = "Folder for map.csv, map.ang, map.ctf, the report, tables "
                    + "and plots. Work that was stopped goes on from there.")
    private Path out;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "A further setting of the analysis; "
            + "\"lamella analyses\" lists them.")
    private Map<String, String> more = new LinkedHashMap<>();

    /** Made by the framework for each use. */
    @Activate
    public IndexCommand(@Reference Runner runner) {
        this(runner, FileAccess.system(), LabClock.system());
    }

    /** With a disk and a clock of the caller's. */
    IndexCommand(Runner runner, FileAccess access, LabClock clock) {
        this.runner = runner;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public int run(Terminal terminal) throws LamellaException {
        Map<String, String> settings = new LinkedHashMap<>(more);
        settings.put("phase", String.join("\n", phases.stream().map(Path::toString).toList()));
        Request request = new Request(Optional.of(ANALYSIS), settings).resumableIn(out.resolve(".unfinished"));
        ResultSink sink = new ResultSink(terminal, false, true);
        Outcome outcome = runner.run(scan, request, terminal.progress());
        sink.accept(outcome);
        if (outcome instanceof Outcome.Done done) {
            sink.writeReport(out, access, clock);
            for (ResultTable table : done.result().result().tables()) {
                StringBuilder csv = new StringBuilder();
                write(table, csv);
                new AtomicFiles(access).write(out.resolve(table.name() + ".csv"),
                        stream -> stream.write(csv.toString().getBytes(StandardCharsets.UTF_8)));
            }
            for (ResultFile file : done.result().result().files()) {
                new AtomicFiles(access).write(out.resolve(file.name()), file.content()::writeTo);
            }
            return sink.exitCode();
        }
        return sink.exitCode() == ExitCode.DONE ? ExitCode.FAILED : sink.exitCode();
    }

    private static void write(ResultTable table, StringBuilder csv) {
        try {
            ResultCsv.writeTable(table, csv);
        } catch (IOException e) {
            throw new IllegalStateException("a text takes everything", e);
        }
    }
}
