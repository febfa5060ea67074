/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.io.Readers;

class InputFilesTest {

    @TempDir
    private Path folder;
    private final Readers readers = new Readers(FileAccess.system(), List.of(new Lines()));

    private Path sound(String name) throws IOException {
        return write(name, "LINES\n1\n");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private InputFiles resolve(Path... given) {
        return resolve(FileAccess.system(), List.of(given).stream().map(Path::toString).toArray(String[]::new));
    }

    private InputFiles resolve(FileAccess access, String... given) {
        return InputFiles.resolve(List.of(given), readers, access, Progress.NONE);
    }

    private List<String> names(List<Path> files) {
        return files.stream().map(f -> folder.relativize(f).toString()).toList();
    }

    private static String reason(InputFiles inputs, String name) {
        return inputs.skipped().stream().filter(s -> s.file().endsWith(name)).findFirst().orElseThrow().reason();
    }

    @Test
    void takesTheKnownFilesOfAFolderSorted() throws IOException {
        sound("b/2.txt");
        sound("b/1.txt");
        sound("a.txt");
        write("note.md", "hello");
        write("empty.txt", "");
        sound(".hidden");
        sound(".git/file");
        InputFiles inputs = resolve(folder);
        assertEquals(List.of("a.txt", "b/1.txt", "b/2.txt"), names(inputs.files()));
        assertEquals("no reader knows this content", reason(inputs, "note.md"));
        assertEquals("the file is empty", reason(inputs, "empty.txt"));
        assertEquals(2, inputs.skipped().size());
        assertEquals(List.of(), inputs.failures());
    }

    @Test
    void takesEachFileOnceInTheOrderGiven() throws IOException {
        Path b = sound("b");
        sound("a");
        assertEquals(List.of("b", "a"), names(resolve(b, folder, folder.resolve("../" + folder.getFileName() + "/b"))
                .files()));
    }

    @Test
    void keepsNamesThatLeadNowhereForTheReaderToComplain() {
        assertEquals(List.of("missing.mpr"), names(resolve(folder.resolve("missing.mpr")).files()));
    }

    @Test
    void failsOnAFolderWithoutReadableFiles() throws IOException {
        write("note.md", "hello");
        InputFiles inputs = resolve(folder);
        assertEquals(List.of(), inputs.files());
        assertEquals("There is no readable measurement file in this folder (1 file was skipped)",
                inputs.failures().getFirst().problem().cause());
    }

    @Test
    void matchesGlobs() throws IOException {
        sound("run1/a.txt");
        sound("run1/b.dat");
        sound("run2/deep/c.txt");
        sound("run2/.d.txt");
        String root = folder.toString();
        FileAccess disk = FileAccess.system();
        assertEquals(List.of("run1/a.txt"), names(resolve(disk, root + "/run1/*.txt").files()));
        assertEquals(List.of("run1/a.txt", "run1/b.dat"), names(resolve(disk, root + "/*/?.{txt,dat}").files()));
        assertEquals(List.of("run1/a.txt", "run2/deep/c.txt"), names(resolve(disk, root + "/**/*.txt").files()));
        assertEquals(List.of("run1/a.txt", "run1/b.dat", "run2/deep/c.txt"),
                names(resolve(disk, root + "/run*").files()));
        assertEquals("No file matches this pattern",
                resolve(disk, root + "/*.mpr").failures().getFirst().problem().cause());
        assertTrue(
                resolve(disk, root + "/[").failures().getFirst().problem().cause().startsWith("This pattern cannot"));
        assertTrue(resolve(disk, root + "/none/*.mpr").failures().getFirst().problem().cause()
                .startsWith("The folder of this pattern cannot be read"));
    }

    @Test
    void takesAFileWhoseNameLooksLikeAGlob() throws IOException {
        Path odd = sound("run[1].txt");
        assertEquals(List.of("run[1].txt"), names(resolve(odd).files()));
    }

    @Test
    void survivesNamesThatCannotBe() {
        assertTrue(resolve(FileAccess.system(), "a\0b").failures().getFirst().problem().cause()
                .contains("no possible file name"));
    }

    @Test
    void doesNotFollowLinksToFolders() throws IOException {
        sound("data/a");
        Files.createSymbolicLink(folder.resolve("data/loop"), folder.resolve("data"));
        Files.createSymbolicLink(folder.resolve("data/nowhere"), folder.resolve("gone"));
        Files.createSymbolicLink(folder.resolve("data/link"), folder.resolve("data/a"));
        InputFiles inputs = resolve(folder.resolve("data"));
        assertEquals(List.of("data/a", "data/link"), names(inputs.files()));
        assertEquals("the link leads nowhere", reason(inputs, "nowhere"));
        assertTrue(reason(inputs, "loop").startsWith("a link to a folder"));
        assertEquals(List.of("data/a", "data/link"), resolve(folder.resolve("data/loop")).files().stream()
                .map(f -> folder.relativize(f).toString().replace("loop/", "")).toList());
    }

    @Test
    void tellsOfFilesThatMayNotBeRead() throws IOException {
        sound("mine");
        sound("theirs");
        FileAccess strict = new Strict();
        InputFiles inputs = resolve(strict, folder.toString());
        assertEquals(List.of("mine"), names(inputs.files()));
        assertEquals("No right to read this file", reason(inputs, "theirs"));
    }

    /** A disk on which one file belongs to somebody else; rights would not stop a test that runs as root. */
    private static final class Strict implements FileAccess {

        private final FileAccess disk = FileAccess.system();

        @Override
        public FileChannel open(Path file, OpenOption... options) throws IOException {
            if (file.endsWith("theirs")) {
                throw new AccessDeniedException(file.toString());
            }
            return disk.open(file, options);
        }

        @Override
        public void createFolders(Path path) throws IOException {
            disk.createFolders(path);
        }

        @Override
        public void moveAtomically(Path from, Path to) throws IOException {
            disk.moveAtomically(from, to);
        }

        @Override
        public void deleteIfExists(Path file) throws IOException {
            disk.deleteIfExists(file);
        }

        @Override
        public void forceFolder(Path path) throws IOException {
            disk.forceFolder(path);
        }
    }

    @Test
    void doesNotTakeItsOwnReportsForData() throws IOException {
        sound("a");
        sound("results/tables/peaks.csv");
        write("results/results.json", "{\n  \"schema\" : \"lamella-results\",\n");
        InputFiles inputs = resolve(folder);
        assertEquals(List.of("a"), names(inputs.files()));
        assertTrue(reason(inputs, "results").startsWith("a report of Lamella"));
    }

    @Test
    void stopsWhenAsked() throws IOException {
        sound("a");
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> resolve(folder));
        assertTrue(Thread.interrupted());
    }
}
