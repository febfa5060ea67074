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
import org.lamella.core.error.FileProblemException;
import org.lamella.core.error.FormatException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.io.ByteSource;
import org.lamella.io.Recognition;
import org.lamella.scan.PatternScan;

class EmpadReaderTest {

    private static final int FRAME = 4 * 128 * 130;
    private static final String TEXT = """
            <?xml version="1.0" encoding="utf-8"?>
            <root><timestamp isoformat="2026-01-02T03:04:05"/>
            <raw_file filename="D:\\data\\a day\\scan_x3_y2.raw"/>
            <scan_parameters mode="search"><scan_resolution_x>64</scan_resolution_x>
            <scan_resolution_y>64</scan_resolution_y></scan_parameters>
            <scan_parameters mode="acquire"><scan_resolution_x>3</scan_resolution_x>
            <scan_resolution_y>2</scan_resolution_y></scan_parameters>
            <iom_measurements><source.get_voltage>300000.0</source.get_voltage>
            <optics.get_full_scan_field_of_view>[3e-08, 4e-08]</optics.get_full_scan_field_of_view>
            </iom_measurements></root>
            """;

    private final EmpadReader reader = new EmpadReader();

    @TempDir
    private Path folder;

    private static float value(int frame, int pixel) {
        return frame * 100_000 + pixel - 5.25f;
    }

    private static byte[] raw(int frames) {
        ByteBuffer file = ByteBuffer.allocate(frames * FRAME).order(ByteOrder.LITTLE_ENDIAN);
        for (int frame = 0; frame < frames; frame++) {
            for (int pixel = 0; pixel < 128 * 130; pixel++) {
                file.putFloat(pixel < 128 * 128 ? value(frame, pixel) : Float.NaN);
            }
        }
        return file.array();
    }

    private Recording read(Path file) throws LamellaException {
        return reader.read(ByteSource.open(FileAccess.system(), file), Progress.NONE);
    }

    private static void assertPoint(Recording recording, int point) {
        PatternScan scan = PatternScan.of(recording).orElseThrow();
        float[] found = new float[scan.pixels()];
        float[] expected = new float[128 * 128];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = value(point, i);
        }
        scan.read(point, found);
        assertArrayEquals(expected, found);
    }

    @Test
    void theTextFileLeadsToTheFramesBesideIt() throws Exception {
        Path text = folder.resolve("acquisition_1.xml");
        Files.writeString(text, TEXT);
        FileProblemException missing = assertThrows(FileProblemException.class, () -> read(text));
        assertTrue(missing.problem().describe().contains("scan_x3_y2.raw"));
        Files.write(folder.resolve("scan_x3_y2.raw"), raw(6));
        assertEquals(Recognition.CERTAIN, reader.recognise(Files.readAllBytes(text)));
        Recording recording = read(text);
        PatternScan scan = PatternScan.of(recording).orElseThrow();
        assertArrayEquals(new long[] { 2, 3, 128, 128 }, scan.signal().shape());
        assertEquals(1e-8, scan.x().step(), 1e-15);
        assertEquals(2e-8, scan.y().step(), 1e-15);
        assertEquals(3e5, recording.metadata().number(Metadata.ACCELERATING_VOLTAGE).orElseThrow());
        for (int point = 0; point < 6; point++) {
            assertPoint(recording, point);
        }
        assertTrue(recording.complete() && recording.warnings().isEmpty());
    }

    @Test
    void theNameOfTheFramesTellsTheScan() throws Exception {
        Path file = Files.write(folder.resolve("scan_x3_y2.raw"), Arrays.copyOf(raw(6), 5 * FRAME + 9));
        assertEquals(Recognition.POSSIBLE, reader.recognise(Arrays.copyOf(raw(1), ByteSource.HEAD_SIZE)));
        Recording recording = read(file);
        assertFalse(recording.complete());
        assertPoint(recording, 4);
        float[] missing = new float[128 * 128];
        PatternScan.of(recording).orElseThrow().read(5, missing);
        assertTrue(Float.isNaN(missing[0]));
    }

    @Test
    void otherNumbersAreNoFrames() throws Exception {
        byte[] head = new byte[ByteSource.HEAD_SIZE];
        assertEquals(Recognition.NO, reader.recognise(head), "nothing but zeros");
        Arrays.fill(head, (byte) '7');
        assertEquals(Recognition.NO, reader.recognise(head), "text");
        ByteBuffer counts = ByteBuffer.allocate(head.length).order(ByteOrder.LITTLE_ENDIAN);
        while (counts.hasRemaining()) {
            counts.putShort((short) (counts.position() % 900));
        }
        assertEquals(Recognition.NO, reader.recognise(counts.array()), "16-bit counts");
        new SplittableRandom(8).nextBytes(head);
        assertEquals(Recognition.NO, reader.recognise(head), "noise");
        Path odd = Files.write(folder.resolve("odd.raw"), Arrays.copyOf(raw(2), FRAME + 900));
        assertThrows(FormatException.class, () -> read(odd));
    }

    @Test
    void aDamagedTextFileGivesATypedError() throws Exception {
        Files.write(folder.resolve("scan_x3_y2.raw"), raw(6));
        SplittableRandom random = new SplittableRandom(9);
        byte[] sound = TEXT.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1000; i++) {
            byte[] damaged = sound.clone();
            damaged[random.nextInt(sound.length)] ^= (byte) (1 << random.nextInt(8));
            Path file = folder.resolve("a.xml");
            byte[] cut = Arrays.copyOf(damaged, i % 2 == 0 ? damaged.length : random.nextInt(1, damaged.length));
            try {
                PatternScan.of(reader.read(ByteSource.of(file, cut), Progress.NONE)).ifPresent(
                        scan -> scan.signal().samples().at(scan.signal().samples().size() - 1));
            } catch (LamellaException e) {
                assertFalse(e.problem().wayOut().isBlank());
            }
        }
    }
}
