/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.io.PrintStream;
import java.util.List;

import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Failure;
import org.lamella.analysis.Provenance;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Verdict;
import org.lamella.cli.Terminal;
import org.lamella.data.Warning;
import org.lamella.report.UncertainValue;

/** Results for people at a terminal. */
final class ResultText {

    private static final int MOST_QUANTITIES = 60;

    private final PrintStream out;
    private final boolean colours;

    ResultText(Terminal terminal) {
        this.out = terminal.out();
        this.colours = terminal.interactive();
    }

    void print(AnalysedResult analysed) {
        for (Provenance.Input input : analysed.provenance().inputs()) {
            out.println(strong(input.file().toString()) + "  " + faint(input.format()));
        }
        out.println(analysed.analysisName() + ": " + analysed.result().summary());
        printQuantities(analysed.result().quantities());
        for (Verdict verdict : analysed.result().verdicts()) {
            out.println("  " + verdict.name() + ": " + strong(verdict.verdict()) + " ("
                    + Math.round(verdict.confidence() * 100) + " %) — " + verdict.reason());
        }
        for (Warning warning : analysed.result().warnings()) {
            out.println("  " + alert("warning: ") + warning.describe());
        }
        out.println();
    }

    private void printQuantities(List<Quantity> quantities) {
        List<Quantity> shown = quantities.subList(0, Math.min(MOST_QUANTITIES, quantities.size()));
        int nameWidth = shown.stream().mapToInt(q -> q.name().length()).max().orElse(0);
        List<String> values = shown.stream()
                .map(q -> UncertainValue.of(q.value(), q.uncertainty(), q.unit()).toString()).toList();
        int valueWidth = values.stream().mapToInt(String::length).max().orElse(0);
        for (int i = 0; i < shown.size(); i++) {
            Quantity q = shown.get(i);
            String flags = q.flags().isEmpty() ? "" : "  " + alert("[" + String.join(", ", q.flags()) + "]");
            out.println("  " + pad(q.name(), nameWidth) + "  " + pad(values.get(i), valueWidth) + "  "
                    + faint(q.label()) + flags);
        }
        if (shown.size() < quantities.size()) {
            out.println("  … and " + (quantities.size() - shown.size()) + " more: see --json or --out");
        }
    }

    void print(Failure failure, PrintStream err) {
        String place = failure.problem().place().describe();
        err.println(alert("failed: ") + (place.startsWith(failure.file().toString()) ? "" : failure.file() + ": ")
                + failure.problem().describe());
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private String strong(String text) {
        return colours ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private String faint(String text) {
        return colours ? "\u001b[2m" + text + "\u001b[0m" : text;
    }

    private String alert(String text) {
        return colours ? "\u001b[33m" + text + "\u001b[0m" : text;
    }
}
