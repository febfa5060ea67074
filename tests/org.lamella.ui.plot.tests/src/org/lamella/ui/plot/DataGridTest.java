/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lamella.testkit.window.WindowKit;

class DataGridTest {

    private WindowKit window;

    @BeforeEach
    void open() {
        window = new WindowKit(400, 300);
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    /** Counts what is asked for. */
    private static final class Million implements GridContent {

        private int asked;

        @Override
        public List<String> headers() {
            return List.of("a", "b");
        }

        @Override
        public int rows() {
            return 1_000_000;
        }

        @Override
        public String text(int row, int column) {
            asked++;
            return row + "/" + column;
        }
    }

    @Test
    void asksOnlyForWhatIsInSight() {
        DataGrid grid = window.open(shell -> new DataGrid(shell, SWT.NONE));
        Million million = new Million();
        grid.setContent(million);
        window.picture(grid);
        assertTrue(million.asked < 1_000, million.asked + " cells were asked for");
    }

    @Test
    void goesEverywhereByKeys() {
        DataGrid grid = window.open(shell -> new DataGrid(shell, SWT.NONE));
        grid.setContent(new Million());
        window.key(grid, SWT.END, 0);
        assertEquals(999_999, grid.currentRow());
        window.key(grid, SWT.PAGE_UP, SWT.SHIFT);
        assertArrayEquals(new int[] { 999_999 - grid.visibleRows(), 999_999 }, grid.selectedRows());
        window.key(grid, SWT.HOME, 0);
        window.key(grid, SWT.ARROW_UP, 0);
        window.key(grid, SWT.ARROW_DOWN, 0);
        assertEquals(1, grid.currentRow());
        window.key(grid, 'a', SWT.MOD1);
        assertArrayEquals(new int[] { 0, 999_999 }, grid.selectedRows());
    }

    @Test
    void aPlotsTableListsEachSeries() {
        PlotTable table = window.open(shell -> new PlotTable(shell, SWT.NONE));
        table.setScene(Samples.two());
        assertEquals(List.of("Potential / V", "Current / A"), table.grid().content().headers());
        assertEquals(5, table.grid().content().rows());
        assertEquals("0.2500000", table.grid().content().text(1, 0));
        assertEquals("0.25", table.grid().content().full(1, 0));
    }
}
