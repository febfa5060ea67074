/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lamella.core.error.LamellaException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.io.ByteSource;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.autolab.DfrReader;
import org.lamella.io.text.internal.autolab.NovaReader;
import org.lamella.io.text.internal.chi.ChiReader;
import org.lamella.io.text.internal.cycler.ArbinReader;
import org.lamella.io.text.internal.cycler.BasytecReader;
import org.lamella.io.text.internal.cycler.MaccorReader;
import org.lamella.io.text.internal.cycler.NewareReader;
import org.lamella.io.text.internal.delimited.DelimitedReader;
import org.lamella.io.text.internal.exchange.CsvReader;
import org.lamella.io.text.internal.gamry.GamryReader;
import org.lamella.io.text.internal.ivium.I2bReader;
import org.lamella.io.text.internal.ivium.IviumReader;
import org.lamella.io.text.internal.ivium.IviumReadersTest;
import org.lamella.io.text.internal.palmsens.PalmSensReader;
import org.lamella.io.text.internal.palmsens.PalmSensReaderTest;
import org.lamella.io.text.internal.princeton.ParReader;
import org.lamella.io.text.internal.princeton.ParReaderTest;
import org.lamella.io.text.internal.spreadsheet.OdsReader;
import org.lamella.io.text.internal.spreadsheet.Workbooks;
import org.lamella.io.text.internal.spreadsheet.XlsxReader;
import org.lamella.io.text.internal.zplot.CorrWareReader;
import org.lamella.io.text.internal.zplot.ZPlotReader;

/**
 * Files that are cut off or have flipped bits give a typed error or a right partial result: every number that is read
 * without a warning equals the one of the sound file. {@code lamella.fuzz.flips} sets how many damaged versions of each
 * file are read.
 */
class DamagedTextTest {

    private static final int FLIPS = Integer.getInteger("lamella.fuzz.flips", 200);
    private static final int LARGEST = Integer.getInteger("lamella.fuzz.largest", 40_000);
    private static final Duration LONGEST = Duration.ofSeconds(120).multipliedBy(1 + FLIPS / 200);

    private static final List<Reader> READERS = List.of(new DelimitedReader(), new GamryReader(), new ZPlotReader(),
            new DfrReader(), new CsvReader(), new ChiReader(), new MaccorReader(),
            new ArbinReader(), new NewareReader(), new BasytecReader(), new XlsxReader(), new OdsReader(),
            new NovaReader(), new IviumReader(), new I2bReader(), new PalmSensReader(),
            new ParReader(), new CorrWareReader());

    private static Map<String, String> made() {
        StringBuilder sweep = new StringBuilder("time/s;Ewe/V;<I>/mA;step\n");
        StringBuilder fixed = new StringBuilder("# scan rate: 20 mV/s\n# E (V), I (A)\n");
        StringBuilder zplot = new StringBuilder("ZPLOT2 ASCII\n  Data Points:   40\n"
                + "  Freq(Hz)\tAmpl\tBias\tTime(Sec)\tZ'(a)\tZ''(b)\tGD\tErr\tRange\nEnd Comments\n");
        StringBuilder gamry =
                new StringBuilder("EXPLAIN\nTAG\tEISPOT\nDATE\tLABEL\t1/2/2024\tDate\nNOTES\tNOTES\t1\tN\n\tnote\n"
                        + "ZCURVE\tTABLE\t40\n\tPt\tTime\tFreq\tZreal\tZimag\tOver\n\t#\ts\tHz\tohm\tohm\tbits\n");
        StringBuilder dfr = new StringBuilder("VERSION8.0\n 40\n 1\n");
        StringBuilder chi = new StringBuilder("Feb. 3, 2025   09:15:08\nAmperometric i-t Curve\nFile: a\n"
                + "Data Source:  Experiment\nInstrument Model:  CHI660D\nHeader:\nNote:\n\nInit E (V) = -0.9\n"
                + "Sensitivity (A/V) = 1e-4\n\nTime/sec, Current/A\n\n");
        StringBuilder maccor = new StringBuilder(
                "Rec#\tCyc#\tStep\tTestTime\tStepTime\tAmp-hr\tAmps\tVolts\tState\tES\tDPt Time\n");
        StringBuilder neware = new StringBuilder("Cycle ID,Cap_Chg(mAh)\n,Step ID,Step Name\n,,Record ID,"
                + "Time(h:min:s.ms),Voltage(V),Current(mA),Capacity(mAh),Realtime\n1,2\n,1,CC_Chg\n");
        for (int i = 0; i < 40; i++) {
            double f = Math.pow(10, 4 - i / 10.);
            sweep.append(String.format(Locale.ROOT, "%.2f;%.4f;%s;%s\n", i * 0.5, 0.1 + i * 0.01, Math.sin(i) / 3,
                    i < 20 ? "up" : "down").replace('.', ','));
            fixed.append(String.format(Locale.ROOT, "%.18e %.18e\n", 0.1 + i * 0.01, Math.cos(i) * 1e-6));
            zplot.append(String.format(Locale.ROOT, "%.6E\t1E-2\t0\t%.2f\t%.4E\t%.4E\t0\t0\t4\n", f, i * 0.7,
                    100 + i * 3., -2. * i));
            chi.append(String.format(Locale.ROOT, "%.3e, %.3e\n", i * 0.1 + 0.1, 1e-4 / (i + 1)));
            maccor.append(String.format(Locale.ROOT,
                    "%d\t1\t2\t  0d 00:00:%05.2f\t  0d 00:00:%05.2f\t%.8f\t0.00200\t%.4f\tC\t5\t03/14/2025 12:00:%02d\n",
                    i,
                    i * 1., i * 1., i * 2e-6, 3 + i * 0.01, i));
            neware.append(i == 20 ? ",2,CC_DChg\n" : "").append(String.format(Locale.ROOT,
                    ",,%d,0:00:%06.3f,%.4f,2.0,%.6f,2025-03-14 12:00:%02d\n", i, i % 20 * 1., 3 + i * 0.01, i * 1e-3,
                    i));
            gamry.append(String.format(Locale.ROOT, "\t%d\t%d\t%.5f\t%.4f\t%.4f\t......\n", i, i * 2, f, 100 + i * 3.,
                    -2.5 * i));
            dfr.append(String.format(Locale.ROOT, " %s\n %s\n %s\n", f, 100 + i / 3., i / 7.))
                    .append(" 0.0\n".repeat(6));
        }
        Map<String, String> made = new LinkedHashMap<>();
        made.put("sweep.csv", sweep.toString());
        made.put("nova.txt",
                sweep.toString().replace("Ewe/V", "WE(1).Potential (V)").replace("<I>/mA", "WE(1).Current (A)"));
        made.put("spectrum.i2b", "a\nb\n\n\n\n3\n10000.0 109.5 -26.5\n1000.0 221.5 -120.5\n1000.0 366.5 -73.25\n");
        made.put("fixed.txt", fixed.toString());
        made.put("held.txt", chi.toString());
        made.put("maccor.txt", maccor.toString());
        made.put("neware.csv", neware.toString());
        made.put("spectrum.z", zplot.toString());
        made.put("spectrum.dta", gamry.toString());
        made.put("spectrum.dfr", dfr + " 1.0\n");
        made.put("recording.csv",
                "# Lamella CSV 1\n# complete true\n# table \"t\",3\n# column \"E/V\",\"potential\",\"E\",\"V\",\"V\"\n"
                        + "# column \"I/A\",\"current\",\"I\",\"A\",\"A\"\nE/V,I/A\n0.125,1.5E-6\n0.25,2.5E-6\n0.375,NaN\n");
        return made;
    }

    private static String ivium() {
        String[] rows = new String[30];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = String.format(Locale.ROOT, "%-13s%-13s%-12s", String.format(Locale.ROOT, "%.5E", 100 + i / 7.),
                    String.format(Locale.ROOT, "%.5E", -i / 3.), String.format(Locale.ROOT, "%.5E", 1e5 / (i + 1)));
        }
        return IviumReadersTest.measurement("Impedance", "Constant E", "",
                IviumReadersTest.object("primary_data", 3, rows.length, rows));
    }

    private static String palmSens() {
        double[] time = IntStream.range(0, 25).mapToDouble(i -> i / 4.).toArray();
        double[] current = IntStream.range(0, 25).mapToDouble(i -> Math.round(1e6 * Math.sin(i)) / 1e6).toArray();
        return PalmSensReaderTest.session(PalmSensReaderTest.measurement("Chronoamperometry", "METHOD_ID=ad",
                PalmSensReaderTest.array(0, "time", "Time", "s", "Time", time),
                PalmSensReaderTest.array(2, "current", "MicroAmpere", "A", "Current", current)));
    }

    private static Map<String, byte[]> files() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        made().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        files.put("spectrum.idf", ivium().getBytes(StandardCharsets.ISO_8859_1));
        files.put("sweep.par", ParReaderTest.voltammogram().getBytes(StandardCharsets.UTF_8));
        files.put("course.pssession", palmSens().getBytes(StandardCharsets.UTF_16LE));
        files.put("sweep.xlsx",
                Workbooks.zip(Workbooks.xlsx(Map.of("cv", Workbooks.sweep()), Workbooks.labels())));
        files.put("sweep.ods", Workbooks.zip(Workbooks.ods(Workbooks.tables())));
        String data = System.getenv("LAMELLA_CONFORMANCE_DATA");
        Path folder = Path.of(data == null ? "" : data, "electrochemistry");
        for (String kind : List.of("impedance", "gamry", "cycling")) {
            if (data != null && Files.isDirectory(folder.resolve(kind))) {
                try (Stream<Path> all = Files.walk(folder.resolve(kind))) {
                    for (Path file : all.filter(f -> f.toString().matches("(?i).*\\.(csv|txt|z|dfr|dta)")).sorted()
                            .toList()) {
                        if (Files.size(file) <= LARGEST) {
                            files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
                        }
                    }
                }
            }
        }
        return files;
    }

    static Stream<String> names() throws Exception {
        return files().keySet().stream();
    }

    private static Recording read(String name, byte[] bytes) throws LamellaException {
        ByteSource source = ByteSource.of(Path.of(name), bytes);
        Reader best = null;
        Recognition sure = Recognition.NO;
        for (Reader reader : READERS) {
            Recognition recognition = reader.recognise(source.head());
            if (recognition.compareTo(sure) > 0) {
                best = reader;
                sure = recognition;
            }
        }
        return best == null ? null : best.read(source, Progress.NONE);
    }

    /** Reads a damaged file; null when it is refused in a proper way. */
    private static Recording readDamaged(String name, byte[] bytes) {
        try {
            Recording recording = read(name, bytes);
            if (recording != null) {
                recording.tables().forEach(t -> t.columns().forEach(Signal::toArray));
            }
            return recording;
        } catch (LamellaException e) {
            assertFalse(e.problem().cause().isBlank());
            assertFalse(e.problem().wayOut().isBlank());
            assertEquals(name, e.problem().place().file().orElseThrow().toString());
            return null;
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aFileThatIsCutOffGivesItsSoundPart(String name) throws Exception {
        byte[] whole = files().get(name);
        Recording sound = read(name, whole);
        int step = whole.length > 10_000 ? 97 * (1 + whole.length / 100_000) : whole.length > 3000 ? 7 : 1;
        assertTimeoutPreemptively(LONGEST, () -> {
            for (int length = 0; length < whole.length; length += step) {
                Recording part = readDamaged(name, Arrays.copyOf(whole, length));
                if (part != null && part.warnings().size() <= sound.warnings().size()
                        && part.tables().getFirst().columns().size() == sound.tables().getFirst().columns().size()) {
                    assertSameRows(part.tables().getFirst(), sound.tables().getFirst(), name + " cut at " + length);
                }
            }
        });
    }

    /** The rows that are there are right: all numbers, but those that have 13 digits or more, whose rest may be lost. */
    private static void assertSameRows(Table part, Table sound, String where) {
        for (int c = 0; c < part.columns().size(); c++) {
            double[] a = part.columns().get(c).toArray();
            double[] b = sound.columns().get(c).toArray();
            for (int i = 0; i < a.length; i++) {
                assertEquals(b[i], a[i], 1e-11 * Math.abs(b[i]),
                        where + ", " + part.columns().get(c).name() + " row " + i);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void flippedBitsGiveATypedErrorOrARecording(String name) throws Exception {
        byte[] whole = files().get(name);
        SplittableRandom random = new SplittableRandom(97);
        assertTimeoutPreemptively(LONGEST, () -> {
            for (int i = 0; i < FLIPS; i++) {
                byte[] flipped = whole.clone();
                for (int k = random.nextInt(1, 5); k > 0; k--) {
                    flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                }
                readDamaged(name, flipped);
            }
        });
    }
}
