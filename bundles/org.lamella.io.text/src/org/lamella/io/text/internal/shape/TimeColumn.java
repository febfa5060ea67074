/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.lamella.data.Measurand;
import org.lamella.data.Samples;
import org.lamella.data.Warning;

/**
 * Settles which column is the time since the start. A file may have several: the time of the test, that of the step
 * (which starts again with each step), the time of the day, the date. Wanted is one that never goes back.
 */
final class TimeColumn {

    private static final double DAY = 86400;
    /** Share of the rows whose step in time agrees with that of the date, to its seconds. */
    private static final double AGREE = 0.9;
    /** Seconds since 1970 of any measurement are more; seconds since a start are less. */
    private static final double EPOCH = 1e8;
    /** Days since 1900, as spreadsheets count, of this century. */
    private static final double FIRST_SERIAL_DAY = 3e4;
    private static final double LAST_SERIAL_DAY = 8e4;

    private final List<Warning> warnings;

    TimeColumn(List<Warning> warnings) {
        this.warnings = warnings;
    }

    /** The table with exactly one column of time, or none if there is no source for it. */
    TableDraft settle(TableDraft table) {
        List<DraftColumn> candidates = new ArrayList<>(table.columns().stream().filter(TimeColumn::isCandidate)
                .sorted(Comparator.comparingInt(c -> c.sense().rank())).toList());
        List<DraftColumn> dates = table.columns().stream().filter(c -> c.content() == DraftColumn.Content.DATE)
                .filter(c -> neverGoesBack(c.si())).toList();
        DraftColumn best = candidates.stream().filter(c -> neverGoesBack(c.si())).findFirst().orElse(null);
        TableDraft others = table.with(table.columns().stream().map(c -> c == best ? c
                : candidates.contains(c) ? c.asOther() : c).toList());
        if (best != null) {
            return best.measures(Measurand.TIME) && startsAtStart(best) ? others
                    : others.replaced(best,
                            best.as(Measurand.other(best.sense().label().text(), Measurand.TIME.unit())))
                            .plus(fromFirst(best));
        }
        if (!dates.isEmpty()) {
            DraftColumn date = dates.getFirst();
            if (!candidates.isEmpty() && isFiner(candidates.getFirst(), date)) {
                return others.plus(steps(candidates.getFirst(), date));
            }
            if (!candidates.isEmpty()) {
                warnings.add(
                        Warning.of("time-from-date", "The time starts again within the file; the time since the start "
                                + "was taken from \"" + date.sense().label().text() + "\""));
            }
            return others.plus(fromFirst(date));
        }
        return candidates.isEmpty() ? others : others.plus(continued(candidates.getFirst()));
    }

    /** Whether a time that starts again tells rows apart that have the same date. */
    private static boolean isFiner(DraftColumn time, DraftColumn date) {
        double[] seconds = time.si().toArray();
        double[] dates = date.si().toArray();
        int same = 0;
        int told = 0;
        int agree = 0;
        for (int i = 1; i < seconds.length; i++) {
            double step = seconds[i] - seconds[i - 1];
            if (step > 0) {
                told++;
                same += dates[i] == dates[i - 1] ? 1 : 0;
                agree += Math.abs(dates[i] - dates[i - 1] - step) <= 2 ? 1 : 0;
            }
        }
        boolean fractions = IntStream.range(0, seconds.length).anyMatch(i -> seconds[i] != Math.rint(seconds[i]))
                && IntStream.range(0, dates.length).allMatch(i -> !(dates[i] != Math.rint(dates[i])));
        return told > 0 && agree >= AGREE * told && (same > 0 || fractions);
    }

    /** The time of the step, put where the date of its first row says. */
    private DraftColumn steps(DraftColumn time, DraftColumn date) {
        double[] seconds = time.si().toArray();
        double[] dates = date.si().toArray();
        double start = first(date.si());
        double[] whole = new double[seconds.length];
        double offset = 0;
        double before = Double.POSITIVE_INFINITY;
        double end = 0;
        for (int i = 0; i < whole.length; i++) {
            if (seconds[i] < before) {
                offset = Math.max(Double.isNaN(dates[i]) ? end : dates[i] - start, end) - seconds[i];
            }
            before = Double.isNaN(seconds[i]) ? before : seconds[i];
            whole[i] = seconds[i] + offset;
            end = Double.isNaN(whole[i]) ? end : Math.max(end, whole[i]);
        }
        warnings.add(Warning.of("time-from-date", "The time starts again within the file; its parts were put where \""
                + date.sense().label().text() + "\" says"));
        return DraftColumn.derived("time/s", Measurand.TIME, whole);
    }

    private static boolean isCandidate(DraftColumn column) {
        return column.measures(Measurand.TIME) && column.content() != DraftColumn.Content.DATE
                && column.content() != DraftColumn.Content.CODES;
    }

    /** Whether the numbers count from the start, and not from midnight or 1970. */
    private static boolean startsAtStart(DraftColumn column) {
        Samples time = column.si();
        double first = first(time);
        if (column.content() == DraftColumn.Content.CLOCK) {
            double last = last(time);
            return !(first >= 3600 && last <= DAY && last - first < first);
        }
        return !(first >= EPOCH);
    }

    private static DraftColumn fromFirst(DraftColumn column) {
        double[] values = column.si().toArray();
        double first = first(column.si());
        for (int i = 0; i < values.length; i++) {
            values[i] -= first;
        }
        return DraftColumn.derived("time/s", Measurand.TIME, values);
    }

    /** A time that starts again is put together. */
    private DraftColumn continued(DraftColumn column) {
        double[] values = column.si().toArray();
        double offset = 0;
        double before = Double.NaN;
        int restarts = 0;
        boolean clock = column.content() == DraftColumn.Content.CLOCK;
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            if (value < before) {
                boolean midnight = clock && before > DAY - 3600 && value < 3600;
                offset += midnight ? DAY : before;
                restarts += midnight ? 0 : 1;
            }
            before = Double.isNaN(value) ? before : value;
            values[i] = value + offset;
        }
        if (restarts > 0) {
            warnings.add(Warning.of("time-restarts",
                    "The time in \"" + column.sense().label().text() + "\" starts again "
                            + restarts
                            + " times; the parts were put one behind the other, pauses between them are not known"));
        }
        DraftColumn whole = DraftColumn.derived("time/s", Measurand.TIME, values);
        return restarts > 0 || startsAtStart(column) ? whole : fromFirst(whole);
    }

    /** Whether numbers that were given for a date are days of a spreadsheet, and what they are in seconds. */
    static double secondsPerUnitOfDate(Samples numbers) {
        double first = first(numbers);
        return first > FIRST_SERIAL_DAY && first < LAST_SERIAL_DAY ? DAY : first > 1e11 && first < 1e14 ? 1e-3
                : first > EPOCH && first < 1e11 ? 1 : Double.NaN;
    }

    static boolean neverGoesBack(Samples samples) {
        double before = Double.NEGATIVE_INFINITY;
        boolean any = false;
        for (long i = 0; i < samples.size(); i++) {
            double value = samples.at(i);
            if (value < before) {
                return false;
            }
            if (!Double.isNaN(value)) {
                before = value;
                any = true;
            }
        }
        return any;
    }

    private static double first(Samples samples) {
        for (long i = 0; i < samples.size(); i++) {
            if (!Double.isNaN(samples.at(i))) {
                return samples.at(i);
            }
        }
        return Double.NaN;
    }

    private static double last(Samples samples) {
        for (long i = samples.size() - 1; i >= 0; i--) {
            if (!Double.isNaN(samples.at(i))) {
                return samples.at(i);
            }
        }
        return Double.NaN;
    }
}
