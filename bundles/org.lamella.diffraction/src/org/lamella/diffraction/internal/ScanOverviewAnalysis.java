/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.lamella.analysis.Analysis;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.error.SettingException;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.data.SignalAxis;
import org.lamella.data.Warning;
import org.lamella.data.unit.Unit;
import org.lamella.plot.colour.ColourMap;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Scene;
import org.lamella.scan.Aperture;
import org.lamella.scan.BrightField;
import org.lamella.scan.PatternScan;
import org.lamella.scan.VirtualImages;
import org.osgi.service.component.annotations.Component;

/** What a scan shows before anything is known of its crystals: images of virtual detectors, mean and brightest pattern. */
@Component(service = Analysis.class)
public final class ScanOverviewAnalysis implements Analysis {

    private static final String APERTURES = "apertures";
    private static final double HOLE = 0.3;
    private static final double RIM = 0.95;
    private static final int MOST = 12;

    @Override
    public String id() {
        return "scan-overview";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public String name() {
        return "Scan overview";
    }

    @Override
    public String description() {
        return "Virtual bright field, virtual dark field and images of apertures of any place and size, the mean of all "
                + "patterns and at each pixel the brightest of all. Needs no crystals.";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.optional(APERTURES, "Apertures",
                "Further detectors, separated by semicolons: ring X Y INNER OUTER, disc X Y RADIUS or box X Y WIDTH HEIGHT, in "
                        + "pixels of the pattern; the middle of the upper left pixel is at 0 0.",
                new Setting.Kind.Text("disc 90 71.5 4; ring 71.5 71.5 30 60")));
    }

    @Override
    public Suitability suitability(Recording recording) {
        return PatternScan.of(recording).isPresent() ? Suitability.GOOD : Suitability.NONE;
    }

    @Override
    public Result analyse(Recording recording, Settings settings, Progress progress) throws LamellaException {
        PatternScan scan = PatternScan.of(recording)
                .orElseThrow(() -> new UnsuitableDataException(Place.of(recording.source().file()),
                        "There is no scan of patterns in this recording", "give a 4D-STEM scan"));
        Aperture.Ring beam = BrightField.of(scan);
        double half = Math.min(scan.width(), scan.height()) / 2.0;
        Map<String, Aperture> apertures = new LinkedHashMap<>();
        apertures.put("Virtual bright field", beam);
        double hole = Math.max(HOLE * half, beam.outer() + 1);
        if (hole < RIM * half) {
            apertures.put("Virtual dark field", new Aperture.Ring(beam.x(), beam.y(), hole, RIM * half));
        }
        if (settings.has(APERTURES)) {
            apertures(settings.text(APERTURES).orElseThrow(), apertures);
        }
        VirtualImages seen = VirtualImages.of(scan, List.copyOf(apertures.values()), progress);
        if (seen.patterns() == 0) {
            throw new UnsuitableDataException(Place.of(recording.source().file()), "All patterns are missing",
                    "give the whole scan");
        }
        return result(scan, beam, List.copyOf(apertures.keySet()), seen);
    }

    private static void apertures(String text, Map<String, Aperture> into) throws SettingException {
        for (String one : text.split(";")) {
            if (!one.isBlank()) {
                into.put("Aperture: " + one.strip(), aperture(one.strip()));
            }
            if (into.size() > MOST) {
                throw new SettingException(APERTURES, "These are more than " + MOST + " apertures", "leave some out");
            }
        }
    }

    private static Aperture aperture(String text) throws SettingException {
        String[] words = text.toLowerCase(Locale.ROOT).split("[ ,]+");
        try {
            double[] v = Arrays.stream(words).skip(1).mapToDouble(Double::parseDouble).toArray();
            boolean finite = Arrays.stream(v).allMatch(Double::isFinite);
            if (finite && words[0].equals("ring") && v.length == 4) {
                return new Aperture.Ring(v[0], v[1], v[2], v[3]);
            }
            if (finite && words[0].equals("disc") && v.length == 3) {
                return new Aperture.Ring(v[0], v[1], 0, v[2]);
            }
            if (finite && words[0].equals("box") && v.length == 4) {
                return new Aperture.Box(v[0], v[1], v[2], v[3]);
            }
        } catch (IllegalArgumentException e) {
            throw new SettingException(APERTURES, text + " is no aperture: " + e.getMessage(),
                    "write ring X Y INNER OUTER, disc X Y RADIUS or box X Y WIDTH HEIGHT");
        }
        throw new SettingException(APERTURES, text + " is no aperture",
                "write ring X Y INNER OUTER, disc X Y RADIUS or box X Y WIDTH HEIGHT");
    }

    private static Result result(PatternScan scan, Aperture.Ring beam, List<String> names, VirtualImages seen) {
        String method = "Brightest spot of the mean of patterns spread over the scan.";
        List<Quantity> quantities = new ArrayList<>(List.of(
                Quantity.of("patterns", "Patterns", seen.patterns(), 0, "", "Counted; missing ones are left out."),
                Quantity.of("beam.x", "Direct beam, column", beam.x(), Double.NaN, "", method),
                Quantity.of("beam.y", "Direct beam, row", beam.y(), Double.NaN, "", method),
                Quantity.of("beam.radius", "Direct beam, radius in pixels", beam.outer(), Double.NaN, "",
                        "Where the mean brightness has fallen to a tenth.")));
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            float[] image = seen.images().get(i);
            quantities.add(contrast(i, names.get(i), image));
            scenes.add(scene("image-" + (i + 1), names.get(i), "What this detector would have seen at each point.",
                    "Sum of the counts", image, scan.x(), scan.y(), false));
        }
        scenes.add(scene("mean-pattern", "Mean pattern", "Mean of all patterns, as a logarithm.", "log₁₀ counts",
                seen.mean(), scan.kx(), scan.ky(), true));
        scenes.add(scene("brightest-pattern", "Brightest pattern",
                "At each pixel the greatest value of all patterns, as a logarithm: faint spots of few grains show.",
                "log₁₀ counts", seen.brightest(), scan.kx(), scan.ky(), true));
        List<Warning> warnings = seen.patterns() == scan.points() ? List.of()
                : List.of(Warning.of("missing", scan.points() - seen.patterns() + " patterns are missing"));
        return new Result(
                String.format(Locale.ROOT, "%d × %d patterns of %d × %d pixels; direct beam at (%.1f, %.1f).",
                        scan.columns(), scan.rows(), scan.width(), scan.height(), beam.x(), beam.y()),
                quantities, List.of(), List.of(), scenes, warnings, Map.of());
    }

    /** Standard deviation over mean. */
    private static Quantity contrast(int number, String name, float[] image) {
        double sum = 0;
        double square = 0;
        int n = 0;
        for (float value : image) {
            if (!Float.isNaN(value)) {
                sum += value;
                square += (double) value * value;
                n++;
            }
        }
        double mean = sum / n;
        double contrast = mean == 0 ? 0 : Math.sqrt(Math.max(0, square / n - mean * mean)) / Math.abs(mean);
        return Quantity.of("contrast[" + (number + 1) + "]", name + ": contrast", contrast,
                contrast / Math.sqrt(2.0 * n), "", "Standard deviation over mean of the image.");
    }

    private static Scene scene(String id, String title, String description, String label, float[] image, SignalAxis x,
            SignalAxis y, boolean logarithm) {
        double floor = Double.POSITIVE_INFINITY;
        for (float value : image) {
            floor = value > 0 ? Math.min(floor, value) : floor;
        }
        double least = Double.isInfinite(floor) ? 1 : floor;
        double[] values = new double[image.length];
        Arrays.setAll(values, i -> logarithm ? Math.log10(Math.max(least, image[i])) : image[i]);
        String unit = x.unit().equals(Unit.ONE) ? "" : x.unit().symbol();
        double step = unit.isEmpty() || !(x.step() > 0 && y.step() > 0) ? 1 : x.step();
        double down = step == 1 ? 1 : y.step();
        int rows = image.length / (int) x.size();
        Layer layer = new Layer.Map(label, "", (int) x.size(), values, 0, (rows - 1) * down, step, -down,
                !unit.isEmpty() && step != 1, ColourMap.GREY);
        return Scene.of(id, title, description, Panel.equal(PlotAxis.linear("x", step == 1 ? "" : unit),
                PlotAxis.linear("Height", step == 1 ? "" : unit), List.of(layer)));
    }
}
