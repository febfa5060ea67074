/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.scan.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.core.error.FormatException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.io.ByteSource;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.lamella.scan.PatternScan;

/** Small files made from the descriptions of the formats; each pixel's value tells where it is. */
class FrameReadersTest {

    private static final int WIDTH = 16;
    private static final int HEIGHT = 8;

    @TempDir
    private Path folder;

    private static int value(int frame, int row, int column) {
        return (frame * 61 + row * 17 + column) % 64;
    }

    private static float[] pattern(int frame, int height, int width) {
        float[] pattern = new float[width * height];
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = value(frame, i / width, i % width);
        }
        return pattern;
    }

    private static Recording read(Reader reader, byte[] file) throws LamellaException {
        assertEquals(Recognition.CERTAIN, reader.recognise(Arrays.copyOf(file, Math.min(file.length, 4096))));
        return reader.read(ByteSource.of(Path.of("scan.bin"), file), Progress.NONE);
    }

    private static void assertPattern(Recording recording, int point, float[] expected) {
        PatternScan scan = PatternScan.of(recording).orElseThrow();
        float[] found = new float[scan.pixels()];
        scan.read(point, found);
        assertArrayEquals(expected, found);
        assertEquals(expected[7], scan.signal().samples().at((long) point * expected.length + 7));
    }

    private static byte[] merlinHeader(int frame, int length, int chips, int width, int height, String kind,
            String layout,
            int depth) {
        String text = String.format(
                "MQ1,%06d,%05d,%02d,%04d,%04d,%s,   %s,01,2026-01-02 03:04:05.123456,0.001000,0,0,0,"
                        + "1.2E+1,MQ1A,2026-01-02T03:04:05.123456789Z,1000000ns,%d,",
                frame + 1, length, chips, width, height, kind,
                layout, depth);
        return Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), length);
    }

    private static byte[] merlin(String kind, int frames) {
        int bytes = kind.equals("U08") ? 1 : kind.equals("U16") ? 2 : 4;
        ByteBuffer file = ByteBuffer.allocate(frames * (384 + WIDTH * HEIGHT * bytes)).order(ByteOrder.BIG_ENDIAN);
        for (int frame = 0; frame < frames; frame++) {
            file.put(merlinHeader(frame, 384, 1, WIDTH, HEIGHT, kind, "1x1", 12));
            for (float value : pattern(frame, HEIGHT, WIDTH)) {
                switch (bytes) {
                    case 1 -> file.put((byte) value);
                    case 2 -> file.putShort((short) (value * 900));
                    default -> file.putInt((int) value * 60_000_000);
                }
            }
        }
        return file.array();
    }

    private static float[] times(float[] pattern, float factor) {
        float[] scaled = new float[pattern.length];
        for (int i = 0; i < pattern.length; i++) {
            scaled[i] = pattern[i] * factor + 0f;
        }
        return scaled;
    }

    @Test
    void merlinFramesOfAllWidths() throws Exception {
        for (int frame = 0; frame < 6; frame++) {
            float[] truth = pattern(frame, HEIGHT, WIDTH);
            assertPattern(read(new MibReader(), merlin("U08", 6)), frame, truth);
            assertPattern(read(new MibReader(), merlin("U16", 6)), frame, times(truth, 900));
            assertPattern(read(new MibReader(), merlin("U32", 6)), frame, times(truth, 60_000_000));
        }
    }

    /** In a word of 64 bits the pixels run backwards: eight of 8, four of 16, sixty-four of 1 bit. */
    @Test
    void rawMerlinFramesRunBackwardsWithinWords() throws Exception {
        for (int depth : new int[] { 1, 6, 12, 24 }) {
            int pixels = WIDTH * HEIGHT;
            int[] truth = new int[pixels];
            for (int i = 0; i < pixels; i++) {
                int value = value(0, i / WIDTH, i % WIDTH);
                truth[i] = depth == 1 ? value & 1 : depth == 6 ? value : depth == 12 ? value * 60 : value * 200_000;
            }
            ByteBuffer file = ByteBuffer.allocate(384 + (depth == 1 ? pixels / 8 : depth == 6 ? pixels
                    : depth == 12 ? 2 * pixels : 4 * pixels));
            file.put(merlinHeader(0, 384, 1, WIDTH, HEIGHT, "R64", "1x1", depth));
            int each = depth == 1 ? 64 : depth == 6 ? 8 : 4;
            for (int half = 0; half < (depth == 24 ? 2 : 1); half++) {
                for (int word = 0; word < pixels / each; word++) {
                    long bits = 0;
                    for (int i = each - 1; i >= 0; i--) {
                        int value = truth[word * each + i];
                        int part = depth == 24 ? half == 0 ? value >> 12 : value & 0xfff : value;
                        bits = bits << 64 / each | part;
                    }
                    file.putLong(bits);
                }
            }
            float[] expected = new float[pixels];
            for (int i = 0; i < pixels; i++) {
                expected[i] = truth[i];
            }
            assertPattern(read(new MibReader(), file.array()), 0, expected);
        }
    }

    @Test
    void merlinTakesTheScanFromTheFileBeside() throws Exception {
        Path scan = folder.resolve("a.mib");
        Files.write(scan, merlin("U08", 6));
        Files.writeString(folder.resolve("a.hdr"), "HDR,\t\nFrames in Acquisition (Number):\t6\n"
                + "Frames per Trigger (Number):\t3\nSensor Bias (V):\t120 V\nEnd\t");
        Recording recording = new MibReader().read(ByteSource.open(FileAccess.system(), scan), Progress.NONE);
        PatternScan patterns = PatternScan.of(recording).orElseThrow();
        assertEquals(3, patterns.columns());
        assertEquals(2, patterns.rows());
        assertTrue(recording.warnings().isEmpty());
    }

    @Test
    void aCutMerlinFileGivesWhatIsThere() throws Exception {
        byte[] whole = merlin("U16", 6);
        Recording recording = read(new MibReader(), Arrays.copyOf(whole, whole.length - 5));
        assertFalse(recording.complete());
        assertEquals(5, PatternScan.of(recording).orElseThrow().points());
        assertThrows(FormatException.class, () -> read(new MibReader(), Arrays.copyOf(whole, 400)));
    }

    private static byte[] tvips(int[] counts, int first, boolean header) {
        ByteBuffer file = ByteBuffer.allocate((header ? 256 : 0) + counts.length * (64 + 2 * WIDTH * HEIGHT))
                .order(ByteOrder.LITTLE_ENDIAN);
        if (header) {
            for (int field : new int[] { 256, 2, WIDTH, HEIGHT, 16, 0, 0, 1, 15_600, 200, 800, 0, 64 }) {
                file.putInt(field);
            }
            file.position(256);
        }
        for (int i = 0; i < counts.length; i++) {
            int start = file.position();
            file.putInt(start + 48, counts[i]);
            file.position(start + 64);
            for (float value : pattern(first + i, HEIGHT, WIDTH)) {
                file.putShort((short) (value * 1000));
            }
        }
        return file.array();
    }

    @Test
    void tvipsCountsThePointsOfTheScan() throws Exception {
        // three frames before the scan, a point that was taken twice, one that is missing
        Recording recording = read(new TvipsReader(), tvips(new int[] { 0, 0, 0, 1, 2, 2, 4 }, 0, true));
        assertEquals(4, PatternScan.of(recording).orElseThrow().points());
        assertPattern(recording, 0, times(pattern(3, HEIGHT, WIDTH), 1000));
        assertPattern(recording, 1, times(pattern(5, HEIGHT, WIDTH), 1000));
        assertPattern(recording, 3, times(pattern(6, HEIGHT, WIDTH), 1000));
        float[] missing = new float[WIDTH * HEIGHT];
        PatternScan.of(recording).orElseThrow().read(2, missing);
        assertTrue(Float.isNaN(missing[0]));
        // 15.6 µm at 0.8 m and 200 kV: 1.56e-5 / (2.50793e-12 · 0.8)
        assertEquals(7.77534e6, PatternScan.of(recording).orElseThrow().kx().step(), 100);
    }

    @Test
    void tvipsGoesOnInTheNextPart() throws Exception {
        Path first = folder.resolve("scan_000.tvips");
        Files.write(first, tvips(new int[] { 1, 2 }, 0, true));
        Files.write(folder.resolve("scan_001.tvips"), tvips(new int[] { 3, 4 }, 2, false));
        Recording recording = new TvipsReader().read(ByteSource.open(FileAccess.system(), first), Progress.NONE);
        assertEquals(2, PatternScan.of(recording).orElseThrow().rows());
        assertPattern(recording, 3, times(pattern(3, HEIGHT, WIDTH), 1000));
    }

    private static byte[] mrc(int mode, ByteOrder order) {
        int bytes = mode == 0 ? 1 : mode == 2 ? 4 : 2;
        ByteBuffer file = ByteBuffer.allocate(1024 + 32 + 4 * WIDTH * HEIGHT * bytes).order(order);
        file.putInt(WIDTH).putInt(HEIGHT).putInt(4).putInt(mode).putInt(92, 32);
        file.put(208, new byte[] { 'M', 'A', 'P', ' ', (byte) (order == ByteOrder.BIG_ENDIAN ? 0x11 : 0x44) });
        file.position(1024 + 32);
        for (int frame = 0; frame < 4; frame++) {
            for (float value : pattern(frame, HEIGHT, WIDTH)) {
                switch (mode) {
                    case 0 -> file.put((byte) -value);
                    case 1 -> file.putShort((short) (-500 * value));
                    case 2 -> file.putFloat(0.5f * value);
                    default -> file.putShort((short) (1000 * value));
                }
            }
        }
        return file.array();
    }

    @Test
    void mrcOfAllModesAndOrders() throws Exception {
        for (ByteOrder order : new ByteOrder[] { ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN }) {
            float[] truth = pattern(2, HEIGHT, WIDTH);
            assertPattern(read(new MrcReader(), mrc(0, order)), 2, times(truth, -1));
            assertPattern(read(new MrcReader(), mrc(1, order)), 2, times(truth, -500));
            assertPattern(read(new MrcReader(), mrc(2, order)), 2, times(truth, 0.5f));
            assertPattern(read(new MrcReader(), mrc(6, order)), 2, times(truth, 1000));
        }
    }

    @Test
    void damagedFilesGiveATypedErrorOrARecording() {
        SplittableRandom random = new SplittableRandom(4);
        byte[][] files = { merlin("U16", 3), tvips(new int[] { 1, 2, 3 }, 0, true), mrc(1, ByteOrder.LITTLE_ENDIAN) };
        Reader[] readers = { new MibReader(), new TvipsReader(), new MrcReader() };
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = files[i % 3].clone();
            for (int k = random.nextInt(1, 6); k > 0; k--) {
                damaged[random.nextInt(k % 2 == 0 ? 300 : damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            damaged = Arrays.copyOf(damaged, random.nextInt(1, damaged.length + 1));
            try {
                Recording recording = readers[i % 3].read(ByteSource.of(Path.of("scan.bin"), damaged), Progress.NONE);
                PatternScan.of(recording)
                        .ifPresent(scan -> scan.signal().samples().at(scan.signal().samples().size() - 1));
            } catch (LamellaException e) {
                assertFalse(e.problem().wayOut().isBlank());
            }
        }
    }
}
