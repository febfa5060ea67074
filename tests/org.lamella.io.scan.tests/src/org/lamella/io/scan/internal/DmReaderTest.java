/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.scan.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.lamella.core.error.FormatException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.io.ByteSource;
import org.lamella.io.Recognition;
import org.lamella.scan.PatternScan;

class DmReaderTest {

    private static final int SX = 3;
    private static final int SY = 2;
    private static final int KX = 5;
    private static final int KY = 4;

    private final DmReader reader = new DmReader();

    private static int value(int sy, int sx, int ky, int kx) {
        return 40_000 + sy * 1000 + sx * 100 + ky * 10 + kx;
    }

    private static int[] pixels(boolean scanFirst) {
        int[] all = new int[SX * SY * KX * KY];
        for (int i = 0; i < all.length; i++) {
            int frame = scanFirst ? i % (SX * SY) : i / (KX * KY);
            int pixel = scanFirst ? i / (SX * SY) : i % (KX * KY);
            all[i] = value(frame / SX, frame % SX, pixel / KX, pixel % KX);
        }
        return all;
    }

    private static DmBuilder axis(DmBuilder parent, float origin, float scale, String units) {
        return parent.nested().f4("Origin", origin).f4("Scale", scale).text("Units", units);
    }

    /** A file as the program writes it: a coloured preview first, then the image; unnamed tags, structures, flags. */
    private static byte[] file(int version, ByteOrder order, int[] sizes, int[] pixels, boolean scanFirst,
            DmBuilder metaData, String units) {
        DmBuilder root = new DmBuilder(version, order);
        DmBuilder axes = root.nested();
        for (int i = 0; i < sizes.length; i++) {
            boolean scan = sizes.length == 4 && i / 2 == (scanFirst ? 0 : 1);
            axes.group("", scan ? axis(root, 0, 2.5f, "nm") : axis(root, 2, 0.25f, units));
        }
        DmBuilder dimensions = root.nested();
        for (int size : sizes) {
            dimensions.u4("", size);
        }
        DmBuilder data = root.nested()
                .group("Calibrations", root.nested().group("Dimension", axes)).shorts("Data", pixels)
                .u4("DataType", 10).group("Dimensions", dimensions).u4("PixelDepth", 2);
        DmBuilder preview = root.nested().shorts("Data", new int[2000]).u4("DataType", 23)
                .group("Dimensions", root.nested().u4("", 40).u4("", 25));
        DmBuilder microscope = root.nested().f8("Voltage", 200_000).f8("STEM Camera Length", 580)
                .text("Microscope", "Titan");
        DmBuilder tags = root.nested().group("Meta Data", metaData).group("Microscope Info", microscope);
        return root.point("Origin").points("Selection", 3).group("ImageList",
                root.nested().group("", root.nested().group("ImageData", preview))
                        .group("", root.nested().group("ImageData", data).group("ImageTags", tags)))
                .file();
    }

    private static DmBuilder none() {
        return new DmBuilder(4, ByteOrder.LITTLE_ENDIAN);
    }

    private static int[] sizes(boolean scanFirst) {
        return scanFirst ? new int[] { SX, SY, KX, KY } : new int[] { KX, KY, SX, SY };
    }

    private Recording read(byte[] file) throws LamellaException {
        return reader.read(ByteSource.of(Path.of("scan.dm4"), file), Progress.NONE);
    }

    private static void assertScan(Recording recording) {
        PatternScan scan = PatternScan.of(recording).orElseThrow();
        assertArrayEquals(new long[] { SY, SX, KY, KX }, scan.signal().shape());
        float[] found = new float[KX * KY];
        float[] expected = new float[KX * KY];
        for (int point = 0; point < SX * SY; point++) {
            scan.read(point, found);
            for (int i = 0; i < expected.length; i++) {
                expected[i] = value(point / SX, point % SX, i / KX, i % KX);
            }
            assertArrayEquals(expected, found);
        }
    }

    @Test
    void readsScansInBothOrdersVersionsAndByteOrders() throws LamellaException {
        for (int version : new int[] { 3, 4 }) {
            for (ByteOrder order : new ByteOrder[] { ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN }) {
                for (boolean scanFirst : new boolean[] { true, false }) {
                    DmBuilder mark = new DmBuilder(version, order).text("Format", "Diffraction image");
                    byte[] file = file(version, order, sizes(scanFirst), pixels(scanFirst), scanFirst,
                            scanFirst ? mark : mark.flag("Data Order Swapped", true), "1/nm");
                    assertEquals(Recognition.CERTAIN, reader.recognise(Arrays.copyOf(file, 200)));
                    Recording recording = read(file);
                    assertScan(recording);
                    assertTrue(recording.complete() && recording.warnings().isEmpty());
                    assertEquals("Titan", recording.metadata().text(Metadata.INSTRUMENT).orElseThrow());
                    assertEquals(0.58, recording.metadata().number(Metadata.CAMERA_LENGTH).orElseThrow(), 1e-12);
                }
            }
        }
    }

    @Test
    void tellsTheOrderByTheUnitsWhereThereIsNoMark() throws LamellaException {
        for (boolean scanFirst : new boolean[] { true, false }) {
            assertScan(read(file(4, ByteOrder.LITTLE_ENDIAN, sizes(scanFirst), pixels(scanFirst), scanFirst, none(),
                    "1/nm")));
        }
    }

    @Test
    void calibratesScanAndPatterns() throws LamellaException {
        DmBuilder mark = none().flag("Data Order Swapped", true);
        PatternScan scan = PatternScan.of(read(file(4, ByteOrder.LITTLE_ENDIAN, sizes(false), pixels(false), false,
                mark, "1/nm"))).orElseThrow();
        assertEquals(2.5e-9, scan.x().step(), 1e-16);
        assertEquals(0.25e9, scan.kx().step(), 1);
        assertEquals(0, scan.kx().coordinate(2), 1, "the origin is a pixel");
        PatternScan angles = PatternScan.of(read(file(4, ByteOrder.LITTLE_ENDIAN, sizes(false), pixels(false), false,
                mark, "mrad"))).orElseThrow();
        // 0.25 mrad over 2.50793403 pm, the wavelength at 200 kV
        assertEquals(9.96836e7, angles.kx().step(), 1e3);
    }

    @Test
    void takesAStackForAScanOfWhichTheShapeIsNotTold() throws LamellaException {
        Recording recording = read(file(3, ByteOrder.LITTLE_ENDIAN, new int[] { KX, KY, SX * SY }, pixels(false), false,
                new DmBuilder(3, ByteOrder.LITTLE_ENDIAN), "1/nm"));
        PatternScan scan = PatternScan.of(recording).orElseThrow();
        assertArrayEquals(new long[] { 1, SX * SY, KY, KX }, scan.signal().shape());
        assertEquals("scan-shape", recording.warnings().getFirst().code());
        float[] pattern = new float[KX * KY];
        scan.read(4, pattern);
        assertEquals(value(1, 1, 0, 3), pattern[3]);
    }

    @Test
    void aCutFileGivesThePatternsThatAreThere() throws LamellaException {
        byte[] file = file(4, ByteOrder.LITTLE_ENDIAN, sizes(false), pixels(false), false, none(), "1/nm");
        // behind the pixels come their shape and the other tags
        Recording tags = read(Arrays.copyOf(file, file.length - 100));
        assertScan(tags);
        assertFalse(tags.complete());
        FormatException pixels = assertThrows(FormatException.class, () -> read(Arrays.copyOf(file, 4700)));
        assertTrue(pixels.problem().describe().contains("ends within"), pixels.problem().describe());
    }

    @Test
    void refusesSpectra() {
        DmBuilder spectra = none().text("Format", "Spectrum image");
        assertThrows(FormatException.class, () -> read(file(4, ByteOrder.LITTLE_ENDIAN,
                new int[] { KX, KY, SX * SY }, pixels(false), false, spectra, "eV")));
    }

    @Test
    void neverFailsInAnotherWayWhateverTheBytesAre() {
        SplittableRandom random = new SplittableRandom(6);
        byte[][] files = {
            file(4, ByteOrder.LITTLE_ENDIAN, sizes(true), pixels(true), true, none(), "1/nm"),
            file(3, ByteOrder.BIG_ENDIAN, sizes(false), pixels(false), false,
                    new DmBuilder(3, ByteOrder.BIG_ENDIAN), "1/nm") };
        int read = 0;
        for (int i = 0; i < 6000; i++) {
            byte[] damaged = files[i % 2].clone();
            for (int k = random.nextInt(1, 5); k > 0; k--) {
                int at = k % 2 == 0 ? random.nextInt(200) : random.nextInt(4000, damaged.length);
                damaged[at] ^= (byte) (1 << random.nextInt(8));
            }
            if (i % 5 == 0) {
                damaged = Arrays.copyOf(damaged, random.nextInt(1, damaged.length));
            }
            try {
                Recording recording = read(damaged);
                read++;
                PatternScan.of(recording).ifPresent(scan -> {
                    scan.signal().samples().at(0);
                    scan.signal().samples().at(scan.signal().samples().size() - 1);
                });
            } catch (LamellaException e) {
                assertTrue(e.problem().place().file().isPresent());
            }
        }
        assertTrue(read > 500, "some are whole enough: " + read);
    }
}
