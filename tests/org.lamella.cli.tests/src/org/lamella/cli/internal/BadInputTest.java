/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.cli.ExitCode;
import org.lamella.core.files.FileAccess;
import org.lamella.testkit.files.FaultyDisk;

/** Files that cannot be read or written: a clear message, the right exit code, nothing half done. */
class BadInputTest {

    @TempDir
    private Path folder;
    private final Bench bench = new Bench();
    private String sound;

    @BeforeEach
    void writeFile() throws IOException {
        sound = write("sound.num", "NUMBERS\n1\n2\n").toString();
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    /** Both commands that read say the same, with text and as JSON, and go on with the sound file. */
    private void assertTold(Bench bench, String bad, String cause) {
        for (String command : List.of("analyze", "info")) {
            Bench.Run text = bench.run(command, bad, sound);
            assertEquals(ExitCode.FAILED, text.code(), command);
            assertTrue(text.err().contains(cause), command + ": " + text.err());
            assertTrue(text.err().contains(" — "), command + ": a way out: " + text.err());
            assertTrue(text.out().contains(sound), command + " goes on");

            Bench.Run machine = bench.run(command, "--json", bad);
            assertEquals(ExitCode.FAILED, machine.code(), command);
            JsonTree error = JsonTree.parse(machine.out()).at("errors/0");
            assertTrue(error.at("cause").toString().contains(cause), error.toString());
            assertFalse(error.at("wayOut").toString().isEmpty());
        }
    }

    @Test
    void missingFile() {
        assertTold(bench, folder.resolve("missing.mpr").toString(), "There is no such file");
    }

    @Test
    void folderWithoutReadableFiles() throws IOException {
        write("notes/note.md", "hello");
        assertTold(bench, folder.resolve("notes").toString(), "There is no readable measurement file in this folder");
        Files.createDirectory(folder.resolve("empty"));
        assertTold(bench, folder.resolve("empty").toString(), "There is no readable measurement file in this folder");
    }

    @Test
    void globThatMatchesNothing() {
        assertTold(bench, folder + "/*.mpr", "No file matches this pattern");
    }

    @Test
    void emptyFile() throws IOException {
        assertTold(bench, write("empty.mpr", "").toString(), "The file is empty");
    }

    @Test
    void unknownFormat() throws IOException {
        assertTold(bench, write("picture.png", "\u0089PNG\r\n\u001a\n").toString(),
                "The format of this file is not known");
    }

    @Test
    void damagedFile() throws IOException {
        assertTold(bench, write("broken.num", "NUMBERS\n1\nx\n").toString(), "\"x\" is no number");
    }

    @Test
    void noRightToRead() throws IOException {
        Path theirs = write("theirs.num", "NUMBERS\n1\n");
        assertTold(new Bench(new Denied(theirs.getFileName())), theirs.toString(), "No right to read this file");
    }

    /** A disk on which one name belongs to somebody else; rights would not stop a test that runs as root. */
    private record Denied(Path name) implements FileAccess {

        private static final FileAccess DISK = FileAccess.system();

        @Override
        public FileChannel open(Path file, OpenOption... options) throws IOException {
            if (file.endsWith(name)) {
                throw new AccessDeniedException(file.toString());
            }
            return DISK.open(file, options);
        }

        @Override
        public void createFolders(Path path) throws IOException {
            if (path.endsWith(name)) {
                throw new AccessDeniedException(path.toString());
            }
            DISK.createFolders(path);
        }

        @Override
        public void moveAtomically(Path from, Path to) throws IOException {
            DISK.moveAtomically(from, to);
        }

        @Override
        public void deleteIfExists(Path file) throws IOException {
            DISK.deleteIfExists(file);
        }

        @Override
        public void forceFolder(Path path) throws IOException {
            DISK.forceFolder(path);
        }
    }

    @Test
    void fileInPlaceOfTheOutputFolder() throws IOException {
        String taken = write("taken", "x").toString();
        Bench.Run run = bench.run("analyze", sound, "--out", taken);
        assertEquals(ExitCode.FAILED, run.code());
        assertTrue(run.err().contains("A file is in the place of the output folder"), run.err());
        assertEquals("x", Files.readString(Path.of(taken)));
    }

    @Test
    void noRightToWriteTheOutputFolder() {
        Bench denied = new Bench(new Denied(Path.of("theirs")));
        Bench.Run run = denied.run("analyze", sound, "--json", "--out", folder.resolve("theirs").toString());
        assertEquals(ExitCode.FAILED, run.code());
        assertTrue(run.err().contains("No right to write here"), run.err());
        JsonTree json = JsonTree.parse(run.out());
        assertEquals(1, json.at("results").size());
        assertEquals("No right to write here", json.at("errors/0/cause").toString());
    }

    @Test
    void diskThatFillsWhileTheReportIsWritten() throws IOException {
        int step = 1;
        boolean failed = true;
        while (failed) {
            Path out = folder.resolve("out" + step);
            FaultyDisk disk = new FaultyDisk(step, FaultyDisk.Fault.FULL_ONCE);
            Bench.Run run = new Bench(disk).run("analyze", sound, "--out", out.toString());
            failed = disk.hasFailed() && run.code() != ExitCode.DONE;
            if (failed) {
                assertEquals(ExitCode.FAILED, run.code());
                assertTrue(run.err().contains("The disk is full"), run.err());
                assertTrue(run.out().contains("Mean current"), "the numbers are given");
                assertEquals(List.of(), leftovers(out));
            }
            step++;
        }
        assertTrue(step > 6, "the disk failed at " + (step - 2) + " steps only");
    }

    private static List<Path> leftovers(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".part")).toList();
        }
    }

    @Test
    void convertsToStandardOutputOrAFile() throws IOException {
        assertEquals("0.001\n0.002\n", bench.run("convert", sound, "--to", "lines").out());
        Path out = folder.resolve("out.txt");
        assertEquals(ExitCode.DONE, bench.run("convert", sound, "--to", "lines", "--out", out.toString()).code());
        assertEquals("0.001\n0.002\n", Files.readString(out));
    }

    @Test
    void convertReplacesAFileOnlyWhenForced() throws IOException {
        Path out = write("mine.txt", "mine");
        Bench.Run run = bench.run("convert", sound, "--to", "lines", "--out", out.toString());
        assertEquals(ExitCode.FAILED, run.code());
        assertTrue(run.err().contains("This file exists already — give another name, or --force"), run.err());
        assertEquals("mine", Files.readString(out));
        assertEquals(ExitCode.DONE,
                bench.run("convert", sound, "--to", "lines", "--force", "--out", out.toString()).code());
        assertEquals("0.001\n0.002\n", Files.readString(out));
    }

    @Test
    void convertRefusesFormatsThatNobodyWrites() {
        Bench.Run run = bench.run("convert", sound, "--to", "docx");
        assertEquals(ExitCode.WRONG_USE, run.code());
        assertTrue(run.err().contains("there are lines"), run.err());
        assertEquals(ExitCode.WRONG_USE, bench.run("convert", sound).code());
    }

    @Test
    void convertLeavesNoHalfFileOnAFullDisk() throws IOException {
        Path out = folder.resolve("out/numbers.txt");
        for (int step = 1; step <= 4; step++) {
            Bench full = new Bench(new FaultyDisk(step, FaultyDisk.Fault.FULL_ONCE));
            Bench.Run run = full.run("convert", sound, "--to", "lines", "--out", out.toString());
            assertEquals(ExitCode.FAILED, run.code(), "step " + step);
            assertTrue(run.err().contains("The disk is full; nothing of this file was kept"), run.err());
            assertFalse(Files.exists(out));
            assertEquals(List.of(), leftovers(folder));
        }
    }

    @Test
    void demoReplacesNoForeignFile() throws IOException {
        write("demo/cv-holder.mpt", "my only copy");
        Bench.Run run = bench.run("demo", folder.resolve("demo").toString());
        assertEquals(ExitCode.FAILED, run.code());
        assertTrue(run.err().contains("it is no example file"), run.err());
        assertEquals("my only copy", Files.readString(folder.resolve("demo/cv-holder.mpt")));
        try (Stream<Path> files = Files.list(folder.resolve("demo"))) {
            assertEquals(1, files.count());
        }
        Bench.Run onFile = bench.run("demo", sound);
        assertEquals(ExitCode.FAILED, onFile.code());
        assertTrue(onFile.err().contains("A file is in the place of the folder"), onFile.err());
    }

    @Test
    void demoOnAFullDisk() throws IOException {
        Path demo = folder.resolve("demo");
        Bench.Run run = new Bench(new FaultyDisk(4, FaultyDisk.Fault.FULL_ONCE)).run("demo", demo.toString());
        assertEquals(ExitCode.FAILED, run.code());
        assertTrue(run.err().contains("The disk is full"), run.err());
        assertEquals(List.of(), leftovers(demo));
    }

    @Test
    void experimentThatIsNone() {
        Bench.Run run = bench.run("experiment", folder.toString());
        assertEquals(ExitCode.FAILED, run.code());
        assertTrue(run.err().contains("There is no experiment in this folder"), run.err());
        Bench.Run onFile = bench.run("analyze", sound, "--experiment", sound);
        assertEquals(ExitCode.FAILED, onFile.code());
        assertTrue(onFile.err().contains(" — "), onFile.err());
    }
}
