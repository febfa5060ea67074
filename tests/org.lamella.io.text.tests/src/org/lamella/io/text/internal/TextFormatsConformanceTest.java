/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.io.Reader;
import org.lamella.io.Readers;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.autolab.DfrReader;
import org.lamella.io.text.internal.chi.ChiReader;
import org.lamella.io.text.internal.cycler.ArbinReader;
import org.lamella.io.text.internal.cycler.BasytecReader;
import org.lamella.io.text.internal.cycler.MaccorReader;
import org.lamella.io.text.internal.cycler.NewareReader;
import org.lamella.io.text.internal.delimited.DelimitedReader;
import org.lamella.io.text.internal.exchange.CsvReader;
import org.lamella.io.text.internal.gamry.GamryReader;
import org.lamella.io.text.internal.zplot.ZPlotReader;

/**
 * Reads the instrument files of the conformance data. Expected values: the same spectrum in another format of the same
 * folder; numbers read off the files themselves; counts published with the files.
 */
class TextFormatsConformanceTest {

    private final Readers readers =
            new Readers(FileAccess.system(), List.<Reader>of(new DelimitedReader(), new GamryReader(),
                    new ZPlotReader(), new DfrReader(), new CsvReader(), new ChiReader(),
                    new MaccorReader(), new ArbinReader(), new NewareReader(), new BasytecReader()));

    private Recording read(String name) throws Exception {
        String data = System.getenv("LAMELLA_CONFORMANCE_DATA");
        assumeTrue(data != null, "LAMELLA_CONFORMANCE_DATA names no folder");
        Path file = Path.of(data, "electrochemistry", name);
        assumeTrue(Files.exists(file), file + " is not there");
        return readers.read(file, Progress.NONE);
    }

    private static Table spectrum(Recording recording) {
        return recording.tableWith(Measurand.FREQUENCY, Measurand.IMPEDANCE_REAL, Measurand.IMPEDANCE_IMAGINARY)
                .orElseThrow();
    }

    /** Tolerances are half a unit of the last digit that the format writes. */
    @ParameterizedTest
    @CsvSource({ "data-tab.csv,0", "data-space.csv,0", "data-semicolon.csv,0", "data-comma-decimal-separator.csv,0",
        "data.dfr,0", "data.dta,5e-15", "data.z,5e-7" })
    void oneSpectrumIsTheSameInEveryFormat(String name, double tolerance) throws Exception {
        Table expected = spectrum(read("impedance/tc1/data-comma.csv"));
        Recording recording = read("impedance/tc1/" + name);
        Table actual = spectrum(recording);
        assertEquals(Technique.IMPEDANCE, recording.technique());
        assertTrue(recording.complete());
        assertEquals(29, actual.rows());
        for (Measurand measurand : List.of(Measurand.FREQUENCY, Measurand.IMPEDANCE_REAL,
                Measurand.IMPEDANCE_IMAGINARY)) {
            double[] a = expected.values(measurand);
            double[] b = actual.values(measurand);
            for (int i = 0; i < a.length; i++) {
                assertEquals(a[i], b[i], tolerance * Math.abs(a[i]), measurand.id() + " " + i);
            }
        }
        assertEquals(-26.55567987651522, expected.values(Measurand.IMPEDANCE_IMAGINARY)[0], "a capacitor is negative");
    }

    @Test
    void spectrumWithoutLabels() throws Exception {
        Recording recording = read("impedance/exampleData.csv");
        Table spectrum = spectrum(recording);
        assertEquals(66, spectrum.rows());
        assertEquals(3.1623e-3, spectrum.values(Measurand.FREQUENCY)[0], 1e-9);
        assertEquals(-2.043869854441892481e-2, spectrum.values(Measurand.IMPEDANCE_IMAGINARY)[0]);
        long capacitive = Arrays.stream(spectrum.values(Measurand.IMPEDANCE_IMAGINARY)).filter(v -> v < 0).count();
        assertEquals(57, capacitive, "the published fit uses 57 points with Im Z < 0");
        assertEquals(List.of("columns-assumed"), Texts.warnings(recording));
    }

    @Test
    void chInstruments() throws Exception {
        Recording recording = read("impedance/exampleDataCHInstruments.txt");
        Table spectrum = spectrum(recording);
        assertEquals(Technique.IMPEDANCE, recording.technique());
        assertEquals(73, spectrum.rows());
        assertEquals(-1.586e4, spectrum.values(Measurand.IMPEDANCE_IMAGINARY)[72]);
        assertEquals(0.025, recording.metadata().number(Metadata.EXCITATION_AMPLITUDE).orElseThrow());
        assertEquals("2020-02-20T15:55:08", recording.metadata().text(Metadata.STARTED).orElseThrow());
        assertEquals("CHI660E", recording.metadata().text(Metadata.INSTRUMENT).orElseThrow());
        assertEquals(List.of(), Texts.warnings(recording));
    }

    @Test
    void zplot() throws Exception {
        Recording whole = read("impedance/Circuit3_EIS_1.z");
        assertEquals(53, spectrum(whole).rows());
        assertEquals(10.377, spectrum(whole).values(Measurand.IMPEDANCE_IMAGINARY)[0]);
        assertTrue(whole.complete());
        Recording cut = read("impedance/exampleDataZPlot.z");
        assertEquals(21, spectrum(cut).rows());
        assertFalse(cut.complete(), "its header announces 56 points");
    }

    @Test
    void gamry() throws Exception {
        Recording whole = read("gamry/exampleDataGamry.DTA");
        assertTrue(whole.complete());
        assertEquals(72, spectrum(whole).rows());
        assertEquals(-1367.239, spectrum(whole).values(Measurand.IMPEDANCE_IMAGINARY)[0]);
        assertEquals(387, whole.tables().getLast().rows());
        Recording aborted = read("gamry/exampleDataGamryABORT.DTA");
        assertFalse(aborted.complete());
        assertEquals(72, spectrum(aborted).rows());
        assertTrue(Texts.warnings(aborted).contains("aborted"));
    }

    @Test
    void neware() throws Exception {
        Recording recording = read("cycling/neware_uio.csv");
        assertEquals(Technique.GALVANOSTATIC_CYCLING, recording.technique());
        Table table = recording.tableWith(Measurand.TIME, Measurand.CURRENT, Measurand.POTENTIAL, Measurand.CYCLE,
                Measurand.STEP).orElseThrow();
        assertEquals(9065, table.rows());
        assertEquals("Cumulative Time", table.find(Measurand.TIME).orElseThrow().name());
        assertEquals(518538, table.values(Measurand.TIME)[9064], "144:02:18");
        assertEquals(0.00099171, table.values(Measurand.CURRENT)[9064]);
        assertEquals(4, table.values(Measurand.CYCLE)[9064]);
        assertEquals(0.00143796 * 3600, table.values(Measurand.CHARGE_CAPACITY)[9064], 1e-12);
        assertTrue(recording.complete(), "it ends without a line end, but with a whole word");
    }

    @Test
    void ecLabExportsAreLeftToTheirOwnReader() throws Exception {
        String data = System.getenv("LAMELLA_CONFORMANCE_DATA");
        assumeTrue(data != null, "LAMELLA_CONFORMANCE_DATA names no folder");
        List<Path> files = new ArrayList<>();
        try (var all = Files.newDirectoryStream(Path.of(data, "electrochemistry/biologic"))) {
            all.forEach(files::add);
        }
        for (Path file : files) {
            byte[] head = Arrays.copyOf(Files.readAllBytes(file), 1 << 16);
            boolean text = file.toString().endsWith(".mpt");
            assertTrue(new DelimitedReader().recognise(head)
                    .compareTo(text ? Recognition.POSSIBLE : Recognition.NO) <= 0, file.toString());
        }
    }
}
