/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.lamella.analysis.Quantity;
import org.lamella.analysis.ResultTable;
import org.lamella.crystallography.orientation.Rotation;
import org.lamella.orientation.Grain;
import org.lamella.orientation.Grains;
import org.lamella.orientation.OrientationMap;
import org.lamella.orientation.PhaseRelation;
import org.lamella.orientation.SizeDistribution;

/** The grains of a map as numbers and as a table. */
final class GrainStatistics {

    private static final double TOLERANCE = Math.toRadians(5);

    private final OrientationMap map;
    private final List<Grain> grains;

    GrainStatistics(OrientationMap map, double angle, int pixels) {
        this.map = map;
        this.grains = Grains.of(map, angle, pixels).grains();
    }

    List<Quantity> quantities() {
        List<Quantity> quantities = new ArrayList<>();
        for (int p = 0; p < map.phases().size(); p++) {
            String phase = map.phases().get(p).name();
            String name = phase.replace(' ', '_');
            int number = p;
            long count = grains.stream().filter(g -> g.phase() == number).count();
            quantities.add(Quantity.of("grains." + name, phase + ": number of grains", count, 0, "", "Counted."));
            if (grains.stream().filter(g -> g.phase() == number && !g.edge()).count() >= SizeDistribution.FEWEST) {
                SizeDistribution sizes = SizeDistribution.of(map, grains, p);
                String method =
                        "Log-normal distribution of the equivalent circle diameters of the grains that lie wholly "
                                + "inside, each weighted by its chance of doing so (Miles–Lantuéjoul).";
                quantities.add(Quantity.of("grain_size.mode." + name, phase + ": most frequent grain diameter",
                        sizes.mode(), sizes.modeUncertainty(), "m", method));
                quantities.add(
                        Quantity.of("grain_size.width." + name, phase + ": width of the logarithm of the diameters",
                                sizes.sigma(), sizes.sigmaUncertainty(), "", method));
            }
        }
        for (int a = 0; a < map.phases().size(); a++) {
            for (int b = a + 1; b < map.phases().size(); b++) {
                relation(a, b, quantities);
            }
        }
        return quantities;
    }

    private void relation(int a, int b, List<Quantity> quantities) {
        PhaseRelation relation = PhaseRelation.of(map, a, b, Rotation.NONE, TOLERANCE);
        if (relation.interfacePairs() > 0) {
            String first = map.phases().get(a).name();
            String second = map.phases().get(b).name();
            quantities.add(Quantity.of("cube_on_cube." + first.replace(' ', '_') + "." + second.replace(' ', '_'),
                    first + " on " + second + ": share of the interface that is parallel", relation.share(), Double.NaN,
                    "",
                    "Pairs of neighbouring points of the two phases whose axes are parallel within 5°; by chance it would "
                            + "be " + String.format(Locale.ROOT, "%.4f", relation.byChance()) + "."));
        }
    }

    ResultTable table() {
        List<String> phases = grains.stream().map(g -> map.phases().get(g.phase()).name()).toList();
        return new ResultTable("grains", "Grains", List.of(column("grain", "Grain", "", Grain::id),
                ResultTable.Column.of("phase", "Phase", phases), column("pixels", "Points", "", Grain::pixels),
                column("ecd", "Equivalent circle diameter", "m", Grain::diameter),
                column("edge", "Touches the border", "", g -> g.edge() ? 1 : 0),
                column("x", "Middle of its box, column", "", g -> (g.left() + g.right()) / 2.0),
                column("y", "Middle of its box, row", "", g -> (g.top() + g.bottom()) / 2.0),
                column("qw", "q w", "", g -> g.orientation().w()), column("qx", "q x", "", g -> g.orientation().x()),
                column("qy", "q y", "", g -> g.orientation().y()), column("qz", "q z", "", g -> g.orientation().z()),
                column("spread_deg", "Spread of the orientation / °", "", g -> Math.toDegrees(g.spread()))));
    }

    private ResultTable.Column column(String name, String label, String unit, ToDoubleFunction<Grain> of) {
        double[] values = new double[grains.size()];
        Arrays.setAll(values, i -> of.applyAsDouble(grains.get(i)));
        return ResultTable.Column.of(name, label, unit, values);
    }
}
