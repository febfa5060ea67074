/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import org.lamella.analysis.Analysis;
import org.lamella.analysis.Setting;
import org.lamella.cli.ExitCode;
import org.lamella.cli.LamellaCommand;
import org.lamella.cli.Terminal;
import org.lamella.io.Format;
import org.lamella.io.Readers;
import org.lamella.runner.Runner;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;

/** What is installed. */
@Component(service = LamellaCommand.class, scope = ServiceScope.PROTOTYPE, property = { LamellaCommand.NAME + "=list",
        LamellaCommand.SUMMARY + "=List the file formats and the analyses with their settings" })
@Command(description = { "Lists what can be read and analysed now, plug-ins included.", "" },
        footer = { "", "Example:", "  lamella list" })
public final class ListCommand implements LamellaCommand {

    private final Readers readers;
    private final Runner runner;

    /** Made by the framework for each use. */
    @Activate
    public ListCommand(@Reference Readers readers, @Reference Runner runner) {
        this.readers = readers;
        this.runner = runner;
    }

    @Override
    public int run(Terminal terminal) {
        var out = terminal.out();
        out.println("Formats that can be read:");
        for (Format format : readers.formats()) {
            out.println("  " + format.id() + "  " + format.name());
        }
        out.println();
        out.println("Analyses:");
        for (Analysis analysis : runner.analyses()) {
            out.println("  " + analysis.id() + " " + analysis.version() + "  " + analysis.name());
            out.println("    " + analysis.description());
            for (Setting setting : analysis.settings()) {
                out.println("    --" + setting.name() + setting.defaultValue().map(d -> " (" + d + ")").orElse("") + "  "
                        + setting.help());
            }
        }
        return ExitCode.DONE;
    }
}
