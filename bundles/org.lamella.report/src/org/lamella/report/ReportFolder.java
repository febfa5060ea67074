/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.ResultFile;
import org.lamella.analysis.ResultTable;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.files.AtomicFiles;
import org.lamella.core.files.FileAccess;
import org.lamella.plot.scene.Scene;
import org.lamella.plot.svg.SvgRenderer;

/**
 * Writes everything that a report has into a folder: {@code results.json}, {@code quantities.csv}, {@code tables/},
 * {@code files/}, {@code plots/} and {@code report.html}. All contents are made before the first file is written, each file is written
 * whole or not at all, and {@code report.html} comes last; other files in the folder are left alone.
 */
public final class ReportFolder {

    private final AtomicFiles files;

    /** Writes through this access. */
    public ReportFolder(FileAccess access) {
        this.files = new AtomicFiles(access);
    }

    /**
     * Writes the folder.
     *
     * @return the report, to be opened in a browser
     * @throws FileProblemException when the folder cannot be made or written
     */
    public Path write(ReportData data, Path folder) throws FileProblemException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileProblemException(folder, "A file is in the place of the output folder", "give another name");
        }
        Map<String, AtomicFiles.Content> contents = new LinkedHashMap<>();
        contents.put("results.json", out -> ResultJson.write(data, out));
        contents.put("quantities.csv", text(out -> ResultCsv.writeQuantities(data.results(), out)));
        int number = 0;
        for (AnalysedResult analysed : data.results()) {
            number++;
            for (ResultTable table : analysed.result().tables()) {
                contents.put("tables/" + name(number, analysed, table.name()) + ".csv",
                        text(out -> ResultCsv.writeTable(table, out)));
            }
        }
        number = 0;
        for (AnalysedResult analysed : data.results()) {
            number++;
            for (ResultFile file : analysed.result().files()) {
                contents.put("files/" + name(number, analysed, file.name()), file.content()::writeTo);
            }
        }
        SvgRenderer renderer = new SvgRenderer(760, 470);
        number = 0;
        for (AnalysedResult analysed : data.results()) {
            number++;
            for (Scene scene : analysed.result().scenes()) {
                contents.put("plots/" + name(number, analysed, scene.id()) + ".svg",
                        text(out -> out.append(renderer.file(scene))));
            }
        }
        String report = HtmlReport.of(data);
        contents.put("report.html", text(out -> out.append(report)));
        for (var content : contents.entrySet()) {
            files.write(folder.resolve(content.getKey()), content.getValue());
        }
        return folder.resolve("report.html");
    }

    /** {@code 03-cv-first-cycle-peaks}: number of the result, name of the file, name of the part. */
    private static String name(int number, AnalysedResult analysed, String part) {
        String file = analysed.provenance().inputs().isEmpty() ? analysed.provenance().analysis()
                : analysed.provenance().inputs().getFirst().file().getFileName().toString();
        String clean = file.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "").replaceAll("[^A-Za-z0-9._-]+", "-");
        return String.format(Locale.ROOT, "%02d-%s-%s", number, clean.substring(0, Math.min(60, clean.length())), part);
    }

    private interface TextContent {
        void writeTo(Appendable out) throws IOException;
    }

    private static AtomicFiles.Content text(TextContent content) {
        return stream -> {
            StringBuilder text = new StringBuilder();
            content.writeTo(text);
            stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
        };
    }
}
