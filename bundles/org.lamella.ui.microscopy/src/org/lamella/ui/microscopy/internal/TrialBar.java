/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.microscopy.internal;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.lamella.core.error.Problem;
import org.lamella.ui.form.Named;
import org.lamella.ui.form.Note;
import org.lamella.ui.form.Tone;
import org.lamella.ui.work.FileState;
import org.lamella.ui.work.OpenFile;

/** The way from settings that are tried on one pattern to the map of the whole scan, and what is going on. */
final class TrialBar extends Composite {

    private final Button once;
    private final Button whole;
    private final Note words;

    TrialBar(Composite parent, Runnable tried, Runnable indexed) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
        once = button("try", tried);
        whole = button("index", indexed);
        words = new Note(this, Tone.SOFT);
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private Button button(String what, Runnable action) {
        Button button = Named.control(new Button(this, SWT.PUSH), ScanPane.ID + "." + what, Texts.get("scan." + what));
        button.setText(Texts.get("scan." + what));
        button.setToolTipText(Texts.get("scan." + what + ".hint"));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** Tells of a file; without one there is nothing to try. */
    void show(Optional<OpenFile> file, boolean withScan) {
        once.setEnabled(withScan);
        whole.setEnabled(withScan);
        words.setText(file.filter(f -> withScan).map(TrialBar::words).orElse(""));
        // the bar itself grows with the lines of its words
        words.requestLayout();
    }

    private static String words(OpenFile file) {
        if (file.state().isBusy()) {
            return Texts.get(Trial.isTried(file) ? "scan.try.busy" : "scan.index.busy");
        }
        if (file.state() == FileState.CANCELLED) {
            return Texts.get("scan.try.cancelled");
        }
        Optional<String> problem = file.problem().map(Problem::cause);
        return problem.orElse(Trial.isTried(file) ? file.result().map(r -> r.result().summary()).orElse("")
                : Texts.get("scan.try.before"));
    }
}
