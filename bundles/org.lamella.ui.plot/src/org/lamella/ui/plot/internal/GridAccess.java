/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.lamella.ui.plot.DataGrid;
import org.lamella.ui.plot.GridContent;

/** What a screen reader is told about a table: the row of the keyboard, header by header. */
public final class GridAccess extends AccessibleControlAdapter {

    private final DataGrid grid;

    /** Tells about a table. */
    public GridAccess(DataGrid grid) {
        this.grid = grid;
        grid.getAccessible().addAccessibleControlListener(this);
        grid.addListener(SWT.Selection, e -> grid.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null));
    }

    @Override
    public void getRole(AccessibleControlEvent e) {
        e.detail = ACC.ROLE_TABLE;
    }

    @Override
    public void getValue(AccessibleControlEvent e) {
        GridContent content = grid.content();
        int row = grid.currentRow();
        if (row >= content.rows()) {
            e.result = Texts.text("plot.empty");
            return;
        }
        StringBuilder text = new StringBuilder(
                Texts.text("table.row", Integer.toString(row + 1), Integer.toString(content.rows())));
        for (int column = 0; column < content.headers().size(); column++) {
            text.append("; ").append(content.headers().get(column)).append(' ').append(content.text(row, column));
        }
        e.result = text.toString();
    }
}
