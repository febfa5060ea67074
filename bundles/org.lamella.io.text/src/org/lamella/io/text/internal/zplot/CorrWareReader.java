/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.zplot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

import org.lamella.core.error.FormatException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Metadata;
import org.lamella.data.Metadata.Entry;
import org.lamella.data.Recording;
import org.lamella.data.unit.Unit;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.delimited.DelimitedText;
import org.lamella.io.text.internal.labels.NumberText;
import org.lamella.io.text.internal.lines.TextEncoding;
import org.osgi.service.component.annotations.Component;

/**
 * Reads the curves of CorrWare, ZPlot's companion for direct current: a mark, settings, "End Comments", and rows of
 * potential, current per area and time. The area stands in the header, in cm² and without its unit.
 */
@Component(service = Reader.class)
public final class CorrWareReader implements Reader {

    private static final int MARK_WITHIN = 256;
    private static final Pattern MARK = Pattern.compile("\\A\\s*\"?CORRW", Pattern.CASE_INSENSITIVE);
    private static final Set<String> KNOWN = Set.of("units-assumed");
    private static final Unit SQUARE_CENTIMETRE = Unit.known("cm2");

    @Override
    public Format format() {
        return new Format("corrware", "CorrWare .cor", List.of("cor"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        return MARK.matcher(TextEncoding.beginning(head, MARK_WITHIN)).find() ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        DelimitedText text = DelimitedText.read(source, progress).without(KNOWN);
        return text.with(withArea(text.metadata())).recording(format().name(), Optional.empty());
    }

    private static Metadata withArea(Metadata metadata) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : metadata.entries()) {
            boolean area = entry.label().toLowerCase(Locale.ROOT).startsWith("surface area");
            OptionalDouble number = NumberText.parse(entry.text().replaceFirst("\\s*cm.*", ""));
            entries.add(area && number.isPresent() && number.getAsDouble() > 0
                    ? Entry.number(Metadata.ELECTRODE_AREA, entry.label(), entry.text(),
                            SQUARE_CENTIMETRE.toSi(number.getAsDouble()), Unit.known("m2"))
                    : entry);
        }
        return new Metadata(entries);
    }
}
