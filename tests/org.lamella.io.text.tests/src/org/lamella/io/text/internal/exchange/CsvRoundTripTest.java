/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Samples;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.data.unit.Unit;
import org.lamella.io.ByteSource;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.Texts;
import org.lamella.io.text.internal.delimited.DelimitedReader;

class CsvRoundTripTest {

    private static Signal column(String name, Measurand measurand, String unit, double... fileNumbers) {
        Unit fileUnit = Unit.known(unit);
        double sign = name.startsWith("-") ? -1 : 1;
        return Signal.column(name, measurand, fileUnit,
                Samples.of(Arrays.stream(fileNumbers).map(v -> sign * fileUnit.toSi(v)).toArray()));
    }

    private static Recording recording() {
        Table cv = new Table("cycle, \"one\"\nand two", 4,
                List.of(column("time/s", Measurand.TIME, "s", 0, 0.1, 0.2, 0.3),
                        column("Ewe/V", Measurand.POTENTIAL, "V", 0.1, Double.NaN, 1 / 3., 0),
                        column("<I>/mA", Measurand.CURRENT, "mA", 1.1, 2.3, -1e-9, 7),
                        column("Temp", Measurand.TEMPERATURE, "°C",
                                25, 25.1, 25.2, 25.30000001),
                        column("Q", Measurand.CHARGE, "mA.h", 1e-3, 0.7, 1.9, 2.2),
                        column("remark, with comma", Measurand.raw("remark, with comma"), "", 1, 2, 3, 4)));
        Table eis = new Table("PEIS", 2, List.of(column("freq/Hz", Measurand.FREQUENCY, "Hz", 1e5, 0.1),
                column("Re(Z)/Ohm", Measurand.IMPEDANCE_REAL, "Ω", 10.5, 1e4),
                column("-Im(Z)/kOhm", Measurand.IMPEDANCE_IMAGINARY, "kΩ", 5.1, 77.7),
                column("Phase(Z)/deg", Measurand.IMPEDANCE_PHASE, "deg", -12.5, -45)));
        Table empty = new Table("nothing", 0, List.of(column("E/V", Measurand.POTENTIAL, "V")));
        Metadata metadata = new Metadata(List.of(
                Metadata.Entry.number(Metadata.SCAN_RATE, "dE/dt", "20 mV/s", 0.02, Unit.VOLT_PER_SECOND),
                Metadata.Entry.text("", "a, \"b\"", "first\nsecond\\n, third")));
        return new Recording(ByteSource.of(Path.of("run.mpr"), new byte[] { 1, 2 }), "BioLogic .mpr",
                Technique.CYCLIC_VOLTAMMETRY, metadata, List.of(cv, eis, empty), List.of(),
                List.of(Warning.of("truncated", "half of it")), false);
    }

    private static byte[] write(Recording recording) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvWriter().write(recording, out, Progress.NONE);
        return out.toByteArray();
    }

    @Test
    void everythingComesBack() throws Exception {
        Recording written = recording();
        byte[] bytes = write(written);
        assertEquals(Recognition.CERTAIN, new CsvReader().recognise(bytes));
        Recording read = new CsvReader().read(ByteSource.of(Path.of("run.csv"), bytes), Progress.NONE);
        assertEquals(written.technique(), read.technique());
        assertEquals(written.metadata(), read.metadata());
        assertFalse(read.complete());
        assertEquals(List.of("truncated"), Texts.warnings(read));
        assertEquals(3, read.tables().size());
        for (int t = 0; t < 3; t++) {
            Table from = written.tables().get(t);
            Table to = read.tables().get(t);
            assertEquals(from.name(), to.name());
            assertEquals(from.rows(), to.rows());
            for (int c = 0; c < from.columns().size(); c++) {
                Signal a = from.columns().get(c);
                Signal b = to.columns().get(c);
                assertEquals(a.name(), b.name());
                assertEquals(a.measurand().id(), b.measurand().id());
                assertEquals(a.fileUnit().toSi(), b.fileUnit().toSi());
                assertArrayEquals(a.toArray(), b.toArray(), a.name());
            }
        }
    }

    @Test
    void theNumbersAreThoseOfTheInstrumentsFile() throws Exception {
        String text = new String(write(recording()), StandardCharsets.UTF_8);
        assertTrue(text.contains("\ntime/s,Ewe/V,<I>/mA,Temp/°C,Q/mA.h,\"remark, with comma\"\n0,0.1,1.1,25,0.001,1\n"),
                text);
        assertTrue(text.contains("\nfreq/Hz,Re(Z)/Ohm,-Im(Z)/kOhm,Phase(Z)/deg\n100000,10.5,5.1,-12.5\n"), text);
    }

    @Test
    void anyNumberInAnyUnitComesBackToTheLastBit() throws Exception {
        SplittableRandom random = new SplittableRandom(11);
        for (String unit : List.of("V", "mA", "µA", "nA", "kΩ", "°C", "min", "h", "mA.h", "deg", "mA/cm2", "W.h")) {
            Unit fileUnit = Unit.known(unit);
            Measurand measurand = Measurand.other("x", fileUnit.coherent());
            double[] numbers = random.doubles(2000).map(v -> (v - 0.5) * Math.pow(10, random.nextInt(-9, 9))).toArray();
            Signal signal =
                    Signal.column("x", measurand, fileUnit, Samples.of(Arrays.stream(numbers).map(fileUnit::toSi)
                            .toArray()));
            Signal other = column("t/s", Measurand.TIME, "s", new double[2000]);
            Recording written = new Recording(ByteSource.of(Path.of("x"), new byte[1]), "made", Technique.UNKNOWN,
                    Metadata.NONE, List.of(new Table("x", 2000, List.of(other, signal))), List.of(), List.of(), true);
            Recording read = new CsvReader().read(ByteSource.of(Path.of("x.csv"), write(written)), Progress.NONE);
            assertArrayEquals(signal.toArray(), read.tables().getFirst().columns().get(1).toArray(), unit);
        }
    }

    @Test
    void otherProgramsSeePlainColumns() throws Exception {
        String text = new String(write(recording()), StandardCharsets.UTF_8);
        List<String> plain = new ArrayList<>(List.of(text.split("\n")));
        plain.removeIf(l -> l.startsWith("#"));
        Recording read = Texts.read(new DelimitedReader(), String.join("\n", plain.subList(0, 5)) + "\n");
        assertArrayEquals(recording().tables().getFirst().values(Measurand.CURRENT),
                Texts.values(read, Measurand.CURRENT));
        assertArrayEquals(new double[] { 0.1, Double.NaN, 1 / 3., 0 }, Texts.values(read, Measurand.POTENTIAL));
    }

    @Test
    void aFileThatIsCutOffSaysSo() throws Exception {
        byte[] bytes = write(recording());
        int end = new String(bytes, StandardCharsets.UTF_8).indexOf("# table \"PEIS\"");
        for (int length = CsvWriter.MARK.length(); length < end; length++) {
            try {
                Recording read = new CsvReader().read(ByteSource.of(Path.of("cut.csv"), Arrays.copyOf(bytes, length)),
                        Progress.NONE);
                assertFalse(read.complete());
            } catch (org.lamella.core.error.FormatException e) {
                assertTrue(e.problem().place().line() >= 1);
            }
        }
    }
}
