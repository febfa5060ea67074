/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.lamella.ui.form.Named;
import org.lamella.ui.internal.Texts;
import org.lamella.ui.work.Job;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The line at the bottom: a note on the left; on the right what goes on in the background, and how to stop it. */
public final class StatusLine {

    private static final int REFRESH_MILLIS = 100;
    private static final int STEPS = 100;
    /** What is over sooner is not worth a flicker. */
    private static final int PATIENCE_MILLIS = 150;

    private final Window window;
    private Label note;
    private Composite work;
    private Label task;
    private ProgressBar bar;
    private boolean refreshing;

    /** Made by the platform. */
    @Inject
    public StatusLine(Window window) {
        this.window = window;
    }

    @PostConstruct
    void create(Composite parent) {
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 2).spacing(12, 0).applyTo(line);
        note = new Label(line, SWT.NONE);
        Named.control(note, "org.lamella.ui.status.note", Texts.get("status.note"));
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).applyTo(note);
        work = new Composite(line, SWT.NONE);
        GridDataFactory.fillDefaults().grab(false, true).align(SWT.END, SWT.CENTER).applyTo(work);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(work);
        task = new Label(work, SWT.RIGHT);
        Named.control(task, "org.lamella.ui.status.task", Texts.get("status.task"));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(360, SWT.DEFAULT).applyTo(task);
        bar = new ProgressBar(work, SWT.HORIZONTAL);
        bar.setMaximum(STEPS);
        Named.control(bar, "org.lamella.ui.status.progress", Texts.get("status.task"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(140, SWT.DEFAULT).applyTo(bar);
        Button stop = new Button(work, SWT.PUSH | SWT.FLAT);
        stop.setText(Texts.get("status.cancel"));
        Named.control(stop, "org.lamella.ui.status.cancel", Texts.get("status.cancel"));
        stop.addListener(SWT.Selection, event -> window.jobs().running().forEach(Job::cancel));
        work.setVisible(false);
        window.setNotes(this::show);
        window.jobs().listen(() -> window.jobs().inWindow(this::begin));
    }

    private void show(String text) {
        if (!note.isDisposed()) {
            note.setText(text);
            note.setToolTipText(text);
        }
    }

    private void begin() {
        if (!refreshing && !work.isDisposed() && !window.jobs().running().isEmpty()) {
            refreshing = true;
            work.getDisplay().timerExec(PATIENCE_MILLIS, this::refresh);
        }
    }

    private void refresh() {
        if (work.isDisposed()) {
            return;
        }
        List<Job> running = window.jobs().running();
        work.setVisible(!running.isEmpty());
        if (running.isEmpty()) {
            refreshing = false;
            return;
        }
        Job job = running.getLast();
        String text = job.step().isEmpty() ? job.title() : Texts.get("status.step", job.title(), job.step());
        String shown = running.size() == 1 ? text : Texts.get("status.more", text, running.size() - 1);
        if (!shown.equals(task.getText())) {
            task.setText(shown);
            task.setToolTipText(shown);
        }
        double fraction = job.fraction();
        bar.setSelection(Double.isNaN(fraction) ? 0 : (int) Math.round(fraction * STEPS));
        work.getDisplay().timerExec(REFRESH_MILLIS, this::refresh);
    }
}
