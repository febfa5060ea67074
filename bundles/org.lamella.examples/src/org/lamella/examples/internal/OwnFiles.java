/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.examples.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.lamella.core.error.FileProblemException;

/** Knows the files that these models made before; only they may be replaced. */
public final class OwnFiles {

    private static final int LOOKED_AT = 1 << 14;

    private OwnFiles() {
    }

    /**
     * Lets a place pass that is free or holds an example file.
     *
     * @throws FileProblemException when something else is there
     */
    public static void refuseForeign(Path file) throws FileProblemException {
        if (Files.exists(file) && !isExample(file)) {
            throw new FileProblemException(file, "A file of this name is there already, and it is no example file",
                    "give another folder, or move this file away");
        }
    }

    private static boolean isExample(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1).contains(ExampleMark.MADE);
        } catch (IOException e) {
            return false;
        }
    }
}
