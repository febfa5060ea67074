/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

import org.lamella.orientation.Boundaries;
import org.lamella.orientation.KernelMisorientation;
import org.lamella.orientation.MapPhase;
import org.lamella.orientation.OrientationMap;
import org.lamella.orientation.colour.DirectionColours;
import org.lamella.orientation.recording.MapChannel;
import org.lamella.plot.colour.ColourMap;
import org.lamella.plot.colour.Theme;
import org.lamella.plot.scene.ColourKey;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;

/** Pictures of a map: phases, orientations, numbers, boundaries. The first row is on top. */
public final class MapPictures {

    private static final int OPAQUE = 0xff000000;
    private static final int PORE = 0x1b1f24;
    private static final int AMORPHOUS = 0x9aa5b1;
    private static final int LONGEST = 22;
    private static final double LENGTHS = 1e-4;

    private final OrientationMap map;
    private final Map<MapPhase, DirectionColours> colours = new LinkedHashMap<>();

    /** Pictures of this map. */
    public MapPictures(OrientationMap map) {
        this.map = map;
        map.phases().forEach(p -> colours.put(p, new DirectionColours(p.group())));
    }

    /** Colours of a pixel by what it is, 0xAARRGGBB. */
    public int phaseColour(int pixel) {
        return !map.isKnown(pixel) ? 0 : OPAQUE | switch (map.kinds()[pixel]) {
            case OrientationMap.PORE -> PORE;
            case OrientationMap.AMORPHOUS -> AMORPHOUS;
            default -> colourOf(map.phase()[pixel]);
        };
    }

    /** The colour of a phase, for up to six of them one that colour-blind people can tell from the others. */
    static int colourOf(int phase) {
        return Theme.LIGHT.series().get(Math.floorMod(phase, Theme.LIGHT.series().size()));
    }

    /** Colour, 0xAARRGGBB, of the direction of the crystal that runs along a direction of the sample. */
    public int directionColour(int pixel, double[] unit) {
        if (!map.crystal(pixel)) {
            return phaseColour(pixel);
        }
        double[] m = map.orientation(pixel).matrix();
        return OPAQUE | colours.get(map.phases().get(map.phase()[pixel])).rgb(
                m[0] * unit[0] + m[3] * unit[1] + m[6] * unit[2], m[1] * unit[0] + m[4] * unit[1] + m[7] * unit[2],
                m[2] * unit[0] + m[5] * unit[1] + m[8] * unit[2]);
    }

    /** What each pixel is. */
    public Scene phases() {
        List<ColourKey.Category> key = new ArrayList<>();
        for (int p = 0; p < map.phases().size(); p++) {
            key.add(new ColourKey.Category(map.phases().get(p).name(), colourOf(p)));
        }
        key.addAll(others());
        return scene("phases", "Phases", "What each point is.",
                List.of(picture("class", this::phaseColour, List.of(new ColourKey.Categories("", key)))));
    }

    /** What is no crystal, as far as there is some. */
    private List<ColourKey.Category> others() {
        List<ColourKey.Category> others = new ArrayList<>();
        if (isThere(OrientationMap.AMORPHOUS)) {
            others.add(new ColourKey.Category("amorphous", AMORPHOUS));
        }
        if (isThere(OrientationMap.PORE)) {
            others.add(new ColourKey.Category("pore", PORE));
        }
        return others;
    }

    private boolean isThere(byte kind) {
        for (byte one : map.kinds()) {
            if (one == kind) {
                return true;
            }
        }
        return false;
    }

    /** Orientations: the colour of the crystal's direction that runs along this direction of the sample. */
    public Scene orientations(String id, String name, double[] direction) {
        double length = Math.sqrt(Arrays.stream(direction).map(v -> v * v).sum());
        double[] unit = Arrays.stream(direction).map(v -> v / length).toArray();
        Map<String, ColourKey> keys = new LinkedHashMap<>();
        for (MapPhase phase : map.phases()) {
            if (isThere(phase)) {
                keys.computeIfAbsent(phase.group().name(),
                        group -> colours.get(phase).key((namesOf(group) + " " + group).strip()));
            }
        }
        List<ColourKey> all = new ArrayList<>(keys.values());
        if (!others().isEmpty()) {
            all.add(new ColourKey.Categories("", others()));
        }
        return scene(id, "Orientation along " + name,
                "Which direction of the crystal runs along " + name
                        + " of the sample; colours as in TSL's inverse pole figure maps.",
                List.of(picture("along " + name, i -> directionColour(i, unit), all)));
    }

    private boolean isThere(MapPhase phase) {
        int number = map.phases().indexOf(phase);
        for (int i = 0; i < map.pixels(); i++) {
            if (map.crystal(i) && map.phase()[i] == number) {
                return true;
            }
        }
        return false;
    }

    private String namesOf(String group) {
        List<String> names = map.phases().stream().filter(p -> p.group().name().equals(group) && isThere(p))
                .map(MapPhase::name).toList();
        String all = String.join(", ", names);
        return all.length() <= LONGEST ? all : names.getFirst().length() <= LONGEST ? names.getFirst() + " …" : "";
    }

    /** A number of each pixel. */
    public Scene channel(MapChannel channel, String description) {
        double[] values = new double[map.pixels()];
        Arrays.setAll(values, i -> channel.values()[i]);
        boolean probability = channel.id().endsWith("probability");
        return scene(channel.id().replace('_', '-'), channel.label(), description,
                List.of(new Layer.Map(channel.label(), channel.unit(), map.width(), values, 0, y(0), stepX(),
                        -map.stepY(), hasLengths(), ColourMap.VIRIDIS, probability ? 0.5 : Double.NaN,
                        probability ? 1 : Double.NaN)));
    }

    /** How much each pixel is turned against its neighbours. */
    public Scene kernelMisorientation(double limit) {
        float[] kam = KernelMisorientation.of(map, limit);
        double[] degrees = new double[kam.length];
        Arrays.setAll(degrees, i -> Math.toDegrees(kam[i]));
        return scene("kernel-misorientation", "Kernel average misorientation",
                "How much each point is turned on average against its four neighbours of the same grain.",
                List.of(numbers("KAM / °", "", degrees, ColourMap.VIRIDIS)));
    }

    /** Boundaries by class. */
    public Scene boundaries(Boundaries boundaries) {
        List<Layer> layers = new ArrayList<>();
        layers.add(picture("class", this::grey, List.of()));
        List<List<Integer>> drawn = List.of(List.of(Boundaries.HIGH), List.of(Boundaries.PHASES),
                List.of(Boundaries.LOW), List.of(3), List.of(6), List.of(4, 5, 7));
        for (int series = 0; series < drawn.size(); series++) {
            List<Integer> kinds = drawn.get(series);
            double[][] lines = lines(boundaries, kinds);
            if (lines[0].length > 0) {
                layers.add(new Layer.Line(String.join(", ", kinds.stream().map(boundaries.kinds()::get).toList()),
                        Role.DATA, series, lines[0], lines[1]));
            }
        }
        return scene("boundaries", "Grain boundaries",
                "Boundaries by their angle; those between cubic crystals that are close to a coincidence lattice by its "
                        + "name.",
                layers);
    }

    /** The paper shows through, so that boundaries keep the colours to themselves, on dark paper too. */
    private int grey(int pixel) {
        return switch (map.kinds()[pixel]) {
            case OrientationMap.PORE -> 0xa0808890;
            case OrientationMap.AMORPHOUS -> 0x60808890;
            case OrientationMap.CRYSTAL -> map.phase()[pixel] % 2 == 0 ? 0 : 0x22808890;
            default -> 0;
        };
    }

    /** Sides between pixels that follow each other become one line; lines are apart by NaN. */
    private double[][] lines(Boundaries boundaries, List<Integer> kinds) {
        double[][] xy = new double[2][16];
        int n = 0;
        double[] last = new double[4];
        List<Boundaries.Segment> upright = new ArrayList<>();
        List<Boundaries.Segment> level = new ArrayList<>();
        for (Boundaries.Segment s : boundaries.segments()) {
            if (kinds.contains(s.kind())) {
                (s.b() == s.a() + 1 ? upright : level).add(s);
            }
        }
        upright.sort((p, q) -> p.a() % map.width() != q.a() % map.width()
                ? Integer.compare(p.a() % map.width(), q.a() % map.width()) : Integer.compare(p.a(), q.a()));
        level.addAll(upright);
        for (Boundaries.Segment s : level) {
            double[] side = side(s);
            boolean goesOn = n > 0 && last[2] == side[0] && last[3] == side[1]
                    && (last[0] == last[2]) == (side[0] == side[2]);
            if (n + 3 > xy[0].length) {
                xy[0] = Arrays.copyOf(xy[0], 2 * n + 16);
                xy[1] = Arrays.copyOf(xy[1], 2 * n + 16);
            }
            if (goesOn) {
                last = new double[] { last[0], last[1], side[2], side[3] };
                n--;
            } else {
                if (n > 0) {
                    xy[0][n] = Double.NaN;
                    xy[1][n++] = Double.NaN;
                }
                last = side;
                xy[0][n] = side[0] * stepX();
                xy[1][n++] = y(side[1]);
            }
            xy[0][n] = side[2] * stepX();
            xy[1][n++] = y(side[3]);
        }
        return new double[][] { Arrays.copyOf(xy[0], n), Arrays.copyOf(xy[1], n) };
    }

    /** Ends in columns and rows, counted from the middle of the first pixel. */
    private double[] side(Boundaries.Segment s) {
        double x = s.a() % map.width();
        double y = s.a() / map.width();
        return s.b() == s.a() + 1 ? new double[] { x + 0.5, y - 0.5, x + 0.5, y + 0.5 }
                : new double[] { x - 0.5, y + 0.5, x + 0.5, y + 0.5 };
    }

    /** Steps that a file does not tell are 1, which is no length that a microscope could scan. */
    private boolean hasLengths() {
        return map.stepX() < LENGTHS;
    }

    private double stepX() {
        return map.stepX();
    }

    private double y(double row) {
        return (map.height() - 1 - row) * map.stepY();
    }

    private Layer.Picture picture(String name, IntUnaryOperator colour, List<ColourKey> keys) {
        int[] argb = new int[map.pixels()];
        Arrays.parallelSetAll(argb, colour);
        return new Layer.Picture(name, map.width(), argb, 0, y(0), stepX(), -map.stepY(), hasLengths(), keys);
    }

    private Layer.Map numbers(String name, String unit, double[] values, ColourMap table) {
        return new Layer.Map(name, unit, map.width(), values, 0, y(0), stepX(), -map.stepY(), hasLengths(), table);
    }

    private Scene scene(String id, String title, String description, List<Layer> layers) {
        String unit = hasLengths() ? "m" : "";
        return Scene.of(id, title, description,
                Panel.equal(PlotAxis.linear("x", unit), PlotAxis.linear("Height", unit), layers));
    }
}
