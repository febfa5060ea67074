/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.ToIntFunction;

import org.lamella.cli.ExitCode;
import org.lamella.cli.LamellaCommand;
import org.lamella.cli.Terminal;
import org.lamella.core.clock.LabClock;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.SettingException;
import org.lamella.core.files.AtomicFiles;
import org.lamella.runner.Runner;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferenceScope;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Takes the words of the command line, finds the command, and turns what happens into an exit code. */
@Component(service = ToIntFunction.class, property = "lamella.commandline=true")
public final class CommandLineService implements ToIntFunction<String[]> {

    private static final int NARROWEST_HELP = 60;
    private static final int WIDEST_HELP = 110;

    private final Map<String, Entry> commands = new ConcurrentSkipListMap<>();

    /** A command that is there now; its object is made when it is used. */
    record Entry(String name, String summary, ComponentServiceObjects<LamellaCommand> objects) {

        /** The command with all its options, ready to take arguments. */
        CommandLine commandLine(LamellaCommand command) {
            CommandLine line = new CommandLine(command);
            line.setCommandName("lamella " + name);
            line.getCommandSpec().addOption(CommandLine.Model.OptionSpec.builder("-h", "--help").usageHelp(true)
                    .description("Show this help.").build());
            command.configure(line.getCommandSpec());
            return line;
        }
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

    /** The same with any output. */
    int run(String[] args, TerminalOutput output) {
        Terminal terminal = output.terminal();
        int code = dispatch(args, terminal);
        return output.flush().map(e -> unwritten(e, code, terminal)).orElse(code);
    }

    /** What was asked for did not arrive; a reader that had enough ({@code | head}) knows that itself. */
    private static int unwritten(IOException e, int code, Terminal terminal) {
        if (!String.valueOf(e.getMessage()).contains("Broken pipe")) {
            terminal.err().println("lamella: "
                    + AtomicFiles.problem(Path.of("standard output"), e).problem().describe());
        }
        return code == ExitCode.DONE ? ExitCode.FAILED : code;
    }

    private int dispatch(String[] args, Terminal terminal) {
        String word = args.length == 0 ? "--help" : args[0];
        return switch (word) {
            case "--help", "-h" -> help(terminal);
            case "help" -> args.length > 1 ? dispatch(new String[] { args[1], "--help" }, terminal) : help(terminal);
            case "--version", "-V" -> {
                terminal.out().println("Lamella " + Runner.SOFTWARE_VERSION + ", Java " + Runtime.version());
                yield ExitCode.DONE;
            }
            case Completion.NAME -> Completion.run(Arrays.copyOfRange(args, 1, args.length), commands.values(),
                    terminal);
            default -> {
                Entry entry = commands.get(word);
                yield entry == null ? unknown(word, terminal)
                        : execute(entry, Arrays.copyOfRange(args, 1, args.length), terminal);
            }
        };
    }

    private int help(Terminal terminal) {
        Overview.print(commands.values(), terminal.out());
        return ExitCode.DONE;
    }

    private int unknown(String word, Terminal terminal) {
        Overview.printUnknown(word, commands.keySet(), terminal.err());
        return ExitCode.WRONG_USE;
    }

    private static int execute(Entry entry, String[] args, Terminal terminal) {
        LamellaCommand command = entry.objects().getService();
        if (command == null) {
            terminal.err().println("lamella " + entry.name()
                    + ": this command cannot be started; a part that it needs is missing");
            return ExitCode.FAILED;
        }
        try {
            return parseAndRun(entry, command, args, terminal);
        } catch (ParameterException e) {
            tell(entry, e.getMessage(), terminal);
            terminal.err().println("Try: lamella " + entry.name() + " --help");
            return ExitCode.WRONG_USE;
        } catch (LamellaException e) {
            if (Thread.currentThread().isInterrupted()) {
                return interrupted(entry, terminal);
            }
            tell(entry, e.problem().describe(), terminal);
            return e instanceof SettingException ? ExitCode.WRONG_USE : ExitCode.FAILED;
        } catch (CancellationException e) {
            return interrupted(entry, terminal);
        } catch (RuntimeException | Error e) {
            tell(entry, "an unforeseen error, a defect of the program or of a plug-in; please report what follows",
                    terminal);
            e.printStackTrace(terminal.err());
            return ExitCode.FAILED;
        } finally {
            entry.objects().ungetService(command);
        }
    }

    private static int parseAndRun(Entry entry, LamellaCommand command, String[] args, Terminal terminal)
            throws LamellaException {
        CommandLine line = entry.commandLine(command);
        if (line.parseArgs(args).isUsageHelpRequested()) {
            line.setUsageHelpWidth(Math.clamp(terminal.width(), NARROWEST_HELP, WIDEST_HELP));
            line.usage(terminal.out(), terminal.colours() ? Ansi.ON : Ansi.OFF);
            return ExitCode.DONE;
        }
        return command.run(terminal);
    }

    private static int interrupted(Entry entry, Terminal terminal) {
        tell(entry, "stopped on request; nothing half-written was left", terminal);
        return ExitCode.INTERRUPTED;
    }

    private static void tell(Entry entry, String message, Terminal terminal) {
        terminal.out().flush();
        terminal.err().println("lamella " + entry.name() + ": " + Printable.of(message));
    }
}
