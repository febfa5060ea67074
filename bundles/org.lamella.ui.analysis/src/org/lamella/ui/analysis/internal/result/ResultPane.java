/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Result;
import org.lamella.analysis.ResultTable;
import org.lamella.core.error.Problem;
import org.lamella.plot.scene.Scene;
import org.lamella.ui.analysis.internal.Texts;
import org.lamella.ui.form.Named;
import org.lamella.ui.form.Note;
import org.lamella.ui.form.Tone;
import org.lamella.ui.form.grid.Grid;
import org.lamella.ui.plot.CanvasToolBar;
import org.lamella.ui.plot.PlotCanvas;

/** One result: what was found, the plots, and below them numbers, findings, tables and provenance. */
public final class ResultPane extends Composite {

    private static final int FIXED_TABS = 3;
    private static final int VERDICTS_SHOWN = 4;
    /** From this width on plots and numbers are beside each other. */
    private static final int SIDE_BY_SIDE = 1300;

    private final String id;
    private final Note summary;
    private final Note about;
    private final Note state;
    private final Combo scenes;
    private final PlotCanvas canvas;
    private final SashForm sash;
    private final CTabFolder tabs;
    private final QuantityTable numbers;
    private final TextPane findings;
    private final TextPane provenance;
    private final UnaryOperator<AnalysedResult> words;
    private Optional<AnalysedResult> shown = Optional.empty();

    /**
     * An empty pane.
     *
     * @param id beginning of the ids of its controls
     * @param words says a result in the language of the person at the screen
     */
    public ResultPane(Composite parent, String id, UnaryOperator<AnalysedResult> words) {
        super(parent, SWT.NONE);
        this.id = id;
        this.words = words;
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 6;
        layout.verticalSpacing = 3;
        setLayout(layout);
        summary = note(new Note(this, Tone.PLAIN).heading(1.1));
        Named.id(summary, id + ".summary");
        about = note(new Note(this, Tone.SOFT));
        state = note(new Note(this, Tone.WARNING));
        Named.id(state, id + ".state");
        sash = new SashForm(this, SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite plots = new Composite(sash, SWT.NONE);
        GridLayout plotLayout = new GridLayout(2, false);
        plotLayout.marginWidth = 0;
        plotLayout.marginHeight = 0;
        plots.setLayout(plotLayout);
        scenes = Named.control(new Combo(plots, SWT.READ_ONLY), id + ".scenes", Texts.get("result.plots"));
        GridData choice = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        choice.horizontalIndent = 8;
        scenes.setLayoutData(choice);
        scenes.addListener(SWT.Selection, event -> showScene());
        Composite tools = new Composite(plots, SWT.NONE);
        tools.setLayout(new FillLayout());
        tools.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        canvas = Named.control(new PlotCanvas(plots, SWT.NONE), id + ".plot", Texts.get("result.plots"));
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        CanvasToolBar.of(tools, canvas);
        canvas.setEmptyText(Texts.get("result.noPlots"));
        tabs = Named.control(new CTabFolder(sash, SWT.FLAT | SWT.TOP), id + ".tabs", Texts.get("result"));
        numbers = new QuantityTable(tabs, id + ".numbers");
        findings = new TextPane(tabs);
        provenance = new TextPane(tabs);
        tab("result.numbers", numbers);
        tab("result.findings", findings.control());
        tab("result.provenance", provenance.control());
        tabs.setSelection(0);
        sash.setWeights(58, 42);
        addListener(SWT.Resize, event -> sash.setOrientation(getSize().x > SIDE_BY_SIDE ? SWT.HORIZONTAL
                : SWT.VERTICAL));
        clear(Texts.get("result.empty"));
    }

    private static Note note(Note note) {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalIndent = 10;
        data.widthHint = 100;
        note.setLayoutData(data);
        return note.copyable(Texts.get("copy"));
    }

    private CTabItem tab(String text, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(Texts.get(text));
        item.setControl(control);
        Named.id(item, id + "." + text);
        return item;
    }

    /** What is shown. */
    public Optional<AnalysedResult> shown() {
        return shown;
    }

    /** The plot, for those who listen to selections on it. */
    public PlotCanvas canvas() {
        return canvas;
    }

    /** The plot that is seen. */
    public Optional<Scene> scene() {
        return canvas.scene();
    }

    /** Shows nothing but why. */
    public void clear(String why) {
        clear("", Tone.SOFT, why);
    }

    /** Shows nothing but what went wrong and what to do about it. */
    public void clear(Problem problem) {
        clear(problem.cause(), Tone.ERROR, Texts.get("result.wayOut", problem.wayOut()) + "\n"
                + problem.place().describe());
    }

    private void clear(String heading, Tone tone, String text) {
        shown = Optional.empty();
        heading(heading, tone);
        about.setText(text);
        state("", Tone.SOFT);
        sash.setVisible(false);
        layout(true, true);
    }

    private void heading(String text, Tone tone) {
        summary.setText(text, tone);
        summary.setVisible(!text.isEmpty());
        ((GridData) summary.getLayoutData()).exclude = text.isEmpty();
    }

    /** Says how the result stands to what was asked for: that a new one is being made, or why there is none. */
    public void state(String text, Tone tone) {
        state.setText(text, tone);
        ((GridData) state.getLayoutData()).exclude = text.isEmpty();
        state.setVisible(!text.isEmpty());
        layout(true);
    }

    /** Shows a result; zoom, chosen plot and tab stay where the new result has the same. */
    public void show(AnalysedResult result) {
        if (shown.isPresent() && shown.get() == result) {
            return;
        }
        shown = Optional.of(result);
        AnalysedResult said = words.apply(result);
        Result found = said.result();
        heading(found.summary(), Tone.PLAIN);
        about.setText(about(said));
        numbers.show(result, said);
        showScenes(found.scenes());
        sash.setVisible(true);
        layout(true, true);
        // a turn of the window thread of its own: nobody sees what lies behind the first tab at once
        getDisplay().asyncExec(() -> {
            if (!isDisposed() && shown.filter(now -> now == result).isPresent()) {
                showBehind(said);
            }
        });
    }

    private void showBehind(AnalysedResult result) {
        Result found = result.result();
        findings.showFindings(result);
        provenance.showProvenance(result);
        int findingCount = found.verdicts().size() + found.warnings().size();
        tabs.getItem(0).setText(Texts.get("result.count", Texts.get("result.numbers"), found.quantities().size()));
        tabs.getItem(1).setText(Texts.get("result.count", Texts.get("result.findings"), findingCount));
        showTables(found.tables());
    }

    private static String about(AnalysedResult result) {
        List<String> parts = new ArrayList<>(List.of(Shown.file(result), result.analysisName()));
        result.result().verdicts().stream().limit(VERDICTS_SHOWN).map(Shown::verdict).forEach(parts::add);
        int warnings = result.result().warnings().size();
        if (warnings > 0) {
            parts.add(Texts.get(warnings == 1 ? "result.oneWarning" : "result.warnings", warnings));
        }
        return String.join("  ·  ", parts);
    }

    private void showTables(List<ResultTable> tables) {
        int chosen = tabs.getSelectionIndex();
        while (tabs.getItemCount() > FIXED_TABS) {
            CTabItem old = tabs.getItem(FIXED_TABS - 1);
            Control control = old.getControl();
            old.dispose();
            control.dispose();
        }
        for (ResultTable table : tables) {
            Grid grid = Named.control(new Grid(tabs), id + ".table." + table.name(), table.title());
            grid.setSource(ResultTableSource.of(table));
            CTabItem item = new CTabItem(tabs, SWT.NONE, tabs.getItemCount() - 1);
            item.setText(Texts.get("result.count", table.title(), table.rows()));
            item.setControl(grid);
        }
        tabs.setSelection(Math.clamp(chosen, 0, tabs.getItemCount() - 1));
    }

    private void showScenes(List<Scene> all) {
        String before = scenes.getText();
        scenes.setItems(all.stream().map(Scene::title).toArray(String[]::new));
        int index = Math.max(0, scenes.indexOf(before));
        scenes.select(index);
        scenes.setVisible(all.size() > 1);
        ((GridData) scenes.getLayoutData()).exclude = all.size() <= 1;
        scenes.getParent().layout(true);
        showScene();
    }

    private void showScene() {
        List<Scene> all = shown.map(result -> result.result().scenes()).orElse(List.of());
        int index = scenes.getSelectionIndex();
        if (index >= 0 && index < all.size()) {
            canvas.updateScene(all.get(index));
            canvas.setToolTipText(null);
        } else {
            canvas.clear();
        }
    }

    /** Chooses the colours anew, after the window has become dark or light. */
    public void refresh() {
        numbers.refresh();
    }

    /** Puts the keyboard where people begin. */
    public void takeFocus() {
        if (shown.isPresent()) {
            numbers.takeFocus();
        }
    }
}
