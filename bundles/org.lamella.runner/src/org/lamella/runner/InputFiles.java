/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.runner;

import java.nio.file.Path;
import java.util.List;

import org.lamella.analysis.Failure;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.io.Readers;
import org.lamella.runner.internal.InputSearch;

/**
 * The files that a person means by names, folders and globs, each once. They come in the order of what was given, those
 * of a folder or glob sorted by path.
 * <p>
 * In folders only files that some reader knows by their structure are taken, subfolders included; the others are told.
 * Links to folders are not followed, and what Lamella itself wrote there (reports) is not taken for data.
 *
 * @param files to be read
 * @param skipped what was passed over in folders, and why
 * @param failures what was given and leads to no file
 */
public record InputFiles(List<Path> files, List<Skipped> skipped, List<Failure> failures) {

    /** Copies the lists. */
    public InputFiles {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
        failures = List.copyOf(failures);
    }

    /**
     * Resolves what was given.
     *
     * @throws java.util.concurrent.CancellationException when the progress says stop
     */
    public static InputFiles resolve(List<String> given, Readers readers, FileAccess access, Progress progress) {
        return new InputSearch(readers, access, progress).resolve(given);
    }
}
