/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.scan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.io.ByteSource;
import org.lamella.scan.PatternScan;

/** Files of real instruments, where there is the folder of them. */
class ScanFilesConformanceTest {

    private static Path folder() {
        String data = System.getenv("LAMELLA_CONFORMANCE_DATA");
        assumeTrue(data != null && Files.isDirectory(Path.of(data, "diffraction")), "no conformance data");
        return Path.of(data, "diffraction");
    }

    private static double[] smooth(PatternScan scan) {
        double[] sum = new double[32 * 32];
        float[] pattern = new float[scan.pixels()];
        for (int point = 0; point < scan.points(); point++) {
            scan.read(point, pattern);
            for (int i = 0; i < pattern.length; i++) {
                int y = i / scan.width() * 32 / scan.height();
                int x = i % scan.width() * 32 / scan.width();
                sum[y * 32 + x] += Math.min(pattern[i], 200);
            }
        }
        return sum;
    }

    private static double correlation(double[] a, double[] b) {
        double ma = Arrays.stream(a).average().orElse(0);
        double mb = Arrays.stream(b).average().orElse(0);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - ma) * (b[i] - mb);
            aa += (a[i] - ma) * (a[i] - ma);
            bb += (b[i] - mb) * (b[i] - mb);
        }
        return ab / Math.sqrt(aa * bb);
    }

    /** The same picture in all depths, plain and raw, with one chip and with four. */
    @Test
    void merlinFramesShowTheSamePicture() throws Exception {
        Map<String, double[]> pictures = new TreeMap<>();
        try (ZipFile zip = new ZipFile(folder().resolve("mib/Merlin_Single_Quad.zip").toFile())) {
            for (ZipEntry entry : zip.stream().filter(e -> e.getName().matches(".*_9_Frame.*\\.mib")).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    ByteSource source = ByteSource.of(Path.of(entry.getName()), in.readAllBytes());
                    PatternScan scan = PatternScan.of(new MibReader().read(source, Progress.NONE)).orElseThrow();
                    assertEquals(9, scan.points());
                    assertEquals(entry.getName().startsWith("Quad") ? 512 : 256, scan.width());
                    assertEquals(scan.width(), scan.height());
                    pictures.put(entry.getName(), smooth(scan));
                }
            }
        }
        assertEquals(10, pictures.size());
        for (String kind : new String[] { "Single", "Quad" }) {
            String first = kind + "_9_Frame_CounterDepth_1_Rows_256";
            assertTrue(correlation(pictures.get(first + ".mib"), pictures.get(first + "RAW.mib")) > 0.99);
        }
    }

    /** Its pixels count from 0 to 119. */
    @Test
    void tvipsFramesAreInOrder() throws Exception {
        ByteSource source = ByteSource.open(FileAccess.system(), folder().resolve("tvips/test_tvips_2345_000.tvips"));
        PatternScan scan = PatternScan.of(new TvipsReader().read(source, Progress.NONE)).orElseThrow();
        assertEquals(6, scan.points());
        for (int i = 0; i < 120; i++) {
            assertEquals(i, scan.signal().samples().at(i));
        }
    }
}
