/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.internal;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lamella.analysis.Analysis;
import org.lamella.analysis.Result;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.SettingException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.data.Warning;
import org.lamella.diffraction.indexing.ScanIndexer;
import org.lamella.scan.PatternScan;
import org.osgi.service.component.annotations.Component;

/** One pattern of a scan compared with the crystals, to try settings before the whole scan is indexed with them. */
@Component(service = Analysis.class)
public final class PatternMatchAnalysis implements Analysis {

    static final String COLUMN = "pattern-column";
    static final String ROW = "pattern-row";

    /** What the last calibration was made of: another point of the same scan does not need another one. */
    private record Prepared(Recording recording, Map<String, String> settings, ScanIndexer indexer,
            List<Warning> warnings, Map<String, String> derived) {
    }

    private volatile SoftReference<Prepared> last = new SoftReference<>(null);

    @Override
    public String id() {
        return "pattern-match";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public String name() {
        return "One pattern against the crystals";
    }

    @Override
    public String description() {
        return "Compares one pattern of a scan with what the given crystals would give in all orientations: how well each "
                + "direction fits, the best orientations refined, and their spots over the pattern. Settings that prove "
                + "good here are those for the orientation mapping of the whole scan.";
    }

    @Override
    public List<Setting> settings() {
        List<Setting> all = new ArrayList<>(OrientationMappingAnalysis.ofPatterns());
        all.add(Setting.optional(COLUMN, "Column of the pattern", "Point along x, from 0; by default the middle one.",
                new Setting.Kind.Whole(0, 1_000_000)));
        all.add(Setting.optional(ROW, "Row of the pattern", "Point along y, from 0; by default the middle one.",
                new Setting.Kind.Whole(0, 1_000_000)));
        return all;
    }

    @Override
    public Suitability suitability(Recording recording) {
        return PatternScan.of(recording).isPresent() ? Suitability.POSSIBLE : Suitability.NONE;
    }

    @Override
    public Result analyse(Recording recording, Settings settings, Progress progress) throws LamellaException {
        Prepared prepared = prepared(recording, settings, progress);
        PatternScan scan = prepared.indexer.scan();
        int column = place(settings, COLUMN, scan.columns());
        int row = place(settings, ROW, scan.rows());
        Map<String, String> derived = new LinkedHashMap<>(prepared.derived);
        derived.put(COLUMN, String.valueOf(column));
        derived.put(ROW, String.valueOf(row));
        progress.checkCancelled();
        return new MatchResult(prepared.indexer, column, row, prepared.warnings, derived).result();
    }

    private static int place(Settings settings, String name, int size) throws SettingException {
        long at = settings.has(name) ? settings.whole(name) : size / 2;
        if (at >= size) {
            throw new SettingException(name, "The scan has " + size + " points there, from 0 on",
                    "give a number up to " + (size - 1));
        }
        return (int) at;
    }

    private Prepared prepared(Recording recording, Settings settings, Progress progress) throws LamellaException {
        Map<String, String> calibrating = new LinkedHashMap<>(settings.asMap());
        calibrating.keySet().removeAll(List.of(COLUMN, ROW));
        Prepared before = last.get();
        if (before != null && before.recording == recording && before.settings.equals(calibrating)) {
            return before;
        }
        List<Warning> warnings = new ArrayList<>();
        Map<String, String> derived = new LinkedHashMap<>();
        ScanIndexer indexer;
        if (before != null && before.recording == recording && found(before.settings).equals(found(calibrating))) {
            warnings.addAll(before.warnings);
            derived.putAll(before.derived);
            indexer = before.indexer.treated(OrientationMappingAnalysis.treatment(settings));
        } else {
            indexer = OrientationMappingAnalysis.indexer(recording, settings, warnings, derived, progress);
        }
        derived.put(OrientationMappingAnalysis.SPOT, String.valueOf(indexer.spotWidth()));
        derived.put(OrientationMappingAnalysis.HIDDEN, String.valueOf(indexer.hiddenRadius()));
        Prepared now = new Prepared(recording, calibrating, indexer, List.copyOf(warnings), derived);
        last = new SoftReference<>(now);
        return now;
    }

    /** Settings on which it depends what the camera is found to be; with others it is tuned only. */
    private static Map<String, String> found(Map<String, String> settings) {
        Map<String, String> kept = new LinkedHashMap<>(settings);
        kept.keySet().removeAll(List.of(OrientationMappingAnalysis.SPOT, OrientationMappingAnalysis.HIDDEN,
                OrientationMappingAnalysis.BACKGROUND));
        return kept;
    }
}
