/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.form.grid;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.lamella.ui.form.Tone;

/** Draws the cells of a grid that are seen, and knows how wide and high everything is. */
final class GridPainter {

    private static final int PAD = 7;
    private static final int NARROWEST = 56;
    private static final int WIDEST = 420;
    private static final int HEAD_LINES = 2;

    private final Grid grid;
    private final String rowHead;
    private final Font bold;
    private final int lineHeight;
    private int[] widths = {};

    GridPainter(Grid grid, String rowHead) {
        this.grid = grid;
        this.rowHead = rowHead;
        FontData data = grid.getFont().getFontData()[0];
        bold = new Font(grid.getDisplay(), data.getName(), data.getHeight(), SWT.BOLD);
        grid.addDisposeListener(event -> bold.dispose());
        GC gc = new GC(grid);
        lineHeight = gc.getFontMetrics().getHeight();
        gc.dispose();
    }

    int rowHeight() {
        return lineHeight + 4;
    }

    int headHeight() {
        return HEAD_LINES * lineHeight + 9;
    }

    void forgetWidths() {
        widths = new int[0];
    }

    private int[] widths(GridSource source) {
        if (widths.length != source.columns().size()) {
            widths = new int[source.columns().size()];
            GC gc = new GC(grid);
            for (int i = 0; i < widths.length; i++) {
                gc.setFont(bold);
                int title = gc.textExtent(source.columns().get(i).title()).x;
                gc.setFont(grid.getFont());
                int below = gc.textExtent(source.columns().get(i).subtitle()).x;
                widths[i] = Math.clamp(Math.max(title, below) + 2 * PAD, NARROWEST, WIDEST);
            }
            gc.dispose();
        }
        return widths;
    }

    /** Makes columns wide enough for these cells; they never become narrower, so nothing jumps. */
    boolean widen(GridPage page, GridSource source) {
        int[] now = widths(source);
        int[] before = now.clone();
        GC gc = new GC(grid);
        for (int column = 0; column < now.length; column++) {
            String longest = "";
            for (String[] row : page.cells()) {
                longest = row[column].length() > longest.length() ? row[column] : longest;
            }
            now[column] = Math.clamp(gc.textExtent(longest).x + 2 * PAD, now[column], WIDEST);
        }
        gc.dispose();
        return !Arrays.equals(before, now);
    }

    int rowNumberWidth(GridSource source) {
        GC gc = new GC(grid);
        int width = Math.max(gc.textExtent(Long.toString(Math.max(1, source.rows()))).x, gc.textExtent(rowHead).x);
        gc.dispose();
        return width + 2 * PAD;
    }

    int totalWidth(GridSource source) {
        return rowNumberWidth(source) + Arrays.stream(widths(source)).sum();
    }

    Rectangle columnBounds(int column, GridSource source) {
        int[] all = widths(source);
        int x = rowNumberWidth(source);
        for (int i = 0; i < column; i++) {
            x += all[i];
        }
        return new Rectangle(x, 0, all.length == 0 ? 0 : all[column], grid.getClientArea().height);
    }

    /** Column and row below the top one at a point; the row is negative in the head. */
    Point cellAt(int x, int y, GridSource source, long topRow) {
        int at = x + grid.getHorizontalBar().getSelection();
        int column = 0;
        while (column < source.columns().size() - 1) {
            Rectangle bounds = columnBounds(column, source);
            if (at < bounds.x + bounds.width) {
                break;
            }
            column++;
        }
        return new Point(column, y < headHeight() ? -1 : (y - headHeight()) / rowHeight());
    }

    void paint(GC gc, Optional<GridSource> source, GridPage page, GridRange range, String emptyText) {
        Rectangle area = grid.getClientArea();
        gc.setBackground(grid.getBackground());
        gc.fillRectangle(area);
        if (source.isEmpty()) {
            gc.setForeground(Tone.SOFT.on(grid));
            Point size = gc.textExtent(emptyText);
            gc.drawText(emptyText, Math.max(PAD, (area.width - size.x) / 2), Math.max(PAD, (area.height - size.y) / 2),
                    true);
            return;
        }
        GridSource shown = source.get();
        int left = rowNumberWidth(shown);
        int x = left - grid.getHorizontalBar().getSelection();
        for (int column = 0; column < shown.columns().size(); column++) {
            int width = widths(shown)[column];
            if (x + width > left && x < area.width) {
                gc.setClipping(Math.max(x, left), 0, Math.min(x + width, area.width) - Math.max(x, left),
                        area.height);
                column(gc, shown, page, range, column, x, width);
            }
            x += width;
        }
        gc.setClipping((Rectangle) null);
        rowNumbers(gc, shown, left, area);
        gc.setForeground(Tone.between(grid, 0.25));
        gc.drawLine(0, headHeight() - 1, area.width, headHeight() - 1);
    }

    private void column(GC gc, GridSource source, GridPage page, GridRange range, int column, int x, int width) {
        boolean numeric = source.columns().get(column).isNumeric();
        long top = grid.topRow();
        Color text = Tone.PLAIN.on(grid);
        Color selected = selection();
        for (int i = 0; i < grid.visibleRows() && top + i < source.rows(); i++) {
            int y = headHeight() + i * rowHeight();
            boolean inRange = range.contains(top + i, column);
            if (inRange || (top + i) % 2 == 1) {
                gc.setBackground(inRange ? selected : Tone.between(grid, 0.03));
                gc.fillRectangle(x, y, width, rowHeight());
            }
            gc.setForeground(text);
            String cell = page.cell(top + i, column).orElse("…");
            int cellX = numeric ? x + width - PAD - gc.textExtent(cell).x : x + PAD;
            gc.drawText(cell, cellX, y + 2, true);
            if (grid.isFocusControl() && top + i == range.row() && column == range.column()) {
                gc.setForeground(Tone.between(grid, 0.6));
                gc.drawRectangle(x, y, width - 1, rowHeight() - 1);
            }
        }
        gc.setBackground(Tone.between(grid, 0.06));
        gc.fillRectangle(x, 0, width, headHeight());
        gc.setFont(bold);
        gc.setForeground(text);
        head(gc, source.columns().get(column).title(), x, 3, width, numeric);
        gc.setFont(grid.getFont());
        gc.setForeground(Tone.SOFT.on(grid));
        head(gc, source.columns().get(column).subtitle(), x, 4 + lineHeight, width, numeric);
        gc.setForeground(Tone.between(grid, 0.12));
        gc.drawLine(x + width - 1, 0, x + width - 1, grid.getClientArea().height);
    }

    private static void head(GC gc, String text, int x, int y, int width, boolean right) {
        int at = right ? Math.max(x + PAD, x + width - PAD - gc.textExtent(text).x) : x + PAD;
        gc.drawText(text, at, y, true);
    }

    private void rowNumbers(GC gc, GridSource source, int width, Rectangle area) {
        gc.setBackground(Tone.between(grid, 0.06));
        gc.fillRectangle(0, 0, width, area.height);
        gc.setForeground(Tone.SOFT.on(grid));
        gc.drawText(rowHead, PAD, 4 + lineHeight, true);
        long top = grid.topRow();
        for (int i = 0; i < grid.visibleRows() && top + i < source.rows(); i++) {
            String number = Long.toString(top + i + 1);
            gc.drawText(number, width - PAD - gc.textExtent(number).x, headHeight() + i * rowHeight() + 2, true);
        }
    }

    private Color selection() {
        return Tone.isDark(grid) ? new Color(0x2f, 0x4a, 0x66) : new Color(0xcf, 0xe3, 0xf7);
    }
}
