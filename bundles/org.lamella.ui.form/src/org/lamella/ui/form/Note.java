/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.form;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * A text that wraps, in a tone that stays readable when the window becomes dark or light. Unlike a label it keeps its
 * colour whatever a style sheet says of labels, because the colour means something.
 */
public final class Note extends Canvas {

    private static final int MARGIN = 1;

    private final TextLayout layout;
    private String text = "";
    private Tone tone;
    private Font own;

    /** An empty note. */
    public Note(Composite parent, Tone tone) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.tone = tone;
        layout = new TextLayout(getDisplay());
        layout.setFont(getFont());
        addListener(SWT.Paint, event -> {
            Rectangle area = getClientArea();
            layout.setWidth(Math.max(20, area.width - 2 * MARGIN));
            // it lies in its parent like a label: style sheets may have coloured the one and not the other
            event.gc.setBackground(getParent().getBackground());
            event.gc.fillRectangle(area);
            event.gc.setForeground(this.tone.on(getParent()));
            layout.draw(event.gc, MARGIN, MARGIN);
        });
        addListener(SWT.Dispose, event -> dispose(layout));
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_LABEL;
            }
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = text;
            }
        });
    }

    private void dispose(TextLayout used) {
        used.dispose();
        if (own != null) {
            own.dispose();
        }
    }

    /** A note with a text. */
    public Note(Composite parent, Tone tone, String text) {
        this(parent, tone);
        setText(text);
    }

    /** Makes the text bold and, with a factor above 1, larger. */
    public Note heading(double factor) {
        FontData data = getFont().getFontData()[0];
        own = new Font(getDisplay(), data.getName(), (int) Math.round(data.getHeight() * factor), SWT.BOLD);
        layout.setFont(own);
        return this;
    }

    /** Lets people copy the text by its menu. */
    public Note copyable(String copyLabel) {
        Menu menu = new Menu(this);
        MenuItem copy = new MenuItem(menu, SWT.PUSH);
        copy.setText(copyLabel);
        copy.addListener(SWT.Selection, event -> ToClipboard.text(getDisplay(), text));
        setMenu(menu);
        return this;
    }

    /** The text. */
    public String getText() {
        return text;
    }

    /** Says something else. */
    public void setText(String other) {
        if (!text.equals(Objects.requireNonNull(other))) {
            text = other;
            layout.setText(other);
            redraw();
        }
    }

    /** Says something else in another tone. */
    public void setText(String other, Tone otherTone) {
        tone = otherTone;
        setText(other);
        redraw();
    }

    /** What the text means now. */
    public Tone tone() {
        return tone;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        checkWidget();
        layout.setWidth(widthHint == SWT.DEFAULT ? -1 : Math.max(20, widthHint - 2 * MARGIN));
        Rectangle bounds = layout.getBounds();
        int width = widthHint == SWT.DEFAULT ? bounds.width + 2 * MARGIN : widthHint;
        return new Point(width, heightHint == SWT.DEFAULT ? bounds.height + 2 * MARGIN : heightHint);
    }
}
