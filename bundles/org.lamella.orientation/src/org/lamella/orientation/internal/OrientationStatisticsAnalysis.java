/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lamella.analysis.Analysis;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.ResultTable;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.analysis.Verdict;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.error.SettingException;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.data.Warning;
import org.lamella.orientation.recording.MapRecording;
import org.lamella.orientation.results.MapOptions;
import org.lamella.orientation.results.MapReport;
import org.lamella.orientation.results.StateComparison;
import org.lamella.plot.scene.Scene;
import org.osgi.service.component.annotations.Component;

/** Grains, boundaries, texture, relationships and layers of an orientation map, and how states differ in them. */
@Component(service = Analysis.class)
public final class OrientationStatisticsAnalysis implements Analysis {

    private static final String ANGLE = "grain-angle";
    private static final String PIXELS = "grain-pixels";
    private static final String BOUNDARY = "boundary-angle";
    private static final String TOLERANCE = "relation-tolerance";
    private static final String LAYERS = "layers-along";
    private static final String DIRECTION = "direction";
    private static final int MOST_STATES = 12;

    @Override
    public String id() {
        return "orientation-statistics";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public String name() {
        return "Orientation statistics";
    }

    @Override
    public String description() {
        return "Grains and their sizes, boundaries with twins, texture, orientation relationships of phases and profiles "
                + "across the layers, from a map of orientations. Maps of further states are compared with the first one.";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.of(ANGLE, "Angle between grains",
                        "Neighbours whose orientations differ by less belong to one grain.",
                        new Setting.Kind.Real(0.5, 30, "°"), "5"),
                Setting.of(PIXELS, "Smallest grain", "Regions of fewer points are no grains.",
                        new Setting.Kind.Whole(1, 1_000_000), "4"),
                Setting.of(BOUNDARY, "Smallest boundary angle",
                        "Between neighbours that differ by more there is a boundary.",
                        new Setting.Kind.Real(0.1, 15, "°"), "2"),
                Setting.of(TOLERANCE, "Tolerance of relationships",
                        "Grains of two phases obey an orientation relationship when they miss it by less.",
                        new Setting.Kind.Real(0.1, 20, "°"), "5"),
                Setting.of(LAYERS, "Layers along",
                        "The direction in which the layers of the sample follow each other; auto takes that in which the "
                                + "shares of the phases change most.",
                        new Setting.Kind.Choice(List.of("auto", "x", "y")), "auto"),
                Setting.optional(DIRECTION, "Direction of the sample",
                        "A further map is coloured by the direction of the crystal that runs along this one; x right, y "
                                + "down, z along the beam.",
                        new Setting.Kind.Text("1 1 0")),
                Setting.optional(Setting.WITH, "Further states",
                        "Maps of the same sample in other states, each compared with the first one.",
                        new Setting.Kind.Files("orientation maps", MOST_STATES)));
    }

    @Override
    public Suitability suitability(Recording recording) {
        return MapRecording.isMap(recording) ? Suitability.MADE_FOR : Suitability.NONE;
    }

    @Override
    public Result analyse(Recording recording, Settings settings, Progress progress) throws LamellaException {
        MapOptions options = options(settings);
        List<String> names = new ArrayList<>();
        List<MapReport> reports = new ArrayList<>();
        List<Recording> all = new ArrayList<>(List.of(recording));
        all.addAll(settings.recordings(Setting.WITH));
        for (Recording one : all) {
            progress.checkCancelled();
            progress.report("Looking at the map", reports.size() / (double) all.size());
            MapRecording map = MapRecording.of(one)
                    .orElseThrow(() -> new UnsuitableDataException(Place.of(one.source().file()),
                            "There is no map of orientations in this recording", "give a map as .ang or .ctf"));
            names.add(one.source().file().getFileName().toString());
            reports.add(new MapReport(map, options));
        }
        return result(names, reports);
    }

    private static Result result(List<String> names, List<MapReport> reports) {
        MapReport first = reports.getFirst();
        List<Quantity> quantities = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        List<ResultTable> tables = new ArrayList<>();
        List<Scene> scenes = new ArrayList<>();
        if (reports.size() > 1) {
            StateComparison comparison = new StateComparison(names, reports);
            quantities.addAll(comparison.quantities());
            verdicts.addAll(comparison.verdicts());
            tables.add(comparison.table());
            scenes.add(comparison.scene());
        }
        quantities.addAll(first.quantities());
        verdicts.addAll(first.verdicts());
        tables.addAll(first.tables());
        tables.add(first.pixels());
        scenes.addAll(first.scenes());
        List<Warning> warnings = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            if (!reports.get(i).tellsClasses()) {
                warnings.add(
                        Warning.of("classes", names.get(i) + " does not tell amorphous matter and pores from other "
                                + "points that were not indexed; shares are those of the indexed points"));
            }
        }
        return new Result(first.summary(), quantities, verdicts, tables, scenes, warnings, Map.of());
    }

    private static MapOptions options(Settings settings) throws SettingException {
        Optional<double[]> direction = Optional.empty();
        if (settings.has(DIRECTION)) {
            direction = Optional.of(direction(settings.text(DIRECTION).orElseThrow()));
        }
        String layers = settings.choice(LAYERS);
        return new MapOptions(Math.toRadians(settings.real(ANGLE)), (int) settings.whole(PIXELS),
                Math.toRadians(settings.real(BOUNDARY)), Math.toRadians(settings.real(TOLERANCE)),
                layers.equals("auto") ? Optional.empty() : Optional.of(layers.equals("y")), direction);
    }

    private static double[] direction(String text) throws SettingException {
        String[] parts = text.strip().split("[ ,;]+");
        double[] v = new double[3];
        try {
            for (int i = 0; i < 3 && parts.length == 3; i++) {
                v[i] = Double.parseDouble(parts[i]);
            }
        } catch (NumberFormatException e) {
            v = new double[3];
        }
        double square = v[0] * v[0] + v[1] * v[1] + v[2] * v[2];
        if (!(square > 0) || Double.isInfinite(square)) {
            throw new SettingException(DIRECTION, text + " is no direction", "give three numbers: 1 1 0");
        }
        return v;
    }
}
