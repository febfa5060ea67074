/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.lamella.analysis.Quantity;
import org.lamella.analysis.ResultTable;
import org.lamella.orientation.CrystalNetwork;
import org.lamella.orientation.Grain;
import org.lamella.orientation.Grains;
import org.lamella.orientation.OrientationMap;
import org.lamella.orientation.SizeDistribution;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;

/** Grains, their sizes and which of them touch others. */
final class GrainResults {

    private static final String MODE =
            "Greatest density of the equivalent circle diameters of the grains that lie wholly "
                    + "inside, each weighted by its chance of doing so (Miles–Lantuéjoul), smoothed by a Gaussian kernel; "
                    + "uncertainty from drawing grains anew.";
    private static final String LAW =
            "Log-normal law by maximum likelihood, cut off at the smallest grain that counts; "
                    + "grains weighted by Miles–Lantuéjoul, uncertainty from drawing grains anew.";

    private final OrientationMap map;
    private final Grains grains;
    private final int smallest;
    private final List<Optional<SizeDistribution>> sizes = new ArrayList<>();

    GrainResults(OrientationMap map, Grains grains, int smallest) {
        this.map = map;
        this.grains = grains;
        this.smallest = smallest;
        for (int p = 0; p < map.phases().size(); p++) {
            sizes.add(inside(p) < SizeDistribution.FEWEST ? Optional.empty()
                    : Optional.of(SizeDistribution.of(map, grains.grains(), p, smallest)));
        }
    }

    private long inside(int phase) {
        return grains.grains().stream().filter(g -> g.phase() == phase && !g.edge()).count();
    }

    Optional<SizeDistribution> sizes(int phase) {
        return sizes.get(phase);
    }

    List<Quantity> quantities() {
        List<Quantity> quantities = new ArrayList<>();
        for (int p = 0; p < map.phases().size(); p++) {
            int number = p;
            String phase = map.phases().get(p).name();
            String name = phase.replace(' ', '_');
            long count = grains.grains().stream().filter(g -> g.phase() == number).count();
            quantities.add(Quantity.of("grains." + name, phase + ": number of grains", count, 0, "",
                    "Counted: regions of at least " + smallest + " points."));
            sizes.get(p).ifPresent(s -> {
                quantities.add(Quantity.of("grain_size.mode." + name, phase + ": most frequent grain diameter",
                        s.mode(), s.modeUncertainty(), "m", MODE));
                quantities.add(Quantity.of("grain_size.mean." + name, phase + ": mean grain diameter", s.mean(),
                        s.meanUncertainty(), "m", "Mean by number, weighted by Miles–Lantuéjoul."));
                quantities.add(Quantity.of("grain_size.law_mode." + name, phase + ": mode of the log-normal law",
                        s.lawMode(), s.lawModeUncertainty(), "m", LAW));
                quantities.add(Quantity.of("grain_size.median." + name, phase + ": median of the log-normal law",
                        s.median(), s.medianUncertainty(), "m", LAW));
                quantities.add(
                        Quantity.of("grain_size.width." + name, phase + ": width of the logarithm of the diameters",
                                s.sigma(), s.sigmaUncertainty(), "", LAW));
            });
        }
        unconnected(quantities);
        return quantities;
    }

    private void unconnected(List<Quantity> quantities) {
        CrystalNetwork network = CrystalNetwork.of(map, grains);
        int n = network.judged();
        if (n > 0) {
            double share = network.unconnected().size() / (double) n;
            // Agresti and Coull's, which stays above zero where nothing was counted
            double p = (network.unconnected().size() + 0.5) / (n + 1);
            quantities.add(Quantity.of("grains.unconnected", "Grains without connection to the others", share,
                    Math.sqrt(p * (1 - p) / (n + 1)), "",
                    network.unconnected().size() + " of " + n
                            + " grains are not joined to the largest network of crystals, "
                            + network.alone().size() + " of them touch no other grain; grains that reach the border "
                            + "otherwise are left out. Uncertainty of a count."));
        }
    }

    ResultTable table() {
        List<Grain> all = grains.grains();
        List<String> phases = all.stream().map(g -> map.phases().get(g.phase()).name()).toList();
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
        return ResultTable.Column.of(name, label, unit, grains.grains().stream().mapToDouble(of).toArray());
    }

    /** Histograms with their laws, one panel for each phase; nothing without enough grains. */
    Optional<Scene> scene() {
        List<Panel> panels = new ArrayList<>();
        for (int p = 0; p < sizes.size(); p++) {
            int phase = p;
            sizes.get(p).ifPresent(s -> panels.add(panel(phase, s)));
        }
        return panels.isEmpty() ? Optional.empty()
                : Optional.of(new Scene("grain-sizes", "Grain sizes",
                        "How often grains of which equivalent circle diameter are; grains at the border are left out and "
                                + "made up for by the weights of the others.",
                        panels));
    }

    private Panel panel(int phase, SizeDistribution s) {
        List<Grain> inside = grains.grains().stream().filter(g -> g.phase() == phase && !g.edge()).toList();
        double largest = inside.stream().mapToDouble(Grain::diameter).max().orElseThrow();
        int bins = Math.clamp((int) Math.ceil(2 * Math.cbrt(inside.size())), 6, 60);
        double[] edges = new double[bins + 1];
        Arrays.setAll(edges, i -> largest * 1.0001 * i / bins);
        double[] heights = new double[bins];
        double total = inside.stream().mapToDouble(g -> SizeDistribution.weight(map, g)).sum();
        for (Grain g : inside) {
            heights[(int) (g.diameter() / edges[1])] += 100 * SizeDistribution.weight(map, g) / total;
        }
        double[] x = new double[200];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = largest * (i + 1) / x.length;
            double z = Math.log(x[i] / s.median()) / s.sigma();
            y[i] = 100 * edges[1] * Math.exp(-z * z / 2) / (x[i] * s.sigma() * Math.sqrt(2 * Math.PI));
        }
        String unit = map.stepX() < 1e-4 ? "m" : "";
        return Panel.of(PlotAxis.linear("Equivalent circle diameter", unit),
                PlotAxis.linear("Share of the grains", "%"),
                List.of(new Layer.Bars(map.phases().get(phase).name(), Role.DATA, phase, edges, heights),
                        new Layer.Line("log-normal", Role.FIT, phase, x, y),
                        new Layer.Rule("mode", Role.FEATURE, true, s.mode())));
    }
}
