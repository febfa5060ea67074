/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.princeton;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lamella.core.error.FormatException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Warning;
import org.lamella.io.ByteSource;
import org.lamella.io.text.internal.cells.Cells;
import org.lamella.io.text.internal.cells.Separator;
import org.lamella.io.text.internal.lines.TextLines;

/**
 * Goes through a .par file line by line: sections between {@code <Name>} and {@code </Name>} with lines
 * {@code key=value}; in those of segments the line {@code Definition=} names the columns of the rows below it.
 */
final class ParFile {

    private static final int CHECK_EVERY = 4096;
    private static final int MOST_SEGMENTS = 100_000;
    private static final int MOST_SETTINGS = 10_000;
    private static final Pattern BEGIN = Pattern.compile("<([A-Za-z][A-Za-z0-9 _]{0,60})>");
    private static final Pattern END = Pattern.compile("</([A-Za-z][A-Za-z0-9 _]{0,60})>");

    private final ByteSource source;
    private final TextLines lines;
    private final Cells cells = new Cells(Separator.COMMA);
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<ParSegment> segments = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private String section = "";
    private ParSegment segment;
    private long unreadable;
    private long tooWide;
    private boolean complete = true;

    ParFile(ByteSource source) {
        this.source = source;
        this.lines = new TextLines(source);
    }

    void read(Progress progress) throws FormatException {
        while (lines.next()) {
            if (lines.number() % CHECK_EVERY == 0) {
                progress.checkCancelled();
                progress.report("Reading " + source.file().getFileName(), lines.fraction());
            }
            if (line() && !lines.isTerminated()) {
                segment.dropLastRow();
                truncated("The file ends within a row; that row was left out");
            }
        }
        if (segment != null && complete) {
            truncated("The last segment has no end; rows may be missing");
        }
        if (tooWide > 0 && segments.stream().mapToLong(ParSegment::rows).sum() < tooWide) {
            throw new FormatException(lines.place(), tooWide + " rows have more cells than their segment has columns",
                    "where the comma is both decimal sign and separator nothing tells them apart: save the file again "
                            + "with the point for the decimal sign");
        }
        List<ParSegment> parts = segments.stream().flatMap(s -> s.byAction().stream()).toList();
        segments.clear();
        segments.addAll(parts);
    }

    private void truncated(String message) {
        complete = false;
        warnings.add(new Warning("truncated", message, lines.place()));
    }

    /** Takes a line; whether it is a row. */
    private boolean line() throws FormatException {
        if (segment != null && lines.end() > lines.start() && lines.window()[lines.start()] != '<') {
            return row();
        }
        String text = lines.text().strip();
        Matcher begin = BEGIN.matcher(text);
        Matcher end = END.matcher(text);
        if (end.matches()) {
            section = "";
            segment = null;
        } else if (begin.matches()) {
            section = begin.group(1);
            segment = null;
        } else {
            setting(text);
        }
        return false;
    }

    private void setting(String text) throws FormatException {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            return;
        }
        String key = text.substring(0, equals).strip();
        String value = text.substring(equals + 1).strip();
        boolean inSegment = section.startsWith("Segment");
        if (inSegment && key.equals("Definition")) {
            if (segments.size() == MOST_SEGMENTS) {
                throw new FormatException(lines.place(), "There are more than " + MOST_SEGMENTS + " segments",
                        "split the file");
            }
            segment = new ParSegment(value);
            segments.add(segment);
        } else if (!inSegment && settings.size() < MOST_SETTINGS) {
            settings.putIfAbsent(section.isEmpty() ? key : section + "." + key, value);
        }
    }

    private boolean row() {
        cells.cut(lines.window(), lines.start(), lines.end());
        boolean taken = segment.take(cells);
        tooWide += segment.isTooWide(cells) ? 1 : 0;
        if (!taken && lines.isTerminated() && unreadable++ == 0) {
            warnings.add(new Warning("unreadable-rows", "This is no row of numbers under the columns of its segment; "
                    + "it was left out, and so are all others like it", lines.place()));
        } else if (!taken && !lines.isTerminated()) {
            truncated("The file ends within a row; that row was left out");
        }
        return taken;
    }

    /** What the sections say, under {@code section.key}. */
    Map<String, String> settings() {
        return settings;
    }

    /** The segments that have rows. */
    List<ParSegment> segments() {
        return segments;
    }

    List<Warning> warnings() {
        return warnings;
    }

    /** Whether all segments have their end. */
    boolean isComplete() {
        return complete;
    }
}
