/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.core.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

import org.lamella.core.error.FileProblemException;

/**
 * Writes files so that a reader sees the old file or the whole new one, whatever fails: a temporary file beside the
 * target is filled, forced to the disk and renamed; the folder is forced too.
 */
public final class AtomicFiles {

    private static final AtomicLong COUNTER = new AtomicLong();

    private final FileAccess files;

    /** Writes through the given access. */
    public AtomicFiles(FileAccess files) {
        this.files = files;
    }

    /** What fills a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of the file's bytes; need not close or flush. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the file; its folder is made if missing. If anything fails nothing of the new file stays, and an older
     * file of this name stays as it was.
     *
     * @throws FileProblemException when the disk is full, a right is missing, or the device fails
     */
    public void write(Path file, Content content) throws FileProblemException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new FileProblemException(target, "A folder is in the place of the file to be written",
                    "give another name");
        }
        Path temporary = folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid() + "-"
                + COUNTER.incrementAndGet() + ".part");
        boolean done = false;
        try {
            files.createFolders(folder);
            fill(temporary, content);
            files.moveAtomically(temporary, target);
            done = true;
            files.forceFolder(folder);
        } catch (IOException e) {
            throw problem(target, e);
        } finally {
            if (!done) {
                discard(temporary);
            }
        }
    }

    private void fill(Path temporary, Content content) throws IOException {
        try (FileChannel channel = files.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private void discard(Path temporary) {
        try {
            files.deleteIfExists(temporary);
        } catch (IOException e) {
            // the first error is the one to tell; the leftover has a name that nobody reads
        }
    }

    /** An input/output error in words for the person at the screen. */
    public static FileProblemException problem(Path file, IOException e) {
        String cause = e.getMessage() == null ? e.toString() : e.getMessage();
        if (e instanceof AccessDeniedException) {
            return new FileProblemException(file, "No right to write here",
                    "choose another folder or ask for the right",
                    e);
        }
        String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : cause;
        if (reason.contains("No space left") || reason.contains("not enough space")
                || reason.contains("quota exceeded")) {
            return new FileProblemException(file, "The disk is full; nothing of this file was kept",
                    "free some space or choose another folder", e);
        }
        return new FileProblemException(file, "Cannot be written: " + reason,
                "check that the folder exists, is a folder and can be written", e);
    }
}
