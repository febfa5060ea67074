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
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lamella.core.error.LamellaException;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.io.ByteSource;
import org.lamella.io.Reader;

/** The binary file and the text export of the same run, by EC-Lab itself, have to give the same numbers. */
class PairsConformanceTest {

    private static final double TOLERANCE = 1e-7;

    private Path folder;

    @BeforeEach
    void findData() {
        String data = System.getenv("LAMELLA_CONFORMANCE_DATA");
        assumeTrue(data != null, "LAMELLA_CONFORMANCE_DATA names no folder");
        folder = Path.of(data, "electrochemistry", "biologic");
        assumeTrue(Files.isDirectory(folder), "no BioLogic files in the conformance data");
    }

    private static Recording read(Reader reader, Path file) throws LamellaException {
        return reader.read(ByteSource.open(FileAccess.system(), file), Progress.NONE);
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    @Test
    void binaryAndTextOfARunAgreeInEveryCommonColumn() throws IOException, LamellaException {
        List<String> complaints = new ArrayList<>();
        int pairs = 0;
        for (Path mpr : files(".mpr")) {
            Path mpt = Path.of(mpr.toString().replace(".mpr", ".mpt"));
            if (Files.exists(mpt)) {
                pairs++;
                compare(mpr, mpt, complaints);
            }
        }
        assertTrue(pairs >= 20, "only " + pairs + " pairs");
        assertEquals(List.of(), complaints);
    }

    private static void compare(Path mpr, Path mpt, List<String> complaints) throws LamellaException {
        Table binary = read(new MprReader(), mpr).tables().getFirst();
        Table text = read(new MptReader(), mpt).tables().getFirst();
        String name = mpr.getFileName().toString();
        if (binary.rows() != text.rows()) {
            complaints.add(name + ": " + binary.rows() + " rows against " + text.rows());
            return;
        }
        int common = 0;
        for (Signal column : binary.columns()) {
            // some exports write <Ewe/V> for <Ewe>/V and Ecell for Ewe
            var other = text.find(column.name()).or(() -> text.find(column.name().replace(">/V", "/V>")))
                    .or(() -> text.find(column.name().replace("Ewe", "Ecell")))
                    .or(() -> text.find(column.name().replace("P/W", "Pwe/W")));
            if (other.isEmpty()) {
                complaints.add(name + ": no " + column.name() + " in the text");
                continue;
            }
            common++;
            double[] a = column.toArray();
            double[] b = other.get().toArray();
            for (int i = 0; i < a.length; i++) {
                // the tiny absolute term only lets zero equal zero
                double scale = Math.max(Math.abs(a[i]), Math.abs(b[i]));
                if (!isPlaceholder(column.name(), b[i]) && Math.abs(a[i] - b[i]) > TOLERANCE * scale + 1e-30) {
                    complaints.add(name + ": " + column.name() + " row " + i + ": " + a[i] + " against " + b[i]);
                    break;
                }
            }
        }
        if (common < binary.columns().size() * 3 / 4) {
            complaints.add(name + ": only " + common + " common columns of " + binary.columns().size());
        }
    }

    /** At frequencies where the quality indicators cannot be had, EC-Lab's export has −1 % or 0 in their place. */
    private static boolean isPlaceholder(String name, double exported) {
        return name.matches("(THD|NSD|NSR) .*|\\|(Ewe|I) h\\d\\|.*") && (exported == 0 || exported == -0.01);
    }

    @Test
    void everyFileIsReadCompletelyWithoutUnknownColumns() throws IOException, LamellaException {
        for (Path mpr : files(".mpr")) {
            Recording recording = read(new MprReader(), mpr);
            assertTrue(recording.complete(), mpr + ": " + recording.warnings());
            assertEquals(List.of(), recording.warnings(), mpr.toString());
        }
        for (Path mpt : files(".mpt")) {
            Recording recording = read(new MptReader(), mpt);
            assertTrue(recording.complete(), mpt + ": " + recording.warnings());
        }
    }

    @Test
    void readsTheCellpyFileWithItsGoldenCounts() throws LamellaException {
        Path file = folder.resolveSibling("cycling").resolve("biol.mpr");
        assumeTrue(Files.exists(file));
        Table table = read(new MprReader(), file).tables().getFirst();
        // loader_biologics_mpr.metrics.json beside the file
        assertEquals(23561, table.rows());
        assertTrue(table.has(Measurand.TIME, Measurand.POTENTIAL, Measurand.CURRENT, Measurand.HALF_CYCLE));
    }
}
