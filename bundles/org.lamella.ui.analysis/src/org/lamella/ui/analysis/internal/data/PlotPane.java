/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.lamella.data.Recording;
import org.lamella.data.Table;
import org.lamella.plot.scene.Scene;
import org.lamella.ui.form.Named;
import org.lamella.ui.analysis.internal.Texts;
import org.lamella.ui.plot.CanvasToolBar;
import org.lamella.ui.plot.PlotCanvas;
import org.lamella.ui.work.Job;
import org.lamella.ui.work.Jobs;

/** Any column of a table against any other, and a third one below. */
final class PlotPane extends Composite {

    private static final int CHOICE_WIDTH = 150;

    private final Jobs jobs;
    private final Combo x;
    private final Combo y;
    private final Combo second;
    private final Button swap;
    private final PlotCanvas canvas;
    private Optional<Recording> recording = Optional.empty();
    private Optional<Table> table = Optional.empty();
    private Optional<Job> making = Optional.empty();

    PlotPane(Composite parent, Jobs jobs) {
        super(parent, SWT.NONE);
        this.jobs = jobs;
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        setLayout(layout);
        Composite bar = new Composite(this, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        RowLayout row = new RowLayout();
        row.center = true;
        row.spacing = 8;
        row.marginLeft = 6;
        bar.setLayout(row);
        y = combo(bar, "y");
        x = combo(bar, "x");
        second = combo(bar, "second");
        swap = new Button(bar, SWT.PUSH);
        swap.setText(Texts.get("plot.swap"));
        Named.control(swap, "org.lamella.ui.analysis.plot.swap", Texts.get("plot.swap"));
        swap.addListener(SWT.Selection, event -> {
            int old = x.getSelectionIndex();
            x.select(y.getSelectionIndex());
            y.select(old);
            draw();
        });
        canvas = Named.control(new PlotCanvas(this, SWT.NONE), "org.lamella.ui.analysis.plot.canvas",
                Texts.get("data.plot"));
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        CanvasToolBar.of(bar, canvas);
        canvas.setEmptyText(Texts.get("data.empty"));
    }

    private Combo combo(Composite bar, String name) {
        Composite pair = new Composite(bar, SWT.NONE);
        RowLayout row = new RowLayout();
        row.center = true;
        row.marginLeft = 0;
        row.marginRight = 0;
        pair.setLayout(row);
        String text = Texts.get("plot." + name);
        new Label(pair, SWT.NONE).setText(text);
        Combo combo = Named.control(new Combo(pair, SWT.READ_ONLY | SWT.DROP_DOWN),
                "org.lamella.ui.analysis.plot." + name, text);
        combo.setLayoutData(new RowData(CHOICE_WIDTH, SWT.DEFAULT));
        combo.setVisibleItemCount(25);
        combo.addListener(SWT.Selection, event -> draw());
        return combo;
    }

    /** Shows the usual plot of a table; keeps the choice when the table has the same columns as the one before. */
    void show(Recording shown, Table from) {
        List<String> names = new ArrayList<>();
        from.columns().forEach(column -> names.add(ShownColumn.of(column).choice()));
        boolean alike = names.equals(List.of(x.getItems()));
        recording = Optional.of(shown);
        table = Optional.of(from);
        if (!alike) {
            String[] items = names.toArray(String[]::new);
            x.setItems(items);
            y.setItems(items);
            names.addFirst(Texts.get("plot.none"));
            second.setItems(names.toArray(String[]::new));
            ColumnPlot usual = ColumnPlot.usual(shown.technique(), from);
            x.select(usual.x());
            y.select(usual.y());
            second.select(usual.second() + 1);
        }
        draw();
    }

    void clear() {
        recording = Optional.empty();
        table = Optional.empty();
        List.of(x, y, second).forEach(Combo::removeAll);
        cancel();
        canvas.clear();
    }

    private void cancel() {
        making.ifPresent(Job::cancel);
        making = Optional.empty();
    }

    private void draw() {
        cancel();
        if (table.isEmpty() || x.getSelectionIndex() < 0 || y.getSelectionIndex() < 0) {
            return;
        }
        Recording from = recording.orElseThrow();
        Table of = table.orElseThrow();
        ColumnPlot plot = new ColumnPlot(x.getSelectionIndex(), y.getSelectionIndex(), second.getSelectionIndex() - 1);
        making = Optional.of(jobs.run(Texts.get("plot.making"), progress -> plot.scene(from, of), this::show));
    }

    private void show(Scene scene) {
        if (!canvas.isDisposed()) {
            canvas.setScene(scene);
        }
    }

    /** Puts the keyboard where people begin. */
    void takeFocus() {
        canvas.setFocus();
    }
}
