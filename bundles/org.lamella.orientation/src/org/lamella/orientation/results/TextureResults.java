/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.lamella.analysis.Quantity;
import org.lamella.analysis.ResultTable;
import org.lamella.orientation.FibreTexture;
import org.lamella.orientation.Grain;
import org.lamella.orientation.MapPhase;
import org.lamella.orientation.OrientationMap;
import org.lamella.orientation.PoleFigure;
import org.lamella.orientation.colour.DirectionSector;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Scene;

/** Texture of the phases: pole figures, inverse pole figures, what lies along which direction of the sample. */
final class TextureResults {

    private static final double WIDTH = Math.toRadians(7.5);
    private static final double ALONG = Math.toRadians(15);
    private static final int FEWEST_GRAINS = 5;
    private static final String[] AXES = { "x", "y", "z" };
    private static final double[][] SAMPLE = { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } };
    private static final double[] CIRCLE_X = circle(false);
    private static final double[] CIRCLE_Y = circle(true);

    private final OrientationMap map;
    private final List<Grain> grains;
    private final List<Found> found = new ArrayList<>();
    private final List<Scene> scenes = new ArrayList<>();

    /** One texture that was looked for. */
    private record Found(int phase, String direction, String axis, FibreTexture texture) {

        String name() {
            return "⟨" + direction + "⟩ ∥ " + axis;
        }
    }

    TextureResults(OrientationMap map, List<Grain> grains) {
        this.map = map;
        this.grains = grains;
        for (int p = 0; p < map.phases().size(); p++) {
            int phase = p;
            List<Grain> of = grains.stream().filter(g -> g.phase() == phase).toList();
            if (of.size() >= FEWEST_GRAINS) {
                look(phase, of);
                scenes.add(poleFigures(phase));
                scenes.add(inversePoleFigures(phase));
            }
        }
    }

    private static double[] circle(boolean sine) {
        double[] c = new double[121];
        for (int i = 0; i < c.length; i++) {
            double a = 2 * Math.PI * i / (c.length - 1);
            c[i] = (1 + (sine ? Math.sin(a) : Math.cos(a))) / 2;
        }
        return c;
    }

    private static List<DirectionSector.Corner> families(DirectionSector sector) {
        return sector.corners().isEmpty() ? List.of(new DirectionSector.Corner("x", SAMPLE[0]),
                new DirectionSector.Corner("y", SAMPLE[1]), new DirectionSector.Corner("z", SAMPLE[2]))
                : sector.corners().subList(0, 3);
    }

    private void look(int phase, List<Grain> of) {
        MapPhase crystal = map.phases().get(phase);
        DirectionSector sector = DirectionSector.of(crystal.group());
        for (DirectionSector.Corner corner : families(sector)) {
            List<double[]> family = PoleFigure.family(crystal, sector.inCrystal(corner.direction()));
            double chance = FibreTexture.chance(family, ALONG);
            for (int a = 0; a < 3; a++) {
                found.add(new Found(phase, corner.name(), AXES[a],
                        FibreTexture.of(of, family, SAMPLE[a], ALONG, chance)));
            }
        }
    }

    private Optional<Found> dominant(int phase) {
        return found.stream().filter(f -> f.phase == phase)
                .max((a, b) -> Double.compare(a.texture.significance(), b.texture.significance()));
    }

    List<Quantity> quantities() {
        List<Quantity> quantities = new ArrayList<>();
        for (int p = 0; p < map.phases().size(); p++) {
            String phase = map.phases().get(p).name();
            dominant(p).ifPresent(f -> quantities.add(Quantity.of("texture." + phase.replace(' ', '_'),
                    phase + ": share with " + f.name(), f.texture.share(), f.texture.uncertainty(), "",
                    String.format(Locale.ROOT,
                            "The most significant of all textures that were looked for: share of the grains' area within "
                                    + "15°; by chance it would be %.3f (%.1f σ). The uncertainty takes grains as what is "
                                    + "independent.",
                            f.texture.byChance(), f.texture.significance()))));
        }
        return quantities;
    }

    /** What is said in the summary. */
    String words() {
        StringBuilder text = new StringBuilder();
        for (int p = 0; p < map.phases().size(); p++) {
            String phase = map.phases().get(p).name();
            dominant(p).filter(f -> f.texture.significance() > 3)
                    .ifPresent(f -> text
                            .append(String.format(Locale.ROOT, " %s has %s in %.0f %% of its area (by chance %.0f %%).",
                                    phase, f.name(), 100 * f.texture.share(), 100 * f.texture.byChance())));
        }
        return text.toString();
    }

    ResultTable table() {
        return new ResultTable("textures", "Directions along the axes of the sample",
                List.of(ResultTable.Column.of("phase", "Phase",
                        found.stream().map(f -> map.phases().get(f.phase).name()).toList()),
                        ResultTable.Column.of("texture", "Texture", found.stream().map(Found::name).toList()),
                        ResultTable.Column.of("share", "Share within 15°", "",
                                found.stream().mapToDouble(f -> f.texture.share()).toArray()),
                        ResultTable.Column.of("share_sigma", "σ(share)", "",
                                found.stream().mapToDouble(f -> f.texture.uncertainty()).toArray()),
                        ResultTable.Column.of("chance", "By chance", "",
                                found.stream().mapToDouble(f -> f.texture.byChance()).toArray()),
                        ResultTable.Column.of("significance", "Excess / σ", "",
                                found.stream().mapToDouble(f -> f.texture.significance()).toArray())));
    }

    List<Scene> scenes() {
        return scenes;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    private Scene poleFigures(int phase) {
        MapPhase crystal = map.phases().get(phase);
        DirectionSector sector = DirectionSector.of(crystal.group());
        SphereFigures figures = new SphereFigures(3);
        for (DirectionSector.Corner corner : families(sector)) {
            PoleFigure figure = PoleFigure.of(map, phase, sector.inCrystal(corner.direction()), WIDTH);
            figures.add("{" + corner.name() + "}", (u, v) -> {
                double px = 2 * u - 1;
                double py = 2 * v - 1;
                double square = px * px + py * py;
                double stretch = Math.sqrt(2 - square);
                return square > 1 ? Double.NaN : figure.density(px * stretch, -py * stretch, 1 - square);
            }, CIRCLE_X, CIRCLE_Y, List.of(new Layer.Note("x", 1, 0.5), new Layer.Note("y", 0.45, -0.16)));
        }
        return figures.scene("poles-" + slug(crystal), crystal.name() + ": pole figures",
                String.format(Locale.ROOT,
                        "Where the poles point: x to the right and y down as in the map, the beam in the middle; equal "
                                + "areas, smoothed by 7.5°. The greatest density is %.1f times random; %d grains.",
                        figures.greatest(), grains.stream().filter(g -> g.phase() == phase).count()));
    }

    private Scene inversePoleFigures(int phase) {
        MapPhase crystal = map.phases().get(phase);
        DirectionSector sector = DirectionSector.of(crystal.group());
        SectorOutline outline = new SectorOutline(sector);
        SphereFigures figures = new SphereFigures(3);
        for (int a = 0; a < 3; a++) {
            PoleFigure figure = PoleFigure.inverse(map, phase, SAMPLE[a], WIDTH);
            figures.add("along " + AXES[a], (u, v) -> {
                double[] direction = outline.direction(u, v);
                if (direction.length == 0) {
                    return Double.NaN;
                }
                double[] c = sector.inCrystal(direction);
                return figure.density(c[0], c[1], c[2]);
            }, outline.x(), outline.y(), outline.marks());
        }
        return figures.scene("directions-" + slug(crystal), crystal.name() + ": inverse pole figures",
                String.format(Locale.ROOT,
                        "Which directions of the crystal run along x, y and z of the sample; stereographic, smoothed by "
                                + "7.5°. The greatest density is %.1f times random.",
                        figures.greatest()));
    }

    private static String slug(MapPhase phase) {
        return phase.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
