/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.lamella.core.error.LamellaException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Metadata;
import org.lamella.data.Technique;
import org.lamella.io.ByteSource;

/** What files say of the measurement beside the numbers. */
class MprSettingsTest {

    private static Metadata read(MprBuilder builder) throws LamellaException {
        byte[] content = builder.data(3, new int[] { 4 }, 1, 1, 8, (to, row) -> to.putDouble(row)).bytes();
        return new MprReader().read(ByteSource.of(Path.of("made.mpr"), content), Progress.NONE).metadata();
    }

    /** The 21 parameters of a cyclic voltammogram; from EC-Lab 11.50 on, choices of references take four bytes. */
    private static void voltammogram(ByteBuffer to, int at, boolean newer) {
        to.position(at);
        to.putShort((short) 1).putShort((short) 21);
        to.putFloat(0.25f);
        reference(to, newer);
        to.putFloat(20).put((byte) 1);
        to.putFloat(1.5f);
        reference(to, newer);
        to.put((byte) 50).putInt(10).putFloat(-2.5f).putFloat(2.5f).put(new byte[] { 14, 123, 123, 123, 5 });
        to.putFloat(-0.5f);
        reference(to, newer);
        to.putInt(2);
    }

    private static void reference(ByteBuffer to, boolean newer) {
        if (newer) {
            to.putInt(4);
        } else {
            to.put((byte) 4);
        }
    }

    @Test
    void givesScanRateAndCyclesOfAVoltammogramWhereverItsParametersAre() throws LamellaException {
        for (int at : new int[] { 0x572, 0x1845, 0x1846, 0x1847 }) {
            for (int version : new int[] { 0, 10 }) {
                Metadata metadata = read(
                        new MprBuilder().settings(0x06, version, to -> voltammogram(to, at, version >= 10)));
                assertEquals(0.02, metadata.number(Metadata.SCAN_RATE).orElseThrow(), 1e-15);
                // three cycles: the first, repeated twice
                assertEquals(3, metadata.number(Metadata.CYCLES).orElseThrow());
                assertEquals(-0.5, metadata.entries().stream().filter(e -> e.label().equals("E2")).findFirst()
                        .orElseThrow().number().orElseThrow());
            }
        }
    }

    @Test
    void leavesOutParametersThatMakeNoSense() throws LamellaException {
        Metadata metadata = read(new MprBuilder().settings(0x06, 0, to -> {
            voltammogram(to, 0x572, false);
            // the lower limit of the potential range
            to.putFloat(0x572 + 4 + 20, 5f);
        }));
        assertTrue(metadata.number(Metadata.SCAN_RATE).isEmpty());
    }

    @Test
    void givesAreaAndMassInTheirUnits() throws LamellaException {
        Metadata metadata = read(new MprBuilder().settings(0x06, 0, to -> to.putFloat(0x211, 113.1f)
                .putFloat(0x24c, 1.39f).put(0x250, (byte) 3).put(0x251, (byte) 2)));
        assertEquals(113.1e-6, metadata.number(Metadata.ELECTRODE_AREA).orElseThrow(), 1e-15);
        assertEquals(1.39e-6, metadata.number(Metadata.ACTIVE_MASS).orElseThrow(), 1e-17);
    }

    @Test
    void givesNoAreaInAUnitThatItDoesNotKnow() throws LamellaException {
        Metadata metadata = read(new MprBuilder().settings(0x06, 0, to -> to.putFloat(0x211, 2f).put(0x250, (byte) 9)));
        assertTrue(metadata.number(Metadata.ELECTRODE_AREA).isEmpty());
        assertTrue(metadata.entries().stream().anyMatch(e -> e.label().startsWith("Electrode surface")));
    }

    @Test
    void givesTheStartFromAllPlacesOfTheLog() throws LamellaException {
        for (int at : new int[] { 465, 469, 473, 585 }) {
            ByteBuffer log = ByteBuffer.allocate(2000).order(ByteOrder.LITTLE_ENDIAN);
            // OLE date of 2018-01-10 17:01:24: 43110 days after 1899-12-30, and 61284 seconds
            log.putDouble(at, 43110 + 61284 / 86400.0);
            assertEquals("2018-01-10T17:01:24.000", read(new MprBuilder().settings(0x06, 0)
                    .module("VMP LOG", 0, log.array())).text(Metadata.STARTED).orElseThrow());
        }
    }

    @Test
    void takesTheDayFromTheSettingsWhenThereIsNoLog() throws LamellaException {
        // the builder dates all modules 11/23/26
        assertEquals("2026-11-23", read(new MprBuilder().settings(0x06, 0)).text(Metadata.STARTED).orElseThrow());
    }

    @Test
    void namesATechniqueThatItDoesNotKnowByItsNumber() {
        assertEquals("biologic_254", EcLabTechnique.byNumber(254).id());
        assertEquals(Technique.IMPEDANCE,
                EcLabTechnique.byName("Staircase Potentio Electrochemical Impedance Spectroscopy"));
        assertEquals(Technique.CYCLIC_VOLTAMMETRY, EcLabTechnique.byName("Cyclic Voltammetry Advanced"));
        assertEquals(Technique.GALVANOSTATIC_CYCLING,
                EcLabTechnique.byName("Galvanostatic Cycling with Potential Limitation 2"));
    }
}
