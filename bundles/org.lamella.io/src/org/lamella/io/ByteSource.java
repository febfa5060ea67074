/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.lamella.core.error.FileProblemException;
import org.lamella.core.files.FileAccess;
import org.lamella.data.RecordingSource;

/**
 * The bytes of a file, mapped into memory: opening costs microseconds whatever the size, and a file of gigabytes needs
 * no heap. The mapping lives as long as somebody holds it.
 */
public final class ByteSource implements RecordingSource {

    /** How much of a file recognition gets to see. */
    public static final int HEAD_SIZE = 1 << 16;

    private static final int HASH_BLOCK = 1 << 20;

    private final Path file;
    private final MemorySegment bytes;
    private volatile String sha256;

    private ByteSource(Path file, MemorySegment bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /**
     * Maps a file.
     *
     * @throws FileProblemException when it is missing, is no regular file, or may not be read
     */
    public static ByteSource open(FileAccess files, Path file) throws FileProblemException {
        if (Files.isDirectory(file)) {
            throw new FileProblemException(file, "This is a folder, not a file", "name a file in it");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileProblemException(file, "This is not a regular file", "copy its content into a file first");
        }
        try (FileChannel channel = files.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            MemorySegment bytes = size == 0 ? MemorySegment.ofArray(new byte[0])
                    : channel.map(FileChannel.MapMode.READ_ONLY, 0, size, Arena.ofAuto());
            return new ByteSource(file, bytes);
        } catch (NoSuchFileException e) {
            throw new FileProblemException(file, "There is no such file", "check the name and the folder", e);
        } catch (AccessDeniedException e) {
            throw new FileProblemException(file, "No right to read this file", "ask its owner for the right to read it",
                    e);
        } catch (IOException e) {
            throw new FileProblemException(file, "Cannot be read: " + e.getMessage(),
                    "check the disk or the network drive", e);
        }
    }

    /** Bytes that are in memory already, under a name for messages; for tests and for files inside of archives. */
    public static ByteSource of(Path name, byte[] content) {
        return new ByteSource(name, MemorySegment.ofArray(content.clone()).asReadOnly());
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public long size() {
        return bytes.byteSize();
    }

    /** All bytes, read-only. Access beyond the end throws {@link IndexOutOfBoundsException}. */
    public MemorySegment bytes() {
        return bytes;
    }

    /** The first bytes, at most {@link #HEAD_SIZE}. */
    public byte[] head() {
        return slice(0, (int) Math.min(HEAD_SIZE, size()));
    }

    /**
     * A copy of some bytes.
     *
     * @throws IndexOutOfBoundsException when they are not all there
     */
    public byte[] slice(long offset, int length) {
        return bytes.asSlice(offset, length).toArray(ValueLayout.JAVA_BYTE);
    }

    @Override
    public String sha256() throws FileProblemException {
        String known = sha256;
        if (known == null) {
            known = hash();
            sha256 = known;
        }
        return known;
    }

    private String hash() throws FileProblemException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[(int) Math.min(HASH_BLOCK, size())];
            for (long at = 0; at < size(); at += block.length) {
                int length = (int) Math.min(block.length, size() - at);
                MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, at, block, 0, length);
                digest.update(block, 0, length);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        } catch (InternalError e) {
            throw new FileProblemException(file, "The file changed or vanished while it was read",
                    "read it again when nobody writes to it", e);
        }
    }
}
