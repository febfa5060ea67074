/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.ResultTable;
import org.lamella.data.Warning;
import org.lamella.data.unit.Unit;
import org.lamella.diffraction.indexing.IndexedMap;
import org.lamella.diffraction.indexing.IndexedPattern;
import org.lamella.diffraction.indexing.PatternKind;
import org.lamella.diffraction.indexing.ScanIndexer;
import org.lamella.orientation.Fraction;
import org.lamella.orientation.OrientationMap;
import org.lamella.plot.colour.ColourMap;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Scene;
import org.lamella.scan.PatternScan;

/** What is shown and kept of an orientation map. */
final class MapResult {

    private static final String COUNTED =
            "Share of the points; the uncertainty comes from drawing whole blocks of points, "
                    + "since neighbours are alike.";
    private static final long SEED = 1;
    private static final int BLOCK = 8;

    private final ScanIndexer indexer;
    private final PatternScan scan;
    private final IndexedMap map;
    private final OrientationMap orientations;
    private final double grainAngle;
    private final int grainPixels;
    private final List<Warning> warnings;
    private final Map<String, String> derived;

    MapResult(ScanIndexer indexer, IndexedMap map, double grainAngle, int grainPixels, List<Warning> warnings,
            Map<String, String> derived) {
        this.indexer = indexer;
        this.scan = indexer.scan();
        this.map = map;
        this.orientations = map.orientations();
        this.grainAngle = grainAngle;
        this.grainPixels = grainPixels;
        this.warnings = warnings;
        this.derived = derived;
    }

    Result result() {
        List<Quantity> quantities = new ArrayList<>();
        for (int p = 0; p < map.phases().size(); p++) {
            int phase = p;
            quantities.add(share("fraction." + map.phases().get(p), map.phases().get(p) + ": share of the area",
                    i -> map.at(i).phase() == phase));
        }
        quantities.add(share("fraction.amorphous", "Amorphous: share of the area",
                i -> map.at(i).kind() == PatternKind.AMORPHOUS));
        quantities.add(share("fraction.pore", "Pores: share of the area",
                i -> map.at(i).kind() == PatternKind.PORE));
        GrainStatistics grains = new GrainStatistics(orientations, grainAngle, grainPixels);
        quantities.addAll(grains.quantities());
        quantities.addAll(camera());
        long missing = map.count(PatternKind.MISSING);
        if (missing > 0) {
            warnings.add(Warning.of("missing",
                    missing + " patterns are missing, damaged or below the least intensity and were left out"));
        }
        return new Result(summary(), quantities, List.of(), List.of(table(), grains.table()), scenes(), warnings,
                derived);
    }

    private String summary() {
        StringBuilder text = new StringBuilder(scan.columns() + " × " + scan.rows() + " points: ");
        for (int p = 0; p < map.phases().size(); p++) {
            int phase = p;
            text.append(p > 0 ? ", " : "").append(map.phases().get(p)).append(' ')
                    .append(percent(mean(i -> map.at(i).phase() == phase ? 1 : 0)));
        }
        return text.append(", amorphous ")
                .append(percent(mean(i -> map.at(i).kind() == PatternKind.AMORPHOUS ? 1 : 0))).append(", pores ")
                .append(percent(mean(i -> map.at(i).kind() == PatternKind.PORE ? 1 : 0))).append('.').toString();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private double mean(IntToDoubleFunction of) {
        double sum = 0;
        for (int i = 0; i < scan.points(); i++) {
            sum += of.applyAsDouble(i);
        }
        return sum / scan.points();
    }

    private Quantity share(String name, String label, IntPredicate of) {
        boolean blocks = Math.ceilDiv(scan.columns(), BLOCK) * Math.ceilDiv(scan.rows(), BLOCK) >= 4;
        double uncertainty = blocks ? Fraction.of(orientations, of, BLOCK, SEED).uncertainty() : Double.NaN;
        return Quantity.of(name.replace(' ', '_'), label, mean(i -> of.test(i) ? 1 : 0), uncertainty, "", COUNTED);
    }

    private List<Quantity> camera() {
        var geometry = indexer.geometry();
        String method = "From where the spots of the clearest patterns lie and how well they are explained.";
        return List.of(
                Quantity.of("camera.scale", "Scale of the patterns", geometry.scale(), indexer.scaleUncertainty(),
                        "m^-1",
                        method),
                Quantity.of("camera.stretch", "Elliptical distortion along x", geometry.stretch(), Double.NaN, "",
                        method),
                Quantity.of("camera.shear", "Elliptical distortion along the diagonal", geometry.shear(), Double.NaN,
                        "",
                        method),
                Quantity.of("excitation.width", "Excitation error at half strength", indexer.excitationWidth(),
                        Double.NaN, "m^-1", "The width that explains the clearest patterns best."),
                Quantity.of("precession", "Precession of the beam", indexer.precession(), Double.NaN, "rad",
                        "The angle that explains the clearest patterns best."));
    }

    private ResultTable table() {
        int n = scan.points();
        List<String> kinds = new ArrayList<>(n);
        List<String> phases = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            IndexedPattern at = map.at(i);
            kinds.add(at.kind().name().toLowerCase(Locale.ROOT));
            phases.add(at.phase() < 0 ? "" : map.phases().get(at.phase()));
        }
        return new ResultTable("map", "Phase and orientation at each point", List.of(
                column("ix", "Column", "", i -> i % scan.columns()), column("iy", "Row", "", i -> i / scan.columns()),
                ResultTable.Column.of("class", "Class", kinds), ResultTable.Column.of("phase", "Phase", phases),
                column("index", "Index", "", i -> map.at(i).score()),
                column("orientation_reliability", "Orientation reliability", "",
                        i -> map.at(i).orientationReliability()),
                column("phase_reliability", "Phase reliability", "", i -> map.at(i).phaseReliability()),
                crystal("qw", "q w", i -> map.at(i).orientation().w()),
                crystal("qx", "q x", i -> map.at(i).orientation().x()),
                crystal("qy", "q y", i -> map.at(i).orientation().y()),
                crystal("qz", "q z", i -> map.at(i).orientation().z()),
                crystal("sigma_deg", "Uncertainty of the orientation / °", i -> Math.toDegrees(map.at(i).sigma()))));
    }

    private ResultTable.Column crystal(String name, String label, IntToDoubleFunction of) {
        return column(name, label, "", i -> map.at(i).kind() == PatternKind.CRYSTAL ? of.applyAsDouble(i) : Double.NaN);
    }

    private ResultTable.Column column(String name, String label, String unit, IntToDoubleFunction of) {
        double[] values = new double[scan.points()];
        Arrays.setAll(values, of);
        return ResultTable.Column.of(name, label, unit, values);
    }

    private List<Scene> scenes() {
        StringBuilder key = new StringBuilder("0 pore, 1 amorphous");
        for (int p = 0; p < map.phases().size(); p++) {
            key.append(", ").append(p + 2).append(' ').append(map.phases().get(p));
        }
        return List.of(
                scene("phases", "Phases", "What each point is: " + key + ".", key.toString(),
                        i -> switch (map.at(i).kind()) {
                            case PORE -> 0;
                            case AMORPHOUS -> 1;
                            case CRYSTAL -> map.at(i).phase() + 2;
                            case MISSING -> Double.NaN;
                        }),
                scene("beam-direction", "Crystal direction along the beam",
                        "Angle between the beam and the next ⟨001⟩ direction of the crystal.", "from ⟨001⟩ / °",
                        i -> map.at(i).kind() == PatternKind.CRYSTAL ? map.fromPrincipalAxis(i) : Double.NaN),
                scene("class-probability", "Probability of the class",
                        "How sure it is that a point is a crystal, amorphous or a pore, as it is shown.", "Probability",
                        i -> map.at(i).kind() == PatternKind.MISSING ? Double.NaN : map.at(i).probability()),
                scene("index", "Index", "How well each pattern is explained.", "Index",
                        i -> map.at(i).kind() == PatternKind.CRYSTAL ? map.at(i).score() : Double.NaN),
                scene("orientation-reliability", "Orientation reliability",
                        "How much better the best orientation is than the next best one of its phase.", "Reliability",
                        i -> map.at(i).kind() == PatternKind.CRYSTAL ? map.at(i).orientationReliability() : Double.NaN),
                scene("phase-reliability", "Phase reliability",
                        "How much better the best phase is than the next best one.", "Reliability",
                        i -> map.at(i).kind() == PatternKind.CRYSTAL ? map.at(i).phaseReliability() : Double.NaN));
    }

    private Scene scene(String id, String title, String description, String label, IntToDoubleFunction of) {
        double[] values = new double[scan.points()];
        Arrays.setAll(values, of);
        boolean lengths = !scan.x().unit().equals(Unit.ONE);
        String unit = lengths ? "m" : "";
        // the first row of a scan is the upper one
        double step = scan.y().step();
        Layer layer = new Layer.Map(label, "", scan.columns(), values, 0, (scan.rows() - 1) * step, scan.x().step(),
                -step, lengths, ColourMap.VIRIDIS);
        return Scene.of(id, title, description,
                Panel.equal(PlotAxis.linear("x", unit), PlotAxis.linear("Height", unit), List.of(layer)));
    }
}
