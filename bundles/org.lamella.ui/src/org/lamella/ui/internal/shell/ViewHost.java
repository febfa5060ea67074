/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.lamella.ui.form.Named;
import org.lamella.ui.internal.Texts;
import org.lamella.ui.view.View;
import org.lamella.ui.view.ViewContribution;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/**
 * The part that holds a view: its own class stays when the bundle of the view goes, and shows a note in the view's place
 * until it comes back.
 */
public final class ViewHost {

    private final Window window;
    private final MPart part;
    private Composite area;
    private WindowView context;
    private View view;

    /** Made by the platform. */
    @Inject
    public ViewHost(Window window, MPart part) {
        this.window = window;
        this.part = part;
    }

    @PostConstruct
    void create(Composite parent) {
        parent.setLayout(new FillLayout());
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        Named.id(area, id());
        window.views().enter(this);
        // in a turn of its own: to make the part takes the platform long enough
        area.getDisplay().asyncExec(() -> {
            if (!area.isDisposed() && context == null) {
                boolean focused = area.isFocusControl();
                fill();
                if (focused) {
                    focus();
                }
            }
        });
    }

    /** The view's id. */
    String id() {
        return part.getElementId();
    }

    /** Puts the view in, or a note if it is not there. */
    void fill() {
        Optional<ViewContribution> contribution = window.views().find(id());
        if (contribution.isEmpty()) {
            empty();
            return;
        }
        leaveView();
        clear();
        context = new WindowView(window);
        try {
            view = contribution.get().createView(area, context);
        } catch (RuntimeException | LinkageError e) {
            leaveView();
            clear();
            note(Texts.get("view.broken", part.getLabel(), e));
            window.messages().failure(Texts.get("view.creating", part.getLabel()), e);
        }
        area.layout(true, true);
    }

    /** Takes the view out; a note is in its place. */
    void empty() {
        leaveView();
        if (!area.isDisposed()) {
            clear();
            note(Texts.get("view.gone", part.getLabel(), id()));
            area.layout(true, true);
        }
    }

    private void leaveView() {
        if (context != null) {
            context.close();
            context = null;
        }
        if (view != null) {
            View leaving = view;
            view = null;
            try {
                leaving.close();
            } catch (RuntimeException | LinkageError e) {
                window.messages().failure(Texts.get("view.closing", part.getLabel()), e);
            }
        }
    }

    private void clear() {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
    }

    private void note(String text) {
        Composite margin = new Composite(area, SWT.NONE);
        FillLayout layout = new FillLayout();
        layout.marginHeight = 16;
        layout.marginWidth = 16;
        margin.setLayout(layout);
        Text note = new Text(margin, SWT.WRAP | SWT.READ_ONLY | SWT.MULTI);
        note.setText(text);
        note.setBackground(margin.getBackground());
        Named.control(note, id() + ".note", text);
    }

    /** The view, when it is there. */
    Optional<View> view() {
        return Optional.ofNullable(view);
    }

    @Focus
    void focus() {
        if (view == null) {
            area.setFocus();
        } else {
            view.focus();
        }
    }

    @PreDestroy
    void close() {
        window.views().leave(this);
        leaveView();
    }
}
