/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Provenance;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Verdict;
import org.lamella.data.Warning;
import org.lamella.ui.form.Note;
import org.lamella.ui.form.ScrolledForm;
import org.lamella.ui.form.Tone;
import org.lamella.ui.analysis.internal.Texts;

/** Texts below each other, each with its tone: verdicts and warnings, or where a result comes from. */
final class TextPane {

    /** More texts than this nobody reads here, and each takes its time to be laid out. */
    private static final int MOST_LINES = 120;
    private static final int NAMES_SHOWN = 12;
    private static final int TERM_WIDTH = 190;

    private final ScrolledForm scroller;

    private record Line(String term, String text, Tone tone) {
    }

    TextPane(Composite parent) {
        scroller = new ScrolledForm(parent);
    }

    Composite control() {
        return scroller.control();
    }

    /** The judgements with their reasons, and what a reader has to know. */
    void showFindings(AnalysedResult result) {
        List<Line> lines = new ArrayList<>();
        for (Verdict verdict : result.result().verdicts()) {
            lines.add(new Line(Shown.verdict(verdict), verdict.reason(), Tone.PLAIN));
        }
        for (Warning warning : result.result().warnings()) {
            lines.add(new Line(Texts.get("result.warning"), warning.describe(), Tone.WARNING));
        }
        lines.addAll(flags(result));
        if (lines.isEmpty()) {
            lines.add(new Line("", Texts.get("result.noFindings"), Tone.SOFT));
        }
        show(lines);
    }

    /** Each flag that some number has, what it means, and which numbers have it. */
    private static List<Line> flags(AnalysedResult result) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Quantity quantity : result.result().quantities()) {
            quantity.flags().forEach(flag -> names.computeIfAbsent(flag, f -> new ArrayList<>()).add(quantity.name()));
        }
        List<Line> lines = new ArrayList<>();
        names.forEach((flag, having) -> {
            String some = String.join(", ", having.subList(0, Math.min(NAMES_SHOWN, having.size())));
            String who = having.size() > NAMES_SHOWN ? some + ", …" : some;
            lines.add(new Line(Shown.flag(flag), Texts.get("result.flagged", Shown.meaning(flag), who).strip(),
                    Tone.PLAIN));
        });
        return lines;
    }

    /** From the number back to the bytes. */
    void showProvenance(AnalysedResult result) {
        Provenance provenance = result.provenance();
        List<Line> lines = new ArrayList<>();
        for (Provenance.Input input : provenance.inputs()) {
            lines.add(plain("provenance.file", input.file().toString()));
            lines.add(plain("provenance.sha256", input.sha256()));
            lines.add(plain("provenance.format", input.format()));
        }
        lines.add(plain("provenance.analysis", Texts.get("provenance.version", result.analysisName(),
                provenance.analysis(), provenance.analysisVersion())));
        lines.add(plain("provenance.software", "Lamella " + provenance.softwareVersion()));
        provenance.settings().forEach((name, value) -> lines.add(new Line(Texts.get("provenance.setting", name), value,
                Tone.PLAIN)));
        show(lines);
    }

    private static Line plain(String term, String text) {
        return new Line(Texts.get(term), text, Tone.PLAIN);
    }

    private void show(List<Line> lines) {
        Composite page = new Composite(scroller.control(), SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 10;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = 6;
        page.setLayout(layout);
        for (Line line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
            GridData termData = new GridData(SWT.FILL, SWT.TOP, false, false);
            termData.widthHint = TERM_WIDTH;
            new Note(page, line.tone() == Tone.PLAIN ? Tone.SOFT : line.tone(), line.term())
                    .copyable(Texts.get("copy")).setLayoutData(termData);
            GridData textData = new GridData(SWT.FILL, SWT.TOP, true, false);
            textData.widthHint = 100;
            new Note(page, line.tone(), line.text()).copyable(Texts.get("copy")).setLayoutData(textData);
        }
        if (lines.size() > MOST_LINES) {
            new Note(page, Tone.SOFT, "…");
            new Note(page, Tone.SOFT, Texts.get("result.more", lines.size() - MOST_LINES));
        }
        scroller.show(page);
    }
}
