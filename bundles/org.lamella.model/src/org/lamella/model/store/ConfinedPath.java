/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

import org.lamella.core.error.FileProblemException;

/**
 * Paths within an experiment's folder. They are written with forward slashes on every system and can lead out of the
 * folder neither by their text nor by a symbolic link.
 */
public final class ConfinedPath {

    private ConfinedPath() {
    }

    /** What is wrong with the text of a path, as the end of a sentence that begins with the path; empty if nothing. */
    public static Optional<String> complaint(String path) {
        if (path.isBlank()) {
            return Optional.of("is empty");
        }
        if (path.chars().anyMatch(c -> c < ' ')) {
            return Optional.of("holds a control character");
        }
        if (path.indexOf('\\') >= 0) {
            return Optional.of("is written with backslashes");
        }
        if (path.startsWith("/") || path.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return Optional.of("is absolute, so the experiment cannot be moved");
        }
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                return Optional.of("leads out of the experiment's folder");
            }
            if (part.isEmpty() || part.equals(".")) {
                return Optional.of("has an empty part");
            }
        }
        return Optional.empty();
    }

    /**
     * The file that a path stands for.
     *
     * @param folder the experiment's folder, which exists
     * @param path relative to it; the file itself need not exist
     * @throws FileProblemException when the path leads out of the folder, by its text or by a symbolic link
     */
    public static Path resolve(Path folder, String path) throws FileProblemException {
        Optional<String> complaint = complaint(path);
        if (complaint.isPresent()) {
            throw new FileProblemException(folder, "The path '" + path + "' " + complaint.get(),
                    "correct the path in the experiment");
        }
        try {
            Path file = folder.resolve(path);
            Path existing = file;
            while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
                existing = existing.getParent();
            }
            if (!existing.toRealPath().startsWith(folder.toRealPath())) {
                throw new FileProblemException(file, "A symbolic link leads out of the experiment's folder",
                        "put the file itself into the folder in place of the link");
            }
            return file;
        } catch (InvalidPathException e) {
            throw new FileProblemException(folder, "The path '" + path + "' cannot be used on this system",
                    "rename the file", e);
        } catch (IOException e) {
            throw new FileProblemException(folder.resolve(path), "Cannot be followed: " + e.getMessage(),
                    "check the folder and its links", e);
        }
    }

    /** A file or folder within the experiment's folder as it is written in the experiment. */
    public static String relative(Path folder, Path file) {
        StringBuilder text = new StringBuilder();
        folder.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize())
                .forEach(part -> text.append(text.isEmpty() ? "" : "/").append(part));
        return text.toString();
    }
}
