/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder from which Lamella starts: {@code lib/} with the launcher and the framework, {@code bundles/} with
 * everything else, and for each {@link Face} a list, which says what is started and when. {@link Assembly} makes it.
 *
 * @param folder absolute path of the folder
 * @param face whose bundles these are
 * @param bundles what is installed, in order
 */
record Installation(Path folder, Face face, List<Entry> bundles) {

    /** Folder with the class path of the Java virtual machine itself. */
    static final String LIBRARIES = "lib";
    /** Folder with the bundles that the framework installs. */
    static final String BUNDLES = "bundles";
    /** Start level at which the framework has arrived when a command runs. */
    static final int RUNNING_LEVEL = 4;

    /**
     * One bundle.
     *
     * @param file name of its jar in {@code bundles/}
     * @param level start level, 1 … {@link #RUNNING_LEVEL}
     * @param started whether it is started; what is not is still there for those that import it
     */
    record Entry(String file, int level, boolean started) {

        private static Entry parse(String line) throws IOException {
            String[] words = line.split(" ", 3);
            if (words.length == 3 && words[0].matches("[1-" + RUNNING_LEVEL + "]")
                    && words[1].matches("start|rest")) {
                return new Entry(words[2], Integer.parseInt(words[0]), words[1].equals("start"));
            }
            throw new IOException("A list of bundles has a line that is not 'level start|rest file': " + line);
        }

        private String line() {
            return level + (started ? " start " : " rest ") + file;
        }
    }

    /** Reads the list of a face's bundles. */
    static Installation read(Path folder, Face face) throws IOException {
        Path home = folder.toAbsolutePath().normalize();
        List<Entry> entries = new ArrayList<>();
        for (String line : Files.readAllLines(home.resolve(face.list()), StandardCharsets.UTF_8)) {
            entries.add(Entry.parse(line));
        }
        return new Installation(home, face, List.copyOf(entries));
    }

    /** Writes the list, last of all: a folder without it was not finished. */
    void writeList() throws IOException {
        Files.write(folder.resolve(face.list()), bundles.stream().map(Entry::line).toList(), StandardCharsets.UTF_8);
    }

    /** Where the framework finds a bundle: it reads the jar in its place and keeps no copy. */
    String location(Entry bundle) {
        return "reference:" + folder.resolve(BUNDLES).resolve(bundle.file()).toUri();
    }
}
