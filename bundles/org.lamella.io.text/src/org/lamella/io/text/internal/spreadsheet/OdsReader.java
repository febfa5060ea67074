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
 * Reads spreadsheets of LibreOffice and of whatever else writes OpenDocument: each sheet with rows of numbers is a table,
 * read in the same way as text.
 */
@Component(service = Reader.class)
public final class OdsReader implements Reader {

    private static final int MARK_WITHIN = 512;

    @Override
    public Format format() {
        return new Format("spreadsheet-ods", "OpenDocument spreadsheet .ods", List.of("ods", "ots"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        return start.startsWith("PK\u0003\u0004") && start.substring(0, Math.min(MARK_WITHIN, start.length()))
                .contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet") ? Recognition.CERTAIN
                        : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        try {
            OdsBook book = new OdsBook(source, progress);
            List<SheetText> sheets = book.read();
            return new Sheets(source, progress).recording(sheets, format().name(), book.isDamaged());
        } catch (OutOfMemoryError e) {
            throw new FormatException(Place.of(source.file()), "The cells of this workbook do not fit into the memory",
                    "give the program more memory (LAMELLA_JAVA_OPTIONS=-Xmx8g), or save fewer rows or sheets", e);
        }
    }
}
