/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.lamella.core.error.Problem;
import org.lamella.ui.form.Named;
import org.lamella.ui.form.ToClipboard;
import org.lamella.ui.internal.Texts;

/** A problem in words, with details to copy. Further problems are added to the one dialog that is open. */
final class ProblemDialog extends Dialog {

    private static final int WIDTH = 560;
    private static final int DETAILS_HEIGHT = 140;
    private static final int COPY = IDialogConstants.CLIENT_ID;

    private final StringBuilder all = new StringBuilder();
    private Label what;
    private Text cause;
    private Text details;
    private int count;

    ProblemDialog(Shell parent) {
        super(parent);
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS | getDefaultOrientation());
        setBlockOnOpen(false);
    }

    boolean isClosed() {
        return getShell() == null || getShell().isDisposed();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.get("problem.title"));
        Named.id(shell, "org.lamella.ui.problem");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 12).spacing(12, 8).applyTo(area);
        Label image = new Label(area, SWT.NONE);
        image.setImage(getShell().getDisplay().getSystemImage(SWT.ICON_ERROR));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, 2).applyTo(image);
        what = new Label(area, SWT.WRAP);
        what.setFont(JFaceResources.getBannerFont());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(what);
        cause = new Text(area, SWT.WRAP | SWT.READ_ONLY | SWT.MULTI);
        cause.setBackground(area.getBackground());
        Named.control(cause, "org.lamella.ui.problem.cause", Texts.get("problem.title"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(cause);
        details = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        Named.control(details, "org.lamella.ui.problem.details", Texts.get("problem.details"));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, DETAILS_HEIGHT).applyTo(details);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, Texts.get("problem.copy"), false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == COPY) {
            ToClipboard.text(getShell().getDisplay(), all.toString());
        } else {
            super.buttonPressed(id);
        }
    }

    /** Shows this problem; those before stay among the details. */
    void add(String title, Problem problem, String trace) {
        count++;
        what.setText(count == 1 ? title : Texts.get("problem.several", title, count));
        String place = problem.place().describe();
        cause.setText(problem.cause() + (place.isEmpty() ? "" : "\n" + place)
                + (problem.wayOut().isEmpty() ? "" : "\n\n" + Texts.get("problem.wayOut", problem.wayOut())));
        all.append(all.isEmpty() ? "" : "\n\n").append(title).append('\n').append(trace);
        details.setText(all.toString());
        Point size = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT);
        getShell().setSize(size);
    }
}
