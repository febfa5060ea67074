/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.form.grid;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ScrollBar;
import org.lamella.ui.form.LocalTexts;
import org.lamella.ui.form.ToClipboard;

/**
 * A table of any number of rows. The platform's own virtual table takes seconds for a million rows; this one holds only
 * those that are seen. Cells are formatted beside the window's thread, blocks of them are copied as CSV.
 * <p>
 * Keys: arrows, Page up and down, Home and End (with Ctrl to the first and last row), with Shift they select; Ctrl+A
 * selects all, Ctrl+C copies.
 */
public final class Grid extends Canvas {

    private static final int WHEEL_ROWS = 3;
    /** Rows that are formatted before they are seen, above and below. */
    private static final int AHEAD = 64;

    private static final LocalTexts TEXTS = new LocalTexts(Grid.class);

    private final Background background = new Background(this);
    private final Background copying = new Background(this);
    private final GridPainter painter;
    private Optional<GridSource> source = Optional.empty();
    private GridPage page = GridPage.EMPTY;
    private GridPage asked = GridPage.EMPTY;
    private GridRange range = GridRange.START;
    private String emptyText = "";

    /** An empty grid. */
    public Grid(Composite parent) {
        super(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        painter = new GridPainter(this, TEXTS.get("grid.row"));
        addListener(SWT.Paint, event -> painter.paint(event.gc, source, page, range, emptyText));
        addListener(SWT.Resize, event -> adjust());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, event -> point(event, (event.stateMask & SWT.SHIFT) != 0));
        addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                point(event, true);
            }
        });
        addListener(SWT.MouseVerticalWheel, event -> {
            scrollTo(topRow() - Integer.signum(event.count) * WHEEL_ROWS);
            event.doit = false;
        });
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
        getVerticalBar().addListener(SWT.Selection, event -> moved());
        getHorizontalBar().addListener(SWT.Selection, event -> redraw());
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_TABLE;
            }

            @Override
            public void getValue(AccessibleControlEvent e) {
                e.result = spoken();
            }
        });
        menu();
    }

    private void menu() {
        Menu menu = new Menu(this);
        MenuItem copy = new MenuItem(menu, SWT.PUSH);
        copy.setText(TEXTS.get("grid.copy"));
        copy.addListener(SWT.Selection, event -> copy());
        MenuItem all = new MenuItem(menu, SWT.PUSH);
        all.setText(TEXTS.get("grid.all"));
        all.addListener(SWT.Selection, event -> source.ifPresent(s -> select(GridRange.all(s))));
        setMenu(menu);
    }

    /** Shows something else from its first row. */
    public void setSource(GridSource shown) {
        checkWidget();
        source = Optional.of(shown);
        page = GridPage.EMPTY;
        asked = GridPage.EMPTY;
        range = GridRange.START;
        painter.forgetWidths();
        getVerticalBar().setSelection(0);
        getHorizontalBar().setSelection(0);
        adjust();
    }

    /** Shows nothing but a text. */
    public void clear(String text) {
        checkWidget();
        source = Optional.empty();
        page = GridPage.EMPTY;
        asked = GridPage.EMPTY;
        emptyText = text;
        adjust();
    }

    /** What is shown. */
    public Optional<GridSource> source() {
        return source;
    }

    /** Whether all rows that are seen have their texts: what tests wait for. */
    public boolean isUpToDate() {
        return source.isEmpty() || page.covers(topRow(), Math.min(source.get().rows(), topRow() + visibleRows()));
    }

    /** The text of a cell that is seen. */
    public Optional<String> seen(long row, int column) {
        return page.cell(row, column);
    }

    long topRow() {
        return getVerticalBar().getSelection();
    }

    int visibleRows() {
        return Math.max(1, (getClientArea().height - painter.headHeight()) / painter.rowHeight() + 1);
    }

    private void adjust() {
        long rows = source.map(GridSource::rows).orElse(0L);
        int thumb = Math.max(1, visibleRows() - 1);
        ScrollBar vertical = getVerticalBar();
        // one row more than there are, so that the last one can be seen whole
        int maximum = (int) Math.min(Integer.MAX_VALUE - 1, rows + 1);
        vertical.setValues(vertical.getSelection(), 0, Math.max(1, maximum), Math.min(thumb, Math.max(1, maximum)), 1,
                thumb);
        vertical.setVisible(rows > thumb);
        int width = source.map(painter::totalWidth).orElse(0);
        int area = getClientArea().width;
        ScrollBar horizontal = getHorizontalBar();
        horizontal.setValues(horizontal.getSelection(), 0, Math.max(1, width), Math.clamp(area, 1, Math.max(1, width)),
                painter.rowHeight(), Math.max(1, area));
        horizontal.setVisible(width > area);
        moved();
    }

    private void moved() {
        source.ifPresent(this::ask);
        redraw();
    }

    private void ask(GridSource shown) {
        long from = topRow();
        long to = Math.min(shown.rows(), from + visibleRows());
        if (page.covers(from, to) || asked.covers(from, to)) {
            return;
        }
        long first = Math.max(0, from - AHEAD);
        int count = (int) (to - first) + AHEAD;
        asked = new GridPage(first, new String[count][]);
        background.latest(() -> GridPage.of(shown, first, count), made -> {
            page = made;
            asked = GridPage.EMPTY;
            if (painter.widen(made, shown)) {
                adjust();
            }
            redraw();
        });
    }

    /** Brings this row to the top, as far as there are rows below it. */
    public void scrollTo(long row) {
        getVerticalBar().setSelection(Math.clamp(row, 0, Integer.MAX_VALUE - 1));
        moved();
    }

    private void point(Event event, boolean extend) {
        source.ifPresent(shown -> {
            Point at = painter.cellAt(event.x, event.y, shown, topRow());
            if (event.button <= 1 && at.y >= 0) {
                setFocus();
                select(range.to(topRow() + at.y, at.x, extend, shown));
            }
        });
    }

    private void select(GridRange other) {
        range = other;
        reveal();
        getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
        redraw();
    }

    private void reveal() {
        long top = topRow();
        int whole = visibleRows() - 1;
        if (range.row() < top) {
            scrollTo(range.row());
        } else if (range.row() >= top + whole) {
            scrollTo(range.row() - whole + 1);
        }
        source.ifPresent(shown -> {
            Rectangle cell = painter.columnBounds(range.column(), shown);
            ScrollBar bar = getHorizontalBar();
            int area = getClientArea().width;
            int left = painter.rowNumberWidth(shown);
            if (cell.x - left < bar.getSelection()) {
                bar.setSelection(cell.x - left);
            } else if (cell.x + cell.width > bar.getSelection() + area) {
                bar.setSelection(cell.x + cell.width - area);
            }
        });
    }

    private void key(Event event) {
        source.ifPresent(shown -> {
            boolean extend = (event.stateMask & SWT.SHIFT) != 0;
            boolean control = (event.stateMask & SWT.MOD1) != 0;
            long row = range.row();
            int column = range.column();
            switch (event.keyCode) {
                case SWT.ARROW_UP -> select(range.to(control ? 0 : row - 1, column, extend, shown));
                case SWT.ARROW_DOWN -> select(range.to(control ? shown.rows() - 1 : row + 1, column, extend, shown));
                case SWT.ARROW_LEFT -> select(range.to(row, column - 1, extend, shown));
                case SWT.ARROW_RIGHT -> select(range.to(row, column + 1, extend, shown));
                case SWT.PAGE_UP -> select(range.to(row - visibleRows() + 2, column, extend, shown));
                case SWT.PAGE_DOWN -> select(range.to(row + visibleRows() - 2, column, extend, shown));
                case SWT.HOME -> select(range.to(control ? 0 : row, 0, extend, shown));
                case SWT.END ->
                        select(range.to(control ? shown.rows() - 1 : row, shown.columns().size() - 1, extend, shown));
                case 'a' -> {
                    if (control) {
                        select(GridRange.all(shown));
                    }
                }
                case 'c' -> {
                    if (control) {
                        copy();
                    }
                }
                default -> {
                    return;
                }
            }
        });
    }

    /** Puts the selected block on the clipboard as CSV; made in the background, since it may be large. */
    public void copy() {
        source.filter(shown -> shown.rows() > 0 && GridCsv.cells(range) <= GridCsv.MOST_CELLS).ifPresent(shown -> {
            GridRange block = range;
            copying.latest(() -> GridCsv.of(shown, block), csv -> ToClipboard.text(getDisplay(), csv));
        });
    }

    private String spoken() {
        return source.map(shown -> shown.rows() == 0 ? ""
                : range.row() + 1 + ", " + shown.columns().get(range.column()).title() + ": "
                        + page.cell(range.row(), range.column()).orElse("") + " "
                        + shown.columns().get(range.column()).subtitle())
                .orElse("");
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        int em = gc.textExtent("m").x;
        gc.dispose();
        return new Point(widthHint == SWT.DEFAULT ? em * 30 : widthHint,
                heightHint == SWT.DEFAULT ? painter.headHeight() + 6 * painter.rowHeight() : heightHint);
    }
}
