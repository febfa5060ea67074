/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.lamella.core.error.FormatException;
import org.lamella.core.progress.Progress;
import org.lamella.io.ByteSource;

/**
 * The sheets of an OpenDocument spreadsheet (ISO/IEC 26300, chapter 9): tables of rows of cells in {@code content.xml},
 * where equal neighbours stand once with a count.
 */
final class OdsBook {

    private static final int MOST_SHEETS = 256;
    private static final int MOST_COLUMNS = 16384;
    private static final int CHECK_EVERY = 4096;

    private final Progress progress;
    private final ZipParts parts;
    private final List<SheetText> sheets = new ArrayList<>();
    private boolean damaged;

    OdsBook(ByteSource source, Progress progress) {
        this.progress = progress;
        this.parts = new ZipParts(source);
    }

    /** Reads the sheets that are there. */
    List<SheetText> read() throws FormatException {
        parts.names();
        Optional<IOException> fault = parts.read("content.xml", in -> {
            try {
                tables(in);
            } catch (CancellationException e) {
                throw e;
            } catch (XMLStreamException | RuntimeException e) {
                throw SafeXml.fault(e);
            }
        });
        if (fault.isPresent()) {
            damaged = true;
            if (!sheets.isEmpty()) {
                sheets.getLast().breakOff();
            }
        }
        return sheets;
    }

    /** Whether a part could not be read, or the file ends before its end. */
    boolean isDamaged() {
        return damaged || parts.isCutOff();
    }

    private void tables(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.open(in);
        boolean inSheets = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("spreadsheet")) {
                inSheets = true;
            } else if (xml.getLocalName().equals("tracked-changes")) {
                SafeXml.skip(xml);
            } else if (inSheets && xml.getLocalName().equals("table") && sheets.size() < MOST_SHEETS) {
                SheetText sheet = new SheetText(SafeXml.attribute(xml, "name"));
                sheets.add(sheet);
                rows(xml, sheet);
            }
        }
    }

    /** The rows of the table that has just begun, those of its groups too. */
    private void rows(XMLStreamReader xml, SheetText sheet) throws XMLStreamException {
        int row = 0;
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "table-row" -> {
                        if (row % CHECK_EVERY == 0) {
                            progress.checkCancelled();
                        }
                        row = row(xml, sheet, row);
                    }
                    case "shapes", "table-columns", "forms" -> SafeXml.skip(xml);
                    default -> depth++;
                }
            }
        }
    }

    /**
     * A cell that is not empty.
     *
     * @param column its column from 0
     * @param text what it holds
     */
    private record Filled(int column, String text) {
    }

    /** Writes the row that has just begun as often as it says; returns the number of the next. */
    private int row(XMLStreamReader xml, SheetText sheet, int row) throws XMLStreamException {
        int times = Math.max(1, SafeXml.number(xml, "number-rows-repeated", 1));
        List<Filled> cells = new ArrayList<>();
        int column = 0;
        for (int event = xml.next(); event != XMLStreamReader.END_ELEMENT; event = xml.next()) {
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            int wide = Math.max(1, SafeXml.number(xml, "number-columns-repeated", 1));
            boolean cell = xml.getLocalName().equals("table-cell");
            boolean covered = xml.getLocalName().equals("covered-table-cell");
            String text = cell ? value(xml) : "";
            if (!cell) {
                SafeXml.skip(xml);
            }
            for (int i = 0; i < wide && !text.isEmpty() && column + i < MOST_COLUMNS; i++) {
                cells.add(new Filled(column + i, text));
            }
            column += cell || covered ? Math.min(wide, MOST_COLUMNS) : 0;
        }
        for (int i = 0; i < times && !cells.isEmpty() && row + i < SheetText.MOST_ROWS; i++) {
            sheet.row(row + i);
            cells.forEach(c -> sheet.cell(c.column(), c.text()));
        }
        return (int) Math.min(SheetText.MOST_ROWS, (long) row + times);
    }

    private static String value(XMLStreamReader xml) throws XMLStreamException {
        String type = SafeXml.attribute(xml, "value-type");
        String value = SafeXml.attribute(xml, "value");
        String date = SafeXml.attribute(xml, "date-value");
        String time = SafeXml.attribute(xml, "time-value");
        String text = text(xml);
        return switch (type) {
            case "float", "percentage", "currency" -> value;
            case "date" -> date;
            case "time" -> clock(time).orElse(text);
            default -> text;
        };
    }

    private static Optional<String> clock(String time) {
        try {
            Duration duration = Duration.parse(time.replace(',', '.'));
            return Optional.of(DateStyle.clock(duration.toSeconds() + duration.toNanosPart() * 1e-9));
        } catch (DateTimeParseException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** The paragraphs of the cell that has just begun; remarks and pictures at the cell are left out. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "annotation", "frame", "custom-shape", "g" -> {
                        SafeXml.skip(xml);
                        continue;
                    }
                    case "s", "tab", "line-break" -> text.append(' ');
                    case "p" -> text.append(text.isEmpty() ? "" : " ");
                    default -> {
                        // spans and links hold text as well
                    }
                }
                depth++;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return text.toString();
    }
}
