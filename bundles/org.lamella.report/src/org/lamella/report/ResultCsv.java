/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.report;

import java.io.IOException;
import java.util.List;

import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.ResultTable;

/** Results as comma-separated text (RFC 4180), UTF-8, decimal points, all digits. */
public final class ResultCsv {

    /** Whole numbers below this are written without a decimal point. */
    private static final double MOST_WHOLE = 1e15;

    private ResultCsv() {
    }

    /** All quantities of all results, a row each. */
    public static void writeQuantities(List<AnalysedResult> results, Appendable out) throws IOException {
        out.append("file,analysis,name,value,uncertainty,unit,flags\r\n");
        for (AnalysedResult analysed : results) {
            String file = analysed.provenance().inputs().isEmpty() ? ""
                    : analysed.provenance().inputs().getFirst().file().toString();
            for (Quantity q : analysed.result().quantities()) {
                out.append(cell(file)).append(',').append(cell(analysed.provenance().analysis())).append(',')
                        .append(cell(q.name())).append(',').append(number(q.value())).append(',')
                        .append(number(q.uncertainty())).append(',').append(cell(q.unit())).append(',')
                        .append(cell(String.join(" ", q.flags()))).append("\r\n");
            }
        }
    }

    /** One table, its units in the header. */
    public static void writeTable(ResultTable table, Appendable out) throws IOException {
        String separator = "";
        for (ResultTable.Column column : table.columns()) {
            String unit = column.unit().isEmpty() ? "" : " (" + column.unit() + ")";
            out.append(separator).append(cell(column.name() + unit));
            separator = ",";
        }
        out.append("\r\n");
        for (int row = 0; row < table.rows(); row++) {
            separator = "";
            for (ResultTable.Column column : table.columns()) {
                out.append(separator)
                        .append(column.isNumeric() ? number(column.numbers()[row]) : cell(column.texts().get(row)));
                separator = ",";
            }
            out.append("\r\n");
        }
    }

    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < MOST_WHOLE;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }

    private static String cell(String text) {
        boolean quoted = text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0
                || text.indexOf('\r') >= 0;
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
