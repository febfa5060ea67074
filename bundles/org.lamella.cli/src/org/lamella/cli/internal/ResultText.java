/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Failure;
import org.lamella.analysis.Provenance;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.ResultTable;
import org.lamella.analysis.Verdict;
import org.lamella.cli.Terminal;
import org.lamella.core.error.Problem;
import org.lamella.data.Warning;
import org.lamella.report.UncertainValue;

/** Results for people at a terminal. */
final class ResultText {

    private static final int MOST_QUANTITIES = 40;
    private static final int FIRST_OF_GROUP = 2;
    private static final int MOST_WARNINGS = 12;
    private static final int NARROWEST_LABEL = 12;
    private static final String INDENT = "  ";

    private final PrintStream out;
    private final Style style;
    private final int width;

    ResultText(Terminal terminal) {
        this.out = terminal.out();
        this.style = new Style(terminal.colours());
        this.width = terminal.width();
    }

    /** One row of the list of numbers. */
    private record Row(String name, UncertainValue number, Quantity quantity) {

        static Row of(Quantity quantity) {
            return new Row(Printable.of(quantity.name()),
                    UncertainValue.of(quantity.value(), quantity.uncertainty(), quantity.unit()), quantity);
        }

        String uncertainty() {
            return number.uncertainty().isEmpty() ? "" : "± " + number.uncertainty();
        }
    }

    void print(AnalysedResult analysed) {
        Result result = analysed.result();
        for (Provenance.Input input : analysed.provenance().inputs()) {
            out.println(style.strong(Printable.of(input.file().toString())) + INDENT
                    + style.faint(Printable.of(input.format())));
        }
        paragraph("", Printable.of(analysed.analysisName() + ": " + result.summary()), Function.identity());
        print(result.quantities());
        for (Verdict verdict : result.verdicts()) {
            String head = verdict.name() + ": " + verdict.verdict() + " (" + Math.round(verdict.confidence() * 100)
                    + " %)";
            paragraph(INDENT, Printable.of(head + " — " + verdict.reason()), s -> s.replace(head, style.strong(head)));
        }
        print(result.tables(), result.scenes().size());
        printWarnings(result.warnings());
        out.println();
    }

    private void print(List<Quantity> quantities) {
        List<Quantity> shown = shown(quantities);
        List<Row> rows = shown.stream().map(Row::of).toList();
        int name = widest(rows, Row::name);
        int value = widest(rows, r -> r.number().value());
        int uncertainty = widest(rows, Row::uncertainty);
        int unit = widest(rows, r -> r.number().unit());
        int label = Math.max(NARROWEST_LABEL, width - (INDENT.length() * 3 + name + value + uncertainty + unit + 2));
        for (Row row : rows) {
            List<String> flags = row.quantity().flags();
            String remark = flags.isEmpty() ? "" : INDENT + "[" + Printable.of(String.join(", ", flags)) + "]";
            out.println(INDENT + Printable.padded(row.name(), name) + INDENT
                    + Printable.paddedLeft(row.number().value(), value) + " "
                    + Printable.padded(row.uncertainty(), uncertainty) + " "
                    + Printable.padded(row.number().unit(), unit) + INDENT
                    + style.faint(Printable.cut(Printable.of(row.quantity().label()), label - remark.length()))
                    + style.alert(remark));
        }
        if (rows.size() < quantities.size()) {
            out.println(INDENT + "… and " + (quantities.size() - rows.size()) + " more: see --json or --out DIR");
        }
    }

    /** All, or when there are very many those of the first and the last of each numbered group: of 50 cycles 1, 2, 50. */
    private static List<Quantity> shown(List<Quantity> quantities) {
        if (quantities.size() <= MOST_QUANTITIES) {
            return quantities;
        }
        Map<String, Integer> last = new HashMap<>();
        for (Quantity quantity : quantities) {
            last.merge(group(quantity.name()), number(quantity.name()), Math::max);
        }
        return quantities.stream().filter(q -> number(q.name()) <= FIRST_OF_GROUP
                || number(q.name()) == last.get(group(q.name()))).limit(MOST_QUANTITIES).toList();
    }

    /** {@code cycle} of {@code cycle[12].Q_charge}; the name itself where there is no number. */
    private static String group(String name) {
        int bracket = name.indexOf('[');
        return bracket < 0 ? name : name.substring(0, bracket);
    }

    /** 12 of {@code cycle[12].Q_charge}, or 0. */
    private static int number(String name) {
        int from = name.indexOf('[') + 1;
        int to = name.indexOf(']', from);
        try {
            return from == 0 || to < 0 ? 0 : Integer.parseInt(name, from, to, 10);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static int widest(List<Row> rows, Function<Row, String> part) {
        return rows.stream().map(part).mapToInt(Printable::length).max().orElse(0);
    }

    private void print(List<ResultTable> tables, int plots) {
        List<String> parts = new ArrayList<>();
        tables.forEach(t -> parts.add(t.name() + " (" + t.rows() + " rows)"));
        if (plots > 0) {
            parts.add(plots == 1 ? "1 plot" : plots + " plots");
        }
        if (!parts.isEmpty()) {
            paragraph(INDENT, "in the report (--out DIR): " + Printable.of(String.join(", ", parts)), style::faint);
        }
    }

    private void printWarnings(List<Warning> warnings) {
        for (Warning warning : warnings.subList(0, Math.min(MOST_WARNINGS, warnings.size()))) {
            paragraph(INDENT, "warning: " + Printable.of(warning.describe()),
                    s -> s.replaceFirst("^warning:", style.alert("warning:")));
        }
        if (warnings.size() > MOST_WARNINGS) {
            out.println(INDENT + "… and " + (warnings.size() - MOST_WARNINGS) + " more warnings: see --json");
        }
    }

    /** Breaks the text to the width; further lines are indented once more. */
    private void paragraph(String indent, String text, Function<String, String> styled) {
        String start = indent;
        for (String line : Printable.wrapped(text, width - indent.length() - INDENT.length())) {
            out.println(start + styled.apply(line));
            start = indent + INDENT;
        }
    }

    /** A failure in one line: file, place, cause, way out. */
    static String describe(Failure failure) {
        Problem problem = failure.problem();
        String told = problem.describe();
        String file = failure.file().toString();
        return Printable.of("failed: " + (told.startsWith(file) ? "" : file + ": ") + told);
    }
}
