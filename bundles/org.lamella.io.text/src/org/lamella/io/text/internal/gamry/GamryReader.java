/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.gamry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.lines.TextEncoding;
import org.lamella.io.text.internal.shape.TableShaper;
import org.osgi.service.component.annotations.Component;

/**
 * Reads Gamry Framework .DTA files: tab separated objects, one a line, of the form name, type, values, label; tables
 * with a line of names, a line of units and rows that begin with a tab. Decimal sign by the computer's locale. Described
 * in Gamry's help, "Data File Overview" and "The Data Curve".
 */
@Component(service = Reader.class)
public final class GamryReader implements Reader {

    private static final int MARK_WITHIN = 64;
    private static final Pattern MARK =
            Pattern.compile("(?:EXPLAIN\\R|[A-Z0-9]{1,20}\\s*\\R+TAG\\t).*", Pattern.DOTALL);

    @Override
    public Format format() {
        return new Format("gamry-dta", "Gamry Framework .DTA", List.of("dta"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        int from = TextEncoding.of(head).markLength();
        int length = Math.max(0, Math.min(head.length - from, MARK_WITHIN));
        String start = new String(head, from, length, StandardCharsets.ISO_8859_1);
        return MARK.matcher(start).matches() ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        GamryFile file = new GamryFile(source);
        file.read(progress);
        GamryHeader header = file.header();
        if (file.tables().isEmpty()) {
            throw new FormatException(Place.atLine(source.file(), file.lastLine()),
                    "The file ends before the first row of its first table",
                    "look whether the experiment ran, and copy the file again");
        }
        GamryCurves curves = new GamryCurves(source.file(), file.tables(), header);
        TableShaper shaper = new TableShaper(curves.drafts(), header.metadata());
        List<Table> tables = new ArrayList<>(shaper.tables());
        tables.addAll(TableShaper.beside(curves.aside()));
        Technique technique = header.technique().orElseGet(shaper::technique);
        List<Warning> warnings = new ArrayList<>(file.warnings());
        warnings.addAll(curves.warnings());
        warnings.addAll(shaper.warnings());
        return new Recording(source, "Gamry .DTA" + header.software().map(s -> ", Framework " + s).orElse(""),
                technique,
                header.metadata(), tables, List.of(), warnings, file.isComplete() && curves.isComplete());
    }
}
