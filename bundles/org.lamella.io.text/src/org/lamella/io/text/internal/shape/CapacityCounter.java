/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.shape;

import java.util.List;
import java.util.Optional;

import org.lamella.data.Measurand;
import org.lamella.data.Warning;
import org.lamella.io.text.internal.labels.ColumnMeaning;

/**
 * Many cyclers have one column of capacity that counts up while charging and while discharging, and begins again with
 * each step. It becomes two: what was charged, what was discharged. One that counts down again is a charge.
 */
final class CapacityCounter {

    private final List<Warning> warnings;

    CapacityCounter(List<Warning> warnings) {
        this.warnings = warnings;
    }

    /** The table with such a column taken apart. */
    TableDraft settle(TableDraft table) {
        Optional<DraftColumn> counter = table.find(Measurand.CHARGE)
                .filter(c -> c.sense().rank() == ColumnMeaning.COUNTER
                        || table.has(Measurand.CURRENT, Measurand.CYCLE));
        if (counter.isEmpty()) {
            return table;
        }
        if (!table.has(Measurand.CURRENT) || table.has(Measurand.CHARGE_CAPACITY, Measurand.DISCHARGE_CAPACITY)) {
            return counter.get().sense().rank() == ColumnMeaning.COUNTER
                    ? table.replaced(counter.get(), counter.get().asOther()) : table;
        }
        double[] count = counter.get().si().toArray();
        double[] current = table.find(Measurand.CURRENT).orElseThrow().si().toArray();
        int up = 0;
        int down = 0;
        for (int i = 1; i < count.length; i++) {
            if (current[i] < 0 && current[i - 1] < 0) {
                up += count[i] > count[i - 1] ? 1 : 0;
                down += count[i] < count[i - 1] ? 1 : 0;
            }
        }
        return up > down ? apart(table, counter.get(), count, current) : table;
    }

    private TableDraft apart(TableDraft table, DraftColumn counter, double[] count, double[] current) {
        double[] charged = new double[count.length];
        double[] discharged = new double[count.length];
        double up = 0;
        double down = 0;
        double before = 0;
        for (int i = 0; i < count.length; i++) {
            if (Double.isFinite(count[i])) {
                double growth = count[i] >= before ? count[i] - before : count[i];
                before = count[i];
                up += current[i] > 0 ? growth : 0;
                down += current[i] < 0 ? growth : 0;
            }
            charged[i] = up;
            discharged[i] = down;
        }
        String label = counter.sense().label().text();
        warnings.add(
                Warning.of("capacity-taken-apart", "\"" + label + "\" counts charge and discharge alike; by the sign "
                        + "of the current it became a capacity charged and one discharged"));
        return table.replaced(counter, counter.asOther())
                .plus(DraftColumn.derived("charged/C", Measurand.CHARGE_CAPACITY, charged))
                .plus(DraftColumn.derived("discharged/C", Measurand.DISCHARGE_CAPACITY, discharged));
    }
}
