/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

import org.lamella.analysis.Analysis;
import org.lamella.analysis.Checkpoint;
import org.lamella.analysis.Result;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.error.SettingException;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.crystallography.crystal.Crystal;
import org.lamella.crystallography.crystal.CrystalRecording;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Warning;
import org.lamella.diffraction.indexing.IndexedMap;
import org.lamella.diffraction.indexing.PatternTreatment;
import org.lamella.diffraction.indexing.ScanIndexer;
import org.lamella.scan.PatternScan;
import org.osgi.service.component.annotations.Component;

/** Phase and orientation at each point of a scan. */
@Component(service = Analysis.class)
public final class OrientationMappingAnalysis implements Analysis {

    static final String PHASE = "phase";
    static final String COLUMNS = "scan-columns";
    static final String VOLTAGE = "beam-voltage";
    static final String SPOT = "spot-width";
    static final String HIDDEN = "hidden-radius";
    static final String BACKGROUND = "background-width";
    static final String ROTATION = "scan-rotation";
    static final String NEIGHBOURS = "decide-by-grain";
    static final String FLOOR = "intensity-floor";
    static final String ANGLE = "grain-angle";
    static final String PIXELS = "grain-pixels";
    private static final double USUAL_VOLTAGE = 200e3;
    private static final int MOST_PHASES = 12;

    @Override
    public String id() {
        return "orientation-mapping";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public String name() {
        return "Orientation mapping";
    }

    @Override
    public String description() {
        return "Compares each pattern of a scan with what the given crystals would give in all orientations, refines the "
                + "best ones on the recorded pattern, and tells crystals, amorphous matter and pores apart. Scale, "
                + "distortion, descan and the width of the excitation are found from the scan itself.";
    }

    @Override
    public List<Setting> settings() {
        List<Setting> all = new ArrayList<>(ofPatterns());
        all.addAll(List.of(
                Setting.of(NEIGHBOURS, "Decide by grain",
                        "Where orientations explain single patterns alike, as after half a turn about a zone axis, the mean "
                                + "pattern of the grain decides; otherwise each pattern stands for itself.",
                        new Setting.Kind.Switch(), "true"),
                Setting.of(FLOOR, "Least intensity of the direct beam",
                        "Points whose direct beam has fewer counts a pixel are unreliable and left out; 0 keeps all.",
                        new Setting.Kind.Real(0, 1e12, ""), "0"),
                Setting.of(ANGLE, "Angle between grains",
                        "Neighbours whose orientations differ by less belong to one grain.",
                        new Setting.Kind.Real(0.5, 30, "°"), "5"),
                Setting.of(PIXELS, "Smallest grain", "Regions of fewer points are no grains.",
                        new Setting.Kind.Whole(1, 1_000_000), "4")));
        return all;
    }

    /** What says how single patterns are compared with the crystals. */
    static List<Setting> ofPatterns() {
        return List.of(
                Setting.optional(PHASE, "Phases", "Crystals that may be there, as CIF files; all are tried.",
                        new Setting.Kind.Files("crystal structures", MOST_PHASES)),
                Setting.optional(COLUMNS, "Points along x",
                        "Points in a row of the scan, where the file does not tell the shape of the scan.",
                        new Setting.Kind.Whole(1, 1_000_000)),
                Setting.optional(VOLTAGE, "Accelerating voltage",
                        "Voltage of the microscope; by default the one that the file names, or 200 kV.",
                        new Setting.Kind.Real(2e4, 3e6, "V")),
                Setting.optional(SPOT, "Width of the spots",
                        "Standard deviation of a spot, in pixels of the patterns; by default from the direct beam.",
                        new Setting.Kind.Real(0.5, 20, "")),
                Setting.optional(HIDDEN, "Hidden radius",
                        "Radius around the direct beam within which nothing is looked at, in pixels of the patterns; by "
                                + "default five widths of a spot.",
                        new Setting.Kind.Real(1, 1e5, "")),
                Setting.of(BACKGROUND, "Width of the background",
                        "Spots are what stands out above the background, a Gaussian that is so many times as wide as a spot.",
                        new Setting.Kind.Real(1.5, 12, ""),
                        String.valueOf(PatternTreatment.USUAL.backgroundWidth())),
                Setting.of(ROTATION, "Rotation of the patterns",
                        "Angle of the patterns' axes against those of the scan, from x (right) towards y (down); "
                                + "orientations are given in the axes of the scan.",
                        new Setting.Kind.Real(-360, 360, "°"), "0"));
    }

    @Override
    public Suitability suitability(Recording recording) {
        return PatternScan.of(recording).isPresent() ? Suitability.POSSIBLE : Suitability.NONE;
    }

    @Override
    public Result analyse(Recording recording, Settings settings, Progress progress) throws LamellaException {
        return analyse(recording, settings, Checkpoint.NONE, progress);
    }

    @Override
    public Result analyse(Recording recording, Settings settings, Checkpoint checkpoint, Progress progress)
            throws LamellaException {
        List<Warning> warnings = new ArrayList<>();
        Map<String, String> derived = new LinkedHashMap<>();
        ScanIndexer indexer = indexer(recording, settings, warnings, derived, progress.part(0, 0.1));
        IndexedMap map =
                indexer.map(settings.isOn(NEIGHBOURS), settings.real(FLOOR), checkpoint, progress.part(0.1, 1));
        derived.put(SPOT, String.valueOf(indexer.spotWidth()));
        derived.put(HIDDEN, String.valueOf(indexer.hiddenRadius()));
        return new MapResult(indexer, map, Math.toRadians(settings.real(ANGLE)), (int) settings.whole(PIXELS), warnings,
                derived).result();
    }

    /** Calibrates with these settings. */
    static ScanIndexer indexer(Recording recording, Settings settings, List<Warning> warnings,
            Map<String, String> derived, Progress progress) throws LamellaException {
        PatternScan scan = scan(recording, settings);
        List<Crystal> crystals = crystals(settings);
        double voltage = voltage(recording, settings, warnings, derived);
        rotation(recording, settings, warnings);
        progress.report("Calibrating", 0);
        try {
            return new ScanIndexer(scan, crystals, voltage, treatment(settings), progress);
        } catch (IllegalArgumentException e) {
            throw new SettingException(PHASE, e.getMessage(), "give another structure");
        }
    }

    /** How the patterns are treated. */
    static PatternTreatment treatment(Settings settings) {
        return new PatternTreatment(optional(settings, SPOT), optional(settings, HIDDEN), settings.real(BACKGROUND),
                Math.toRadians(settings.real(ROTATION)));
    }

    private static OptionalDouble optional(Settings settings, String name) {
        return settings.has(name) ? OptionalDouble.of(settings.real(name)) : OptionalDouble.empty();
    }

    /** A rotation that the file names is not taken over: microscopes count it from different axes and in both senses. */
    private static void rotation(Recording recording, Settings settings, List<Warning> warnings) {
        double ofFile = recording.metadata().number(Metadata.SCAN_ROTATION).orElse(0);
        if (ofFile != 0 && settings.real(ROTATION) == 0) {
            warnings.add(Warning.of("rotation", String.format(Locale.ROOT,
                    "The file names a rotation of the scan by %.2f°; orientations are in the axes of the patterns "
                            + "unless %s says how these lie in the scan",
                    Math.toDegrees(ofFile), ROTATION)));
        }
    }

    private static PatternScan scan(Recording recording, Settings settings) throws LamellaException {
        PatternScan scan = PatternScan.of(recording)
                .orElseThrow(() -> new UnsuitableDataException(Place.of(recording.source().file()),
                        "There is no scan of patterns in this recording", "give a 4D-STEM scan"));
        if (!settings.has(COLUMNS)) {
            return scan;
        }
        int columns = (int) settings.whole(COLUMNS);
        return scan.withColumns(columns).orElseThrow(() -> new SettingException(COLUMNS,
                scan.points() + " patterns do not fill whole rows of " + columns + " points", "give a divisor"));
    }

    private static List<Crystal> crystals(Settings settings) throws SettingException {
        List<Crystal> crystals = new ArrayList<>();
        for (Recording file : settings.recordings(PHASE)) {
            crystals.add(CrystalRecording.crystal(file).orElseThrow(() -> new SettingException(PHASE,
                    file.source().file() + " holds no crystal structure", "give CIF files")));
        }
        if (crystals.isEmpty()) {
            throw new SettingException(PHASE, "No crystal was given to compare the patterns with",
                    "name the structures that may be there, --phase one.cif --phase other.cif");
        }
        return crystals;
    }

    private static double voltage(Recording recording, Settings settings, List<Warning> warnings,
            Map<String, String> derived) {
        if (settings.has(VOLTAGE)) {
            return settings.real(VOLTAGE);
        }
        OptionalDouble ofFile = recording.metadata().number(Metadata.ACCELERATING_VOLTAGE);
        boolean sound = ofFile.isPresent() && ofFile.getAsDouble() >= 2e4 && ofFile.getAsDouble() <= 3e6;
        double voltage = sound ? ofFile.getAsDouble() : USUAL_VOLTAGE;
        if (!sound) {
            warnings.add(Warning.of("voltage", "The file does not tell the accelerating voltage; 200 kV was assumed"));
        }
        derived.put(VOLTAGE, String.valueOf(voltage));
        return voltage;
    }
}
