/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.crystal.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
import org.osgi.service.component.annotations.Component;

/**
 * Channel text files of Oxford Instruments, as other programs write them, too: a head of names and values, a line for each
 * phase, a line of labels, then points with x and y in µm and Bunge's angles in degrees. Phase 0 is not indexed.
 */
@Component(service = Reader.class)
public final class CtfReader implements Reader {

    private static final int MOST_HEAD = 200;
    private static final int MOST_PHASES = 100;

    @Override
    public Format format() {
        return new Format("ctf", "Orientation map .ctf", List.of("ctf"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        return new String(head, 0, Math.min(head.length, 64), StandardCharsets.ISO_8859_1)
                .startsWith("Channel Text File")
                        ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws LamellaException {
        List<String> lines = MapLines.text(source).lines().toList();
        List<MapPhase> phases = new ArrayList<>();
        MapRows rows = new MapRows(source, "Mean angular deviation", "Band contrast");
        int at = 0;
        int labels = -1;
        while (at < Math.min(lines.size(), MOST_HEAD) && labels < 0) {
            String[] cells = lines.get(at).split("\t");
            if (cells[0].strip().equals("Phases") && cells.length > 1) {
                int count = (int) MapLines.number(cells[1]);
                if (count < 1 || count > MOST_PHASES || at + count >= lines.size()) {
                    throw problem(source, at, "Phases", cells[1] + " phases cannot be");
                }
                for (int p = 1; p <= count; p++) {
                    phases.add(phase(lines.get(at + p), source, at + p));
                }
                at += count;
            } else if (cells[0].strip().matches("[XY]Step") && cells.length > 1) {
                rows.step(cells[0].strip().charAt(0) - 'X', MapLines.number(cells[1]) * 1e-6);
            } else if (cells[0].strip().equals("Phase") && cells.length >= 8) {
                labels = at;
            }
            at++;
        }
        if (labels < 0 || phases.isEmpty()) {
            throw problem(source, at, "Phase", "The line of labels or the phases are missing");
        }
        boolean complete = true;
        for (; at < lines.size(); at++) {
            double[] v = MapLines.numbers(lines.get(at));
            if (v.length < 8) {
                complete &= lines.get(at).isBlank();
                continue;
            }
            rows.add(v[1] * 1e-6, v[2] * 1e-6, Math.toRadians(v[5]), Math.toRadians(v[6]), Math.toRadians(v[7]), v[0],
                    v.length > 8 ? v[8] : Double.NaN, v.length > 9 ? v[9] : Double.NaN);
            if (at % 4096 == 0) {
                progress.checkCancelled();
            }
        }
        List<Warning> warnings = new ArrayList<>();
        if (!complete) {
            warnings.add(Warning.of("damaged", "Lines that are not points of the map were left out"));
        }
        return rows.recording(phases, "Channel text .ctf", warnings, complete);
    }

    /** Lengths, angles, name, number of the Laue group, separated by tabs. */
    private static MapPhase phase(String line, ByteSource source, int at) throws FormatException {
        String[] cells = line.split("\t");
        double code = cells.length > 3 ? MapLines.number(cells[3]) : Double.NaN;
        LaueCode group = LaueCode.ofCtf((int) code)
                .orElseThrow(() -> problem(source, at, "Laue group", "\"" + line.strip() + "\" names none of 1 … 11"));
        // ASTAR has the line of a CIF here: _mineral 'Gold'  'Gold'
        String name = cells[2].strip().replaceAll("^_\\w+\\s+'([^']+)'.*", "$1");
        return new MapPhase(name, group.group());
    }

    private static FormatException problem(ByteSource source, int line, String field, String cause) {
        return new FormatException(Place.atLine(source.file(), line + 1).withField(field), cause,
                "export the map again");
    }
}
