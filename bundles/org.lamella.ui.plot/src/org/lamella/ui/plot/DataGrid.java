/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.lamella.plot.colour.Theme;
import org.lamella.ui.plot.internal.GridAccess;
import org.lamella.ui.plot.internal.GridKeys;
import org.lamella.ui.plot.internal.Surroundings;

/**
 * A table of numbers of any length. The window system's own table takes seconds to get a million rows; this one takes
 * none and draws what is in sight.
 * <p>
 * Keys: arrows, Page up and Page down, Home and End (with Ctrl the first and the last row), Shift extends the selection,
 * Ctrl+A selects all, Ctrl+C copies the selected rows with the headers.
 */
public final class DataGrid extends Canvas {

    private static final int PADDING = 8;
    private static final int SAMPLES = 64;

    private GridContent content = GridContent.EMPTY;
    private final List<Integer> widths = new ArrayList<>();
    private int current;
    private int anchor;
    private boolean ownBackground;

    /** An empty table. */
    public DataGrid(Composite parent, int style) {
        super(parent, style | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL | SWT.H_SCROLL);
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.Resize, e -> scrolls());
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        getVerticalBar().addListener(SWT.Selection, e -> redraw());
        getHorizontalBar().addListener(SWT.Selection, e -> redraw());
        addListener(SWT.MouseDown, e -> {
            setFocus();
            int row = firstRow() + (e.y - rowHeight()) / rowHeight();
            if (e.button == 1 && e.y >= rowHeight() && row < content.rows()) {
                select(row, (e.stateMask & SWT.SHIFT) != 0);
            }
        });
        new GridKeys(this);
        new GridAccess(this);
        scrolls();
    }

    @Override
    public void setBackground(Color colour) {
        super.setBackground(colour);
        ownBackground = colour != null;
        redraw();
    }

    /** Shows something else from its first row on. */
    public void setContent(GridContent shown) {
        checkWidget();
        content = shown;
        current = 0;
        anchor = 0;
        widths.clear();
        getVerticalBar().setSelection(0);
        getHorizontalBar().setSelection(0);
        scrolls();
        redraw();
    }

    /** What is shown. */
    public GridContent content() {
        return content;
    }

    /** The row of the keyboard, from 0. */
    public int currentRow() {
        return current;
    }

    /** First and last selected row. */
    public int[] selectedRows() {
        return new int[] { Math.min(anchor, current), Math.max(anchor, current) };
    }

    /** Goes to a row and brings it into sight. */
    public void select(int row, boolean extend) {
        checkWidget();
        current = Math.clamp(row, 0, Math.max(0, content.rows() - 1));
        anchor = extend ? anchor : current;
        ScrollBar bar = getVerticalBar();
        if (current < firstRow()) {
            bar.setSelection(current);
        } else if (current >= firstRow() + visibleRows()) {
            bar.setSelection(current - visibleRows() + 1);
        }
        redraw();
        notifyListeners(SWT.Selection, new Event());
    }

    /** Selects all rows. */
    public void selectAll() {
        checkWidget();
        anchor = 0;
        current = Math.max(0, content.rows() - 1);
        redraw();
    }

    /** Rows that are wholly in sight. */
    public int visibleRows() {
        return Math.max(1, getClientArea().height / rowHeight() - 1);
    }

    private int firstRow() {
        return getVerticalBar().getSelection();
    }

    private int rowHeight() {
        GC gc = new GC(this);
        try {
            return gc.getFontMetrics().getHeight() + 4;
        } finally {
            gc.dispose();
        }
    }

    private void scrolls() {
        Rectangle area = getClientArea();
        ScrollBar vertical = getVerticalBar();
        int rows = visibleRows();
        vertical.setValues(Math.min(vertical.getSelection(), Math.max(0, content.rows() - rows)), 0,
                Math.max(1, content.rows()), Math.clamp(rows, 1, Math.max(1, content.rows())), 1, rows);
        vertical.setEnabled(content.rows() > rows);
        ScrollBar horizontal = getHorizontalBar();
        int width = Math.max(1, columnWidths().stream().mapToInt(Integer::intValue).sum());
        horizontal.setValues(Math.min(horizontal.getSelection(), Math.max(0, width - area.width)), 0, width,
                Math.clamp(area.width, 1, width), 20, Math.max(1, area.width));
        horizontal.setEnabled(width > area.width);
    }

    /** Wide enough for the header and for samples from all over the rows. */
    private List<Integer> columnWidths() {
        if (widths.isEmpty()) {
            GC gc = new GC(this);
            for (int column = 0; column < content.headers().size(); column++) {
                int widest = gc.textExtent(content.headers().get(column)).x;
                int step = Math.max(1, content.rows() / SAMPLES);
                for (int row = 0; row < content.rows(); row += step) {
                    widest = Math.max(widest, gc.textExtent(content.text(row, column)).x);
                }
                widths.add(widest + 2 * PADDING);
            }
            gc.dispose();
        }
        return widths;
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        Theme theme = Surroundings.theme(this, ownBackground);
        gc.setBackground(colour(theme.paper()));
        gc.fillRectangle(area);
        int height = rowHeight();
        int first = firstRow();
        int[] selected = selectedRows();
        for (int i = 0; i <= visibleRows() + 1 && first + i < content.rows(); i++) {
            int row = first + i;
            if (row >= selected[0] && row <= selected[1]) {
                gc.setBackground(colour(theme.series(0, 1)));
                gc.setAlpha(isFocusControl() ? 90 : 45);
                gc.fillRectangle(0, height * (i + 1), area.width, height);
                gc.setAlpha(255);
            }
            gc.setForeground(colour(theme.ink()));
            line(gc, row, height * (i + 1));
        }
        gc.setBackground(colour(theme.grid()));
        gc.fillRectangle(0, 0, area.width, height);
        gc.setForeground(colour(theme.ink()));
        line(gc, -1, 0);
    }

    private void line(GC gc, int row, int top) {
        int left = -getHorizontalBar().getSelection();
        int right = getClientArea().width;
        for (int column = 0; column < columnWidths().size() && left < right; column++) {
            int width = columnWidths().get(column);
            if (left + width > 0) {
                String text = row < 0 ? content.headers().get(column) : content.text(row, column);
                Point extent = gc.textExtent(text);
                gc.drawText(text, left + width - PADDING - extent.x, top + 2, SWT.DRAW_TRANSPARENT);
            }
            left += width;
        }
    }

    private static Color colour(int rgb) {
        return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
