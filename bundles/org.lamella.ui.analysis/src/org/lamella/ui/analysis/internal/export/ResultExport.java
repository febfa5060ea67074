/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.ResultTable;
import org.lamella.core.clock.LabClock;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.files.AtomicFiles;
import org.lamella.core.files.FileAccess;
import org.lamella.plot.colour.Theme;
import org.lamella.plot.raster.RasterRenderer;
import org.lamella.plot.scene.Scene;
import org.lamella.plot.svg.SvgRenderer;
import org.lamella.report.ReportData;
import org.lamella.report.ReportFolder;
import org.lamella.report.ResultCsv;
import org.lamella.report.ResultJson;
import org.lamella.runner.Runner;

/**
 * Results as files, with the same bytes as the command line writes for the same inputs, settings and time. Each file is
 * written whole or not at all. Free of widgets; called in the background.
 */
public final class ResultExport {

    /** Width of a plot in a report, points. */
    static final double WIDTH = 760;
    /** Height of a plot in a report, points. */
    static final double HEIGHT = 470;
    /** Pixels for a point in a PNG: a column of a journal at 600 dpi. */
    static final double PNG_SCALE = 4;

    private final FileAccess access;
    private final LabClock clock;

    /**
     * Exports.
     *
     * @param access the disk
     * @param clock says when a report was made
     */
    public ResultExport(FileAccess access, LabClock clock) {
        this.access = access;
        this.clock = clock;
    }

    private ReportData data(List<AnalysedResult> results) {
        return new ReportData(Runner.SOFTWARE_VERSION, clock.now(), results, List.of());
    }

    /**
     * The whole folder: report, JSON, CSV and plots.
     *
     * @return the report, to be opened in a browser
     */
    public Path report(List<AnalysedResult> results, Path folder) throws FileProblemException {
        return new ReportFolder(access).write(data(results), folder);
    }

    /** All numbers, tables and provenance for programs. */
    public void json(List<AnalysedResult> results, Path file) throws FileProblemException {
        ReportData data = data(results);
        new AtomicFiles(access).write(file, out -> ResultJson.write(data, out));
    }

    /** All numbers, a row each. */
    public void numbers(List<AnalysedResult> results, Path file) throws FileProblemException {
        text(file, out -> ResultCsv.writeQuantities(results, out));
    }

    /** One table. */
    public void table(ResultTable table, Path file) throws FileProblemException {
        text(file, out -> ResultCsv.writeTable(table, out));
    }

    /** A plot as the report has it. */
    public void svg(Scene scene, Path file) throws FileProblemException {
        String svg = new SvgRenderer(WIDTH, HEIGHT).file(scene);
        text(file, out -> out.append(svg));
    }

    /** A plot as the report has it, in pixels, on white. */
    public void png(Scene scene, Path file) throws FileProblemException {
        byte[] png = new RasterRenderer(Theme.LIGHT, PNG_SCALE).draw(scene, WIDTH, HEIGHT).png();
        new AtomicFiles(access).write(file, out -> out.write(png));
    }

    private interface Text {
        void writeTo(Appendable out) throws IOException;
    }

    private void text(Path file, Text content) throws FileProblemException {
        StringBuilder text = new StringBuilder();
        try {
            content.writeTo(text);
        } catch (IOException e) {
            throw AtomicFiles.problem(file, e);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        new AtomicFiles(access).write(file, out -> out.write(bytes));
    }
}
