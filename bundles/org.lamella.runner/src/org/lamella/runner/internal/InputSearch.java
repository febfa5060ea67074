/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.runner.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.lamella.analysis.Failure;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.error.Place;
import org.lamella.core.error.Problem;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.io.ByteSource;
import org.lamella.io.Readers;
import org.lamella.io.Recognition;
import org.lamella.runner.InputFiles;
import org.lamella.runner.Skipped;

/** Looks for the files of one call. */
public final class InputSearch {

    private final Readers readers;
    private final FileAccess access;
    private final Progress progress;
    private final Set<Path> seen = new HashSet<>();
    private final List<Path> files = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    /** For one call of {@link #resolve}. */
    public InputSearch(Readers readers, FileAccess access, Progress progress) {
        this.readers = readers;
        this.access = access;
        this.progress = progress;
    }

    /** Resolves names, folders and globs. */
    public InputFiles resolve(List<String> given) {
        given.forEach(this::add);
        return new InputFiles(files, skipped, failures);
    }

    private void add(String name) {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                addFolder(path);
            } else if (Files.exists(path) || !Glob.isGlob(name)) {
                take(path);
            } else {
                addGlob(name);
            }
        } catch (InvalidPathException e) {
            String shown = "\"" + name.replace('\0', '?') + "\"";
            fail(Path.of("."), shown + " is no possible file name: " + e.getReason(), "check the name");
        }
    }

    private void take(Path file) {
        if (seen.add(file.toAbsolutePath().normalize())) {
            files.add(file);
        }
    }

    private void fail(Path file, String cause, String wayOut) {
        failures.add(new Failure(file, new Problem(cause, Place.of(file), wayOut)));
    }

    private void addGlob(String name) {
        Set<Path> matches = new TreeSet<>();
        try {
            matches.addAll(new Glob(name).matches(progress));
        } catch (IOException e) {
            fail(Path.of(name), "The folder of this pattern cannot be read: " + e.getMessage(),
                    "check the name and the folder");
            return;
        } catch (IllegalArgumentException e) {
            fail(Path.of(name), "This pattern cannot be understood: " + e.getMessage(), "check its brackets");
            return;
        }
        if (matches.isEmpty()) {
            fail(Path.of(name), "No file matches this pattern", "check the name and the folder");
        }
        for (Path match : matches) {
            if (Files.isDirectory(match)) {
                addFolder(match);
            } else {
                take(match);
            }
        }
    }

    private void addFolder(Path folder) {
        Set<Path> sorted = new TreeSet<>();
        List<Skipped> unread = new ArrayList<>();
        try {
            Files.walkFileTree(Glob.walkable(folder), new Collector(folder, sorted, unread));
        } catch (IOException e) {
            fail(folder, "The folder cannot be read: " + e.getMessage(), "check its rights");
            return;
        }
        boolean any = false;
        for (Path file : sorted) {
            String reason = reasonToSkip(file);
            if (reason.isEmpty()) {
                any = true;
                take(file);
            } else {
                unread.add(new Skipped(file, reason));
            }
        }
        unread.sort((a, b) -> a.file().compareTo(b.file()));
        skipped.addAll(unread);
        if (!any) {
            fail(folder, "There is no readable measurement file in this folder" + counted(unread.size()),
                    "name another folder, or a file itself if it has an unusual structure");
        }
    }

    private static String counted(int skipped) {
        return skipped == 0 ? "" : skipped == 1 ? " (1 file was skipped)" : " (" + skipped + " files were skipped)";
    }

    /** An empty text when some reader knows the file by its structure. */
    private String reasonToSkip(Path file) {
        progress.checkCancelled();
        try {
            ByteSource source = ByteSource.open(access, file);
            if (source.size() == 0) {
                return "the file is empty";
            }
            byte[] head = source.head();
            Recognition recognition = readers.recognise(head).map(r -> r.recognise(head)).orElse(Recognition.NO);
            return recognition.compareTo(Recognition.LIKELY) >= 0 ? "" : "no reader knows this content";
        } catch (FileProblemException e) {
            return e.problem().cause();
        } catch (InternalError e) {
            return "the file changed or vanished while it was read";
        }
    }

    /** Gathers the regular files of a folder and its subfolders, leaving out hidden ones. */
    private final class Collector extends SimpleFileVisitor<Path> {

        private final Path named;
        private final Path root;
        private final Set<Path> found;
        private final List<Skipped> unread;

        Collector(Path named, Set<Path> found, List<Skipped> unread) throws IOException {
            this.named = named;
            this.root = Glob.walkable(named);
            this.found = found;
            this.unread = unread;
        }

        /** The path as the person would write it. */
        private Path named(Path path) {
            return named.resolve(root.relativize(path));
        }

        private void skip(Path path, String reason) {
            unread.add(new Skipped(named(path), reason));
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            progress.checkCancelled();
            if (!folder.equals(root) && isHidden(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (OwnOutput.isReport(folder)) {
                skip(folder, "a report of Lamella, no measurement");
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (Files.isRegularFile(file)) {
                found.add(named(file));
            } else if (attributes.isSymbolicLink()) {
                skip(file, Files.isDirectory(file) ? "a link to a folder is not followed; name it to have it read"
                        : "the link leads nowhere");
            } else {
                skip(file, "not a regular file");
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(root)) {
                throw e;
            }
            skip(file,
                    e instanceof AccessDeniedException ? "no right to read it" : "cannot be read: " + e.getMessage());
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path file) {
            return file.getFileName() != null && file.getFileName().toString().startsWith(".");
        }
    }
}
