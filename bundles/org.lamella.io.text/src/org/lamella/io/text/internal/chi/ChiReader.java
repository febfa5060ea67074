/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.chi;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.lamella.core.error.FormatException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.data.Technique;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.delimited.DelimitedText;
import org.lamella.io.text.internal.labels.TechniqueName;
import org.lamella.io.text.internal.lines.TextEncoding;
import org.osgi.service.component.annotations.Component;

/**
 * Reads the text of CH Instruments' program: the date, the technique's name, {@code File:}, {@code Data Source:},
 * {@code Instrument Model:}, the settings as {@code Init E (V) = 0}, results of the program's own, then the labels
 * {@code Potential/V, Current/A} and rows. The program has no column for what it holds, and writes cathodic currents as
 * positive unless told otherwise.
 */
@Component(service = Reader.class)
public final class ChiReader implements Reader {

    private static final int MARK_WITHIN = 8192;
    private static final Pattern MODEL = Pattern.compile("(?m)^\\s*Instrument Model:\\s*CHI");
    private static final Pattern HEADER = Pattern.compile("(?ms)^\\s*File:.*^\\s*Data Source:.*^\\s*Instrument Model:");
    private static final Pattern SETTINGS =
            Pattern.compile("(?m)^\\s*(?:Init E|High Frequency|Cathodic Current|Init P/N) ?"
                    + "(?:\\([A-Za-z]+\\))? = ");
    private static final Pattern LABELS =
            Pattern.compile("(?m)^\\s*(?:Potential/V, |Time/sec, |Freq/Hz, |Frequency/Hz, )\\S");

    @Override
    public Format format() {
        return new Format("chi-text", "CH Instruments text", List.of("txt", "csv"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        String start = TextEncoding.beginning(head, MARK_WITHIN);
        if (MODEL.matcher(start).find() || HEADER.matcher(start).find()) {
            return Recognition.CERTAIN;
        }
        return SETTINGS.matcher(start).find() && LABELS.matcher(start).find() ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        DelimitedText text = DelimitedText.read(source, progress);
        Optional<Technique> technique = technique(source).or(text::named);
        if (technique.filter(t -> t.is(Technique.CHRONOPOTENTIOMETRY)).isPresent()) {
            ChiCurrent current = new ChiCurrent(text);
            return current.text().recording(format().name(), Optional.of(current.technique()));
        }
        return new ChiPolarity(technique).settle(text).recording(format().name(), technique);
    }

    /** The name of the technique stands in a line of its own, before the settings. */
    private static Optional<Technique> technique(ByteSource source) {
        return TextEncoding.beginning(source.head(), MARK_WITHIN).lines().limit(8)
                .filter(l -> l.indexOf(':') < 0 || l.startsWith("Tech")).map(TechniqueName::in)
                .flatMap(Optional::stream).findFirst();
    }
}
