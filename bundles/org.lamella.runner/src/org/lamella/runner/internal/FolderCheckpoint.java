/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.runner.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.lamella.analysis.Checkpoint;
import org.lamella.analysis.Provenance;
import org.lamella.core.error.LamellaException;
import org.lamella.core.files.AtomicFiles;
import org.lamella.core.files.FileAccess;

/** Finished parts as files of a folder whose name tells the work: each part behind the hash of its bytes. */
public final class FolderCheckpoint implements Checkpoint {

    private static final int HASH = 32;
    private static final String ENDING = ".part-done";

    private final FileAccess access;
    private final Path folder;

    private FolderCheckpoint(FileAccess access, Path folder) {
        this.access = access;
        this.folder = folder;
    }

    /** For the work that has this provenance, in a folder of its own below the given one. */
    public static FolderCheckpoint of(FileAccess access, Path below, Provenance provenance) {
        StringBuilder key = new StringBuilder(provenance.analysisVersion()).append('\n')
                .append(provenance.softwareVersion()).append('\n').append(provenance.settings());
        provenance.inputs().forEach(i -> key.append('\n').append(i.sha256()));
        String hash = HexFormat.of().formatHex(sha256(key.toString().getBytes(StandardCharsets.UTF_8)), 0, 10);
        return new FolderCheckpoint(access,
                below.resolve(provenance.analysis().replaceAll("[^A-Za-z0-9-]", "-") + "-" + hash));
    }

    @Override
    public Optional<byte[]> find(String name) {
        try {
            byte[] all = Files.readAllBytes(file(name));
            if (all.length < HASH) {
                return Optional.empty();
            }
            byte[] content = Arrays.copyOfRange(all, HASH, all.length);
            return Arrays.equals(all, 0, HASH, sha256(content), 0, HASH) ? Optional.of(content) : Optional.empty();
        } catch (IOException e) {
            // what cannot be read is done again
            return Optional.empty();
        }
    }

    @Override
    public void keep(String name, byte[] content) throws LamellaException {
        new AtomicFiles(access).write(file(name), out -> {
            out.write(sha256(content));
            out.write(content);
        });
    }

    /** Takes everything away: the work is done. What cannot be deleted stays and harms nobody. */
    public void clear() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> own = files.filter(f -> f.getFileName().toString().endsWith(ENDING)).toList();
            for (Path file : own) {
                access.deleteIfExists(file);
            }
            access.deleteIfExists(folder);
            access.deleteIfExists(folder.getParent());
        } catch (IOException e) {
            // a folder that others use too is not empty and stays
        }
    }

    private Path file(String name) {
        if (!name.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("Not a name of a part: " + name);
        }
        return folder.resolve(name + ENDING);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
