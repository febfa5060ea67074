/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.delimited;

import org.lamella.data.Samples;

/** Settles whether the month or the day comes first in a column of dates: as the dates go on without going back. */
final class DateOrder {

    private DateOrder() {
    }

    /** The reading with fewer impossible dates, then the one that never goes back, then the shorter one. */
    static Samples choose(Samples monthFirst, Samples dayFirst) {
        Quality months = Quality.of(monthFirst);
        Quality days = Quality.of(dayFirst);
        if (months.impossible() != days.impossible()) {
            return months.impossible() < days.impossible() ? monthFirst : dayFirst;
        }
        if (months.backwards() != days.backwards()) {
            return months.backwards() < days.backwards() ? monthFirst : dayFirst;
        }
        return months.span() <= days.span() ? monthFirst : dayFirst;
    }

    /**
     * How sensible a reading is.
     *
     * @param impossible how many dates do not exist
     * @param backwards how often time goes back
     * @param span seconds from the first to the last
     */
    private record Quality(long impossible, long backwards, double span) {

        static Quality of(Samples seconds) {
            long impossible = 0;
            long backwards = 0;
            double first = Double.NaN;
            double before = Double.NaN;
            for (long i = 0; i < seconds.size(); i++) {
                double value = seconds.at(i);
                if (Double.isNaN(value)) {
                    impossible++;
                } else {
                    backwards += value < before ? 1 : 0;
                    first = Double.isNaN(first) ? value : first;
                    before = value;
                }
            }
            return new Quality(impossible, backwards, Math.abs(before - first));
        }
    }
}
