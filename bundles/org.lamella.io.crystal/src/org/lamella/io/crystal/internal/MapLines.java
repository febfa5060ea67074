/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.crystal.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.io.ByteSource;

/** Lines of numbers between blanks. */
final class MapLines {

    private static final int LARGEST = 1 << 30;

    private MapLines() {
    }

    static String text(ByteSource source) throws FormatException {
        if (source.size() > LARGEST) {
            throw new FormatException(Place.of(source.file()), "The map is larger than 1 GiB", "export it in parts");
        }
        return new String(source.slice(0, (int) source.size()), StandardCharsets.UTF_8);
    }

    /** The numbers of a line, up to what is none; a decimal comma is one, too. */
    static double[] numbers(String line) {
        String[] cells = line.strip().split("\\s+");
        double[] numbers = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            numbers[i] = number(cells[i]);
            if (Double.isNaN(numbers[i])) {
                return Arrays.copyOf(numbers, i);
            }
        }
        return numbers;
    }

    /** A number, or NaN. */
    static double number(String cell) {
        String text = cell.strip().replace(',', '.');
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789+-.eE".indexOf(text.charAt(i)) < 0) {
                return Double.NaN;
            }
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
