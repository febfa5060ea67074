/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.layout;

import java.math.BigDecimal;
import java.math.MathContext;

import org.lamella.data.unit.SiPrefix;

/**
 * A length that reads well: 1, 2 or 5 times a power of ten, as a scale bar has it.
 *
 * @param value in the unit it was asked for
 * @param text with the unit and its prefix: {@code 50 nm}
 */
public record RoundLength(double value, String text) {

    /**
     * The largest round length that is not longer than this one.
     *
     * @param longest in {@code unit}, positive
     * @param unit SI symbol
     */
    public static RoundLength upTo(double longest, String unit) {
        double power = Math.pow(10, Math.floor(Math.log10(longest)));
        double mantissa = longest / power;
        double length = (mantissa >= 5 ? 5 : mantissa >= 2 ? 2 : 1) * power;
        SiPrefix prefix = SiPrefix.of(length, unit);
        String number = BigDecimal.valueOf(length / prefix.factor()).round(new MathContext(3)).stripTrailingZeros()
                .toPlainString();
        return new RoundLength(length, number + " " + prefix.symbol() + unit);
    }
}
