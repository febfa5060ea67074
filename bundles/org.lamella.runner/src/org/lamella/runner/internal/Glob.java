/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.runner.internal;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

import org.lamella.core.progress.Progress;

/**
 * A pattern such as {@code run*}{@code /*.mpr} or {@code **}{@code /*.mpt}, for shells that hand patterns on. Hidden
 * files match only where the pattern names the dot.
 */
final class Glob {

    private static final String SPECIAL = "*?[{";

    private final Path base;
    private final boolean baseGiven;
    private final PathMatcher matcher;
    private final int depth;
    private final boolean dotted;

    /**
     * Understands the pattern.
     *
     * @throws IllegalArgumentException when its brackets do not match
     */
    Glob(String pattern) {
        int special = 0;
        while (SPECIAL.indexOf(pattern.charAt(special)) < 0) {
            special++;
        }
        int slash = pattern.lastIndexOf('/', special);
        this.baseGiven = slash >= 0;
        this.base = Path.of(slash < 0 ? "." : slash == 0 ? "/" : pattern.substring(0, slash));
        String rest = pattern.substring(slash + 1);
        this.matcher = base.getFileSystem().getPathMatcher("glob:" + rest);
        this.depth = rest.contains("**") ? Integer.MAX_VALUE
                : Math.toIntExact(rest.chars().filter(c -> c == '/').count()) + 1;
        this.dotted = rest.startsWith(".") || rest.contains("/.");
    }

    static boolean isGlob(String name) {
        return name.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
    }

    /** A folder that somebody named is entered even if the name is a link; links inside are not followed. */
    static Path walkable(Path folder) throws IOException {
        return Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
    }

    /** All files and folders that match, sorted. */
    Set<Path> matches(Progress progress) throws IOException {
        Set<Path> found = new TreeSet<>();
        Path root = walkable(base);
        Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                progress.checkCancelled();
                if (folder.equals(root)) {
                    return FileVisitResult.CONTINUE;
                }
                return visit(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                visit(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(root)) {
                    throw e;
                }
                return FileVisitResult.CONTINUE;
            }

            /** Whether the search ends here: a hidden place, or a match that is taken whole. */
            private boolean visit(Path path) {
                if (!dotted && path.getFileName().toString().startsWith(".")) {
                    return true;
                }
                Path inside = root.relativize(path);
                boolean matches = matcher.matches(inside);
                if (matches) {
                    found.add(baseGiven ? base.resolve(inside) : inside);
                }
                return matches;
            }
        });
        return found;
    }
}
