/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

import org.lamella.analysis.Quantity;
import org.lamella.analysis.ResultTable;
import org.lamella.analysis.Verdict;
import org.lamella.orientation.Boundaries;
import org.lamella.orientation.Fraction;
import org.lamella.orientation.Grains;
import org.lamella.orientation.OrientationMap;
import org.lamella.orientation.SizeDistribution;
import org.lamella.orientation.recording.MapChannel;
import org.lamella.orientation.recording.MapRecording;
import org.lamella.plot.scene.Scene;

/** Everything that is told of an orientation map, in the order in which people want it. */
public final class MapReport {

    private static final double FEW_UNKNOWN = 0.01;
    private static final long SEED = 1;
    private static final double HIGH = Math.toRadians(15);
    private static final String COUNTED = "Share of the points; the uncertainty comes from drawing whole blocks of "
            + "points of the size that gives the greatest one, since neighbours are alike.";

    private final OrientationMap map;
    private final List<MapChannel> channels;
    private final MapOptions options;
    private final Grains found;
    private final Boundaries boundaries;
    private final GrainResults grains;
    private final InterfaceResults interfaces;
    private final TextureResults textures;
    private final ProfileResults profile;

    /** Looks at a map. */
    public MapReport(MapRecording recording, MapOptions options) {
        this.map = recording.map();
        this.channels = recording.channels();
        this.options = options;
        this.found = Grains.of(map, options.grainAngle(), options.grainPixels());
        this.boundaries = Boundaries.of(map, options.boundaryAngle(), HIGH);
        this.grains = new GrainResults(map, found, options.grainPixels());
        this.interfaces = new InterfaceResults(map, found, boundaries, options.tolerance());
        this.textures = new TextureResults(map, found.grains());
        this.profile = new ProfileResults(map, found, options);
    }

    /** Size and what the map is made of, one or two sentences. */
    public String summary() {
        StringBuilder text = new StringBuilder(map.width() + " × " + map.height() + " points: ");
        for (int p = 0; p < map.phases().size(); p++) {
            text.append(map.phases().get(p).name()).append(' ').append(percent(phaseShare(p))).append(", ");
        }
        Fraction pores = share(i -> map.kinds()[i] == OrientationMap.PORE);
        if (amorphous().value() > 0) {
            text.append("amorphous ").append(percent(amorphous())).append(", ");
        }
        if (pores.value() > 0) {
            text.append("pores ").append(percent(pores)).append(", ");
        }
        text.setLength(text.length() - 2);
        return text.append('.').append(textures.words()).toString();
    }

    private static String percent(Fraction share) {
        return String.format(Locale.ROOT, Double.isNaN(share.uncertainty()) ? "%.1f %%" : "(%.1f ± %.1f) %%",
                100 * share.value(), 100 * share.uncertainty());
    }

    private Fraction share(IntPredicate of) {
        return Fraction.of(map, of, SEED);
    }

    /** Share of a phase in the area. */
    Fraction phaseShare(int phase) {
        return share(i -> map.crystal(i) && map.phase()[i] == phase);
    }

    /** Share of amorphous matter in the area. */
    Fraction amorphous() {
        return share(i -> map.kinds()[i] == OrientationMap.AMORPHOUS);
    }

    OrientationMap map() {
        return map;
    }

    Optional<SizeDistribution> sizes(int phase) {
        return grains.sizes(phase);
    }

    /** The numbers, the most important first. */
    public List<Quantity> quantities() {
        List<Quantity> all = new ArrayList<>();
        for (int p = 0; p < map.phases().size(); p++) {
            String phase = map.phases().get(p).name();
            all.add(quantity("fraction." + phase, phase + ": share of the area", phaseShare(p)));
        }
        if (tellsClasses()) {
            all.add(quantity("fraction.amorphous", "Amorphous: share of the area", amorphous()));
            all.add(quantity("fraction.pore", "Pores: share of the area",
                    share(i -> map.kinds()[i] == OrientationMap.PORE)));
        }
        all.addAll(grains.quantities());
        all.addAll(textures.quantities());
        all.addAll(interfaces.quantities());
        return all;
    }

    /**
     * Whether the map tells amorphous matter and pores from crystals: in files of other programs both are points that were not
     * indexed, and shares are those of the indexed points.
     */
    public boolean tellsClasses() {
        int unknown = 0;
        boolean others = false;
        for (int i = 0; i < map.pixels(); i++) {
            unknown += map.isKnown(i) ? 0 : 1;
            others |= map.kinds()[i] == OrientationMap.AMORPHOUS || map.kinds()[i] == OrientationMap.PORE;
        }
        return others || unknown <= FEW_UNKNOWN * map.pixels() || unknown == map.pixels();
    }

    private static Quantity quantity(String name, String label, Fraction share) {
        return Quantity.of(name.replace(' ', '_'), label, share.value(), share.uncertainty(), "", COUNTED);
    }

    /** Number of the grain of each pixel, as in the table of grains; −1 where there is none. */
    public int[] grainNumbers() {
        return found.labels().clone();
    }

    /** Class, phase and grain of each pixel, row by row. */
    public ResultTable pixels() {
        int n = map.pixels();
        List<String> kinds = new ArrayList<>(n);
        List<String> phases = new ArrayList<>(n);
        double[] x = new double[n];
        double[] y = new double[n];
        double[] grain = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = i % map.width();
            y[i] = i / map.width();
            grain[i] = found.labels()[i] < 0 ? Double.NaN : found.labels()[i];
            kinds.add(switch (map.kinds()[i]) {
                case OrientationMap.PORE -> "pore";
                case OrientationMap.AMORPHOUS -> "amorphous";
                case OrientationMap.CRYSTAL -> "crystal";
                default -> "missing";
            });
            phases.add(map.crystal(i) ? map.phases().get(map.phase()[i]).name() : "");
        }
        return new ResultTable("map", "Class, phase and grain of each point",
                List.of(ResultTable.Column.of("ix", "Column", "", x), ResultTable.Column.of("iy", "Row", "", y),
                        ResultTable.Column.of("class", "Class", kinds), ResultTable.Column.of("phase", "Phase", phases),
                        ResultTable.Column.of("grain", "Grain", "", grain)));
    }

    /** What was judged. */
    public List<Verdict> verdicts() {
        return interfaces.verdicts();
    }

    /** Grains, textures, relationships, profile. */
    public List<ResultTable> tables() {
        List<ResultTable> all = new ArrayList<>();
        all.add(grains.table());
        if (!textures.isEmpty()) {
            all.add(textures.table());
        }
        all.addAll(interfaces.tables());
        all.add(profile.table());
        return all;
    }

    /** The plots. */
    public List<Scene> scenes() {
        MapPictures pictures = new MapPictures(map);
        List<Scene> all = new ArrayList<>();
        all.add(pictures.phases());
        options.direction().ifPresent(d -> all.add(pictures.orientations("orientation-direction",
                String.format(Locale.ROOT, "(%.3g, %.3g, %.3g)", d[0], d[1], d[2]), d)));
        all.add(pictures.orientations("orientation-z", "z (the beam)", new double[] { 0, 0, 1 }));
        all.add(pictures.orientations("orientation-x", "x", new double[] { 1, 0, 0 }));
        all.add(pictures.orientations("orientation-y", "y", new double[] { 0, 1, 0 }));
        for (MapChannel channel : channels) {
            all.add(pictures.channel(channel, channel.label() + " of each point."));
        }
        all.add(pictures.boundaries(boundaries));
        all.add(pictures.kernelMisorientation(options.grainAngle()));
        grains.scene().ifPresent(all::add);
        all.addAll(textures.scenes());
        all.add(profile.scene());
        return all;
    }
}
