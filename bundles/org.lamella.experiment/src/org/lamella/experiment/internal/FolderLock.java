/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.experiment.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.lamella.core.clock.LabClock;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.files.AtomicFiles;
import org.lamella.core.files.FileAccess;

/**
 * The operating system's lock on an experiment's folder. It ends with the program that holds it, however that ends, so
 * there are no stale locks; the lock's file stays and says who had it last.
 */
public final class FolderLock implements AutoCloseable {

    private static final String FILE_NAME = ".lock";

    /** Beyond the text, because some systems do not let others read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /**
     * The folders that this process has locked, and since when. It belongs to the process as the locks do: on POSIX
     * systems they are lost as soon as the process closes the file by any channel, so a second try within the process
     * must not even open it.
     */
    private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the lock; makes the folder if missing.
     *
     * @throws FileProblemException when another program or another part of this one has it, or the folder cannot be
     *         written
     */
    public static FolderLock take(Path folder, FileAccess files, LabClock clock) throws FileProblemException {
        String me = "process " + ProcessHandle.current().pid() + ", since " + clock.now();
        Path real;
        try {
            files.createFolders(folder);
            real = folder.toRealPath();
        } catch (IOException e) {
            throw AtomicFiles.problem(folder, e);
        }
        String holder = HELD.putIfAbsent(real, me);
        if (holder != null) {
            throw inUse(folder, holder);
        }
        try {
            return new FolderLock(real, lock(real.resolve(FILE_NAME), files, me));
        } catch (FileProblemException | RuntimeException e) {
            HELD.remove(real);
            throw e;
        }
    }

    private static FileChannel lock(Path file, FileAccess files, String me) throws FileProblemException {
        FileChannel channel;
        try {
            channel = files.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw AtomicFiles.problem(file.getParent(), e);
        }
        boolean done = false;
        try {
            if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                throw inUse(file.getParent(), Files.readString(file).strip());
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(me.getBytes(StandardCharsets.UTF_8)));
            done = true;
            return channel;
        } catch (OverlappingFileLockException e) {
            throw inUse(file.getParent(), "another copy of this bundle");
        } catch (IOException e) {
            throw new FileProblemException(file.getParent(), "The folder cannot be locked: " + e.getMessage(),
                    "free some space, or copy the experiment to a local disk if the network drive knows no locks", e);
        } finally {
            if (!done) {
                close(channel);
            }
        }
    }

    private static FileProblemException inUse(Path folder, String holder) {
        return new FileProblemException(folder,
                "The experiment is in use" + (holder.isEmpty() ? "" : " (" + holder + ")"),
                "close it there, or wait until it is done");
    }

    @Override
    public void close() {
        if (channel.isOpen()) {
            close(channel);
            HELD.remove(folder);
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // the lock goes with the program at the latest
        }
    }
}
