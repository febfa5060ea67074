/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;

import org.lamella.cli.ExitCode;
import org.lamella.cli.LamellaCommand;
import org.lamella.cli.Terminal;
import org.lamella.core.clock.LabClock;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.SettingException;
import org.lamella.runner.Runner;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferenceScope;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Takes the words of the command line, finds the command, and turns what happens into an exit code. */
@Component(service = ToIntFunction.class, property = "lamella.commandline=true")
public final class CommandLineService implements ToIntFunction<String[]> {

    private final Map<String, Entry> commands = new ConcurrentHashMap<>();

    private record Entry(String name, String summary, ComponentServiceObjects<LamellaCommand> objects) {
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            scope = ReferenceScope.PROTOTYPE_REQUIRED)
    void bind(ComponentServiceObjects<LamellaCommand> objects, Map<String, Object> properties) {
        String name = String.valueOf(properties.get(LamellaCommand.NAME));
        commands.put(name, new Entry(name, String.valueOf(properties.get(LamellaCommand.SUMMARY)), objects));
    }

    void unbind(ComponentServiceObjects<LamellaCommand> objects, Map<String, Object> properties) {
        commands.values().removeIf(e -> e.objects() == objects);
    }

    @Override
    public int applyAsInt(String[] args) {
        return run(args, TerminalOutput.system(LabClock.system()));
    }

    /** The same with any output, for tests. */
    int run(String[] args, Terminal terminal) {
        try {
            return dispatch(args, terminal);
        } finally {
            terminal.progress().report("", 1);
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    private int dispatch(String[] args, Terminal terminal) {
        String word = args.length == 0 ? "--help" : args[0];
        return switch (word) {
            case "--help", "-h" -> help(terminal.out());
            case "help" -> args.length > 1 ? dispatch(new String[] { args[1], "--help" }, terminal)
                    : help(terminal.out());
            case "--version", "-V" -> {
                terminal.out().println("Lamella " + Runner.SOFTWARE_VERSION + ", Java " + Runtime.version());
                yield ExitCode.DONE;
            }
            case "completion" -> completion(Arrays.copyOfRange(args, 1, args.length), terminal);
            default -> {
                Entry entry = commands.get(word);
                yield entry == null ? unknown(word, terminal.err())
                        : execute(entry, Arrays.copyOfRange(args, 1, args.length), terminal);
            }
        };
    }

    private static int execute(Entry entry, String[] args, Terminal terminal) {
        LamellaCommand command = entry.objects().getService();
        try {
            CommandLine line = commandLine(entry, command);
            CommandLine.ParseResult parsed = line.parseArgs(args);
            if (parsed.isUsageHelpRequested()) {
                line.setUsageHelpWidth(Math.clamp(terminal.width(), 60, 120));
                line.usage(terminal.out(), terminal.interactive() ? Ansi.ON : Ansi.OFF);
                return ExitCode.DONE;
            }
            return command.run(terminal);
        } catch (ParameterException e) {
            terminal.err().println("lamella " + entry.name() + ": " + e.getMessage());
            terminal.err().println("Try: lamella " + entry.name() + " --help");
            return ExitCode.WRONG_USE;
        } catch (SettingException e) {
            terminal.err().println("lamella " + entry.name() + ": " + e.problem().describe());
            return ExitCode.WRONG_USE;
        } catch (LamellaException e) {
            terminal.err().println("lamella " + entry.name() + ": " + e.problem().describe());
            return ExitCode.FAILED;
        } catch (CancellationException e) {
            terminal.err().println("lamella " + entry.name() + ": stopped; nothing half-written was left");
            return ExitCode.INTERRUPTED;
        } finally {
            entry.objects().ungetService(command);
        }
    }

    private static CommandLine commandLine(Entry entry, LamellaCommand command) {
        CommandLine line = new CommandLine(command);
        line.setCommandName("lamella " + entry.name());
        line.getCommandSpec().mixinStandardHelpOptions(false);
        line.getCommandSpec().addOption(CommandLine.Model.OptionSpec.builder("-h", "--help").usageHelp(true)
                .description("Show this help.").build());
        command.configure(line.getCommandSpec());
        line.setUnmatchedOptionsArePositionalParams(false);
        return line;
    }

    private int help(PrintStream out) {
        out.println("""
                Lamella: workstation for in situ liquid electrochemical TEM

                Usage: lamella COMMAND [OPTION…] [FILE…]
                """);
        List<Entry> sorted = sorted();
        int width = sorted.stream().mapToInt(e -> e.name().length()).max().orElse(0);
        width = Math.max(width, "completion".length());
        for (Entry entry : sorted) {
            out.println("  " + pad(entry.name(), width) + "  " + entry.summary());
        }
        out.println("  " + pad("completion", width) + "  Print a script that completes commands in bash and zsh");
        out.println("""

                  lamella COMMAND --help   options and examples of a command
                  lamella --version        versions of Lamella and Java
                  lamella test             run all tests (needs the sources)

                Exit codes: 0 done, 1 failed, 2 wrong use, 130 interrupted.""");
        return ExitCode.DONE;
    }

    private List<Entry> sorted() {
        List<Entry> sorted = new ArrayList<>(commands.values());
        sorted.sort((a, b) -> a.name().compareTo(b.name()));
        return sorted;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private int unknown(String word, PrintStream err) {
        err.println("lamella: there is no command \"" + word + "\"");
        String nearest = commands.keySet().stream().sorted()
                .min((a, b) -> Integer.compare(distance(a, word), distance(b, word))).orElse("");
        if (!nearest.isEmpty() && distance(nearest, word) <= 3) {
            err.println("Did you mean: lamella " + nearest);
        }
        err.println("Try: lamella --help");
        return ExitCode.WRONG_USE;
    }

    /** Levenshtein's distance of two words. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    private int completion(String[] args, Terminal terminal) {
        if (args.length > 0) {
            boolean help = args[0].equals("--help") || args[0].equals("-h");
            (help ? terminal.out() : terminal.err()).println("""
                    Usage: lamella completion
                    Prints a script for bash and zsh. Once: source <(lamella completion). For good: add that line to
                    ~/.bashrc or ~/.zshrc.""");
            return help ? ExitCode.DONE : ExitCode.WRONG_USE;
        }
        CommandLine root = new CommandLine(CommandLine.Model.CommandSpec.create().name("lamella"));
        List<LamellaCommand> made = new ArrayList<>();
        for (Entry entry : sorted()) {
            LamellaCommand command = entry.objects().getService();
            made.add(command);
            root.addSubcommand(entry.name(), commandLine(entry, command));
        }
        terminal.out().print(AutoComplete.bash("lamella", root));
        List<Entry> entries = sorted();
        for (int i = 0; i < made.size(); i++) {
            entries.get(i).objects().ungetService(made.get(i));
        }
        return ExitCode.DONE;
    }
}
