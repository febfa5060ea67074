/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.ResultFile;
import org.lamella.analysis.ResultTable;
import org.lamella.crystallography.scattering.Reflection;
import org.lamella.data.Warning;
import org.lamella.diffraction.indexing.IndexedMap;
import org.lamella.diffraction.indexing.IndexedPattern;
import org.lamella.diffraction.indexing.PatternKind;
import org.lamella.diffraction.indexing.Phase;
import org.lamella.diffraction.indexing.ScanIndexer;
import org.lamella.orientation.exchange.MapText;
import org.lamella.orientation.recording.MapChannel;
import org.lamella.orientation.recording.MapRecording;
import org.lamella.orientation.results.MapOptions;
import org.lamella.orientation.results.MapReport;
import org.lamella.scan.PatternScan;

/** What is shown and kept of an orientation map. */
final class MapResult {

    private static final int MOST_REFLECTIONS = 600;

    private final ScanIndexer indexer;
    private final PatternScan scan;
    private final IndexedMap map;
    private final MapOptions options;
    private final List<Warning> warnings;
    private final Map<String, String> derived;

    MapResult(ScanIndexer indexer, IndexedMap map, double grainAngle, int grainPixels, List<Warning> warnings,
            Map<String, String> derived) {
        this.indexer = indexer;
        this.scan = indexer.scan();
        this.map = map;
        this.options = MapOptions.usual(grainAngle, grainPixels);
        this.warnings = warnings;
        this.derived = derived;
    }

    Result result() {
        MapReport report = new MapReport(new MapRecording(map.orientations(), channels()), options);
        List<Quantity> quantities = new ArrayList<>(report.quantities());
        quantities.addAll(camera(indexer));
        long missing = map.count(PatternKind.MISSING);
        if (missing > 0) {
            warnings.add(Warning.of("missing",
                    missing + " patterns are missing, damaged or below the least intensity and were left out"));
        }
        List<ResultTable> tables = new ArrayList<>(List.of(table(), points(report.grainNumbers()),
                reflections(map.crystals())));
        tables.addAll(report.tables());
        return new Result(report.summary(), quantities, report.verdicts(), tables, report.scenes(), warnings, derived,
                files());
    }

    private List<ResultFile> files() {
        MapText text = new MapText(map.orientations(), indexer.cells(), floats(i -> map.at(i).score()),
                floats(i -> map.at(i).orientationReliability()), floats(i -> map.at(i).phaseReliability()));
        return List.of(
                new ResultFile("map.ang", "Orientations for MTEX, orix and OIM: Bunge's angles in rad, lengths in nm",
                        text::writeAng),
                new ResultFile("map.ctf",
                        "Orientations for MTEX, orix and Channel 5: Bunge's angles in degrees, lengths in µm",
                        text::writeCtf));
    }

    private List<MapChannel> channels() {
        return List.of(channel("index", "Index", i -> map.at(i).score()),
                channel("orientation_reliability", "Orientation reliability",
                        i -> map.at(i).orientationReliability()),
                channel("phase_reliability", "Phase reliability", i -> map.at(i).phaseReliability()),
                channel("sigma", "Uncertainty of the orientation / °", i -> Math.toDegrees(map.at(i).sigma())),
                new MapChannel("class_probability", "Probability of the class", "", floats(
                        i -> map.at(i).kind() == PatternKind.MISSING ? Double.NaN : map.at(i).probability())));
    }

    private MapChannel channel(String id, String label, IntToDoubleFunction of) {
        return new MapChannel(id, label, "",
                floats(i -> map.at(i).kind() == PatternKind.CRYSTAL ? of.applyAsDouble(i) : Double.NaN));
    }

    private float[] floats(IntToDoubleFunction of) {
        float[] values = new float[scan.points()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) of.applyAsDouble(i);
        }
        return values;
    }

    /** How the patterns were seen. */
    static List<Quantity> camera(ScanIndexer indexer) {
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
                Quantity.of("camera.rotation", "Rotation of the patterns against the scan", indexer.rotation(),
                        Double.NaN, "rad", "As given by the settings."),
                Quantity.of("wavelength", "Wavelength of the electrons", indexer.wavelength(), 0, "m",
                        "From the accelerating voltage."),
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

    /** What belongs to a point beside its map: as many rows, in the same order. */
    private ResultTable points(int[] grains) {
        return new ResultTable("points", "Grain and direct beam at each point",
                List.of(column("grain", "Grain", "", i -> grains[i] < 0 ? Double.NaN : grains[i]),
                        column("beam_x", "Direct beam, column", "", i -> indexer.beam(i)[0]),
                        column("beam_y", "Direct beam, row", "", i -> indexer.beam(i)[1])));
    }

    /** The strongest reflections of each phase: with them anybody can draw the spots of any point. */
    static ResultTable reflections(List<Phase> phases) {
        List<String> names = new ArrayList<>();
        List<Reflection> all = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (Phase phase : phases) {
            double strongest = phase.reflections().stream().mapToDouble(Reflection::intensity).max().orElse(1);
            phase.reflections().stream().sorted(Comparator.comparingDouble((Reflection r) -> -r.intensity()))
                    .limit(MOST_REFLECTIONS).forEach(r -> {
                        names.add(phase.name());
                        all.add(r);
                        shares.add(r.intensity() / strongest);
                    });
        }
        return new ResultTable("reflections", "Reflections of the phases, in the crystal frame",
                List.of(ResultTable.Column.of("phase", "Phase", names),
                        numbers("gx", "g x", "m^-1", all.stream().mapToDouble(Reflection::gx).toArray()),
                        numbers("gy", "g y", "m^-1", all.stream().mapToDouble(Reflection::gy).toArray()),
                        numbers("gz", "g z", "m^-1", all.stream().mapToDouble(Reflection::gz).toArray()),
                        numbers("intensity", "Intensity over the greatest", "",
                                shares.stream().mapToDouble(Double::doubleValue).toArray())));
    }

    private static ResultTable.Column numbers(String name, String label, String unit, double[] values) {
        return ResultTable.Column.of(name, label, unit, values);
    }

    private ResultTable.Column crystal(String name, String label, IntToDoubleFunction of) {
        return column(name, label, "", i -> map.at(i).kind() == PatternKind.CRYSTAL ? of.applyAsDouble(i) : Double.NaN);
    }

    private ResultTable.Column column(String name, String label, String unit, IntToDoubleFunction of) {
        double[] values = new double[scan.points()];
        Arrays.setAll(values, of);
        return ResultTable.Column.of(name, label, unit, values);
    }
}
