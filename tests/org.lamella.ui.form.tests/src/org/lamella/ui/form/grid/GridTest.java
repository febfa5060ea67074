/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.form.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.junit.jupiter.api.Test;
import org.lamella.ui.testkit.WindowKit;

class GridTest {

    private static final long MILLION = 1_000_000;

    /** How often a cell's text was asked for. */
    private final AtomicInteger asked = new AtomicInteger();

    /** Ten columns with row and column as their texts. */
    private GridSource count(long rows) {
        return new GridSource(rows, IntStream.range(0, 10).mapToObj(column -> new GridColumn("c" + column,
                column == 0 ? "V" : "", GridColumn.csvHead("c" + column, column == 0 ? "V" : ""), true, row -> {
                    asked.incrementAndGet();
                    return row + "." + column;
                }, row -> column == 2 ? "a,b" : row + ";" + column)).toList());
    }

    private static Grid grid(WindowKit window, GridSource source) {
        Grid grid = new Grid(window.shell());
        window.shell().open();
        window.live(300);
        window.longestEvent();
        window.timed(() -> grid.setSource(source));
        return grid;
    }

    @Test
    void millionRowsAreOpenWithinATenthOfASecondOfTheWindowsThread() {
        try (WindowKit window = new WindowKit(900, 700)) {
            Grid grid = grid(window, count(MILLION));
            window.await("its texts", grid::isUpToDate);
            window.live(100);
            double longest = window.longestEvent();
            assertEquals(Optional.of("0.0"), grid.seen(0, 0));
            assertTrue(asked.get() < 5000, "formatted " + asked.get() + " cells");
            System.out.printf("million rows in a grid: longest event %.1f ms%n", longest);
            assertTrue(longest < 100, "window's thread was busy for " + longest + " ms");
        }
    }

    @Test
    void lastRowIsReachedByOneKeyAndSeenWhole() {
        try (WindowKit window = new WindowKit(900, 700)) {
            Grid grid = grid(window, count(MILLION));
            window.await("its texts", grid::isUpToDate);
            window.key(grid, SWT.END, SWT.MOD1);
            window.await("its texts", grid::isUpToDate);
            assertEquals(Optional.of("999999.9"), grid.seen(MILLION - 1, 9));
            assertTrue(grid.topRow() + grid.visibleRows() - 1 >= MILLION, "top row " + grid.topRow());
        }
    }

    @Test
    void selectedBlockIsCopiedAsCsvWithHeadAndQuotes() {
        try (WindowKit window = new WindowKit(900, 700)) {
            Grid grid = grid(window, count(5));
            window.key(grid, SWT.ARROW_DOWN, 0);
            window.key(grid, SWT.ARROW_DOWN, SWT.SHIFT);
            window.key(grid, SWT.ARROW_RIGHT, SWT.SHIFT);
            window.key(grid, SWT.ARROW_RIGHT, SWT.SHIFT);
            window.key(grid, 'c', SWT.MOD1);
            Clipboard clipboard = new Clipboard(window.shell().getDisplay());
            String wanted = "c0 (V),c1,c2\r\n1;0,1;1,\"a,b\"\r\n2;0,2;1,\"a,b\"\r\n";
            window.await("the clipboard", () -> wanted.equals(clipboard.getContents(TextTransfer.getInstance())));
            clipboard.dispose();
        }
    }

    @Test
    void keysNeverLeaveTheTable() {
        GridSource source = count(3);
        GridRange range = GridRange.START.to(-5, -1, false, source);
        assertEquals(new GridRange(0, 0, 0, 0), range);
        assertEquals(new GridRange(0, 0, 2, 9), range.to(99, 99, true, source));
        assertEquals(new GridRange(0, 0, 0, 0), GridRange.all(count(0)).to(1, 0, false, count(0)));
    }

    @Test
    void emptyTableIsDrawn() {
        try (WindowKit window = new WindowKit(900, 700)) {
            Grid grid = grid(window, count(0));
            window.live(200);
            assertTrue(grid.isUpToDate());
            grid.clear("nothing");
            window.live(100);
            assertTrue(grid.source().isEmpty());
        }
    }

    @Test
    void numbersHaveTheDigitsOfTheInstrumentAndNoMore() {
        // 0.1 as an instrument of single precision writes it
        assertEquals("0.1", Digits.shown(0.1f));
        assertEquals("0.30000001", Digits.shown(0.3f));
        assertEquals("−1.5e-9", Digits.shown(-1.5e-9));
        assertEquals("12345678", Digits.shown(12345678));
        assertEquals("1.2345679e9", Digits.shown(1234567890));
        assertEquals("0", Digits.shown(-0.0));
        assertEquals("–", Digits.shown(Double.NaN));
        assertEquals("−∞", Digits.shown(Double.NEGATIVE_INFINITY));
        assertEquals("0.333333", Digits.calculated(1 / 3.0));
        assertEquals("", Digits.exact(Double.NaN));
        assertEquals("0.1", Digits.exact(0.1));
    }
}
