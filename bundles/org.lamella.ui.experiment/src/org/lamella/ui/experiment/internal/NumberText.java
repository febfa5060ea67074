/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lamella.data.unit.SiPrefix;
import org.lamella.data.unit.Unit;

/** Numbers as people write them, with any unit of the right kind: {@code 200 nm}, {@code 0.3 cm²}. */
final class NumberText {

    private static final Pattern NUMBER =
            Pattern.compile("\\s*([+-]?(?:\\d+[.,]?\\d*|[.,]\\d+)(?:[eE][+-]?\\d+)?)\\s*(.*?)\\s*");
    private static final MathContext DIGITS = new MathContext(12);

    private NumberText() {
    }

    /** A number in SI with the prefix that suits it; an empty text for NaN. */
    static String show(double value, String unit) {
        if (Double.isNaN(value)) {
            return "";
        }
        SiPrefix prefix = SiPrefix.of(Math.abs(value), unit);
        BigDecimal digits = new BigDecimal(value / prefix.factor(), DIGITS).stripTrailingZeros();
        String number = Math.abs(digits.scale() - digits.precision()) > 9 ? digits.toString() : digits.toPlainString();
        return (number + " " + prefix.symbol() + unit).strip();
    }

    /**
     * What people wrote, in SI. A number alone is in the SI unit.
     *
     * @param unit SI symbol of what is asked for
     * @return nothing if it is no such number
     */
    static OptionalDouble parse(String text, String unit) {
        Matcher matcher = NUMBER.matcher(text.replace('−', '-'));
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(matcher.group(1).replace(',', '.'));
        if (matcher.group(2).isEmpty()) {
            return OptionalDouble.of(value);
        }
        Optional<Unit> given = Unit.parse(matcher.group(2));
        Unit asked = Unit.parse(unit).orElse(Unit.ONE);
        return given.filter(asked::measuresTheSameAs).map(u -> OptionalDouble.of(u.toSi(value)))
                .orElse(OptionalDouble.empty());
    }
}
