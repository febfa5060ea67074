/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.examples;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lamella.core.error.FileProblemException;
import org.lamella.core.files.AtomicFiles;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.examples.internal.ExampleSet;
import org.lamella.examples.internal.OwnFiles;

/**
 * Files as instruments would write them while a LiMn1.5Ni0.5O4 film is cycled: a cyclic voltammogram and an impedance
 * spectrum in the holder, galvanostatic cycling in the flat cell, two contact checks. They come from physical models
 * with published numbers; each file says so, with seed and true values, and {@code truth.json} beside them holds the
 * truth for machines. The same seed gives the same bytes on every machine.
 */
public final class ExampleFiles {

    /** The truth of all files, as JSON. */
    public static final String TRUTH = "truth.json";

    private ExampleFiles() {
    }

    /**
     * Writes all files into a folder, which is made if missing.
     *
     * @return the measurement files, in the order in which an experiment has them; the truth is not among them
     * @throws FileProblemException when a file of one of the names is there that no example is (it stays as it was), or
     *         when the folder cannot be written
     */
    public static List<Path> write(Path folder, long seed) throws FileProblemException {
        return write(folder, seed, FileAccess.system(), Progress.NONE);
    }

    /** The same with a disk and a progress of the caller's. */
    public static List<Path> write(Path folder, long seed, FileAccess access, Progress progress)
            throws FileProblemException {
        Map<String, String> contents = new LinkedHashMap<>(ExampleSet.make(seed, progress));
        for (String name : contents.keySet()) {
            OwnFiles.refuseForeign(folder.resolve(name));
        }
        AtomicFiles files = new AtomicFiles(access);
        List<Path> written = new ArrayList<>();
        for (var content : contents.entrySet()) {
            Path file = folder.resolve(content.getKey());
            files.write(file, out -> out.write(content.getValue().getBytes(StandardCharsets.UTF_8)));
            if (!content.getKey().equals(TRUTH)) {
                written.add(file);
            }
        }
        return List.copyOf(written);
    }
}
