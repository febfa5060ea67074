/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.testkit.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.lamella.core.files.FileAccess;

/**
 * The computer's disk, which fails at one step of those that change it: opening for writing, writing (half of the bytes
 * arrive), forcing, renaming, deleting, making a folder. Steps are counted from 1, so a test can fail at each in turn.
 */
public final class FaultyDisk implements FileAccess {

    /** What happens at and after the step. */
    public enum Fault {
        /** This one step fails as on a full disk; all others work. */
        FULL_ONCE,
        /** This step and all later ones fail, as after a power cut: nothing can be tidied up. */
        DEAD
    }

    private final FileAccess disk = FileAccess.system();
    private final int faultAt;
    private final Fault fault;
    private int steps;

    /** A disk that fails at this step. */
    public FaultyDisk(int faultAt, Fault fault) {
        this.faultAt = faultAt;
        this.fault = fault;
    }

    /** A disk that never fails and only counts. */
    public static FaultyDisk sound() {
        return new FaultyDisk(Integer.MAX_VALUE, Fault.FULL_ONCE);
    }

    /** How many steps there were. */
    public int steps() {
        return steps;
    }

    /** Whether the step at which it fails was reached. */
    public boolean hasFailed() {
        return steps >= faultAt;
    }

    /** Counts a step and says whether it fails. */
    boolean fails() {
        steps++;
        return steps == faultAt || fault == Fault.DEAD && steps > faultAt;
    }

    IOException noSpace(String file) {
        return new FileSystemException(file, null, "No space left on device");
    }

    private void step(Path file) throws IOException {
        if (fails()) {
            throw noSpace(file.toString());
        }
    }

    @Override
    public FileChannel open(Path file, OpenOption... options) throws IOException {
        if (!List.of(options).contains(StandardOpenOption.WRITE)) {
            return disk.open(file, options);
        }
        step(file);
        return new FaultyChannel(this, file, disk.open(file, options));
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        step(folder);
        disk.createFolders(folder);
    }

    @Override
    public void moveAtomically(Path from, Path to) throws IOException {
        step(to);
        disk.moveAtomically(from, to);
    }

    @Override
    public void deleteIfExists(Path file) throws IOException {
        step(file);
        disk.deleteIfExists(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        step(folder);
        disk.forceFolder(folder);
    }
}
