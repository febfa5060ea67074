/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.lamella.cli.ExitCode;
import org.lamella.cli.LamellaCommand;
import org.lamella.cli.Terminal;

import picocli.AutoComplete;
import picocli.CommandLine;

/** The script that completes commands, options and their values in bash and zsh. */
final class Completion {

    static final String NAME = "completion";
    static final String SUMMARY = "Print a script that completes commands in bash and zsh";

    private static final String HELP = """
            Usage: lamella completion
            Prints a script that completes commands, options and their values in bash and zsh.

            Examples:
              source <(lamella completion)                     for this shell
              echo 'source <(lamella completion)' >> ~/.bashrc   for good; zsh: ~/.zshrc""";

    private Completion() {
    }

    static int run(String[] args, Collection<CommandLineService.Entry> commands, Terminal terminal) {
        if (args.length > 0 && (args[0].equals("--help") || args[0].equals("-h"))) {
            terminal.out().println(HELP);
            return ExitCode.DONE;
        }
        boolean shellNamed = args.length == 1 && (args[0].equals("bash") || args[0].equals("zsh"));
        if (args.length > 0 && !shellNamed) {
            terminal.err().println(HELP);
            return ExitCode.WRONG_USE;
        }
        terminal.out().print(script(commands));
        return ExitCode.DONE;
    }

    private static String script(Collection<CommandLineService.Entry> commands) {
        CommandLine root = new CommandLine(CommandLine.Model.CommandSpec.create().name("lamella"));
        Map<CommandLineService.Entry, LamellaCommand> made = new LinkedHashMap<>();
        try {
            for (CommandLineService.Entry entry : commands) {
                LamellaCommand command = entry.objects().getService();
                if (command != null) {
                    made.put(entry, command);
                    root.addSubcommand(entry.name(), entry.commandLine(command));
                }
            }
            root.addSubcommand(NAME, CommandLine.Model.CommandSpec.create());
            root.addSubcommand("help", CommandLine.Model.CommandSpec.create());
            return AutoComplete.bash("lamella", root);
        } finally {
            made.forEach((entry, command) -> entry.objects().ungetService(command));
        }
    }
}
