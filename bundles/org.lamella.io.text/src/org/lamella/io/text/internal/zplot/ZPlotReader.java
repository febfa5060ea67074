/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.zplot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.delimited.DelimitedReader;
import org.lamella.io.text.internal.lines.TextEncoding;
import org.osgi.service.component.annotations.Component;

/**
 * Reads spectra of ZPlot and ZView, and of the programs that write for them (Autolab): a header with or without a mark,
 * with or without "End Comments", the line {@code Freq(Hz) Ampl Bias Time(Sec) Z'(a) Z''(b) GD Err Range}, and rows that
 * are separated by tabs, commas or spaces. The rows themselves are read as those of any delimited text.
 */
@Component(service = Reader.class)
public final class ZPlotReader implements Reader {

    private static final Pattern MARK = Pattern.compile("\\s*\"?(?:ZPLOT|Z60W|ZVIEW|ZPlotW).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern LABELS = Pattern.compile("Freq ?\\(Hz\\)[^\\r\\n]*Z'\\(a\\)[^\\r\\n]*Z''\\(b\\)");
    private static final Pattern ANNOUNCED = Pattern.compile("\\d{1,9}");
    /** What the format itself says: a and b are Ω, the other columns are settings of the analyser. */
    private static final Set<String> KNOWN = Set.of("units-assumed", "unknown-column");

    private final DelimitedReader text = new DelimitedReader();

    @Override
    public Format format() {
        return new Format("zplot", "ZPlot and ZView .z", List.of("z"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        int from = TextEncoding.of(head).markLength();
        String start = new String(head, from, Math.max(0, head.length - from), StandardCharsets.ISO_8859_1);
        Matcher labels = LABELS.matcher(start);
        boolean marked = MARK.matcher(start.substring(0, Math.min(start.length(), 64))).matches();
        return labels.find() ? Recognition.CERTAIN : marked ? Recognition.LIKELY : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        Recording recording = text.read(source, progress);
        if (recording.tableWith(Measurand.FREQUENCY, Measurand.IMPEDANCE_REAL, Measurand.IMPEDANCE_IMAGINARY)
                .isEmpty()) {
            throw new FormatException(Place.of(source.file()), "The columns Freq, Z' and Z'' are not there",
                    "export the spectrum again");
        }
        List<Warning> warnings = new ArrayList<>(recording.warnings());
        warnings.removeIf(w -> KNOWN.contains(w.code()));
        long rows = recording.tables().stream().filter(t -> t.has(Measurand.FREQUENCY)).mapToLong(t -> t.rows()).sum();
        OptionalLong announced = announced(recording.metadata());
        boolean truncated = announced.isPresent() && rows < announced.getAsLong();
        if (truncated) {
            warnings.add(new Warning("truncated", "The header announces " + announced.getAsLong() + " points, " + rows
                    + " are there", Place.of(source.file())));
        }
        return new Recording(source, "ZPlot .z", Technique.IMPEDANCE, recording.metadata(), recording.tables(),
                List.of(),
                warnings, recording.complete() && !truncated);
    }

    /** {@code Data Points: 53}, or a line with nothing but the number in front of the labels. */
    private static OptionalLong announced(Metadata metadata) {
        OptionalLong announced = OptionalLong.empty();
        for (Metadata.Entry entry : metadata.entries()) {
            boolean points = entry.label().equals("Data Points") || entry.label().equals("note");
            if (points && ANNOUNCED.matcher(entry.text()).matches()) {
                announced = OptionalLong.of(Long.parseLong(entry.text()));
            }
        }
        return announced;
    }
}
