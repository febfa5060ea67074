/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.experiment.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.lamella.core.error.FileProblemException;
import org.lamella.core.files.AtomicFiles;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;

/** Brings raw files into the folder byte by byte, and proves by their hash that they are what was analysed. */
public final class RawFiles {

    private static final int BLOCK = 1 << 18;

    private final FileAccess files;
    private final AtomicFiles atomic;

    /** Raw files on this disk. */
    public RawFiles(FileAccess files) {
        this.files = files;
        this.atomic = new AtomicFiles(files);
    }

    /** Tells the copier that the bytes are not those that were analysed. */
    private static final class OtherBytesException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * Copies a file, whole or not at all.
     *
     * @throws FileProblemException when it cannot be read or written, or its bytes have another hash than they should
     */
    void copy(Path source, Path target, String sha256, Progress progress) throws FileProblemException {
        try {
            atomic.write(target, out -> {
                if (!transfer(source, out, progress).equals(sha256)) {
                    throw new OtherBytesException();
                }
            });
        } catch (FileProblemException e) {
            if (e.getCause() instanceof OtherBytesException) {
                throw changed(source);
            }
            if (e.getCause() instanceof NoSuchFileException missing && missing.getFile().equals(source.toString())) {
                throw gone(source, missing);
            }
            throw e;
        }
    }

    /**
     * Sees to it that a file has the bytes that it should have.
     *
     * @throws FileProblemException when it cannot be read or has other bytes
     */
    public void verify(Path file, String sha256, Progress progress) throws FileProblemException {
        try {
            if (!transfer(file, OutputStream.nullOutputStream(), progress).equals(sha256)) {
                throw changed(file);
            }
        } catch (NoSuchFileException e) {
            throw gone(file, e);
        } catch (IOException e) {
            throw new FileProblemException(file, "Cannot be read: " + e.getMessage(),
                    "check the disk or the network drive", e);
        }
    }

    /** Whether the file is there with the bytes that it should have. */
    boolean isIntact(Path file, String sha256, Progress progress) throws FileProblemException {
        if (Files.notExists(file)) {
            return false;
        }
        try {
            return transfer(file, OutputStream.nullOutputStream(), progress).equals(sha256);
        } catch (IOException e) {
            throw new FileProblemException(file, "Cannot be read: " + e.getMessage(),
                    "check the disk or the network drive", e);
        }
    }

    private static FileProblemException changed(Path file) {
        return new FileProblemException(file, "The file is not the one that was analysed: its bytes have changed",
                "analyse it again when nobody writes to it, or bring back the original");
    }

    private static FileProblemException gone(Path file, IOException e) {
        return new FileProblemException(file, "The file is gone", "bring it back, or analyse it where it is now", e);
    }

    /** Copies all bytes and returns their hash. */
    private String transfer(Path source, OutputStream out, Progress progress) throws IOException {
        MessageDigest digest = sha256();
        try (FileChannel in = files.open(source, StandardOpenOption.READ)) {
            ByteBuffer block = ByteBuffer.allocate(BLOCK);
            while (in.read(block.clear()) >= 0) {
                progress.checkCancelled();
                digest.update(block.array(), 0, block.position());
                out.write(block.array(), 0, block.position());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
