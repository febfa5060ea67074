/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The machine as the checks see it; tests put another in its place. */
public interface Machine {

    /** The machine that this program runs on. */
    static Machine system() {
        return new SystemMachine();
    }

    /** An environment variable that is set and not empty. */
    Optional<String> env(String name);

    /** A property of the Java virtual machine, or an empty text. */
    String property(String name);

    /** A file or folder by its absolute name. */
    Path path(String absolute);

    /** Whether the Java runtime has this module. */
    boolean hasModule(String name);

    /** What the virtual machine may use for its heap, bytes. */
    long heap();

    /** Processors that this program may use. */
    int processors();

    /** Free space, bytes, where this folder, or the nearest existing one above it, lies. */
    long freeSpace(Path folder) throws IOException;

    /** Whether this program may write into this folder, or make it. */
    boolean canWrite(Path folder);

    /** Whether the operating system is Linux. */
    default boolean isLinux() {
        return property("os.name").startsWith("Linux");
    }

    /** Whether the operating system is macOS. */
    default boolean isMac() {
        return property("os.name").startsWith("Mac");
    }
}
