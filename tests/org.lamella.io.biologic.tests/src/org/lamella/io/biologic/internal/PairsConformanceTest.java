/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lamella.core.error.LamellaException;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.io.ByteSource;
import org.lamella.io.Reader;

/** The binary file and the text export of the same run, by EC-Lab itself, have to give the same numbers. */
class PairsConformanceTest {

    private static final double TOLERANCE = 1e-7;

    /** How many columns each pair has in common: all of the binary file, and those derived as EC-Lab derives them. */
    private static final Map<String, Integer> COMMON = Map.ofEntries(Map.entry("bcd.issue_241", 14),
            Map.entry("ca", 21), Map.entry("ca.issue_149", 19), Map.entry("cov.issue_185", 23), Map.entry("cp", 18),
            Map.entry("cp.issue_149", 18), Map.entry("cp.issue_61", 21), Map.entry("cv", 11),
            Map.entry("cva.issue_202", 15), Map.entry("gcpl.issue_149", 19), Map.entry("gcpl.issue_226.CxN", 18),
            Map.entry("gcpl.issue_226.I", 18), Map.entry("geis", 25), Map.entry("geis.issue_149", 36),
            Map.entry("lsv", 11), Map.entry("mb", 26), Map.entry("mb.issue_149", 42), Map.entry("mb.issue_95", 22),
            Map.entry("ocv", 4), Map.entry("ocv.issue_149", 5), Map.entry("peis", 25),
            Map.entry("peis.issue_149", 36), Map.entry("vsp_ocv_with", 6), Map.entry("vsp_ocv_wo", 4),
            Map.entry("wait", 6), Map.entry("zir", 11));

    /** Names in the binary file and in some exports of the same column. */
    private static final Map<String, List<String>> OTHER_NAMES = Map.of("<Ewe>/V", List.of("<Ewe/V>"), "Ewe/V",
            List.of("Ecell/V"), "P/W", List.of("Pwe/W"), DerivedColumns.CURRENT, List.of("<I>/mA"),
            DerivedColumns.CYCLE, List.of("cycle number"));

    private Path folder;

    @BeforeEach
    void findData() {
        String data = System.getenv("LAMELLA_CONFORMANCE_DATA");
        assumeTrue(data != null, "LAMELLA_CONFORMANCE_DATA names no folder");
        folder = Path.of(data, "electrochemistry", "biologic");
        assumeTrue(Files.isDirectory(folder), "no BioLogic files in the conformance data");
    }

    private static Recording read(Path file) throws LamellaException {
        Reader reader = file.toString().endsWith(".mpr") ? new MprReader() : new MptReader();
        return reader.read(ByteSource.open(FileAccess.system(), file), Progress.NONE);
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    private Recording pair(String name, String ending) throws LamellaException {
        return read(folder.resolve(name + ending));
    }

    @Test
    void binaryAndTextOfARunAgreeInEveryColumnOfTheBinary() throws LamellaException {
        List<String> complaints = new ArrayList<>();
        Map<String, Integer> common = new TreeMap<>();
        for (String name : COMMON.keySet()) {
            Table binary = pair(name, ".mpr").tables().getFirst();
            Table text = pair(name, ".mpt").tables().getFirst();
            assertEquals(text.rows(), binary.rows(), name);
            int compared = 0;
            for (Signal column : binary.columns()) {
                Optional<Signal> other = same(text, column.name());
                if (other.isPresent()) {
                    compared++;
                    compare(name, column, other.get(), complaints);
                }
            }
            common.put(name, compared);
        }
        assertEquals(List.of(), complaints);
        assertEquals(new TreeMap<>(COMMON), common);
    }

    private static Optional<Signal> same(Table text, String name) {
        Optional<Signal> found = text.find(name);
        for (String other : OTHER_NAMES.getOrDefault(name, List.of())) {
            found = found.or(() -> text.find(other));
        }
        return found;
    }

    private static void compare(String name, Signal binary, Signal text, List<String> complaints) {
        double[] a = binary.toArray();
        double[] b = text.toArray();
        for (int i = 0; i < a.length; i++) {
            // the tiny absolute term only lets zero equal zero
            double scale = Math.max(Math.abs(a[i]), Math.abs(b[i]));
            boolean agree = Math.abs(a[i] - b[i]) <= TOLERANCE * scale + 1e-30 && binary.samples().at(i) == a[i];
            if (!agree && !isPlaceholder(binary.name(), b[i])) {
                complaints.add(name + ": " + binary.name() + " row " + i + ": " + a[i] + " against " + b[i]);
                return;
            }
        }
    }

    /** At frequencies where the quality indicators cannot be had, EC-Lab's export has −1 % or 0 in their place. */
    private static boolean isPlaceholder(String name, double exported) {
        return name.matches("(THD|NSD|NSR) .*|\\|(Ewe|I) h\\d\\|.*") && (exported == 0 || exported == -0.01);
    }

    @Test
    void noColumnOfTheBinaryIsMissingInTheComparison() throws LamellaException {
        for (String name : COMMON.keySet()) {
            // quantities of external devices are in the binary file only
            long expected = pair(name, ".mpr").tables().getFirst().columns().stream()
                    .filter(c -> !c.name().matches("(Force|Temperatur)/.*")).count();
            assertEquals(COMMON.get(name).longValue(), expected, name);
        }
    }

    @Test
    void everyFileIsReadCompletelyWithoutUnknownColumns() throws IOException, LamellaException {
        for (Path mpr : files(".mpr")) {
            Recording recording = read(mpr);
            assertTrue(recording.complete(), mpr + ": " + recording.warnings());
            assertEquals(List.of(), recording.warnings(), mpr.toString());
        }
        for (Path mpt : files(".mpt")) {
            Recording recording = read(mpt);
            assertTrue(recording.complete(), mpt + ": " + recording.warnings());
        }
    }

    @Test
    void techniquesOfBinaryAndTextAreTheSame() throws LamellaException {
        for (String name : COMMON.keySet()) {
            Recording text = pair(name, ".mpt");
            if (!text.metadata().entries().isEmpty()) {
                assertEquals(text.technique(), pair(name, ".mpr").technique(), name);
            }
        }
    }

    @Test
    void wellKnownEntriesOfBinaryAndTextAreTheSame() throws LamellaException {
        int compared = 0;
        for (String name : COMMON.keySet()) {
            Metadata binary = pair(name, ".mpr").metadata();
            Metadata text = pair(name, ".mpt").metadata();
            for (String key : List.of(Metadata.SCAN_RATE, Metadata.CYCLES, Metadata.EXCITATION_AMPLITUDE,
                    Metadata.ELECTRODE_AREA, Metadata.ACTIVE_MASS)) {
                assertEquals(text.number(key).isPresent() || text.entries().isEmpty(),
                        binary.number(key).isPresent() || text.entries().isEmpty(), name + " " + key);
                if (text.number(key).isPresent()) {
                    // the text has three decimals
                    assertEquals(text.number(key).getAsDouble(), binary.number(key).getAsDouble(),
                            6e-4 * unitOf(text, key), name + " " + key);
                    compared++;
                }
            }
            for (String key : List.of(Metadata.STARTED, Metadata.SERIAL_NUMBER)) {
                if (text.text(key).isPresent()) {
                    assertEquals(text.text(key), binary.text(key), name);
                    compared++;
                }
            }
        }
        assertTrue(compared > 90, "only " + compared + " entries compared");
    }

    /** One of the unit in which the text gives this entry, in SI. */
    private static double unitOf(Metadata metadata, String key) {
        Metadata.Entry entry = metadata.find(key).orElseThrow();
        double shown = MptParameters.number(entry.text().split(" ")[0]).orElseThrow();
        return shown == 0 ? 1 : entry.number().getAsDouble() / shown;
    }

    @Test
    void parametersOfBinaryAndTextAreTheSame() throws LamellaException {
        Map<String, Integer> compared = new TreeMap<>();
        for (String name : COMMON.keySet()) {
            Map<String, String> text = new TreeMap<>();
            pair(name, ".mpt").metadata().entries().forEach(e -> text.put(e.label().replaceFirst(" \\(.*", ""),
                    e.text().replace(',', '.')));
            int same = 0;
            for (Metadata.Entry entry : pair(name, ".mpr").metadata().entries()) {
                String expected = text.get(entry.label());
                boolean parameter = entry.number().isPresent() || entry.text().contains(" | ");
                if (expected != null && parameter && !entry.label().matches(".*[Mm]ass.*|.*area")) {
                    same += sameValues(name + " " + entry.label(), entry.text(), expected);
                }
            }
            compared.put(name, same);
        }
        for (String technique : List.of("ca", "ca.issue_149", "cov.issue_185", "cp", "cp.issue_149", "cp.issue_61",
                "cv", "cva.issue_202", "gcpl.issue_149", "gcpl.issue_226.I", "geis", "geis.issue_149", "lsv", "ocv",
                "ocv.issue_149", "peis", "peis.issue_149", "zir", "bcd.issue_241")) {
            assertTrue(compared.get(technique) >= 5, technique + ": " + compared);
        }
    }

    /** Compares sequence by sequence to the decimals that the text shows; returns how many there were. */
    private static int sameValues(String what, String binary, String text) {
        String[] a = binary.split(" \\| ");
        String[] b = text.split(" \\| ");
        assertEquals(b.length, a.length, what + ": " + binary + " against " + text);
        int compared = 0;
        for (int i = 0; i < a.length; i++) {
            if (b[i].matches("pass|–") || a[i].equals("–")) {
                continue;
            }
            String[] parts = b[i].split(" ");
            double expected = b[i].matches("\\d+:\\d+:.*") ? seconds(parts[0]) : Double.parseDouble(parts[0]);
            String[] number = a[i].split(" ");
            int point = parts[0].indexOf('.');
            double half = 0.51 * Math.pow(10, point < 0 ? 0 : -(parts[0].length() - point - 1));
            assertEquals(expected, Double.parseDouble(number[0]), half, what);
            if (parts.length > 1) {
                assertEquals(parts[1], number[1], what);
            }
            compared++;
        }
        return compared > 0 ? 1 : 0;
    }

    private static double seconds(String duration) {
        String[] parts = duration.split(":");
        return Integer.parseInt(parts[0]) * 3600 + Integer.parseInt(parts[1]) * 60 + Double.parseDouble(parts[2]);
    }

    @Test
    void readsTheCellpyFileWithItsGoldenCounts() throws LamellaException {
        Path file = folder.resolveSibling("cycling").resolve("biol.mpr");
        assumeTrue(Files.exists(file));
        Table table = read(file).tables().getFirst();
        // loader_biologics_mpr.metrics.json beside the file has 23561 rows; its 47 columns are those of the file (36)
        // and eleven that cellpy computes
        assertEquals(23561, table.rows());
        assertEquals(36, table.columns().stream().filter(c -> !c.name().contains("(from ")).count());
        assertTrue(table.has(Measurand.TIME, Measurand.POTENTIAL, Measurand.CURRENT, Measurand.HALF_CYCLE));
    }

    @Test
    void aFileWithAnExternalDeviceHasItsQuantity() throws LamellaException {
        Table table = pair("vsp_ocv_with", ".mpr").tables().getFirst();
        // the export has 1.6297272E+002 and 2.7625528E+001 in its first row, under "Analog IN 1/V" and "Analog IN 2/V"
        assertEquals(162.97272, table.find("Force/N").orElseThrow().samples().at(0), 1e-5);
        assertEquals(27.625528 + 273.15, table.find("Temperatur/°C").orElseThrow().samples().at(0), 1e-5);
    }
}
