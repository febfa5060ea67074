/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.osgi.service.component.annotations.Component;

/**
 * Reads workbooks of Excel and of whatever else writes Office Open XML: each sheet with rows of numbers is a table, read in
 * the same way as text.
 */
@Component(service = Reader.class)
public final class XlsxReader implements Reader {

    @Override
    public Format format() {
        return new Format("spreadsheet-xlsx", "Excel workbook .xlsx", List.of("xlsx", "xlsm"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (!start.startsWith("PK\u0003\u0004")) {
            return Recognition.NO;
        }
        // names of parts stand uncompressed in front of them
        if (start.contains("xl/workbook.") || start.contains("xl/worksheets/")) {
            return Recognition.CERTAIN;
        }
        boolean other = start.contains("word/") || start.contains("ppt/") || start.contains("visio/");
        return start.contains("[Content_Types].xml") && !other ? Recognition.POSSIBLE : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        try {
            XlsxBook book = new XlsxBook(source, progress);
            List<SheetText> sheets = book.read();
            return new Sheets(source, progress).recording(sheets, format().name(), book.isDamaged());
        } catch (OutOfMemoryError e) {
            throw new FormatException(Place.of(source.file()), "The cells of this workbook do not fit into the memory",
                    "give the program more memory (LAMELLA_JAVA_OPTIONS=-Xmx8g), or save fewer rows or sheets", e);
        }
    }
}
