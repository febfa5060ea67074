/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.crystal.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.lamella.core.error.FormatException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.progress.Progress;
import org.lamella.crystallography.crystal.UnitCell;
import org.lamella.crystallography.orientation.LaueGroup;
import org.lamella.crystallography.orientation.Rotation;
import org.lamella.data.Recording;
import org.lamella.io.ByteSource;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.lamella.orientation.MapPhase;
import org.lamella.orientation.OrientationMap;
import org.lamella.orientation.exchange.LaueCode;
import org.lamella.orientation.exchange.MapText;
import org.lamella.orientation.recording.MapRecording;

class MapReadersTest {

    private static final int WIDTH = 7;
    private static final int HEIGHT = 5;

    private static MapText made() {
        SplittableRandom random = new SplittableRandom(6);
        int n = WIDTH * HEIGHT;
        byte[] kinds = new byte[n];
        byte[] phase = new byte[n];
        float[] q = new float[4 * n];
        float[] index = new float[n];
        for (int i = 0; i < n; i++) {
            kinds[i] = i % 6 == 5 ? OrientationMap.PORE
                    : i % 11 == 7 ? OrientationMap.AMORPHOUS
                            : i == 20 ? OrientationMap.UNKNOWN : OrientationMap.CRYSTAL;
            phase[i] = (byte) (kinds[i] == OrientationMap.CRYSTAL ? i % 2 : -1);
            Rotation r = new Rotation(random.nextGaussian(), random.nextGaussian(), random.nextGaussian(),
                    random.nextGaussian());
            q[4 * i] = (float) r.w();
            q[4 * i + 1] = (float) r.x();
            q[4 * i + 2] = (float) r.y();
            q[4 * i + 3] = (float) r.z();
            index[i] = random.nextFloat();
        }
        OrientationMap map = new OrientationMap(WIDTH, HEIGHT, 2.5e-9, 2e-9,
                List.of(new MapPhase("Li Mn1.5", LaueGroup.cubic()), new MapPhase("Co", LaueCode.HEXAGONAL.group())),
                kinds, phase, q);
        UnitCell hexagonal = new UnitCell(2.5e-10, 2.5e-10, 4e-10, Math.PI / 2, Math.PI / 2, 2 * Math.PI / 3);
        return new MapText(map, List.of(UnitCell.cubic(8.16e-10), hexagonal), index, index, index);
    }

    private static Recording read(Reader reader, byte[] file) throws LamellaException {
        return reader.read(ByteSource.of(Path.of("a.map"), file), Progress.NONE);
    }

    private static void assertSame(OrientationMap expected, Recording recording) {
        assertTrue(recording.complete());
        OrientationMap found = MapRecording.of(recording).orElseThrow().map();
        assertEquals(WIDTH, found.width());
        assertEquals(HEIGHT, found.height());
        assertEquals(2.5e-9, found.stepX(), 1e-15);
        assertEquals(2e-9, found.stepY(), 1e-15);
        assertEquals("m-3m", found.phases().get(0).group().name());
        assertEquals("6/mmm", found.phases().get(1).group().name());
        for (int i = 0; i < found.pixels(); i++) {
            assertEquals(expected.crystal(i), found.crystal(i));
            if (found.crystal(i)) {
                assertEquals(expected.phase()[i], found.phase()[i]);
                double off = expected.orientation(i).inverse().times(found.orientation(i)).angle();
                assertEquals(0, Math.min(off, 2 * Math.PI - off), 2e-5);
            }
        }
    }

    @Test
    void whatIsWrittenComesBack() throws Exception {
        MapText made = made();
        ByteArrayOutputStream ang = new ByteArrayOutputStream();
        made.writeAng(ang);
        assertEquals(Recognition.CERTAIN, new AngReader().recognise(ang.toByteArray()));
        assertSame(made.map(), read(new AngReader(), ang.toByteArray()));
        assertArrayEquals(made.map().kinds(),
                MapRecording.of(read(new AngReader(), ang.toByteArray())).orElseThrow().map().kinds());
        ByteArrayOutputStream ctf = new ByteArrayOutputStream();
        made.writeCtf(ctf);
        assertEquals(Recognition.CERTAIN, new CtfReader().recognise(ctf.toByteArray()));
        assertSame(made.map(), read(new CtfReader(), ctf.toByteArray()));
    }

    /** Lengths in µm, phase 0 where there is one phase only, −1 as confidence of what was not indexed. */
    @Test
    void mapsOfOimAreInMicrometres() throws Exception {
        String text = "# TEM_PIXperUM 1.0\r\n# Phase 1\r\n# MaterialName  Nickel\r\n# Symmetry              43\r\n"
                + "# LatticeConstants      3.520 3.520 3.520  90.000  90.000  90.000\r\n# GRID: SqrGrid\r\n"
                + "  0.10000  0.20000  0.30000  0.00000  0.00000  100.0  0.900  0  1  1.0\r\n"
                + "  4.00000  1.20000  0.30000  0.50000  0.00000  100.0  0.900  0  1  1.0\r\n"
                + " 12.56637 12.56637 12.56637  0.00000  0.50000   90.0 -1.000  0  1  1.0\r\n"
                + "  4.00000  1.20000  0.30000  0.50000  0.50000  100.0  0.900  0  1  1.0\r\n";
        OrientationMap map =
                MapRecording.of(read(new AngReader(), text.getBytes(StandardCharsets.US_ASCII))).orElseThrow()
                        .map();
        assertEquals(0.5e-6, map.stepX(), 1e-12);
        assertTrue(map.crystal(1));
        assertFalse(map.crystal(2));
        double[] angles = map.orientation(1).bunge();
        assertEquals(4, angles[0], 1e-6);
        assertEquals(1.2, angles[1], 1e-6);
        assertEquals(0.3, angles[2], 1e-6);
    }

    /** OIM's usual grid: odd rows of four points, even ones of three between them, √3/2 steps below. */
    @Test
    void hexagonalGridsKeepTheirRows() throws Exception {
        StringBuilder text = new StringBuilder("# Phase 1\n# MaterialName  Nickel\n# Symmetry 43\n"
                + "# LatticeConstants 3.520 3.520 3.520 90 90 90\n# GRID: HexGrid\n# XSTEP: 0.200000\n"
                + "# YSTEP: 0.173205\n# NCOLS_ODD: 4\n# NCOLS_EVEN: 3\n# NROWS: 3\n");
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 4 - row % 2; column++) {
                text.append(String.format(Locale.ROOT, "%.5f 0.5 0.3 %.5f %.5f 100.0 0.900 0 1 1.0%n",
                        0.1 * (4 * row + column + 1), 0.2 * column + 0.1 * (row % 2), 0.173205 * row));
            }
        }
        Recording recording = read(new AngReader(), text.toString().getBytes(StandardCharsets.US_ASCII));
        OrientationMap map = MapRecording.of(recording).orElseThrow().map();
        assertEquals(4, map.width());
        assertEquals(3, map.height());
        assertEquals(0.2e-6, map.stepX(), 1e-12);
        assertEquals(0.173205e-6, map.stepY(), 1e-12);
        for (int i = 0; i < 12; i++) {
            assertEquals(i != 7, map.crystal(i), "the second row has three points");
            if (i != 7) {
                assertEquals(0.1 * (i + 1), map.orientation(i).bunge()[0], 1e-5);
            }
        }
        assertEquals(List.of("hexagonal"), recording.warnings().stream().map(w -> w.code()).toList());
    }

    @Test
    void damagedMapsGiveATypedErrorOrAMap() throws Exception {
        ByteArrayOutputStream ang = new ByteArrayOutputStream();
        made().writeAng(ang);
        ByteArrayOutputStream ctf = new ByteArrayOutputStream();
        made().writeCtf(ctf);
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = (i % 2 == 0 ? ang : ctf).toByteArray();
            for (int k = random.nextInt(1, 6); k > 0; k--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            damaged = Arrays.copyOf(damaged, random.nextInt(1, damaged.length + 1));
            try {
                MapRecording.of(read(i % 2 == 0 ? new AngReader() : new CtfReader(), damaged));
            } catch (LamellaException e) {
                assertFalse(e.problem().wayOut().isBlank());
            }
        }
        assertThrows(FormatException.class, () -> read(new CtfReader(), new byte[0]));
    }

    /** Its only phase has no number, lengths are nm. */
    @Test
    void mapsOfAstarNeedNotNumberTheirPhase() throws Exception {
        String text = "# File created from ACOM RES results\n# ni.res\n#\n# MaterialName      Nickel\n# Formula\n"
                + "# Symmetry          43\n# LatticeConstants  3.520  3.520  3.520  90.000  90.000  90.000\n"
                + "# GRID: SqrGrid#\n"
                + "  6.14827   0.79220   1.32488    0.000     0.000  1006.0   27.1  1   19\n"
                + "  6.14827   0.79220   1.32488    2.860     0.000  1005.1   24.4  1   18\n"
                + "  6.14827   0.79220   1.32488    0.000     2.860  1005.1   24.4  1   18\n"
                + "  0.00000   0.00000   0.00000    2.860     2.860     0.0    0.0  0    0\n";
        OrientationMap map = MapRecording.of(read(new AngReader(), text.getBytes(StandardCharsets.US_ASCII)))
                .orElseThrow().map();
        assertEquals("Nickel", map.phases().getFirst().name());
        assertEquals(2.86e-9, map.stepX(), 1e-15);
        assertTrue(map.crystal(2));
        assertFalse(map.crystal(3));
    }

    @Test
    void phasesOfAstarsChannelTextHaveTheirPlainName() throws Exception {
        String text = "Channel Text File\nAuthor\tFile created from ACOM RES results\n"
                + "XStep\t0.00191999995708466\nYStep\t0.5\nPhases\t1\n4.0780;4.0780;4.0780\t90;90;90\t_mineral 'Gold'  'Gold'\t11\t225\n"
                + "Phase\tX\tY\tBands\tError\tEuler1\tEuler2\tEuler3\tMAD\tBC\tBS\n"
                + "1   0.0000  0.0000  6   0   257.00   54.57    45.35    0.2     40  38\n"
                + "1   0.0019  0.0000  6   0   257.00   54.57    45.35    0.2     40  38\n"
                + "1   0.0038  0.0000  6   0   257.00   54.57    45.35    0.2     40  38\n"
                + "1   0.0058  0.0000  6   0   257.00   54.57    45.35    0.2     40  38\n";
        OrientationMap map = MapRecording.of(read(new CtfReader(), text.getBytes(StandardCharsets.US_ASCII)))
                .orElseThrow().map();
        assertEquals("Gold", map.phases().getFirst().name());
        // of the head, which has more digits than 0.0058 / 3
        assertEquals(1.92e-9, map.stepX(), 1e-15);
        assertEquals(4, map.width());
        assertEquals(1, map.height());
    }

    /** Steps of 1/30 µm to four digits: 0, 0.0333, 0.0667 … are not multiples of the smallest of their distances. */
    @Test
    void roundingOfThePlacesDoesNotAddUpOverALongRow() throws Exception {
        StringBuilder text = new StringBuilder("Channel Text File\nPhases\t1\n"
                + "3.5;3.5;3.5\t90;90;90\tNickel\t11\t225\nPhase\tX\tY\tBands\tError\tEuler1\tEuler2\tEuler3\n");
        for (int y = 0; y < 2; y++) {
            for (int x = 0; x < 900; x++) {
                // one point is missing in both rows
                if (x != 450) {
                    text.append(String.format(Locale.ROOT, "1\t%.4f\t%.4f\t8\t0\t%d\t0\t0\n", x / 30.0, y / 30.0,
                            x % 90));
                }
            }
        }
        OrientationMap map = MapRecording.of(read(new CtfReader(), text.toString().getBytes(StandardCharsets.US_ASCII)))
                .orElseThrow().map();
        assertEquals(900, map.width());
        assertEquals(2, map.height());
        assertEquals(1e-6 / 30, map.stepX(), 1e-13);
        assertFalse(map.crystal(450));
        for (int x = 451; x < 900; x++) {
            assertEquals(Math.toRadians(x % 90), 2 * Math.atan2(map.orientation(x).z(), map.orientation(x).w()), 1e-5);
        }
    }

    /** A real map of two phases; the numbers are those of its authors. */
    @Test
    void readsAMapOfSteel() throws Exception {
        String data = System.getenv("LAMELLA_CONFORMANCE_DATA");
        assumeTrue(data != null && Files.isDirectory(Path.of(data, "diffraction", "orientation")),
                "no conformance data");
        byte[] file = Files.readAllBytes(Path.of(data, "diffraction", "orientation", "sdss_ferrite_austenite.ang"));
        OrientationMap map = MapRecording.of(read(new AngReader(), file)).orElseThrow().map();
        assertEquals(117, map.width());
        assertEquals(100, map.height());
        int[] count = new int[2];
        for (int i = 0; i < map.pixels(); i++) {
            count[map.phase()[i]]++;
        }
        assertEquals(5657, count[0]);
        assertEquals(6043, count[1]);
    }
}
