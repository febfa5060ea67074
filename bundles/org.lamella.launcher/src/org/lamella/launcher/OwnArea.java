/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of the prepared area for one process alone. A framework takes plug-ins only into an area that it may write; the
 * prepared one belongs to all starts, so it stays as it is.
 */
final class OwnArea {

    private static final int ATTEMPTS = 20;

    private OwnArea() {
    }

    /** Whether there are plug-ins in the folders {@code dropins} of the installation or of the user. */
    static boolean isNeeded() {
        for (String property : List.of("lamella.root", "lamella.home")) {
            Path folder = Path.of(System.getProperty(property, ""), "dropins");
            if (System.getProperty(property) != null && Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    if (files.anyMatch(file -> file.toString().endsWith(".jar"))) {
                        return true;
                    }
                } catch (IOException e) {
                    // the drop-ins themselves will say that the folder cannot be read
                    return true;
                }
            }
        }
        return false;
    }

    /** Copies the area; the copy goes with the process. */
    static Path copy(Path area) throws IOException {
        Path copy = Files.createTempDirectory("lamella-area");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(copy), "lamella-area"));
        try (Stream<Path> files = Files.walk(area)) {
            for (Path file : files.skip(1).toList()) {
                Files.copy(file, copy.resolve(area.relativize(file).toString()));
            }
        }
        return copy;
    }

    /** The framework may still be writing its last words. */
    private static void delete(Path folder) {
        for (int attempt = 0; attempt < ATTEMPTS && Files.exists(folder); attempt++) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException | UncheckedIOException e) {
                Thread.onSpinWait();
            }
        }
    }
}
