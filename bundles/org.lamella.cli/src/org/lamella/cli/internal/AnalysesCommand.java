/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import org.lamella.analysis.Analysis;
import org.lamella.analysis.Setting;
import org.lamella.cli.ExitCode;
import org.lamella.cli.LamellaCommand;
import org.lamella.cli.Terminal;
import org.lamella.runner.Runner;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;

/** What can be analysed, and with which settings. */
@Component(service = LamellaCommand.class, scope = ServiceScope.PROTOTYPE, property = {
    LamellaCommand.NAME + "=analyses", LamellaCommand.SUMMARY + "=List the analyses and their settings" })
@Command(
        description = { "Lists the analyses that are there now, those of plug-ins included, with their settings.", "" },
        footer = { "", "Example:", "  lamella analyses" })
public final class AnalysesCommand implements LamellaCommand {

    private final Runner runner;

    /** Made by the framework for each use. */
    @Activate
    public AnalysesCommand(@Reference Runner runner) {
        this.runner = runner;
    }

    @Override
    public int run(Terminal terminal) {
        Style style = new Style(terminal.colours());
        for (Analysis analysis : runner.analyses()) {
            terminal.out().println(style.strong(Printable.of(analysis.id())) + "  " + Printable.of(analysis.name())
                    + ", version " + Printable.of(analysis.version()));
            paragraph("  ", analysis.description(), terminal);
            for (Setting setting : analysis.settings()) {
                String byDefault = setting.defaultValue().map(d -> " Default: " + d + ".").orElse("");
                terminal.out().println("    --" + Printable.of(setting.name()));
                paragraph("        ", setting.help() + byDefault, terminal);
            }
            terminal.out().println();
        }
        return ExitCode.DONE;
    }

    private static void paragraph(String indent, String text, Terminal terminal) {
        Printable.wrapped(Printable.of(text), terminal.width() - indent.length())
                .forEach(line -> terminal.out().println(indent + line));
    }
}
