/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.ToIntFunction;

import org.osgi.framework.BundleException;

/**
 * Starts the command line, or the window: the framework with the bundles it needs, then the command, then the exit with
 * its code.
 * <p>
 * Two system properties say where things are: {@code lamella.install}, the {@link Installation}, and
 * {@code lamella.area}, the folder with the framework's state. With {@code lamella.prepare=true} the area is made and
 * nothing is run. With {@code lamella.window=true} it is the window that is meant, and the arguments are files; if there is
 * one already, it gets the files. With {@code lamella.rehearsal=true} the arguments are several commands with a {@value #NEXT} between
 * them, run one after the other: from what they load the ahead-of-time cache is made.
 * {@code lamella.shown} names a file to make when a window was shown.
 */
public final class Main {

    /** Between two commands of a rehearsal. */
    static final String NEXT = ";";

    private static final int FAILED = 1;
    private static final long PATIENCE_MILLIS = 2000;

    private Main() {
    }

    /** Runs the command line with these arguments and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        int code = FAILED;
        // a library asks for SLF4J, whose providers are not looked for in a framework; nobody needs to read that
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        try {
            code = run(args);
        } catch (RuntimeException | Error e) {
            e.printStackTrace();
        } finally {
            System.exit(code);
        }
    }

    private static int run(String[] args) {
        String install = System.getProperty("lamella.install", "");
        String area = System.getProperty("lamella.area", "");
        if (install.isEmpty() || area.isEmpty()) {
            System.err.println("lamella: the launcher needs -Dlamella.install=FOLDER and -Dlamella.area=FOLDER");
            return FAILED;
        }
        try {
            boolean window = Boolean.getBoolean("lamella.window");
            Installation installation = Installation.read(Path.of(install), window ? Face.WINDOW : Face.COMMANDS);
            if (Boolean.getBoolean("lamella.prepare")) {
                LightFramework.prepare(installation, Path.of(area));
                return 0;
            }
            if (window) {
                return showWindow(installation, Path.of(area), args);
            }
            LightFramework framework = LightFramework.start(installation, Path.of(area));
            ToIntFunction<String[]> commands = framework.entry();
            return new Interruption(PATIENCE_MILLIS)
                    .run(Boolean.getBoolean("lamella.rehearsal") ? all -> rehearse(commands, all) : commands, args);
        } catch (IOException | BundleException e) {
            System.err.println("lamella: cannot start: " + e.getMessage());
            System.err.println("         Remove the folder " + area + " and try again.");
            return FAILED;
        }
    }

    /** One window serves all: what a second start was given is opened in the one that is there. */
    private static int showWindow(Installation installation, Path area, String[] files)
            throws IOException, BundleException {
        String[] absolute = Arrays.stream(files).map(file -> Path.of(file).toAbsolutePath().normalize().toString())
                .toArray(String[]::new);
        try (OneWindow one = OneWindow.of(OneWindow.workspace())) {
            if (!one.isFirst()) {
                one.handOver(absolute);
                return 0;
            }
            LightFramework framework = LightFramework.start(installation, area);
            one.serve(framework.receiver());
            int code = framework.entry().applyAsInt(absolute);
            String shown = System.getProperty("lamella.shown", "");
            if (code == 0 && !shown.isEmpty()) {
                Files.createFile(Path.of(shown));
            }
            return code;
        }
    }

    /** Runs each of the commands; the last one's exit code stands for all. */
    private static int rehearse(ToIntFunction<String[]> commands, String[] args) {
        int code = 0;
        int from = 0;
        for (int i = 0; i <= args.length; i++) {
            if (i == args.length || args[i].equals(NEXT)) {
                code = commands.applyAsInt(Arrays.copyOfRange(args, from, i));
                from = i + 1;
            }
        }
        return code;
    }
}
