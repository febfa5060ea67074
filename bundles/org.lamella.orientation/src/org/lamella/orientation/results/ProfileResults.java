/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.lamella.analysis.ResultTable;
import org.lamella.orientation.Grains;
import org.lamella.orientation.LayerProfile;
import org.lamella.orientation.OrientationMap;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;

/** What the sample is made of at each depth. */
final class ProfileResults {

    private final LayerProfile profile;
    private final List<String> names = new ArrayList<>();
    private final boolean alongY;
    private final String unit;

    ProfileResults(OrientationMap map, Grains grains, MapOptions options) {
        LayerProfile down = LayerProfile.of(map, grains, true);
        LayerProfile right = LayerProfile.of(map, grains, false);
        alongY = options.layersAlongY().orElse(down.contrast() >= right.contrast());
        profile = alongY ? down : right;
        names.addAll(List.of("pore", "amorphous"));
        map.phases().forEach(p -> names.add(p.name()));
        unit = map.stepX() < 1e-4 ? "m" : "";
    }

    private String depth() {
        return alongY ? "Depth, from the upper border" : "Depth, from the left border";
    }

    Scene scene() {
        List<Layer> shares = new ArrayList<>();
        for (int c = 0; c < names.size(); c++) {
            if (c < 2 && Arrays.stream(profile.shares()[c]).noneMatch(v -> v > 0)) {
                continue;
            }
            int series = c < 2 ? names.size() - 1 - c : c - 2;
            double[] percent = scaled(profile.shares()[c]);
            shares.add(new Layer.Points("", Role.DATA, series, profile.depth(), percent, new double[0],
                    scaled(profile.uncertainties()[c]), List.of()));
            shares.add(new Layer.Line(names.get(c), Role.DATA, series, profile.depth(), percent));
        }
        Layer size = new Layer.Points("mean grain diameter, by area", Role.DATA, 0, profile.depth(),
                profile.grainSize(), new double[0], profile.grainSizeUncertainty(), List.of());
        return new Scene("layers", "Across the layers",
                "Share of each class, and the grain size, at each depth; uncertainties from how parts of a slice differ.",
                List.of(Panel.of(PlotAxis.linear(depth(), unit), PlotAxis.linear("Share", "%"), shares),
                        new Panel(PlotAxis.linear(depth(), unit), PlotAxis.linear("Grain diameter", unit), false, 0.6,
                                List.of(size))));
    }

    private static double[] scaled(double[] share) {
        double[] percent = share.clone();
        for (int i = 0; i < percent.length; i++) {
            percent[i] *= 100;
        }
        return percent;
    }

    ResultTable table() {
        List<ResultTable.Column> columns = new ArrayList<>();
        columns.add(ResultTable.Column.of("depth", depth(), unit, profile.depth()));
        for (int c = 0; c < names.size(); c++) {
            String name = names.get(c).replace(' ', '_');
            columns.add(ResultTable.Column.of(name, names.get(c), "", profile.shares()[c]));
            columns.add(ResultTable.Column.of(name + "_sigma", "σ(" + names.get(c) + ")", "",
                    profile.uncertainties()[c]));
        }
        columns.add(ResultTable.Column.of("grain_size", "Mean grain diameter, by area", unit, profile.grainSize()));
        columns.add(ResultTable.Column.of("grain_size_sigma", "σ(grain diameter)", unit,
                profile.grainSizeUncertainty()));
        return new ResultTable("layers", "Across the layers", columns);
    }
}
