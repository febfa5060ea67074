/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.util.List;

import org.lamella.cli.ExitCode;
import org.lamella.cli.LamellaCommand;
import org.lamella.cli.Terminal;
import org.lamella.io.Format;
import org.lamella.io.Readers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;

/** What can be read. */
@Component(service = LamellaCommand.class, scope = ServiceScope.PROTOTYPE, property = {
    LamellaCommand.NAME + "=formats", LamellaCommand.SUMMARY + "=List the file formats that can be read" })
@Command(
        description = { "Lists the file formats that can be read now, those of plug-ins included. Files are recognised "
                + "by their content, whatever their ending.",
            "" },
        footer = { "", "Example:", "  lamella formats" })
public final class FormatsCommand implements LamellaCommand {

    private final Readers readers;

    /** Made by the framework for each use. */
    @Activate
    public FormatsCommand(@Reference Readers readers) {
        this.readers = readers;
    }

    @Override
    public int run(Terminal terminal) {
        List<Format> formats = readers.formats();
        int id = formats.stream().mapToInt(f -> f.id().length()).max().orElse(0);
        int name = formats.stream().mapToInt(f -> Printable.length(f.name())).max().orElse(0);
        for (Format format : formats) {
            String endings = String.join(" ", format.extensions().stream().map(e -> "." + e).toList());
            terminal.out().println(
                    (Printable.padded(format.id(), id) + "  " + Printable.padded(format.name(), name) + "  " + endings)
                            .stripTrailing());
        }
        return ExitCode.DONE;
    }
}
