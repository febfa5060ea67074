/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The list of commands, and what to say to a word that is none. */
final class Overview {

    private static final int FARTHEST_SUGGESTION = 3;

    private Overview() {
    }

    static void print(Collection<CommandLineService.Entry> commands, PrintStream out) {
        out.println("""
                Lamella: workstation for in situ liquid electrochemical TEM

                Usage: lamella COMMAND [OPTION…] [FILE…]
                """);
        int width = commands.stream().mapToInt(e -> e.name().length()).max().orElse(0);
        width = Math.max(width, Completion.NAME.length());
        for (CommandLineService.Entry entry : commands) {
            out.println("  " + Printable.padded(entry.name(), width) + "  " + entry.summary());
        }
        out.println("  " + Printable.padded(Completion.NAME, width) + "  " + Completion.SUMMARY);
        out.println("""

                  lamella                  opens the window
                  lamella open FILE…       opens files and folders in the window
                  lamella COMMAND --help   options and examples of a command
                  lamella --version        versions of Lamella and Java
                  lamella test             run all tests (needs the sources)

                Exit codes: 0 done, 1 failed, 2 wrong use, 130 interrupted.""");
    }

    static void printUnknown(String word, Set<String> names, PrintStream err) {
        err.println("lamella: there is no command \"" + Printable.of(word) + "\"");
        List<String> nearest = nearest(word, names);
        if (!nearest.isEmpty()) {
            err.println("Did you mean: lamella " + String.join(", or lamella ", nearest));
        }
        err.println("Try: lamella --help");
    }

    private static List<String> nearest(String word, Set<String> names) {
        List<String> all = new ArrayList<>(names);
        all.addAll(List.of(Completion.NAME, "help", "test"));
        all.removeIf(n -> distance(n, word) > Math.min(FARTHEST_SUGGESTION, n.length() / 2));
        int best = all.stream().mapToInt(n -> distance(n, word)).min().orElse(0);
        return all.stream().filter(n -> distance(n, word) == best).sorted().toList();
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
}
