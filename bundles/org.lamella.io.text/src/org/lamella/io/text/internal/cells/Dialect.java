/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.cells;

import org.lamella.io.text.internal.lines.NumberScanner.Decimal;

/**
 * How a file writes its rows.
 *
 * @param separator between cells
 * @param decimal the decimal sign
 * @param grouped whether the sign that is not the decimal sign stands between thousands
 */
public record Dialect(Separator separator, Decimal decimal, boolean grouped) {

    /** The same with other signs in numbers. */
    public Dialect with(Decimal sign, boolean thousands) {
        return new Dialect(separator, sign, thousands);
    }
}
