/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.runner;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.lamella.core.error.FileProblemException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.files.FileAccess;
import org.lamella.io.ByteSource;
import org.lamella.io.Readers;
import org.lamella.io.Recognition;

/**
 * The files that a person means by names, folders and globs, each once, in a stable order. In folders only files that
 * some reader knows by their structure are taken; the others are told.
 *
 * @param files to be read
 * @param skipped files of the folders that no reader knows
 */
public record InputFiles(List<Path> files, List<Path> skipped) {

    /**
     * Resolves what was given.
     *
     * @throws FileProblemException when a name, folder or glob leads to no readable file
     */
    public static InputFiles resolve(List<String> given, Readers readers) throws LamellaException {
        Set<Path> files = new LinkedHashSet<>();
        List<Path> skipped = new ArrayList<>();
        for (String name : given) {
            Path path = asPath(name);
            if (path != null && Files.isDirectory(path)) {
                addFolder(path, readers, files, skipped);
            } else if (path != null && (Files.exists(path) || !isGlob(name))) {
                files.add(path);
            } else {
                addGlob(name, files);
            }
        }
        return new InputFiles(List.copyOf(files), List.copyOf(skipped));
    }

    private static Path asPath(String name) throws FileProblemException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            if (isGlob(name)) {
                return null;
            }
            throw new FileProblemException(Path.of("?"), "\"" + name + "\" is no possible file name: " + e.getReason(),
                    "check the name");
        }
    }

    private static boolean isGlob(String name) {
        return name.contains("*") || name.contains("?") || name.contains("[") || name.contains("{");
    }

    private static void addFolder(Path folder, Readers readers, Set<Path> files, List<Path> skipped)
            throws LamellaException {
        Set<Path> sorted = new TreeSet<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                    boolean hidden = !dir.equals(folder) && dir.getFileName().toString().startsWith(".");
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".")) {
                        sorted.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    skipped.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new FileProblemException(folder, "The folder cannot be read: " + e.getMessage(),
                    "check its rights", e);
        }
        boolean any = false;
        for (Path file : sorted) {
            boolean known = isKnown(file, readers);
            any |= known;
            if (known) {
                files.add(file);
            } else {
                skipped.add(file);
            }
        }
        if (!any) {
            throw new FileProblemException(folder, "There is no readable measurement file in this folder",
                    "name another folder, or the file itself if it has an unusual structure");
        }
    }

    private static boolean isKnown(Path file, Readers readers) {
        try {
            byte[] head = ByteSource.open(FileAccess.system(), file).head();
            return readers.recognise(head).map(r -> r.recognise(head)).orElse(Recognition.NO)
                    .compareTo(Recognition.LIKELY) >= 0;
        } catch (FileProblemException e) {
            return false;
        }
    }

    private static void addGlob(String glob, Set<Path> files) throws FileProblemException {
        int slash = glob.lastIndexOf('/');
        Path folder = Path.of(slash < 0 ? "." : slash == 0 ? "/" : glob.substring(0, slash));
        PathMatcher matcher = folder.getFileSystem().getPathMatcher("glob:" + glob.substring(slash + 1));
        Set<Path> sorted = new TreeSet<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path file : stream) {
                if (matcher.matches(file.getFileName()) && Files.isRegularFile(file)) {
                    sorted.add(slash < 0 ? file.getFileName() : file);
                }
            }
        } catch (IOException e) {
            throw new FileProblemException(folder, "The folder of \"" + glob + "\" cannot be read",
                    "check the name and the folder", e);
        }
        if (sorted.isEmpty()) {
            throw new FileProblemException(Path.of(folder.toString()), "No file matches \"" + glob + "\"",
                    "check the name and the folder");
        }
        files.addAll(sorted);
    }
}
