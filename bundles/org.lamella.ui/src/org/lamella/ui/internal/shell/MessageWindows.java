/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.error.Problem;
import org.lamella.ui.internal.Texts;
import org.lamella.ui.view.Messages;

/** Shows messages: problems in a dialog that blocks nothing, notes in the status line. */
final class MessageWindows implements Messages {

    private final Display display;
    private Consumer<String> notes = text -> {
    };
    private ProblemDialog open;

    MessageWindows(Display display) {
        this.display = display;
    }

    /** Where notes go. */
    void setNotes(Consumer<String> notes) {
        this.notes = notes;
    }

    @Override
    public void problem(Problem problem) {
        show(Texts.get("problem.title"), problem, problem.describe());
    }

    @Override
    public void failure(String doing, Throwable error) {
        StringWriter trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        if (error instanceof LamellaException foreseen) {
            show(Texts.get("problem.failed", doing), foreseen.problem(), foreseen.problem().describe());
        } else if (error instanceof OutOfMemoryError) {
            show(Texts.get("problem.failed", doing),
                    new Problem(Texts.get("problem.memory"), Place.UNKNOWN, Texts.get("problem.memory.wayOut")),
                    trace.toString());
        } else {
            show(Texts.get("problem.failed", doing),
                    new Problem(Texts.get("problem.defect", error), Place.UNKNOWN,
                            Texts.get("problem.defect.wayOut")),
                    trace.toString());
        }
    }

    private void show(String title, Problem problem, String details) {
        if (display.isDisposed()) {
            return;
        }
        display.asyncExec(() -> {
            if (open == null || open.isClosed()) {
                open = new ProblemDialog(shell());
                open.open();
            }
            open.add(title, problem, details);
        });
    }

    private Shell shell() {
        Shell active = display.getActiveShell();
        if (active != null) {
            return active;
        }
        Shell[] all = display.getShells();
        return all.length == 0 ? null : all[0];
    }

    @Override
    public void note(String text) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> notes.accept(text));
        }
    }

    @Override
    public boolean ask(String question) {
        return MessageDialog.openQuestion(shell(), "Lamella", question);
    }
}
