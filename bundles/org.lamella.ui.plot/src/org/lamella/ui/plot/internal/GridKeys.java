/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.lamella.ui.plot.DataGrid;
import org.lamella.ui.plot.GridContent;

/** The keyboard of a table. */
public final class GridKeys {

    /** More rows than this would not fit into a clipboard. */
    private static final int MOST_COPIED = 1_000_000;

    private final DataGrid grid;

    /** Listens to the keys of a table. */
    public GridKeys(DataGrid grid) {
        this.grid = grid;
        grid.addListener(SWT.KeyDown, this::pressed);
        grid.addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT
                && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
    }

    private void pressed(Event e) {
        boolean extend = (e.stateMask & SWT.SHIFT) != 0;
        int row = grid.currentRow();
        switch (e.keyCode) {
            case SWT.ARROW_DOWN -> grid.select(row + 1, extend);
            case SWT.ARROW_UP -> grid.select(row - 1, extend);
            case SWT.PAGE_DOWN -> grid.select(row + grid.visibleRows(), extend);
            case SWT.PAGE_UP -> grid.select(row - grid.visibleRows(), extend);
            case SWT.HOME -> grid.select(0, extend);
            case SWT.END -> grid.select(grid.content().rows() - 1, extend);
            case 'a' -> {
                if ((e.stateMask & SWT.MOD1) != 0) {
                    grid.selectAll();
                }
            }
            case 'c' -> {
                if ((e.stateMask & SWT.MOD1) != 0 && grid.content().rows() > 0) {
                    PlotFiles.toClipboard(grid, selectedText(), TextTransfer.getInstance());
                }
            }
            default -> {
                // other keys are others' business
            }
        }
    }

    private String selectedText() {
        GridContent content = grid.content();
        int[] rows = grid.selectedRows();
        StringBuilder text = new StringBuilder(String.join("\t", content.headers())).append('\n');
        for (int row = rows[0]; row <= rows[1] && row - rows[0] < MOST_COPIED; row++) {
            for (int column = 0; column < content.headers().size(); column++) {
                text.append(column == 0 ? "" : "\t").append(content.full(row, column));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
