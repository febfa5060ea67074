/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.data;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Table;
import org.lamella.data.Warning;
import org.lamella.ui.analysis.internal.Texts;
import org.lamella.ui.form.Named;
import org.lamella.ui.form.Note;
import org.lamella.ui.form.Tone;
import org.lamella.ui.form.grid.Grid;
import org.lamella.ui.work.Jobs;
import org.lamella.ui.work.OpenFile;

/** What a file holds, as it was read: plot of columns, columns, metadata. */
public final class RawDataPane extends Composite {

    private static final int WARNINGS_SHOWN = 3;

    private final Note heading;
    private final Note warnings;
    private final Combo tables;
    private final CTabFolder tabs;
    private final PlotPane plot;
    private final Grid columns;
    private final MetadataPane metadata;
    private Optional<Recording> shown = Optional.empty();

    /** An empty pane; plots are made with these jobs. */
    public RawDataPane(Composite parent, Jobs jobs) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        setLayout(layout);
        heading = new Note(this, Tone.PLAIN).copyable(Texts.get("copy"));
        heading.setLayoutData(wide(1));
        tables = Named.control(new Combo(this, SWT.READ_ONLY), "org.lamella.ui.analysis.data.tables",
                Texts.get("data.table"));
        tables.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        tables.addListener(SWT.Selection, event -> showTable());
        warnings = new Note(this, Tone.WARNING).copyable(Texts.get("copy"));
        warnings.setLayoutData(wide(2));
        tabs = new CTabFolder(this, SWT.FLAT | SWT.TOP);
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        Named.control(tabs, "org.lamella.ui.analysis.data.tabs", Texts.get("data"));
        plot = new PlotPane(tabs, jobs);
        columns = Named.control(new Grid(tabs), "org.lamella.ui.analysis.data.columns", Texts.get("data.columns"));
        metadata = new MetadataPane(tabs);
        tab(tabs, "data.plot", plot);
        tab(tabs, "data.columns", columns);
        tab(tabs, "metadata", metadata);
        tabs.setSelection(0);
        clear(Texts.get("data.empty"), Tone.SOFT);
    }

    private static GridData wide(int span) {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1);
        data.horizontalIndent = 8;
        data.verticalIndent = 4;
        data.widthHint = 100;
        return data;
    }

    private static void tab(CTabFolder tabs, String text, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(Texts.get(text));
        item.setControl(control);
        Named.id(item, "org.lamella.ui.analysis." + text + ".tab");
    }

    /** Shows a file as it is now; what is on the screen stays while it is the same recording. */
    public void show(Optional<OpenFile> file) {
        Optional<Recording> recording = file.flatMap(OpenFile::recording);
        if (recording.isPresent()) {
            if (shown.isEmpty() || shown.get() != recording.get()) {
                show(recording.get());
            }
        } else {
            clear(file.map(RawDataPane::why).orElse(Texts.get("data.empty")),
                    file.flatMap(OpenFile::problem).isPresent() ? Tone.ERROR : Tone.SOFT);
        }
    }

    private static String why(OpenFile file) {
        return file.problem().map(problem -> problem.cause() + "\n"
                + Texts.get("result.wayOut", problem.wayOut()) + "\n" + problem.place().describe())
                .orElse(file.state().isBusy() ? Texts.get("data.reading", file.name()) : Texts.get("data.unread"));
    }

    private void show(Recording recording) {
        shown = Optional.of(recording);
        heading.setText(describe(recording), Tone.PLAIN);
        tabs.setVisible(true);
        String told = recording.warnings().stream().limit(WARNINGS_SHOWN).map(Warning::message)
                .reduce((a, b) -> a + "\n" + b).orElse("");
        int more = recording.warnings().size() - WARNINGS_SHOWN;
        warning(more > 0 ? told + "\n" + Texts.get("data.moreWarnings", more) : told);
        tables.setItems(recording.tables().stream().map(table -> Texts.get("data.tableRows", table.name(),
                table.rows())).toArray(String[]::new));
        tables.select(0);
        show(tables, recording.tables().size() > 1);
        metadata.show(recording.metadata());
        showTable();
    }

    private static String describe(Recording recording) {
        StringBuilder text = new StringBuilder(recording.source().file().getFileName().toString());
        text.append(" · ").append(recording.technique().label()).append(" · ").append(recording.format());
        recording.metadata().text(Metadata.INSTRUMENT).filter(name -> !name.isBlank())
                .ifPresent(name -> text.append(" · ").append(name));
        recording.metadata().text(Metadata.STARTED)
                .ifPresent(when -> text.append(" · ").append(when.replace('T', ' ').replaceFirst("\\.0+$", "")));
        if (recording.tables().size() == 1) {
            text.append(" · ").append(Texts.get("data.rows", recording.tables().getFirst().rows()));
        }
        if (!recording.complete()) {
            text.append(" · ").append(Texts.get("data.incomplete"));
        }
        return text.toString();
    }

    private void showTable() {
        int index = tables.getSelectionIndex();
        Recording recording = shown.orElseThrow();
        if (index < 0 || recording.tables().get(index).columns().isEmpty()) {
            plot.clear();
            columns.clear(Texts.get("data.noColumns"));
            return;
        }
        Table table = recording.tables().get(index);
        columns.setSource(TableSource.of(table));
        plot.show(recording, table);
    }

    private void clear(String why, Tone tone) {
        shown = Optional.empty();
        heading.setText(why, tone);
        tabs.setVisible(false);
        warning("");
        show(tables, false);
        plot.clear();
        columns.clear("");
        metadata.show(Metadata.NONE);
    }

    private void warning(String text) {
        warnings.setText(text);
        show(warnings, !text.isEmpty());
    }

    private void show(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
        layout(true);
    }

    /** Puts the keyboard where people begin. */
    void takeFocus() {
        plot.takeFocus();
    }
}
