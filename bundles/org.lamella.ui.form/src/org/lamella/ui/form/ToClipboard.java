/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.form;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Hands something to other programs. */
public final class ToClipboard {

    private ToClipboard() {
    }

    /** A text; an empty one leaves there what was there. */
    public static void text(Display display, String text) {
        if (!text.isEmpty()) {
            content(display, text, TextTransfer.getInstance());
        }
    }

    /** What this transfer takes. */
    public static void content(Display display, Object content, Transfer transfer) {
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] { content }, new Transfer[] { transfer });
        } finally {
            clipboard.dispose();
        }
    }
}
