/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.apache.commons.math3.special.Erf;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.ResultTable;
import org.lamella.analysis.Verdict;
import org.lamella.orientation.Boundaries;
import org.lamella.orientation.Fraction;
import org.lamella.orientation.Grains;
import org.lamella.orientation.InterfaceRelation;
import org.lamella.orientation.OrientationMap;

/** Boundaries within phases and orientation relationships between them. */
final class InterfaceResults {

    private static final double CERTAIN = 4;
    private static final long SEED = 1;

    private final OrientationMap map;
    private final Boundaries boundaries;
    private final double tolerance;
    private final List<Found> relations = new ArrayList<>();

    /** A relationship between two phases. */
    private record Found(int a, int b, int contacts, InterfaceRelation relation) {
    }

    InterfaceResults(OrientationMap map, Grains grains, Boundaries boundaries, double tolerance) {
        this.map = map;
        this.boundaries = boundaries;
        this.tolerance = tolerance;
        for (int a = 0; a < map.phases().size(); a++) {
            for (int b = a + 1; b < map.phases().size(); b++) {
                List<InterfaceRelation.Contact> contacts = InterfaceRelation.contacts(map, grains, a, b);
                if (!contacts.isEmpty()) {
                    for (InterfaceRelation one : InterfaceRelation.all(map, contacts, a, b, tolerance)) {
                        relations.add(new Found(a, b, contacts.size(), one));
                    }
                }
            }
        }
    }

    private String pair(Found f) {
        return map.phases().get(f.a).name() + " on " + map.phases().get(f.b).name();
    }

    List<Quantity> quantities() {
        List<Quantity> quantities = new ArrayList<>();
        double area = map.pixels() * map.stepX() * map.stepY();
        boolean lengths = map.stepX() < 1e-4;
        double within = boundaries.withinPhases();
        if (within > 0) {
            Fraction density = density();
            quantities.add(Quantity.of("boundaries.density", "Length of grain boundaries per area", within / area,
                    density.uncertainty(), lengths ? "m^-1" : "",
                    "Sides between points of one phase that are turned against each other, staircases shortened by π/4."));
            for (int kind = Boundaries.LOW; kind < boundaries.kinds().size(); kind++) {
                Fraction share = boundaries.share(map, kind, SEED);
                quantities.add(Quantity.of("boundaries." + slug(boundaries.kinds().get(kind)),
                        "Boundaries " + boundaries.kinds().get(kind) + ": share of the length", share.value(),
                        share.uncertainty(), "",
                        "By the disorientation of neighbouring points; coincidence boundaries by Brandon's criterion. "
                                + "Uncertainty from drawing whole blocks of points."));
            }
        }
        relations.stream().filter(f -> f.relation.name().equals("cube on cube")
                || f.relation.name().equals("parallel axes")).forEach(f -> quantities.add(quantity(f, "cube_on_cube")));
        relations.stream().filter(f -> f.relation.name().startsWith("⟨"))
                .forEach(f -> quantities.add(quantity(f, "common_111")));
        return quantities;
    }

    private Quantity quantity(Found f, String name) {
        return Quantity.of(name + "." + slug(map.phases().get(f.a).name()) + "." + slug(map.phases().get(f.b).name()),
                pair(f) + ": share of the interface with " + f.relation.name(), f.relation.share(),
                f.relation.uncertainty(), "",
                String.format(Locale.ROOT,
                        "Grains that touch, by the length along which they do, within %.1f°; by chance it would be %.4f. "
                                + "The uncertainty takes the %d pairs of grains as what is independent.",
                        Math.toDegrees(tolerance), f.relation.byChance(), f.contacts));
    }

    private Fraction density() {
        double[] of = new double[map.pixels()];
        double[] to = new double[map.pixels()];
        for (int i = 0; i < to.length; i++) {
            to[i] = map.stepX() * map.stepY();
        }
        for (Boundaries.Segment s : boundaries.segments()) {
            of[s.a()] += s.kind() == Boundaries.PHASES ? 0
                    : Math.PI / 4 * (s.b() == s.a() + 1 ? map.stepY() : map.stepX());
        }
        return Fraction.ratio(map, of, to, SEED);
    }

    private static String slug(String text) {
        return text.replace(' ', '_');
    }

    /** The clearest relationship of each pair of phases. */
    List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        for (int a = 0; a < map.phases().size(); a++) {
            for (int b = a + 1; b < map.phases().size(); b++) {
                int first = a;
                int second = b;
                relations.stream().filter(f -> f.a == first && f.b == second && !f.relation.name().startsWith("⟨"))
                        .max(Comparator.comparingDouble((Found f) -> f.relation.significance()))
                        .ifPresent(f -> verdicts.add(verdict(f)));
            }
        }
        return verdicts;
    }

    private Verdict verdict(Found f) {
        InterfaceRelation r = f.relation;
        boolean certain = r.significance() > CERTAIN;
        return new Verdict(
                "relationship." + slug(map.phases().get(f.a).name()) + "." + slug(map.phases().get(f.b).name()),
                certain ? r.name() : "none", 1 - Erf.erfc(Math.abs(r.significance()) / Math.sqrt(2)),
                String.format(Locale.ROOT,
                        "%s has most: (%.1f ± %.1f) %% of the interface of %s within %.1f°, by chance %.2f %% (%.1f σ).",
                        r.name(),
                        100 * r.share(), 100 * r.uncertainty(), pair(f), Math.toDegrees(tolerance),
                        100 * r.byChance(), r.significance()));
    }

    /** All relationships that were looked for; nothing where no phases touch. */
    List<ResultTable> tables() {
        if (relations.isEmpty()) {
            return List.of();
        }
        return List.of(new ResultTable("relationships", "Orientation relationships of phases that touch", List.of(
                ResultTable.Column.of("phases", "Phases", relations.stream().map(this::pair).toList()),
                ResultTable.Column.of("relationship", "Relationship",
                        relations.stream().map(f -> f.relation.name()).toList()),
                column("share", "Share of the interface", r -> r.share()),
                column("share_sigma", "σ(share)", r -> r.uncertainty()),
                column("chance", "By chance", r -> r.byChance()),
                column("significance", "Excess / σ", r -> r.significance()),
                column("deviation_deg", "Mean deviation / °", r -> Math.toDegrees(r.deviation())))));
    }

    private ResultTable.Column column(String name, String label,
            ToDoubleFunction<InterfaceRelation> of) {
        return ResultTable.Column.of(name, label, "",
                relations.stream().mapToDouble(f -> of.applyAsDouble(f.relation)).toArray());
    }
}
