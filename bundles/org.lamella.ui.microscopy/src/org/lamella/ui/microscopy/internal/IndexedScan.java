/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.microscopy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.ResultTable;
import org.lamella.data.unit.SiPrefix;

/** What a result says of each point of a map: its table of pixels, its grains, its reflections. */
final class IndexedScan {

    private static final double FAINTEST = 0.004;
    private static final double FAR = 3;

    private final Result result;
    private final ResultTable map;
    private final Optional<ResultTable> points;
    private final Optional<ResultTable> grains;
    private final Optional<ResultTable> reflections;
    private final int columns;
    /** The only point that is known, or −1. */
    private final int only;

    private IndexedScan(Result result, ResultTable map, int columns, int only) {
        this.result = result;
        this.map = map;
        this.only = only;
        this.columns = columns;
        this.points = table(result, "points");
        this.grains = table(result, "grains");
        this.reflections = table(result, "reflections");
    }

    /**
     * A spot that the crystal should give.
     *
     * @param x column of the pattern, from the middle of the first one
     * @param y row of the pattern
     * @param strength 0 … 1
     */
    record Spot(double x, double y, double strength) {
    }

    /** The map of a result, if it has one. */
    static Optional<IndexedScan> of(Result result) {
        return table(result, "map").filter(t -> t.rows() > 0 && column(t, "ix").isPresent())
                .map(t -> new IndexedScan(result, t, 1 + (int) numbers(t, "ix")[t.rows() - 1], -1));
    }

    /** What a result says of the one pattern that was tried, in a scan of so many columns. */
    static Optional<IndexedScan> tried(Result result, int columns) {
        return table(result, "matches").filter(t -> t.rows() > 0 && column(t, "ix").isPresent()).map(
                t -> new IndexedScan(result, t, columns, (int) (numbers(t, "iy")[0] * columns + numbers(t, "ix")[0])));
    }

    /** Whether something is known of a point. */
    boolean knows(int point) {
        return only < 0 ? point < map.rows() : point == only;
    }

    private int row(int point) {
        return only < 0 ? point : 0;
    }

    private static Optional<ResultTable> table(Result result, String name) {
        return result.tables().stream().filter(t -> t.name().equals(name)).findFirst();
    }

    private static Optional<ResultTable.Column> column(ResultTable table, String name) {
        return table.columns().stream().filter(c -> c.name().equals(name)).findFirst();
    }

    int columns() {
        return columns;
    }

    int points() {
        return map.rows();
    }

    private OptionalDouble number(String column, int point) {
        Optional<ResultTable.Column> found = column(map, column)
                .or(() -> points.filter(t -> t.rows() == map.rows()).flatMap(t -> column(t, column)))
                .filter(c -> c.isNumeric() && knows(point));
        return found.isEmpty() || Double.isNaN(found.get().numbers()[row(point)]) ? OptionalDouble.empty()
                : OptionalDouble.of(found.get().numbers()[row(point)]);
    }

    private String text(String column, int point) {
        return column(map, column).filter(c -> !c.isNumeric() && knows(point))
                .map(c -> c.texts().get(row(point))).orElse("");
    }

    /** Number of the grain of a point. */
    OptionalDouble grain(int point) {
        return number("grain", point);
    }

    /** Whether two points are of one grain. */
    boolean inGrain(int point, double grain) {
        return grain(point).orElse(-1) == grain;
    }

    /** What is known of a point, for people. */
    String words(int point) {
        List<String> words = new ArrayList<>();
        String phase = text("phase", point);
        words.add(phase.isEmpty() ? Texts.get("map.class." + text("class", point)) : phase);
        number("index", point).ifPresent(v -> words.add(Texts.get("map.index", digits(v))));
        number("orientation_reliability", point).ifPresent(v -> words.add(Texts.get("map.reliability", digits(v))));
        number("phase_reliability", point).ifPresent(v -> words.add(Texts.get("map.phaseReliability", digits(v))));
        number("sigma_deg", point).ifPresent(v -> words.add(Texts.get("map.sigma", digits(v))));
        grain(point).ifPresent(g -> words.add(grainWords((int) g)));
        return String.join(" · ", words);
    }

    private String grainWords(int grain) {
        ToDoubleFunction<String> of = name -> grains.flatMap(t -> column(t, name))
                .filter(c -> grain < c.size()).map(c -> c.numbers()[grain]).orElse(Double.NaN);
        double diameter = of.applyAsDouble("ecd");
        if (Double.isNaN(diameter)) {
            return Texts.get("map.grain", grain, "?", "?", "?");
        }
        SiPrefix prefix = SiPrefix.of(diameter, "m");
        return Texts.get("map.grain", grain, digits(diameter / prefix.factor()) + " " + prefix.symbol() + "m",
                (int) of.applyAsDouble("pixels"), digits(of.applyAsDouble("spread_deg")));
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, "%.3g", value);
    }

    private OptionalDouble quantity(String name) {
        return result.quantity(name).map(Quantity::value).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /** Where the indexed crystal of a point should have its spots; none where it is no crystal or nobody indexed. */
    List<Spot> spots(int point) {
        OptionalDouble scale = quantity("camera.scale");
        OptionalDouble wavelength = quantity("wavelength");
        OptionalDouble qw = number("qw", point);
        if (reflections.isEmpty() || scale.isEmpty() || wavelength.isEmpty() || qw.isEmpty()
                || number("beam_x", point).isEmpty()) {
            return List.of();
        }
        double[] m = matrix(qw.getAsDouble(), number("qx", point).orElse(0), number("qy", point).orElse(0),
                number("qz", point).orElse(0));
        double stretch = quantity("camera.stretch").orElse(0);
        double shear = quantity("camera.shear").orElse(0);
        double rotation = quantity("camera.rotation").orElse(0);
        double width = quantity("excitation.width").orElse(1e8);
        double precession = quantity("precession").orElse(0);
        ResultTable table = reflections.get();
        List<double[]> g = List.of(numbers(table, "gx"), numbers(table, "gy"), numbers(table, "gz"));
        double[] intensity = numbers(table, "intensity");
        List<String> phases = column(table, "phase").map(ResultTable.Column::texts).orElse(List.of());
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < table.rows(); i++) {
            if (phases.get(i).equals(text("phase", point))) {
                double right = m[0] * g.get(0)[i] + m[1] * g.get(1)[i] + m[2] * g.get(2)[i];
                double down = m[3] * g.get(0)[i] + m[4] * g.get(1)[i] + m[5] * g.get(2)[i];
                double x = Math.cos(rotation) * right + Math.sin(rotation) * down;
                double y = Math.cos(rotation) * down - Math.sin(rotation) * right;
                double z = m[6] * g.get(0)[i] + m[7] * g.get(1)[i] + m[8] * g.get(2)[i];
                double r = Math.hypot(x, y);
                double off = Math.max(0, Math.abs(z + wavelength.getAsDouble() * r * r / 2) - precession * r) / width;
                double strength = intensity[i] / (1 + off * off);
                if (off < FAR && strength > FAINTEST) {
                    double px = x / scale.getAsDouble();
                    double py = y / scale.getAsDouble();
                    spots.add(new Spot(number("beam_x", point).orElseThrow() + (1 + stretch) * px + shear * py,
                            number("beam_y", point).orElseThrow() + shear * px + (1 - stretch) * py, strength));
                }
            }
        }
        return spots;
    }

    private static double[] numbers(ResultTable table, String name) {
        return column(table, name).map(ResultTable.Column::numbers).orElseThrow();
    }

    private static double[] matrix(double w, double x, double y, double z) {
        return new double[] { 1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y), 2 * (x * y + w * z),
            1 - 2 * (x * x + z * z), 2 * (y * z - w * x), 2 * (x * z - w * y), 2 * (y * z + w * x),
            1 - 2 * (x * x + y * y) };
    }
}
