/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.labels;

import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;

import org.lamella.io.text.internal.lines.NumberScanner;
import org.lamella.io.text.internal.lines.NumberScanner.Decimal;

/** Single numbers in headers, with decimal point or comma. */
public final class NumberText {

    private NumberText() {
    }

    /** The number, if the whole text is one. */
    public static OptionalDouble parse(String text) {
        byte[] bytes = text.strip().getBytes(StandardCharsets.UTF_8);
        NumberScanner scanner = new NumberScanner();
        return scanner.scan(bytes, 0, bytes.length, Decimal.EITHER) ? OptionalDouble.of(scanner.value())
                : OptionalDouble.empty();
    }
}
