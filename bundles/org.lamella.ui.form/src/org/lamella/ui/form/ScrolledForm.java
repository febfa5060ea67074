/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A form that is as wide as its view, and scrolls when it is higher or its fields need more width. */
public final class ScrolledForm {

    private static final int LEAST_SPACE = 40;

    private final ScrolledComposite scroller;
    private boolean fitting;

    /** An empty one. */
    public ScrolledForm(Composite parent) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        scroller.addListener(SWT.Resize, event -> fit());
    }

    /** What holds the form. */
    public ScrolledComposite control() {
        return scroller;
    }

    /** Shows a form, whose parent is {@link #control()}, in place of the one before, which is disposed of. */
    public void show(Composite form) {
        Control old = scroller.getContent();
        scroller.setContent(form);
        if (old != null && old != form) {
            old.dispose();
        }
        fit();
    }

    /** Lays the form out anew, after a message came or went. */
    public void fit() {
        // a scroll bar that comes or goes resizes the scroller within this
        if (!fitting && scroller.getContent() instanceof Composite form && !form.isDisposed()) {
            fitting = true;
            try {
                int width;
                do {
                    width = scroller.getClientArea().width;
                    fit(form, width);
                } while (scroller.getClientArea().width < width);
            } finally {
                fitting = false;
            }
        }
    }

    private void fit(Composite form, int within) {
        Point size = scroller.getSize();
        FormRow.divide(form, 0);
        int least = form.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        int width = Math.max(least, within);
        FormRow.divide(form, width);
        // a scroll bar in no space at all is more than some window systems can bear
        boolean hasSpace = size.x > LEAST_SPACE && size.y > LEAST_SPACE;
        scroller.setMinWidth(hasSpace ? least : 0);
        scroller.setMinHeight(hasSpace ? form.computeSize(width, SWT.DEFAULT).y : 0);
        form.layout(true, true);
    }
}
