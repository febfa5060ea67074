/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.form.grid;

import java.util.function.LongFunction;

/**
 * A column of a {@link Grid}; its functions are safe for all threads.
 *
 * @param title what it is, for people
 * @param subtitle unit of its numbers, or how the file calls it; the second line of the head
 * @param csvHead its head in a CSV file
 * @param isNumeric whether it holds numbers, which stand at the right
 * @param shown text of a row, as it is shown
 * @param exact text of a row with all its digits, as it is copied
 */
public record GridColumn(String title, String subtitle, String csvHead, boolean isNumeric, LongFunction<String> shown,
        LongFunction<String> exact) {

    /** How numbers get their names in a CSV file: title and unit. */
    public static String csvHead(String title, String unit) {
        return unit.isEmpty() ? title : title + " (" + unit + ")";
    }
}
