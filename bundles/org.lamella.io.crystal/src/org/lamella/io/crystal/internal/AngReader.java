/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.crystal.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.data.Warning;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.lamella.orientation.MapPhase;
import org.lamella.orientation.exchange.LaueCode;
import org.lamella.orientation.exchange.MapText;
import org.osgi.service.component.annotations.Component;

/**
 * Orientation maps of EDAX OIM, EMsoft and ASTAR: lines of the head begin with {@code #}; then three angles of Bunge in rad, x
 * and y, two numbers that tell how good a point is, and the phase. Lengths are µm, those of ASTAR nm.
 */
@Component(service = Reader.class)
public final class AngReader implements Reader {

    private static final Pattern PHASE = Pattern.compile("(?m)^#\\s*Phase\\s*:?\\s*(\\d+)");
    /** ASTAR does not number the phase of a map that has one only. */
    private static final Pattern NO_NUMBER = Pattern.compile("(?m)^#\\s*MaterialName\\b");
    private static final Pattern NAME = Pattern.compile("(?m)^#\\s*MaterialName[ \\t]+(.*\\S)");
    private static final Pattern SYMMETRY = Pattern.compile("(?m)^#\\s*Symmetry[ \\t]+(\\d+)");
    private static final double NOT_INDEXED = 12.5;
    private static final int FEWEST = 8;
    private static final int MOST_PHASES = 100;

    @Override
    public Format format() {
        return new Format("ang", "Orientation map .ang", List.of("ang"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return text.startsWith("#") && text.contains("LatticeConstants") && SYMMETRY.matcher(text).find()
                ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws LamellaException {
        String text = MapLines.text(source);
        StringBuilder head = new StringBuilder();
        List<String> lines = text.lines().toList();
        int first = 0;
        while (first < lines.size() && (lines.get(first).isBlank() || lines.get(first).startsWith("#"))) {
            head.append(lines.get(first++)).append('\n');
        }
        boolean nano = head.indexOf("ACOM") >= 0;
        List<MapPhase> phases = phases(head.toString(), source);
        List<Warning> warnings = new ArrayList<>();
        MapRows rows = nano ? new MapRows(source, "Index", "Orientation reliability")
                : new MapRows(source, "Image quality", "Confidence index");
        boolean classes = head.indexOf(MapText.CLASSES) >= 0;
        boolean complete = true;
        for (int i = first; i < lines.size(); i++) {
            double[] v = MapLines.numbers(lines.get(i));
            if (v.length < FEWEST) {
                complete &= lines.get(i).isBlank();
                continue;
            }
            int phase = phases.size() == 1 && v[7] == 0 && !nano ? 1 : (int) v[7];
            boolean indexed = Math.abs(v[0]) < NOT_INDEXED && !(v[6] < 0);
            double length = nano ? 1e-9 : 1e-6;
            if (classes && phase == 0 && (v[6] == MapText.AMORPHOUS || v[6] == MapText.PORE)) {
                rows.add(v[3] * length, v[4] * length, v[0], v[1], v[2],
                        v[6] == MapText.PORE ? MapRows.PORE : MapRows.AMORPHOUS, v[5], 0);
            } else {
                rows.add(v[3] * length, v[4] * length, v[0], v[1], v[2], indexed ? phase : 0, v[5], v[6]);
            }
            if (i % 4096 == 0) {
                progress.checkCancelled();
            }
        }
        if (!complete) {
            warnings.add(Warning.of("damaged", "Lines that are not points of the map were left out"));
        }
        return rows.recording(phases, nano ? "ASTAR .ang" : "OIM .ang", warnings, complete);
    }

    private static List<MapPhase> phases(String head, ByteSource source) throws FormatException {
        Map<Integer, MapPhase> found = new TreeMap<>();
        Matcher number = PHASE.matcher(head);
        boolean numbered = number.find();
        Matcher begin = numbered ? number : NO_NUMBER.matcher(head);
        boolean more = numbered || begin.find();
        for (int count = 1; more && count <= MOST_PHASES; count++) {
            int id = numbered ? (int) MapLines.number(begin.group(1)) : count;
            int start = numbered ? begin.end() : begin.start();
            more = begin.find();
            String block = head.substring(start, more ? begin.start() : head.length());
            Matcher name = NAME.matcher(block);
            Matcher symmetry = SYMMETRY.matcher(block);
            if (symmetry.find() && id > 0 && id <= MOST_PHASES) {
                int code = (int) MapLines.number(symmetry.group(1));
                LaueCode group = LaueCode.ofAng(code).orElseThrow(() -> new FormatException(
                        Place.of(source.file()).withField("Symmetry"), "A symmetry of " + code + " is not known",
                        "use 1, 2, 22, 4, 42, 3, 32, 6, 62, 23 or 43"));
                found.put(id, new MapPhase(name.find() ? name.group(1) : "Phase " + id, group.group()));
            }
        }
        if (found.isEmpty()) {
            throw new FormatException(Place.of(source.file()).withField("Phase"),
                    "The head names no phase with a symmetry",
                    "export the map again");
        }
        int last = ((TreeMap<Integer, MapPhase>) found).lastKey();
        List<MapPhase> phases = new ArrayList<>();
        for (int i = 1; i <= last; i++) {
            phases.add(found.getOrDefault(i, new MapPhase("Phase " + i, LaueCode.TRICLINIC.group())));
        }
        return phases;
    }
}
