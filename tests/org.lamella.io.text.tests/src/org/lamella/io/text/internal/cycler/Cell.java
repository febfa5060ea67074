/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.cycler;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A cell that is rested, charged, held and discharged twice, made for these tests: the truth that texts are made of. */
final class Cell {

    /** What a row was measured in. */
    enum State {
        REST,
        CHARGE,
        HOLD,
        DISCHARGE
    }

    /**
     * A row.
     *
     * @param time since the start, s
     * @param ofStep since the start of the step, s
     * @param cycle number of the cycle
     * @param step number of the step
     * @param state what was done
     * @param current with its sign, A
     * @param potential V
     * @param counted capacity since the start of the step, without sign, Ah
     */
    record Row(double time, double ofStep, int cycle, int step, State state, double current, double potential,
            double counted) {
    }

    private static final double INTERVAL = 10.5;
    private static final int ROWS = 6;

    private Cell() {
    }

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        double time = 0;
        int step = 0;
        for (int cycle = 1; cycle <= 2; cycle++) {
            for (State state : State.values()) {
                step++;
                double current = switch (state) {
                    case REST -> 0;
                    case CHARGE -> 0.002;
                    case HOLD -> 0.001;
                    case DISCHARGE -> -0.002;
                };
                for (int i = 0; i < ROWS; i++) {
                    double potential = state == State.HOLD ? 4.2 : state == State.REST ? 3.5
                            : 3.6 + 0.1 * (state == State.CHARGE ? i : -i);
                    rows.add(new Row(time + i * INTERVAL, i * INTERVAL, cycle, step, state, current, potential,
                            Math.abs(current) * i * INTERVAL / 3600));
                }
                time += ROWS * INTERVAL;
            }
        }
        return rows;
    }

    static double[] column(ToDoubleFunction<Row> of) {
        return rows().stream().mapToDouble(of).toArray();
    }
}
