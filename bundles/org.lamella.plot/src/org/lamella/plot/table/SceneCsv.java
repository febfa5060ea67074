/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.lamella.plot.scene.Scene;

/**
 * A plot's numbers as CSV (RFC 4180, UTF-8, decimal point): the columns of all series side by side, each headed by
 * series, quantity and SI unit. Shorter series end in empty cells; so do numbers that are none.
 */
public final class SceneCsv {

    private SceneCsv() {
    }

    /** Writes all series. */
    public static void write(Scene scene, Appendable out) throws IOException {
        List<SeriesTable> tables = SeriesTable.of(scene);
        int rows = 0;
        String separator = "";
        for (SeriesTable table : tables) {
            rows = Math.max(rows, table.rows());
            for (SeriesTable.Column column : table.columns()) {
                out.append(separator).append(quoted(table.name() + ": " + column.header()));
                separator = ",";
            }
        }
        out.append("\r\n");
        for (int row = 0; row < rows; row++) {
            separator = "";
            for (SeriesTable table : tables) {
                for (SeriesTable.Column column : table.columns()) {
                    out.append(separator);
                    separator = ",";
                    if (row < column.rows() && Double.isFinite(column.values().at(row))) {
                        out.append(Double.toString(column.values().at(row)));
                    }
                }
            }
            out.append("\r\n");
        }
    }

    /** All series as one text. */
    public static String of(Scene scene) {
        StringBuilder text = new StringBuilder();
        try {
            write(scene, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
