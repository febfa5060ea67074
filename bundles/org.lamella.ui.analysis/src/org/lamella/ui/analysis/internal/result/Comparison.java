/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Provenance;
import org.lamella.analysis.Quantity;

/**
 * Two results set side by side: their numbers by name, the settings in which they differ, and whether they stand on the
 * same data.
 *
 * @param rows all numbers of either, in the order of the left one and then of the right one
 * @param settings settings with different values: left and right, empty where one has none
 * @param sameData whether both were found from the same bytes, so that their uncertainties are not independent
 */
record Comparison(List<Row> rows, Map<String, Sides> settings, boolean sameData) {

    /**
     * A number on both sides.
     *
     * @param name its stable name
     * @param left on the left, if it is there
     * @param right on the right, if it is there
     */
    record Row(String name, Optional<Quantity> left, Optional<Quantity> right) {

        private boolean isComparable() {
            return left.isPresent() && right.isPresent() && left.get().unit().equals(right.get().unit());
        }

        String label() {
            return left.or(() -> right).orElseThrow().label();
        }

        /** Right minus left with the standard uncertainty for independent ones, if both are there in one unit. */
        Optional<Quantity> difference() {
            return isComparable() ? Optional.of(Quantity.of(name, label(), right.get().value() - left.get().value(),
                    Math.hypot(left.get().uncertainty(), right.get().uncertainty()), left.get().unit(), ""))
                    : Optional.empty();
        }

        /** The difference in standard uncertainties; empty where they are not known or zero. */
        Optional<Double> sigmas() {
            return difference().map(d -> d.value() / d.uncertainty()).filter(Double::isFinite);
        }
    }

    /**
     * A setting on both sides.
     *
     * @param left value, or empty
     * @param right value, or empty
     */
    record Sides(String left, String right) {
    }

    static Comparison of(AnalysedResult left, AnalysedResult right) {
        Map<String, Quantity> others = new LinkedHashMap<>();
        right.result().quantities().forEach(quantity -> others.put(quantity.name(), quantity));
        List<Row> rows = new ArrayList<>();
        for (Quantity quantity : left.result().quantities()) {
            rows.add(new Row(quantity.name(), Optional.of(quantity),
                    Optional.ofNullable(others.remove(quantity.name()))));
        }
        others.values().forEach(q -> rows.add(new Row(q.name(), Optional.empty(), Optional.of(q))));
        return new Comparison(List.copyOf(rows), settings(left.provenance(), right.provenance()),
                sharesInput(left.provenance(), right.provenance()));
    }

    private static boolean sharesInput(Provenance left, Provenance right) {
        return left.inputs().stream()
                .anyMatch(a -> right.inputs().stream().anyMatch(b -> a.sha256().equals(b.sha256())));
    }

    private static Map<String, Sides> settings(Provenance left, Provenance right) {
        Map<String, Sides> different = new LinkedHashMap<>();
        left.settings().forEach((name, value) -> {
            String other = right.settings().getOrDefault(name, "");
            if (!other.equals(value)) {
                different.put(name, new Sides(value, other));
            }
        });
        right.settings().forEach((name, value) -> {
            if (!left.settings().containsKey(name)) {
                different.put(name, new Sides("", value));
            }
        });
        return different;
    }
}
