/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Failure;
import org.lamella.analysis.Provenance;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.ResultFile;
import org.lamella.analysis.ResultTable;
import org.lamella.analysis.Verdict;
import org.lamella.data.Warning;
import org.lamella.plot.scene.Scene;
import org.lamella.plot.svg.SvgRenderer;
import org.lamella.plot.svg.SvgStyle;

/**
 * The report for the browser and for paper: one file without any reference to the network, made only from what the
 * results say of themselves.
 */
public final class HtmlReport {

    /** Tables with more rows, such as maps, would make the report too heavy to open. */
    private static final int ROWS_CARRIED = 20_000;
    private static final int ROWS_SHOWN = 30;
    private static final int KEY_NUMBERS = 6;
    private static final Map<String, String> FLAGS = Map.of(Quantity.NOT_IDENTIFIABLE,
            "The data do not determine this number: many others fit as well.", Quantity.AT_BOUND,
            "The number lies at the bound of its allowed range.", Quantity.FIXED, "The number was given, not found.",
            "not-kramers-kronig",
            "The spectrum is none of a cell that stays as it is: the number means less than it says.");

    private final ReportData data;
    private final StringBuilder html = new StringBuilder(1 << 18);
    private final SvgRenderer wide = new SvgRenderer(760, 430);

    private HtmlReport(ReportData data) {
        this.data = data;
    }

    /** The whole file. */
    public static String of(ReportData data) {
        return new HtmlReport(data).page();
    }

    private String page() {
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>Lamella report</title>\n"
                + "<style>\n").append(SvgStyle.themes(":root")).append(SvgStyle.RULES).append(resource("report.css"))
                .append("</style>\n</head>\n<body>\n");
        head();
        overview();
        for (int i = 0; i < data.results().size(); i++) {
            section(i + 1, data.results().get(i));
        }
        failures();
        html.append("<div id=\"tip\" role=\"status\" hidden></div>\n</main>\n<script>\n").append(resource("report.js"))
                .append("</script>\n</body>\n</html>\n");
        return html.toString();
    }

    private void head() {
        int files = data.results().size() + data.failures().size();
        html.append("<header><div><h1>Lamella report</h1><p>").append(files).append(files == 1 ? " file" : " files")
                .append(" · ").append(data.results().size()).append(" analysed");
        if (!data.failures().isEmpty()) {
            html.append(" · <a href=\"#failures\">").append(data.failures().size()).append(" without result</a>");
        }
        html.append(" · ").append(text(data.created().toString().substring(0, 16).replace('T', ' ')))
                .append(" UTC · Lamella ").append(text(data.softwareVersion()))
                .append("</p></div><button id=\"theme\" type=\"button\">Light / dark</button></header>\n<main>\n");
    }

    private void overview() {
        if (data.results().isEmpty()) {
            return;
        }
        html.append("<section class=\"overview\"><h2>Overview</h2><div class=\"scroll\"><table><thead><tr><th>File</th>"
                + "<th>Analysis</th><th>What was found</th></tr></thead><tbody>\n");
        for (int i = 0; i < data.results().size(); i++) {
            AnalysedResult analysed = data.results().get(i);
            html.append("<tr><td><a href=\"#r").append(i + 1).append("\">").append(text(fileName(analysed)))
                    .append("</a></td><td>").append(text(analysed.analysisName())).append("</td><td>")
                    .append(text(analysed.result().summary())).append("<br><span class=\"keys\">");
            List<Quantity> quantities = analysed.result().quantities();
            for (Quantity q : quantities.subList(0, Math.min(KEY_NUMBERS, quantities.size()))) {
                html.append("<span><i>").append(text(q.name())).append("</i> ").append(text(shown(q)))
                        .append("</span> ");
            }
            html.append("</span></td></tr>\n");
        }
        html.append("</tbody></table></div></section>\n");
    }

    private static String fileName(AnalysedResult analysed) {
        List<Provenance.Input> inputs = analysed.provenance().inputs();
        return inputs.isEmpty() ? analysed.provenance().analysis() : inputs.getFirst().file().getFileName().toString();
    }

    private static String shown(Quantity q) {
        return UncertainValue.of(q.value(), q.uncertainty(), q.unit()).toString().replace('-', '−');
    }

    private void section(int number, AnalysedResult analysed) {
        Result result = analysed.result();
        html.append("<section class=\"result\" id=\"r").append(number).append("\"><h2>")
                .append(text(fileName(analysed)))
                .append("</h2><p class=\"sub\">").append(text(analysed.analysisName())).append("</p><p class=\"lead\">")
                .append(text(result.summary())).append("</p>\n");
        verdicts(result.verdicts());
        warnings(result.warnings());
        plots(number, result.scenes());
        quantities(number, result.quantities());
        for (ResultTable table : result.tables()) {
            table(number, table);
        }
        files(result.files());
        provenance(analysed.provenance());
        html.append("</section>\n");
    }

    /** They lie beside the report and are not linked: it has to be readable when it travels alone. */
    private void files(List<ResultFile> files) {
        if (files.isEmpty()) {
            return;
        }
        html.append("<p class=\"soft\">Also in the folder <code>files</code>: ");
        html.append(files.stream().map(f -> "<code>" + text(f.name()) + "</code> (" + text(f.description()) + ")")
                .collect(Collectors.joining(", "))).append("</p>\n");
    }

    private void verdicts(List<Verdict> verdicts) {
        if (verdicts.isEmpty()) {
            return;
        }
        html.append("<ul class=\"verdicts\">");
        for (Verdict verdict : verdicts) {
            html.append("<li><b>").append(text(verdict.name().replace('-', ' '))).append(": <em>")
                    .append(text(verdict.verdict())).append("</em></b> <span class=\"soft\">(confidence ")
                    .append(Math.round(verdict.confidence() * 100)).append(" %)</span> ").append(text(verdict.reason()))
                    .append("</li>");
        }
        html.append("</ul>\n");
    }

    private void warnings(List<Warning> warnings) {
        if (warnings.isEmpty()) {
            return;
        }
        html.append("<ul class=\"warnings\" aria-label=\"Warnings\">");
        for (Warning warning : warnings) {
            html.append("<li>").append(text(warning.describe())).append("</li>");
        }
        html.append("</ul>\n");
    }

    private void plots(int number, List<Scene> scenes) {
        if (scenes.isEmpty()) {
            return;
        }
        html.append("<div class=\"plots\">\n");
        for (Scene scene : scenes) {
            Scene unique = new Scene("r" + number + "-" + scene.id(), scene.title(), scene.description(),
                    scene.panels());
            html.append("<figure>").append(renderer(scene).element(unique)).append("<figcaption><b>")
                    .append(text(scene.title())).append(".</b> ").append(text(scene.description()))
                    .append("</figcaption></figure>\n");
        }
        html.append("</div>\n");
    }

    private SvgRenderer renderer(Scene scene) {
        return scene.panels().size() > 1 ? new SvgRenderer(760, 300 + 170.0 * scene.panels().size()) : wide;
    }

    private void quantities(int number, List<Quantity> quantities) {
        if (quantities.isEmpty()) {
            return;
        }
        html.append("<details").append(quantities.size() <= ROWS_SHOWN ? " open" : "").append("><summary>")
                .append(quantities.size()).append(quantities.size() == 1 ? " number" : " numbers")
                .append(" with standard uncertainty</summary><div class=\"scroll\"><table class=\"quantities\" data-name=\"")
                .append("quantities-").append(number)
                .append("\"><thead><tr><th>Name</th><th>Quantity</th><th>Value</th><th>Unit</th><th>Flags</th>"
                        + "<th>Note</th></tr></thead><tbody>\n");
        List<String> methods = quantities.stream().map(Quantity::method).distinct().toList();
        for (Quantity q : quantities) {
            UncertainValue value = UncertainValue.of(q.value(), q.uncertainty(), q.unit());
            html.append("<tr><td><code>").append(text(q.name())).append("</code></td><td>").append(text(q.label()))
                    .append("</td><td class=\"number\" title=\"").append(q.value()).append(" ± ")
                    .append(q.uncertainty()).append(' ').append(text(q.unit())).append("\">")
                    .append(text(value.value().replace('-', '−'))).append(value.uncertainty().isEmpty() ? ""
                            : " ± " + text(value.uncertainty().replace('-', '−')))
                    .append("</td><td>").append(text(value.unit())).append("</td><td>");
            for (String flag : q.flags()) {
                html.append("<span class=\"flag\" title=\"").append(text(FLAGS.getOrDefault(flag, flag))).append("\">")
                        .append(text(flag.replace('-', ' '))).append("</span> ");
            }
            html.append("</td><td class=\"soft\" title=\"").append(text(q.method())).append("\">")
                    .append(methods.indexOf(q.method()) + 1).append("</td></tr>\n");
        }
        html.append("</tbody></table></div><p class=\"soft\">How they were found:</p><ol class=\"notes\">");
        methods.forEach(method -> html.append("<li>").append(text(method)).append("</li>"));
        html.append("</ol></details>\n");
    }

    private void table(int number, ResultTable table) {
        if (table.rows() == 0) {
            return;
        }
        boolean all = table.rows() <= ROWS_SHOWN;
        html.append("<details").append(all && table.rows() <= 12 ? " open" : "").append("><summary>")
                .append(text(table.title())).append(" <span class=\"soft\">(").append(table.rows())
                .append(table.rows() == 1 ? " row" : " rows").append(")</span></summary><div class=\"scroll\">"
                        + "<table data-name=\"")
                .append(text(table.name())).append('-').append(number).append("\"><thead><tr>");
        for (ResultTable.Column column : table.columns()) {
            html.append("<th>").append(text(column.label()));
            if (!column.unit().isEmpty()) {
                html.append(" <span class=\"soft\">/ ").append(text(column.unit())).append("</span>");
            }
            html.append("</th>");
        }
        html.append("</tr></thead><tbody>\n");
        for (int row = 0; row < Math.min(ROWS_SHOWN, table.rows()); row++) {
            row(table, row);
        }
        html.append("</tbody></table></div>");
        if (!all) {
            html.append("<p class=\"soft\">The first ").append(ROWS_SHOWN).append(" of ").append(table.rows())
                    .append(" rows; ")
                    .append(table.rows() <= ROWS_CARRIED ? "the CSV has" : "the folder <code>tables</code> has")
                    .append(" them all.</p>");
        }
        if (table.rows() <= ROWS_CARRIED) {
            csv(table);
        }
        html.append("</details>\n");
    }

    private void row(ResultTable table, int row) {
        html.append("<tr>");
        for (ResultTable.Column column : table.columns()) {
            if (column.isNumeric()) {
                double value = column.numbers()[row];
                html.append("<td class=\"number\">").append(Double.isFinite(value) ? digits(value) : "–")
                        .append("</td>");
            } else {
                html.append("<td>").append(text(column.texts().get(row))).append("</td>");
            }
        }
        html.append("</tr>\n");
    }

    /** Six digits are enough to look at; the CSV and the JSON have all. */
    private static String digits(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e9;
        return (whole ? Long.toString((long) value) : UncertainValue.sixDigits(value)).replace('-', '−');
    }

    /** The whole table with all digits, for the buttons; as text it costs nothing until somebody asks for it. */
    private void csv(ResultTable table) {
        StringBuilder csv = new StringBuilder();
        try {
            ResultCsv.writeTable(table, csv);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory does not fail", e);
        }
        html.append("<p class=\"tools\"><button type=\"button\" class=\"copy\">Copy as CSV</button> "
                + "<button type=\"button\" class=\"save\">Save as CSV</button></p><script type=\"text/csv\">")
                .append(csv.toString().replace("&", "&amp;").replace("<", "&lt;")).append("</script>");
    }

    private void provenance(Provenance provenance) {
        html.append("<details class=\"provenance\"><summary>Where these numbers come from</summary><dl>");
        for (Provenance.Input input : provenance.inputs()) {
            pair("File", input.file().toString());
            pair("SHA-256", input.sha256());
            pair("Format", input.format());
        }
        pair("Analysis", provenance.analysis() + ", version " + provenance.analysisVersion());
        pair("Software", "Lamella " + provenance.softwareVersion());
        for (var setting : provenance.settings().entrySet()) {
            pair("Setting " + setting.getKey(), setting.getValue());
        }
        html.append("</dl></details>\n");
    }

    private void pair(String term, String description) {
        html.append("<dt>").append(text(term)).append("</dt><dd>").append(text(description)).append("</dd>");
    }

    private void failures() {
        if (data.failures().isEmpty()) {
            return;
        }
        html.append("<section id=\"failures\"><h2>Files without result</h2><ul class=\"warnings\">\n");
        for (Failure failure : data.failures()) {
            html.append("<li><b>").append(text(failure.file().toString())).append("</b><br>")
                    .append(text(failure.problem().cause())).append(" <span class=\"soft\">")
                    .append(text(failure.problem().place().describe())).append("</span><br>What to do: ")
                    .append(text(failure.problem().wayOut())).append("</li>\n");
        }
        html.append("</ul></section>\n");
    }

    private static String text(String text) {
        return SvgRenderer.escape(text);
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The bundle lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle's file " + name + " cannot be read", e);
        }
    }
}
