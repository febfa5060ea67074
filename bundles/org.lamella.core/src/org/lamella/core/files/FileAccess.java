/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.core.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/**
 * The seam through which Lamella touches the disk. The computer's own is {@link #system()}; tests put a faulty or full
 * disk in its place.
 */
public interface FileAccess {

    /** The computer's disk. */
    static FileAccess system() {
        return SystemFileAccess.INSTANCE;
    }

    /** Opens a file. */
    FileChannel open(Path file, OpenOption... options) throws IOException;

    /** Makes a folder and those above it. */
    void createFolders(Path folder) throws IOException;

    /** Puts {@code from} in the place of {@code to} in one step; both are in the same file system. */
    void moveAtomically(Path from, Path to) throws IOException;

    /** Deletes a file if it is there. */
    void deleteIfExists(Path file) throws IOException;

    /** Makes a new name in this folder survive a power failure, where the system can. */
    void forceFolder(Path folder) throws IOException;
}
