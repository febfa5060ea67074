/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.lamella.core.error.FormatException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.io.ByteSource;
import org.lamella.io.Recognition;

/** Files made byte by byte from the description of the format. */
class MprReaderTest {

    private static final Path NAME = Path.of("made.mpr");
    /** mode, ox/red, time/s, Ewe/V, I/mA: 1 + 8 + 4 + 4 bytes. */
    private static final int[] IDS = { 1, 2, 4, 6, 8 };
    private static final int WIDTH = 17;

    private static final MprBuilder.RowFiller ROW = (to, row) -> to.put((byte) (2 | (row % 2) << 2))
            .putDouble(row * 0.5).putFloat(row * 0.25f).putFloat(-row * 2f);

    private static byte[] file(int version, int rows) {
        return new MprBuilder().settings(0x06, version >= 10 ? 10 : 0).data(version, IDS, rows, rows, WIDTH, ROW)
                .log(version >= 10 ? 10 : 0).bytes();
    }

    private static Recording read(byte[] content) throws LamellaException {
        return new MprReader().read(ByteSource.of(NAME, content), Progress.NONE);
    }

    private static Table table(MprBuilder builder) throws LamellaException {
        return read(builder.log(0).bytes()).tables().getFirst();
    }

    @Test
    void readsAllVersionsInSi() throws LamellaException {
        for (int version : new int[] { 0, 2, 3, 10, 11 }) {
            byte[] content = file(version, 4);
            assertEquals(Recognition.CERTAIN, new MprReader().recognise(content));
            Recording recording = read(content);
            assertTrue(recording.complete(), recording.warnings().toString());
            assertTrue(recording.technique().is(Technique.CYCLIC_VOLTAMMETRY));
            Table table = recording.tables().getFirst();
            assertArrayEquals(new double[] { 0, 0.5, 1, 1.5 }, table.values(Measurand.TIME));
            assertArrayEquals(new double[] { 0, 0.25, 0.5, 0.75 }, table.values(Measurand.POTENTIAL));
            assertArrayEquals(new double[] { 0, -2e-3, -4e-3, -6e-3 }, table.values(Measurand.CURRENT), 1e-18);
            assertArrayEquals(new double[] { 0, 1, 0, 1 }, table.values(Measurand.OXIDATION));
            assertArrayEquals(new double[] { 2, 2, 2, 2 }, table.values(Measurand.MODE));
            for (Signal column : table.columns()) {
                double[] all = column.toArray();
                for (int i = 0; i < all.length; i++) {
                    assertEquals(all[i], column.samples().at(i), column.name());
                }
            }
        }
    }

    @Test
    void turnsTheSignOfMinusImAndKeepsDegreesAsRadians() throws LamellaException {
        int[] ids = { 32, 37, 38, 35 };
        Table table = table(new MprBuilder().settings(0x1d, 0).data(3, ids, 1, 1, 16,
                (to, row) -> to.putFloat(1000).putFloat(50).putFloat(20).putFloat(-45)));
        assertEquals(-20, table.values(Measurand.IMPEDANCE_IMAGINARY)[0]);
        assertEquals(-Math.PI / 4, table.values(Measurand.IMPEDANCE_PHASE)[0], 1e-15);
    }

    @Test
    void keepsAnUnknownColumnRawWithItsWidthFromTheRowLength() throws LamellaException {
        int[] ids = { 4, 60001, 6 };
        for (int unknownWidth : new int[] { 4, 8 }) {
            Recording recording = read(new MprBuilder().settings(0x06, 10).data(11, ids, 3, 3, 12 + unknownWidth,
                    (to, row) -> {
                        to.putDouble(row);
                        if (unknownWidth == 4) {
                            to.putFloat(7.5f);
                        } else {
                            to.putDouble(7.5);
                        }
                        to.putFloat(row + 1);
                    }).log(10).bytes());
            assertTrue(recording.complete());
            assertEquals("unknown-column", recording.warnings().getFirst().code());
            Table table = recording.tables().getFirst();
            assertArrayEquals(new double[] { 1, 2, 3 }, table.values(Measurand.POTENTIAL));
            Signal unknown = table.find("column 60001").orElseThrow();
            assertTrue(unknown.measurand().is(Measurand.raw("")));
            assertArrayEquals(new double[] { 7.5, 7.5, 7.5 }, unknown.toArray());
        }
    }

    @Test
    void keepsTwoUnknownColumnsOfTheSameWidth() throws LamellaException {
        int[] ids = { 4, 883, 6, 884 };
        Table table = table(new MprBuilder().settings(0x06, 10).data(11, ids, 2, 2, 28,
                (to, row) -> to.putDouble(row).putDouble(1.5).putFloat(row + 1).putDouble(-2.5)));
        assertArrayEquals(new double[] { 1.5, 1.5 }, table.find("column 883").orElseThrow().toArray());
        assertArrayEquals(new double[] { -2.5, -2.5 }, table.find("column 884").orElseThrow().toArray());
        assertArrayEquals(new double[] { 1, 2 }, table.values(Measurand.POTENTIAL));
    }

    @Test
    void leavesOutUnknownColumnsOfDifferentWidthsAndKeepsTheOthers() throws LamellaException {
        // 3 bytes of two unknown columns among known ones: no single width fits both
        int[] ids = { 4, 60001, 60002, 6 };
        Recording recording = read(new MprBuilder().settings(0x06, 10).data(11, ids, 2, 2, 8 + 3 + 4,
                (to, row) -> to.putDouble(row).put(new byte[3]).putFloat(row + 1)).log(10).bytes());
        assertFalse(recording.complete());
        Table table = recording.tables().getFirst();
        assertArrayEquals(new double[] { 0, 1 }, table.values(Measurand.TIME));
        assertArrayEquals(new double[] { 1, 2 }, table.values(Measurand.POTENTIAL));
        assertEquals(2, table.columns().size());
        assertTrue(recording.warnings().getFirst().message().contains("[60001, 60002]"));
    }

    @Test
    void leavesOutUnknownFlagsThatTakeNoRoom() throws LamellaException {
        int[] ids = { 1, 60001, 4, 6 };
        Recording recording = read(new MprBuilder().settings(0x06, 10).data(11, ids, 2, 2, 13,
                (to, row) -> to.put((byte) 3).putDouble(row).putFloat(row + 1)).log(10).bytes());
        Table table = recording.tables().getFirst();
        assertArrayEquals(new double[] { 3, 3 }, table.values(Measurand.MODE));
        assertArrayEquals(new double[] { 1, 2 }, table.values(Measurand.POTENTIAL));
        assertEquals(3, table.columns().size());
    }

    @Test
    void deducesTheWidthOfAColumnThatNoFileHasShownYet() throws LamellaException {
        // 14 is "x", a ratio, expected as a single; here it takes 8 bytes
        int[] ids = { 4, 14, 6 };
        Recording recording = read(new MprBuilder().settings(0x04, 10).data(11, ids, 2, 2, 20,
                (to, row) -> to.putDouble(row).putDouble(0.5).putFloat(row + 1)).log(10).bytes());
        assertEquals("deduced-column", recording.warnings().getFirst().code());
        Table table = recording.tables().getFirst();
        assertArrayEquals(new double[] { 0.5, 0.5 }, table.find("x").orElseThrow().toArray());
        assertArrayEquals(new double[] { 1, 2 }, table.values(Measurand.POTENTIAL));
    }

    @Test
    void readsFilesWithoutRows() throws LamellaException {
        Recording recording = read(file(3, 0));
        assertTrue(recording.complete());
        assertEquals(0, recording.tables().getFirst().rows());
        assertEquals(5, recording.tables().getFirst().columns().size());
    }

    @Test
    void keepsEachModuleOfDataAsATable() throws LamellaException {
        Recording recording = read(new MprBuilder().settings(0x06, 0).data(3, IDS, 2, 2, WIDTH, ROW)
                .data(3, IDS, 3, 3, WIDTH, ROW).log(0).bytes());
        assertTrue(recording.complete());
        assertEquals(2, recording.tables().size());
        assertEquals(3, recording.tables().get(1).rows());
    }

    @Test
    void aFileCutAnywhereGivesItsWholeRowsOrATypedError() throws LamellaException {
        for (int version : new int[] { 0, 3, 11 }) {
            byte[] whole = file(version, 20);
            long most = -1;
            for (int length = 0; length < whole.length; length++) {
                try {
                    Recording recording = read(Arrays.copyOf(whole, length));
                    assertFalse(recording.complete(), "cut at " + length);
                    long rows = recording.tables().getFirst().rows();
                    assertTrue(rows >= most, "fewer rows from a longer file");
                    most = rows;
                    if (rows > 0) {
                        assertEquals((rows - 1) * 0.5,
                                recording.tables().getFirst().values(Measurand.TIME)[(int) rows - 1]);
                    }
                } catch (FormatException e) {
                    assertTrue(e.problem().place().file().isPresent());
                    assertFalse(e.problem().wayOut().isEmpty());
                }
            }
            assertEquals(20, most);
        }
    }

    @Test
    void believesNoCountThatTheFileCannotHold() throws LamellaException {
        for (int announced : new int[] { Integer.MAX_VALUE, -1, 5 }) {
            Recording recording = read(
                    new MprBuilder().settings(0x06, 0).data(3, IDS, announced, 4, WIDTH, ROW).log(0).bytes());
            assertFalse(recording.complete());
            assertEquals(4, recording.tables().getFirst().rows());
        }
    }

    @Test
    void findsTheNextModuleWhenALengthIsDamaged() throws LamellaException {
        byte[] whole = file(3, 6);
        // length of the settings: behind the mark (52), "MODULE" and both names (41)
        int lengthAt = 52 + 41;
        for (int bit : new int[] { 0, 3, 10, 16, 31 }) {
            byte[] damaged = whole.clone();
            damaged[lengthAt + bit / 8] ^= (byte) (1 << bit % 8);
            Recording recording = read(damaged);
            assertFalse(recording.complete());
            assertEquals("damaged", recording.warnings().getFirst().code());
            assertEquals(6, recording.tables().getFirst().rows());
        }
    }

    @Test
    void leavesOutWhatFollowsTheLastModule() throws LamellaException {
        byte[] whole = file(11, 6);
        Recording recording = read(Arrays.copyOf(whole, whole.length + 100));
        assertFalse(recording.complete());
        assertEquals("damaged", recording.warnings().getFirst().code());
        assertEquals(6, recording.tables().getFirst().rows());
    }

    @Test
    void saysWhereAndWhyAndWhatToDoWhenRowsCannotBeToldApart() {
        for (int[] ids : new int[][] { { 4, 60001 }, { 4, 6 } }) {
            byte[] odd = new MprBuilder().settings(0x06, 0).data(3, ids, 3, 1, 31, (to, row) -> to.putDouble(1)).log(0)
                    .bytes();
            FormatException e = assertThrows(FormatException.class, () -> read(odd));
            assertTrue(e.problem().place().offset() > 0);
            assertTrue(e.problem().wayOut().contains(".mpt"));
        }
    }

    @Test
    void readsTheVersionOfNextYearWhenItsRowsAreAsBefore() throws LamellaException {
        Recording recording = read(file(12, 4));
        assertEquals("unknown-version", recording.warnings().getFirst().code());
        assertEquals(4, recording.tables().getFirst().rows());
        assertArrayEquals(new double[] { 0, 0.25, 0.5, 0.75 },
                recording.tables().getFirst().values(Measurand.POTENTIAL));
    }

    @Test
    void readsTheVersionOfNextYearWhenItsHeadIsLonger() throws LamellaException {
        Recording recording = read(new MprBuilder().settings(0x06, 10).data(13, 1500, IDS, 4, 4, WIDTH, ROW).log(10)
                .bytes());
        assertEquals("unknown-version", recording.warnings().getFirst().code());
        assertArrayEquals(new double[] { 0, 0.25, 0.5, 0.75 },
                recording.tables().getFirst().values(Measurand.POTENTIAL));
    }

    @Test
    void refusesAVersionThatIsLikeNoneItKnows() {
        byte[] odd = new MprBuilder().settings(0x06, 10)
                .data(13, new int[] { 4, 60001 }, 4, 4, 12, (to, row) -> to.putDouble(1)).log(10).bytes();
        FormatException e = assertThrows(FormatException.class, () -> read(odd));
        assertTrue(e.problem().cause().contains("version 13"), e.getMessage());
        assertTrue(e.problem().wayOut().contains(".mpt"));
    }

    @Test
    void numbersTheLoops() throws LamellaException {
        Table table = table(new MprBuilder().settings(0x06, 0).data(3, IDS, 5, 5, WIDTH, ROW).loops(0, 2, 3, 5));
        assertArrayEquals(new double[] { 0, 0, 1, 2, 2 }, table.find("loop number").orElseThrow().toArray());
    }

    @Test
    void ignoresLoopsThatDoNotFitTheRows() throws LamellaException {
        for (int[] starts : new int[][] { { 0, 5 }, { 1, 3, 5 }, { 0, 4, 3 }, { 0, 3, 9 } }) {
            Table table = table(new MprBuilder().settings(0x06, 0).data(3, IDS, 5, 5, WIDTH, ROW).loops(starts));
            assertTrue(table.find("loop number").isEmpty());
        }
    }

    @Test
    void givesGalvanostaticFilesTheirCurrentAndCycle() throws LamellaException {
        // time/s, dq/mA.h, Ewe/V, half cycle: a mA·h in two seconds is 1.8 A
        int[] ids = { 4, 7, 6, 468 };
        Table table = table(new MprBuilder().settings(0x04, 0).data(3, ids, 4, 4, 24,
                (to, row) -> to.putDouble(row * 2.0).putDouble(row).putFloat(3).putInt(row)));
        assertEquals("I (from dq/dt)", table.find(Measurand.CURRENT).orElseThrow().name());
        assertArrayEquals(new double[] { 0, 1.8, 3.6, 5.4 }, table.values(Measurand.CURRENT), 1e-12);
        assertArrayEquals(new double[] { 0, 0, 1, 1 }, table.values(Measurand.CYCLE));
    }

    @Test
    void givesFilesWithTheChargeAloneTheirCurrent() throws LamellaException {
        // time/s, (Q-Qo)/C, Ewe/V
        int[] ids = { 4, 434, 6 };
        Table table = table(new MprBuilder().settings(0x19, 0).data(3, ids, 3, 3, 16,
                (to, row) -> to.putDouble(row * 2.0).putFloat(row * row).putFloat(3)));
        assertEquals("I (from dQ/dt)", table.find(Measurand.CURRENT).orElseThrow().name());
        assertArrayEquals(new double[] { 0, 0.5, 1.5 }, table.values(Measurand.CURRENT), 1e-12);
    }

    @Test
    void namesTheQuantityOfAnExternalDevice() throws LamellaException {
        for (int version : new int[] { 0, 10 }) {
            byte[] device = new byte[440];
            int at = 0x35 + (version >= 10 ? 1 : 0);
            device[0x35] = 1;
            byte[] name = "Force/mN".getBytes(StandardCharsets.US_ASCII);
            device[at + 1] = (byte) name.length;
            System.arraycopy(name, 0, device, at + 2, name.length);
            Recording recording = read(new MprBuilder().settings(0x0b, version).module("VMP ExtDev", version, device)
                    .data(version >= 10 ? 11 : 3, new int[] { 4, 16, 17 }, 1, 1, 16,
                            (to, row) -> to.putDouble(row).putFloat(1500).putFloat(2))
                    .bytes());
            assertTrue(recording.complete(), recording.warnings().toString());
            Table table = recording.tables().getFirst();
            assertEquals(1.5, table.find("Force/mN").orElseThrow().toArray()[0], 1e-12);
            assertTrue(table.find("Analog IN 1/V").orElseThrow().measurand().is(Measurand.raw("")));
            assertEquals("V", table.find("Analog IN 2/V").orElseThrow().measurand().unit().symbol());
        }
    }

    @Test
    void tellsUnknownModules() throws LamellaException {
        Recording recording = read(new MprBuilder().settings(0x06, 0).data(3, IDS, 1, 1, WIDTH, ROW)
                .module("VMP News", 0, new byte[10]).log(0).bytes());
        assertEquals("unknown-module", recording.warnings().stream().map(Warning::code).findFirst().orElseThrow());
        assertTrue(recording.complete());
    }
}
