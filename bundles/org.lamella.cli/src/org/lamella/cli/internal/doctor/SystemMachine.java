/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal.doctor;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The machine that this program runs on. */
final class SystemMachine implements Machine {

    @Override
    public Optional<String> env(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isEmpty());
    }

    @Override
    public String property(String name) {
        return System.getProperty(name, "");
    }

    @Override
    public Path path(String absolute) {
        return Path.of(absolute);
    }

    @Override
    public boolean hasModule(String name) {
        return ModuleFinder.ofSystem().find(name).isPresent();
    }

    @Override
    public long heap() {
        return Runtime.getRuntime().maxMemory();
    }

    @Override
    public int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    @Override
    public long freeSpace(Path folder) throws IOException {
        return Files.getFileStore(existing(folder)).getUsableSpace();
    }

    @Override
    public boolean canWrite(Path folder) {
        Path nearest = existing(folder);
        return Files.isDirectory(nearest) && Files.isWritable(nearest);
    }

    private static Path existing(Path folder) {
        Path nearest = folder.toAbsolutePath();
        while (nearest.getParent() != null && Files.notExists(nearest)) {
            nearest = nearest.getParent();
        }
        return nearest;
    }
}
