/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot;

import java.util.List;

/** What a {@link DataGrid} shows. Cells are asked for when they come into sight, in the window's thread. */
public interface GridContent {

    /** Nothing. */
    GridContent EMPTY = new GridContent() {
        @Override
        public List<String> headers() {
            return List.of();
        }

        @Override
        public int rows() {
            return 0;
        }

        @Override
        public String text(int row, int column) {
            return "";
        }
    };

    /** One text for each column. */
    List<String> headers();

    /** Number of rows. */
    int rows();

    /** What a cell shows. */
    String text(int row, int column);

    /** What a cell gives to the clipboard: all digits. */
    default String full(int row, int column) {
        return text(row, column);
    }
}
