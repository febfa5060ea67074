/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.lamella.cli.ExitCode;
import org.lamella.cli.LamellaCommand;
import org.lamella.cli.Terminal;
import org.lamella.cli.internal.doctor.Doctor;
import org.lamella.cli.internal.doctor.Finding;
import org.lamella.cli.internal.doctor.Machine;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.files.AtomicFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What this machine lacks. */
@Component(service = LamellaCommand.class, scope = ServiceScope.PROTOTYPE, property = {
    LamellaCommand.NAME + "=doctor",
    LamellaCommand.SUMMARY + "=Say what is missing on this machine, for what, and how to get it" })
@Command(description = {
    "Looks at Java, memory, disks, GTK, display, fonts, browser and serial ports, and says for each "
            + "what it is needed for and how to get it. Ends with 0 unless the command line itself cannot work.",
    "" },
        footer = { "", "Examples:", "  lamella doctor", "  lamella doctor --json" })
public final class DoctorCommand implements LamellaCommand {

    private static final String INDENT = " ".repeat(9);

    private final Machine machine;

    @Option(names = "--json", description = "Print one JSON object on standard output.")
    private boolean json;

    /** Made by the framework for each use. */
    @Activate
    public DoctorCommand() {
        this(Machine.system());
    }

    /** For any machine. */
    DoctorCommand(Machine machine) {
        this.machine = machine;
    }

    @Override
    public int run(Terminal terminal) throws FileProblemException {
        List<Finding> findings = Doctor.examine(machine);
        boolean usable = findings.stream().allMatch(f -> f.ok() || !f.essential());
        if (json) {
            try {
                write(findings, usable, terminal);
            } catch (IOException e) {
                throw AtomicFiles.problem(Path.of("standard output"), e);
            }
        } else {
            print(findings, usable, terminal);
        }
        return usable ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static void print(List<Finding> findings, boolean usable, Terminal terminal) {
        Style style = new Style(terminal.colours());
        int title = findings.stream().mapToInt(f -> f.title().length()).max().orElse(0);
        for (Finding finding : findings) {
            String state = finding.ok() ? style.good("ok     ") : style.alert("missing");
            terminal.out().println(state + "  " + Printable.padded(finding.title(), title) + "  "
                    + Printable.of(finding.found()));
            if (!finding.ok()) {
                paragraph("needed for " + finding.neededFor(), terminal);
                paragraph("to get it: " + finding.wayOut(), terminal);
            }
        }
        long missing = findings.stream().filter(f -> !f.ok()).count();
        terminal.out().println();
        terminal.out().println(!usable ? "The command line cannot work here."
                : missing == 0 ? "Nothing is missing." : "The command line works; what is missing is optional.");
    }

    private static void paragraph(String text, Terminal terminal) {
        Printable.wrapped(text, terminal.width() - INDENT.length())
                .forEach(line -> terminal.out().println(INDENT + line));
    }

    private static void write(List<Finding> findings, boolean usable, Terminal terminal) throws IOException {
        try (JsonGenerator generator = Json.generator(terminal.out())) {
            generator.writeStartObject();
            generator.writeStringField("schema", "lamella-doctor");
            generator.writeStringField("schemaVersion", "1.0");
            generator.writeBooleanField("usable", usable);
            generator.writeArrayFieldStart("checks");
            for (Finding finding : findings) {
                generator.writeStartObject();
                generator.writeStringField("id", finding.id());
                generator.writeStringField("title", finding.title());
                generator.writeBooleanField("ok", finding.ok());
                generator.writeStringField("found", finding.found());
                generator.writeStringField("neededFor", finding.neededFor());
                generator.writeStringField("wayOut", finding.wayOut());
                generator.writeBooleanField("essential", finding.essential());
                generator.writeEndObject();
            }
            generator.writeEndArray();
            generator.writeEndObject();
            generator.writeRaw('\n');
        }
    }
}
