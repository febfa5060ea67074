/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.io.PrintStream;
import java.util.List;

import org.lamella.cli.ExitCode;
import org.lamella.cli.LamellaCommand;
import org.lamella.cli.Terminal;
import org.lamella.core.error.Problem;
import org.lamella.dropins.Dropin;
import org.lamella.dropins.Dropins;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;

/** What is in the drop-in folders. */
@Component(service = LamellaCommand.class, scope = ServiceScope.PROTOTYPE, property = {
    LamellaCommand.NAME + "=plugins", LamellaCommand.SUMMARY + "=List the plug-ins and what is wrong with them" })
@Command(
        description = {
            "Lists the plug-ins in the drop-in folders. For one that cannot be used it says why, and what to "
                    + "do; the exit code is 1 then.",
            "" },
        footer = { "", "Example:", "  lamella plugins" })
public final class PluginsCommand implements LamellaCommand {

    private final Dropins dropins;

    /** Made by the framework for each use. */
    @Activate
    public PluginsCommand(@Reference Dropins dropins) {
        this.dropins = dropins;
    }

    @Override
    public int run(Terminal terminal) {
        List<Dropin> all = dropins.all();
        PrintStream out = terminal.out();
        if (all.isEmpty()) {
            out.println("There is no plug-in. Put the jar files of plug-ins into one of these folders:");
            dropins.folders().forEach(folder -> out.println("  " + Printable.of(folder.toString())));
        }
        boolean failed = false;
        for (Dropin dropin : all) {
            failed |= dropin.problem().isPresent();
            out.println((dropin.problem().isPresent() ? "FAILED   " : "running  ")
                    + Printable.of((dropin.name() + " " + dropin.version()).strip()) + "  "
                    + Printable.of(dropin.file().toString()));
            dropin.problem().ifPresent(problem -> explain(problem, out));
        }
        return failed ? ExitCode.FAILED : ExitCode.DONE;
    }

    private static void explain(Problem problem, PrintStream out) {
        out.println("         " + Printable.of(problem.cause()));
        out.println("         " + Printable.of(problem.wayOut()));
    }
}
