/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.lamella.core.error.FormatException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.io.ByteSource;
import org.lamella.io.Recognition;

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

    @Test
    void readsAllVersionsInSi() throws LamellaException {
        for (int version : new int[] { 2, 3, 10, 11 }) {
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
        }
    }

    @Test
    void turnsTheSignOfMinusImAndKeepsDegreesAsRadians() throws LamellaException {
        int[] ids = { 32, 37, 38, 35 };
        Table table = read(new MprBuilder().settings(0x1d, 0).data(3, ids, 1, 1, 16,
                (to, row) -> to.putFloat(1000).putFloat(50).putFloat(20).putFloat(-45)).bytes()).tables().getFirst();
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
                    }).bytes());
            assertEquals("unknown-column", recording.warnings().getFirst().code());
            Table table = recording.tables().getFirst();
            assertArrayEquals(new double[] { 1, 2, 3 }, table.values(Measurand.POTENTIAL));
            assertArrayEquals(new double[] { 7.5, 7.5, 7.5 }, table.find("column 60001").orElseThrow().toArray());
        }
    }

    @Test
    void leavesOutUnknownColumnsOfDifferentWidthsAndKeepsTheOthers() throws LamellaException {
        // 4 + 8 bytes of two unknown columns among known ones: no single width fits both
        int[] ids = { 4, 60001, 60002, 6 };
        Recording recording = read(new MprBuilder().settings(0x06, 10).data(11, ids, 2, 2, 8 + 3 + 4,
                (to, row) -> to.putDouble(row).put(new byte[3]).putFloat(row + 1)).bytes());
        assertFalse(recording.complete());
        Table table = recording.tables().getFirst();
        assertArrayEquals(new double[] { 0, 1 }, table.values(Measurand.TIME));
        assertArrayEquals(new double[] { 1, 2 }, table.values(Measurand.POTENTIAL));
        assertEquals(2, table.columns().size());
    }

    @Test
    void readsFilesWithoutRows() throws LamellaException {
        Recording recording = read(file(3, 0));
        assertTrue(recording.complete());
        assertEquals(0, recording.tables().getFirst().rows());
    }

    @Test
    void keepsEachModuleOfDataAsATable() throws LamellaException {
        Recording recording = read(new MprBuilder().settings(0x06, 0).data(3, IDS, 2, 2, WIDTH, ROW)
                .data(3, IDS, 3, 3, WIDTH, ROW).bytes());
        assertEquals(2, recording.tables().size());
        assertEquals(3, recording.tables().get(1).rows());
    }

    @Test
    void aFileCutAnywhereGivesItsWholeRowsOrATypedError() throws LamellaException {
        byte[] whole = file(11, 20);
        long most = -1;
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            try {
                Recording recording = read(cut);
                assertFalse(recording.complete(), "cut at " + length);
                long rows = recording.tables().getFirst().rows();
                assertTrue(rows >= most, "fewer rows from a longer file");
                most = rows;
                if (rows > 0) {
                    assertEquals((rows - 1) * 0.5, recording.tables().getFirst().values(Measurand.TIME)[(int) rows - 1]);
                }
            } catch (FormatException e) {
                assertTrue(e.problem().place().file().isPresent());
                assertFalse(e.problem().wayOut().isEmpty());
            }
        }
        assertEquals(20, most);
    }

    @Test
    void believesNoCountThatTheFileCannotHold() throws LamellaException {
        byte[] huge = new MprBuilder().settings(0x06, 0).data(3, IDS, Integer.MAX_VALUE, 4, WIDTH, ROW).bytes();
        Recording recording = read(huge);
        assertFalse(recording.complete());
        assertEquals(4, recording.tables().getFirst().rows());
        byte[] negative = new MprBuilder().settings(0x06, 0).data(3, IDS, -1, 4, WIDTH, ROW).bytes();
        assertEquals(4, read(negative).tables().getFirst().rows());
    }

    @Test
    void saysWhereAndWhyAndWhatToDoWhenRowsCannotBeToldApart() {
        byte[] odd = new MprBuilder().settings(0x06, 0).data(3, new int[] { 4, 60001 }, 3, 1, 32,
                (to, row) -> to.putDouble(1)).bytes();
        FormatException e = assertThrows(FormatException.class, () -> read(odd));
        assertTrue(e.problem().place().offset() > 0);
        assertTrue(e.problem().wayOut().contains(".mpt"));
    }

    @Test
    void readsTheVersionOfNextYearWhenItsRowsAreAsBefore() throws LamellaException {
        Recording recording = read(file(12, 4));
        assertEquals("unknown-version", recording.warnings().getFirst().code());
        assertEquals(4, recording.tables().getFirst().rows());
    }
}
