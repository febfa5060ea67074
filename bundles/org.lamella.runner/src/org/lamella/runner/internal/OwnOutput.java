/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.runner.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Knows the folders that Lamella writes, so that yesterday's results are not analysed as data today. */
final class OwnOutput {

    /** The file that every report folder has, and what it says of itself within its first bytes. */
    private static final String RESULTS = "results.json";
    private static final String MARK = "\"lamella-results\"";
    private static final int LOOKED_AT = 200;
    /** The file that makes a folder an experiment, and its folders that hold no raw files. */
    private static final String EXPERIMENT = "experiment.xmi";
    private static final Set<String> OF_EXPERIMENT = Set.of("results", "report");

    private OwnOutput() {
    }

    static boolean isReport(Path folder) {
        Path parent = folder.getParent();
        if (parent != null && OF_EXPERIMENT.contains(folder.getFileName().toString())
                && Files.isRegularFile(parent.resolve(EXPERIMENT))) {
            return true;
        }
        Path results = folder.resolve(RESULTS);
        if (!Files.isRegularFile(results)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(results)) {
            return new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8).contains(MARK);
        } catch (IOException e) {
            return false;
        }
    }
}
