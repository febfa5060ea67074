/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.ResultTable;
import org.lamella.data.Warning;
import org.lamella.diffraction.indexing.IndexedPattern;
import org.lamella.diffraction.indexing.ScanIndexer;
import org.lamella.diffraction.indexing.TemplateMatches;
import org.lamella.diffraction.indexing.TriedPattern;
import org.lamella.orientation.MapPhase;
import org.lamella.orientation.results.DirectionMatches;
import org.lamella.plot.scene.Scene;

/** What is shown of one pattern that was compared with the crystals. */
final class MatchResult {

    private final ScanIndexer indexer;
    private final int column;
    private final int row;
    private final List<Warning> warnings;
    private final Map<String, String> derived;
    private final TriedPattern tried;

    MatchResult(ScanIndexer indexer, int column, int row, List<Warning> warnings, Map<String, String> derived) {
        this.indexer = indexer;
        this.column = column;
        this.row = row;
        this.warnings = new ArrayList<>(warnings);
        this.derived = derived;
        this.tried = indexer.tried(row * indexer.scan().columns() + column);
    }

    Result result() {
        String where = "column " + column + ", row " + row;
        if (tried.best().isEmpty()) {
            warnings.add(Warning.of("missing", "The pattern in " + where + " is missing or damaged"));
            return new Result("No pattern in " + where + ".", MapResult.camera(indexer), List.of(), List.of(),
                    List.of(), warnings, derived);
        }
        IndexedPattern best = tried.best().getFirst();
        String summary = String.format(Locale.ROOT,
                "The pattern in %s fits %s best: index %.3f, reliability of the orientation %.0f, of the phase %.0f, "
                        + "orientation within %.2f° with 68 %%.",
                where, name(best), best.score(), best.orientationReliability(), best.phaseReliability(),
                Math.toDegrees(best.sigma()));
        List<Quantity> quantities = new ArrayList<>(List.of(
                quantity("index", "Index", best.score(), "",
                        "Correlation of the peaks and what the crystal should give."),
                quantity("orientation.reliability", "Orientation reliability", best.orientationReliability(), "",
                        "100 (1 − Q2/Q1) of the best and the next orientation."),
                quantity("phase.reliability", "Phase reliability", best.phaseReliability(), "",
                        "100 (1 − Q2/Q1) of the best and the next phase."),
                quantity("orientation.sigma", "Uncertainty of the orientation", best.sigma(), "rad",
                        "The orientation lies within this angle with 68 %.")));
        quantities.addAll(MapResult.camera(indexer));
        return new Result(summary, quantities, List.of(),
                List.of(matches(), MapResult.reflections(indexer.phases())), List.of(directions()), warnings, derived);
    }

    private String name(IndexedPattern pattern) {
        return indexer.phases().get(pattern.phase()).name();
    }

    private static Quantity quantity(String name, String label, double value, String unit, String method) {
        return Quantity.of(name, label, value, Double.NaN, unit, method);
    }

    /** The best explanations, the likeliest first, with what is needed to draw their spots. */
    private ResultTable matches() {
        double[] beam = indexer.beam(row * indexer.scan().columns() + column);
        return new ResultTable("matches", "Best orientations of the pattern",
                List.of(column("ix", "Column", p -> column),
                        column("iy", "Row", p -> row),
                        ResultTable.Column.of("phase", "Phase", tried.best().stream().map(this::name).toList()),
                        column("index", "Index", IndexedPattern::score),
                        column("orientation_reliability", "Orientation reliability",
                                IndexedPattern::orientationReliability),
                        column("phase_reliability", "Phase reliability", IndexedPattern::phaseReliability),
                        column("qw", "q w", p -> p.orientation().w()), column("qx", "q x", p -> p.orientation().x()),
                        column("qy", "q y", p -> p.orientation().y()), column("qz", "q z", p -> p.orientation().z()),
                        column("sigma_deg", "Uncertainty of the orientation / °", p -> Math.toDegrees(p.sigma())),
                        column("beam_x", "Direct beam, column", p -> beam[0]),
                        column("beam_y", "Direct beam, row", p -> beam[1])));
    }

    private ResultTable.Column column(String name, String label, ToDoubleFunction<IndexedPattern> of) {
        double[] values = new double[tried.best().size()];
        Arrays.setAll(values, i -> of.applyAsDouble(tried.best().get(i)));
        return ResultTable.Column.of(name, label, "", values);
    }

    private Scene directions() {
        List<DirectionMatches.Matches> phases = new ArrayList<>();
        for (int p = 0; p < tried.matches().size(); p++) {
            int phase = p;
            TemplateMatches one = tried.matches().get(p);
            phases.add(new DirectionMatches.Matches(new MapPhase(one.phase().name(), one.phase().group()),
                    one.orientations(), one.index(), tried.best().stream().filter(b -> b.phase() == phase)
                            .map(IndexedPattern::orientation).toList()));
        }
        return DirectionMatches.scene("directions", "Match for each direction of the beam",
                "How well the pattern fits each crystal seen along each direction, turned about the beam as fits best; "
                        + "the best orientations after refinement are marked.",
                "Match (index Q)", phases);
    }
}
