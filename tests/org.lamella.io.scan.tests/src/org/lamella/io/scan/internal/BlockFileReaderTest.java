/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.scan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.core.error.FormatException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Signal;
import org.lamella.io.ByteSource;
import org.lamella.io.Recognition;
import org.lamella.scan.PatternScan;

class BlockFileReaderTest {

    private static final int NX = 3;
    private static final int NY = 2;
    private static final int SIZE = 5;
    private static final int PATTERNS = 0x1010;

    private final BlockFileReader reader = new BlockFileReader();

    /** A value for each pixel that tells where it is. */
    private static int value(int frame, int pixel) {
        return (frame * 31 + pixel * 7) % 251;
    }

    private static ByteBuffer header(int bytesPerPixel, int nx, int ny, int size) {
        ByteBuffer file = ByteBuffer
                .allocate(PATTERNS + nx * ny * (6 + size * size * bytesPerPixel)).order(ByteOrder.LITTLE_ENDIAN);
        file.put("IMGBLO".getBytes(StandardCharsets.US_ASCII)).putShort((short) (bytesPerPixel == 1 ? 0x0102 : 0x0103));
        file.putInt(0x1000).putInt(PATTERNS).putInt(0).putShort((short) size).putShort((short) 0);
        file.putShort((short) nx).putShort((short) ny).putShort((short) 4550).putDouble(12.8).putDouble(64);
        file.putInt(200_000).putShort((short) 6226).putInt(1800).putDouble(45000.5);
        file.put(240, "taken at noon".getBytes(StandardCharsets.ISO_8859_1));
        return file;
    }

    private static byte[] file(int bytesPerPixel) {
        ByteBuffer file = header(bytesPerPixel, NX, NY, SIZE);
        for (int i = 0; i < NX * NY; i++) {
            file.put(0x1000 + i, (byte) (200 + i));
        }
        file.position(PATTERNS);
        for (int frame = 0; frame < NX * NY; frame++) {
            file.put((byte) 0xaa).put((byte) 0x55).putInt(frame);
            for (int pixel = 0; pixel < SIZE * SIZE; pixel++) {
                if (bytesPerPixel == 1) {
                    file.put((byte) value(frame, pixel));
                } else {
                    file.putShort((short) (200 * value(frame, pixel)));
                }
            }
        }
        return file.array();
    }

    private Recording read(byte[] bytes) throws LamellaException {
        return reader.read(ByteSource.of(Path.of("cell.blo"), bytes), Progress.NONE);
    }

    @Test
    void readsPatternsStepsAndScale() throws LamellaException {
        Recording recording = read(file(1));
        assertEquals(Recognition.CERTAIN, reader.recognise(file(1)));
        PatternScan scan = PatternScan.of(recording).orElseThrow();
        assertEquals(NX, scan.columns());
        assertEquals(NY, scan.rows());
        assertEquals(12.8e-9, scan.x().step(), 1e-20);
        assertEquals(64e-9, scan.y().step(), 1e-20);
        // by hand: 100/6226 cm over 0.0250793403 Å times 18 cm is 0.0355797 1/Å
        assertEquals(0.0355797e10, scan.kx().step(), 1e-5 * 0.0355797e10);
        float[] pattern = new float[scan.pixels()];
        for (int frame = 0; frame < NX * NY; frame++) {
            scan.read(frame, pattern);
            for (int pixel = 0; pixel < pattern.length; pixel++) {
                assertEquals(value(frame, pixel), pattern[pixel]);
                assertEquals(value(frame, pixel), scan.signal().samples().at((long) frame * pattern.length + pixel));
            }
        }
        Signal brightField = recording.arrays().get(1);
        assertEquals(204, brightField.samples().at(4));
        assertEquals("taken at noon", recording.metadata().text(Metadata.COMMENT).orElseThrow());
        assertEquals(2e5, recording.metadata().number(Metadata.ACCELERATING_VOLTAGE).orElseThrow());
        assertEquals(Math.toRadians(45.5), recording.metadata().number(Metadata.SCAN_ROTATION).orElseThrow(), 1e-12);
        assertTrue(recording.complete());
    }

    @Test
    void readsSixteenBits() throws LamellaException {
        Recording recording = read(file(2));
        PatternScan scan = PatternScan.of(recording).orElseThrow();
        float[] pattern = new float[scan.pixels()];
        scan.read(4, pattern);
        assertEquals(200 * value(4, 9), pattern[9]);
        // over the end of a frame, as the bulk of the file is read
        float[] across = new float[SIZE * SIZE];
        scan.signal().samples().read(10, across, 0, across.length);
        assertEquals(200 * value(1, 2), across[SIZE * SIZE - 8]);
    }

    @Test
    void indexesWhatIsThereOfATruncatedScan() throws LamellaException {
        byte[] all = file(1);
        byte[] cut = Arrays.copyOf(all, PATTERNS + 4 * (6 + SIZE * SIZE) + 11);
        Recording recording = read(cut);
        assertFalse(recording.complete());
        assertTrue(recording.warnings().getFirst().message().contains("4 of 6"));
        PatternScan scan = PatternScan.of(recording).orElseThrow();
        float[] pattern = new float[scan.pixels()];
        scan.read(3, pattern);
        assertEquals(value(3, 0), pattern[0]);
        scan.read(4, pattern);
        assertTrue(Float.isNaN(pattern[0]) && Float.isNaN(pattern[24]));
    }

    @Test
    void takesADamagedFrameForMissing() throws LamellaException {
        byte[] bytes = file(1);
        bytes[PATTERNS + 2 * (6 + SIZE * SIZE)] = 0;
        Recording recording = read(bytes);
        assertFalse(recording.complete());
        PatternScan scan = PatternScan.of(recording).orElseThrow();
        float[] pattern = new float[scan.pixels()];
        scan.read(2, pattern);
        assertTrue(Float.isNaN(pattern[7]));
        scan.read(1, pattern);
        assertEquals(value(1, 7), pattern[7]);
    }

    @Test
    void refusesWhatCannotBe() {
        for (int[] wrong : new int[][] { { 6, 0x0104 }, { 20, 0 }, { 20, 0xffff }, { 24, 0 }, { 26, 0 } }) {
            byte[] bytes = file(1);
            bytes[wrong[0]] = (byte) wrong[1];
            bytes[wrong[0] + 1] = (byte) (wrong[1] >> 8);
            FormatException refused = assertThrows(FormatException.class, () -> read(bytes));
            assertEquals(wrong[0], refused.problem().place().offset());
        }
        byte[] nothing = Arrays.copyOf(file(1), PATTERNS + 5);
        assertThrows(FormatException.class, () -> read(nothing));
    }

    @Test
    void neverFailsInAnotherWayWhateverTheBytesAre() {
        byte[] sound = file(1);
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 4000; i++) {
            byte[] bytes = Arrays.copyOf(sound, i % 2 == 0 ? sound.length : random.nextInt(sound.length));
            for (int flip = 0; flip < 4 && bytes.length > 6; flip++) {
                bytes[6 + random.nextInt(Math.min(250, bytes.length - 6))] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                PatternScan.of(read(bytes)).ifPresent(scan -> {
                    float[] pattern = new float[scan.pixels()];
                    scan.read(0, pattern);
                    scan.read(scan.points() - 1, pattern);
                });
            } catch (LamellaException e) {
                assertTrue(e.problem().place().file().isPresent());
            }
        }
    }

    @Test
    void opensFourGigabytesWithoutReadingThem(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("large.blo");
        long frame = 6 + 144L * 144;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
                StandardOpenOption.SPARSE)) {
            channel.write(header(1, 460, 460, 1).position(0).limit(PATTERNS).putShort(20, (short) 144));
            ByteBuffer mark = ByteBuffer.wrap(new byte[] { (byte) 0xaa, 0x55, 0, 0, 0, 0, 77 });
            channel.write(mark, PATTERNS + (460L * 460 - 1) * frame);
            channel.write(ByteBuffer.wrap(new byte[1]), PATTERNS + 460L * 460 * frame - 1);
        }
        assumeTrue(Files.size(file) > 4L << 30);
        Recording recording = reader.read(ByteSource.open(FileAccess.system(), file), Progress.NONE);
        PatternScan scan = PatternScan.of(recording).orElseThrow();
        float[] pattern = new float[scan.pixels()];
        scan.read(scan.points() - 1, pattern);
        assertEquals(77, pattern[0]);
    }

    @Test
    void readsTheInstrumentsOwnFile() throws Exception {
        String data = System.getenv("LAMELLA_CONFORMANCE_DATA");
        assumeTrue(data != null && Files.isDirectory(Path.of(data)), "no conformance data here");
        Path file = Path.of(data, "diffraction", "blo", "test1.blo");
        Recording recording = reader.read(ByteSource.open(FileAccess.system(), file), Progress.NONE);
        PatternScan scan = PatternScan.of(recording).orElseThrow();
        assertEquals(2, scan.columns());
        assertEquals(3, scan.rows());
        assertEquals(144, scan.width());
        assertEquals(12.8e-9, scan.x().step(), 1e-15);
        assertEquals(12.8e-9, scan.y().step(), 1e-15);
        assertTrue(recording.complete(), recording.warnings().toString());
        Path other = Path.of(data, "diffraction", "blo", "test2.blo");
        assertTrue(PatternScan.of(reader.read(ByteSource.open(FileAccess.system(), other), Progress.NONE)).isPresent());
    }
}
