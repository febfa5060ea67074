/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.analysis;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that a result offers in the format of other programs, such as an orientation map. It is written when somebody
 * keeps the result in a folder, and not before.
 *
 * @param name a plain file name with its ending: {@code map.ang}
 * @param description what it holds and who reads it, for people
 * @param content writes the bytes
 */
public record ResultFile(String name, String description, Content content) {

    /** Writes the bytes of a file; the same each time. */
    @FunctionalInterface
    public interface Content {

        /** Writes everything; neither closes nor needs to flush the stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Refuses names that would leave the folder. */
    public ResultFile {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException("Not a plain file name: " + name);
        }
    }
}
