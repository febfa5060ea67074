/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.examples.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text export in the layout of EC-Lab: header, parameters in columns of 20 characters, labels, rows. */
final class EcLabText {

    private static final int PARAMETER_WIDTH = 20;

    private final String technique;
    private final List<String> header = new ArrayList<>();
    private final StringBuilder rows = new StringBuilder();
    private String labels = "";

    EcLabText(String technique) {
        this.technique = technique;
    }

    /** A line {@code key : value}. */
    EcLabText line(String key, String value) {
        header.add(key + " : " + value);
        return this;
    }

    /** A parameter with its values for all sequences. */
    EcLabText parameter(String name, String... values) {
        StringBuilder line = new StringBuilder(padded(name));
        for (String value : values) {
            line.append(padded(value));
        }
        header.add(line.toString());
        return this;
    }

    private static String padded(String text) {
        return text + " ".repeat(Math.max(0, PARAMETER_WIDTH - text.length()));
    }

    EcLabText columns(String... names) {
        labels = String.join("\t", names) + "\t";
        return this;
    }

    /** Begins a row with whole numbers. */
    EcLabText whole(long... values) {
        for (long value : values) {
            rows.append(value).append('\t');
        }
        return this;
    }

    /** Numbers with the 16 digits that EC-Lab gives to doubles. */
    EcLabText exact(double... values) {
        return numbers("%.15E", values);
    }

    /** Numbers with the 8 digits that EC-Lab gives to single precision. */
    EcLabText single(double... values) {
        return numbers("%.7E", values);
    }

    private EcLabText numbers(String format, double... values) {
        for (double value : values) {
            // EC-Lab writes exponents with three digits
            String text = String.format(Locale.ROOT, format, value);
            int sign = text.indexOf('E') + 1;
            rows.append(text, 0, sign + 1).append('0').append(text, sign + 1, text.length()).append('\t');
        }
        return this;
    }

    EcLabText endRow() {
        rows.append("\r\n");
        return this;
    }

    /** The whole file. */
    String text() {
        // mark, number of lines, empty, technique, empty, header, empty, labels
        int lines = header.size() + 7;
        StringBuilder text = new StringBuilder("EC-Lab ASCII FILE\r\nNb header lines : ").append(lines)
                .append("                          \r\n\r\n").append(technique).append("\r\n\r\n");
        header.forEach(line -> text.append(line).append("\r\n"));
        return text.append("\r\n").append(labels).append("\r\n").append(rows).toString();
    }
}
