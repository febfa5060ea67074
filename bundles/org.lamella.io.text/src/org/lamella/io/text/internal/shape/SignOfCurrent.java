/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.shape;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.lamella.data.Measurand;
import org.lamella.data.Samples;
import org.lamella.data.Warning;

/**
 * Some cyclers write the current without a sign and say in a column of words whether it charged or discharged: Maccor
 * with {@code C} and {@code D}, others with {@code CC_DChg}. Their discharge gets its minus sign here.
 */
final class SignOfCurrent {

    private static final Pattern DISCHARGE =
            Pattern.compile("d|.*d(?:is)?-?ch(?:a?r?g).*|.*放电.*|.*entlad.*|.*décharge.*",
                    Pattern.CASE_INSENSITIVE);

    private final List<Warning> warnings;

    SignOfCurrent(List<Warning> warnings) {
        this.warnings = warnings;
    }

    /** Whether this word says that the cell was discharged. */
    static boolean isDischarge(String word) {
        return DISCHARGE.matcher(word.strip()).matches();
    }

    /** The table with a signed current. */
    TableDraft settle(TableDraft table) {
        Optional<DraftColumn> current = table.find(Measurand.CURRENT);
        Optional<DraftColumn> state = table.columns().stream().filter(c -> c.words().size() > 1)
                .filter(c -> c.words().stream().anyMatch(SignOfCurrent::isDischarge)).findFirst();
        if (current.isEmpty() || state.isEmpty()) {
            return table;
        }
        Samples numbers = current.get().file();
        double[] signed = new double[(int) numbers.size()];
        long turned = 0;
        for (int i = 0; i < signed.length; i++) {
            signed[i] = numbers.at(i);
            if (signed[i] < 0) {
                return table;
            }
            double code = state.get().file().at(i);
            if (signed[i] > 0 && !Double.isNaN(code) && isDischarge(state.get().words().get((int) code))) {
                signed[i] = -signed[i];
                turned++;
            }
        }
        if (turned == 0) {
            return table;
        }
        warnings.add(Warning.of("unsigned-current", "The file has the current without a sign; the " + turned
                + " rows whose \"" + state.get().sense().label().text() + "\" says discharge were taken as negative"));
        return table.replaced(current.get(), new DraftColumn(current.get().sense(), current.get().content(),
                Samples.of(signed)));
    }
}
