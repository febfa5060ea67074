/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Failure;
import org.lamella.analysis.Provenance;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.ResultFile;
import org.lamella.analysis.ResultTable;
import org.lamella.analysis.Verdict;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.error.Place;
import org.lamella.core.error.Problem;
import org.lamella.core.files.FileAccess;
import org.lamella.data.Warning;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;
import org.lamella.testkit.files.FaultyDisk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

class ReportFolderTest {

    private static final double AWKWARD = 0.1 + 0.2;

    @TempDir
    Path folder;

    private static ReportData data() {
        double[] numbers = { AWKWARD, Double.NaN, 3 };
        Scene scene = Scene.of("plot", "A <plot>", "", Panel.of(PlotAxis.linear("x", "V"), PlotAxis.linear("y", "A"),
                List.of(Layer.Points.of("p", Role.DATA, 0, numbers, numbers))));
        ResultTable table = new ResultTable("points", "Points",
                List.of(ResultTable.Column.of("x", "x", "V", numbers),
                        ResultTable.Column.of("note", "Note", List.of("a,b", "say \"hi\"", "</script>"))));
        Result result = new Result("Found <b>it</b>", List.of(
                new Quantity("R1", "R", AWKWARD, Double.NaN, "Ω", List.of(Quantity.NOT_IDENTIFIABLE), "by hand"),
                Quantity.of("couple[1].E_half", "E½", 4.39, 1e-3, "V", "fit")),
                List.of(new Verdict("ohmic", "yes", 0.9, "it is")), List.of(table), List.of(scene),
                List.of(Warning.of("odd", "something & odd")), Map.of(), List.of(new ResultFile("map.ang",
                        "orientations", out -> out.write("# map\n".getBytes(StandardCharsets.US_ASCII)))));
        Provenance provenance = new Provenance("voltammetry", "1.0", "0.1.0", Map.of("base-line", "linear"),
                List.of(new Provenance.Input(Path.of("dir", "a \"file\" <x>.mpr"), "0".repeat(64), "made")));
        return new ReportData("0.1.0", Instant.parse("2026-11-23T10:00:00Z"),
                List.of(new AnalysedResult("Voltammetry", provenance, result)),
                List.of(new Failure(Path.of("bad.mpr"), new Problem("It is empty", Place.UNKNOWN, "copy it again"))));
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    @Test
    void jsonKeepsEveryDigitAndHasNullForWhatIsNoNumber() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultJson.write(data(), out);
        boolean exact = false;
        int nulls = 0;
        try (JsonParser parser = new JsonFactory().createParser(out.toByteArray())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                exact |= token == JsonToken.VALUE_NUMBER_FLOAT && parser.getDoubleValue() == AWKWARD;
                nulls += token == JsonToken.VALUE_NULL ? 1 : 0;
            }
        }
        assertTrue(exact);
        assertEquals(2, nulls, "one uncertainty and one table cell are unknown");
        String json = out.toString(StandardCharsets.UTF_8);
        for (String member : new String[] { "\"analysis\"", "\"inputs\"", "\"sha256\"", "\"settings\"",
            "\"quantities\"",
            "\"verdicts\"", "\"tables\"", "\"warnings\"", "\"errors\"", "\"wayOut\"" }) {
            assertTrue(json.contains(member), member);
        }
    }

    @Test
    void writesAReportThatNeedsNoNetworkAndTakesNoTextForMarkup() throws Exception {
        Path report = new ReportFolder(FileAccess.system()).write(data(), folder.resolve("out"));
        String html = Files.readString(report);
        assertFalse(html.matches("(?s).*(src|href)=\"https?:.*"), "a reference to the network");
        assertFalse(html.contains("Found <b>it"));
        assertTrue(html.contains("Found &lt;b&gt;it"));
        assertEquals(html.split("<script").length, html.split("</script>").length, "a table ends a script");
        Map<String, String> files = contents(folder.resolve("out"));
        assertTrue(files.get("quantities.csv").contains("couple[1].E_half,4.39,0.001,V"), files.get("quantities.csv"));
        assertTrue(files.keySet().stream().anyMatch(f -> f.startsWith("plots/") && f.endsWith(".svg")));
        String table = files.entrySet().stream().filter(f -> f.getKey().startsWith("tables/")).findFirst().orElseThrow()
                .getValue();
        assertEquals("x (V),note\r\n0.30000000000000004,\"a,b\"\r\n,\"say \"\"hi\"\"\"\r\n3,</script>\r\n", table);
    }

    @Test
    void leavesNothingHalfWrittenWhereverTheDiskIsFull() throws Exception {
        FaultyDisk counting = FaultyDisk.sound();
        new ReportFolder(counting).write(data(), folder.resolve("sound"));
        Map<String, String> whole = contents(folder.resolve("sound"));
        for (int step = 1; step <= counting.steps(); step++) {
            Path out = folder.resolve("full-" + step);
            FaultyDisk disk = new FaultyDisk(step, FaultyDisk.Fault.FULL_ONCE);
            FileProblemException e = assertThrows(FileProblemException.class,
                    () -> new ReportFolder(disk).write(data(), out));
            assertFalse(e.problem().wayOut().isEmpty());
            if (Files.exists(out)) {
                contents(out).forEach((name, content) -> assertEquals(whole.get(name), content, name));
            }
        }
    }

    @Test
    void writesTheFilesOfAResultAsTheyAre() throws Exception {
        new ReportFolder(FileAccess.system()).write(data(), folder);
        Map<String, String> contents = contents(folder);
        assertEquals("# map\n", contents.get("files/01-a-file-x--map.ang"), contents.keySet().toString());
        assertTrue(contents.get("report.html").contains("map.ang"), "the report names it");
        assertThrows(IllegalArgumentException.class, () -> new ResultFile("../map.ang", "", _ -> {
        }));
    }

    @Test
    void leavesForeignFilesAloneAndRefusesAFileInPlaceOfTheFolder() throws Exception {
        Path foreign = Files.writeString(folder.resolve("mine.txt"), "mine");
        new ReportFolder(FileAccess.system()).write(data(), folder);
        assertEquals("mine", Files.readString(foreign));
        assertThrows(FileProblemException.class, () -> new ReportFolder(FileAccess.system()).write(data(), foreign));
    }
}
