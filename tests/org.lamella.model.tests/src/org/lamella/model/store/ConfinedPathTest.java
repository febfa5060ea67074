/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamella.core.error.FileProblemException;

class ConfinedPathTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "/etc/passwd", "../x", "data/../../x", "data/..", "..", "C:/x", "c:x",
        "file:///etc/passwd", "http://host/x", "data\\x", "\\\\host\\share", "data//x", "./x", "data/./x", "a\0b",
        "a\nb" })
    void pathsThatLeaveTheFolderOrAreNotPlainAreRefused(String path) {
        assertTrue(ConfinedPath.complaint(path).isPresent());
        assertThrows(FileProblemException.class, () -> ConfinedPath.resolve(folder, path));
    }

    @ParameterizedTest
    @ValueSource(strings = { "cv.mpr", "data/ab12/cv 3.mpr", "data/..hidden", "data/a..b" })
    void plainPathsStandForFilesInTheFolder(String path) throws Exception {
        assertEquals(Optional.empty(), ConfinedPath.complaint(path));
        Path file = ConfinedPath.resolve(folder, path);
        assertEquals(folder.resolve(path), file);
        assertEquals(path, ConfinedPath.relative(folder, file));
    }

    @Test
    void aLinkThatLeadsOutIsRefusedAndOneThatStaysIsFollowed(@TempDir Path outside) throws Exception {
        Files.writeString(outside.resolve("raw.mpr"), "x");
        Files.createSymbolicLink(folder.resolve("data"), outside);
        Files.createSymbolicLink(folder.resolve("file.mpr"), outside.resolve("raw.mpr"));
        Files.createSymbolicLink(folder.resolve("broken"), outside.resolve("nothing"));
        assertThrows(FileProblemException.class, () -> ConfinedPath.resolve(folder, "data/raw.mpr"));
        assertThrows(FileProblemException.class, () -> ConfinedPath.resolve(folder, "data/not-there-yet.mpr"));
        assertThrows(FileProblemException.class, () -> ConfinedPath.resolve(folder, "file.mpr"));
        assertThrows(FileProblemException.class, () -> ConfinedPath.resolve(folder, "broken"));
        Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("within"), folder.resolve("real"));
        assertEquals(folder.resolve("within/x"), ConfinedPath.resolve(folder, "within/x"));
    }
}
