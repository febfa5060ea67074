/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.core.progress.Progress;
import org.lamella.io.ByteSource;

/**
 * The sheets of a workbook in Office Open XML (ECMA-376 part 1, chapter 18): the workbook names its sheets, its
 * relations where they are, the shared strings hold most texts, and the styles tell which numbers are dates.
 */
final class XlsxBook {

    private static final int MOST_SHEETS = 256;
    private static final int MOST_STRINGS = 4 << 20;
    private static final long MOST_CHARACTERS = 128L << 20;
    private static final int MOST_STYLES = 1 << 17;
    private static final int CHECK_EVERY = 4096;

    private final ByteSource source;
    private final Progress progress;
    private final ZipParts parts;
    private final List<String> strings = new ArrayList<>();
    private final List<DateStyle> styles = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private final List<SheetText> sheets = new ArrayList<>();
    private boolean since1904;
    private boolean damaged;
    private long characters;

    XlsxBook(ByteSource source, Progress progress) {
        this.source = source;
        this.progress = progress;
        this.parts = new ZipParts(source);
    }

    /**
     * A sheet of the workbook.
     *
     * @param name what people call it
     * @param relation the id of its relation
     */
    private record Sheet(String name, String relation) {
    }

    /** Reads the sheets that are there. */
    List<SheetText> read() throws FormatException {
        List<String> names = parts.names();
        if (names.contains("xl/workbook.bin")) {
            throw new FormatException(Place.of(source.file()), "This workbook is of the binary kind (.xlsb)",
                    "save it as .xlsx");
        }
        List<Sheet> listed = new ArrayList<>();
        part(names, "xl/_rels/workbook.xml.rels", this::relation);
        part(names, "xl/workbook.xml", xml -> listed(xml, listed));
        Map<Integer, DateStyle> codes = new HashMap<>();
        boolean[] inCells = { false };
        part(names, "xl/styles.xml", xml -> style(xml, codes, inCells));
        part(names, "xl/sharedstrings.xml", this::string);
        Map<String, String> where = new LinkedHashMap<>();
        for (Sheet sheet : listed) {
            String target = targets.get(sheet.relation());
            if (target != null && names.contains(target)) {
                where.put(target, sheet.name());
            }
        }
        if (where.isEmpty()) {
            names.stream().filter(n -> n.matches("xl/worksheets/[^/]+\\.xml"))
                    .forEach(n -> where.put(n, n.substring(n.lastIndexOf('/') + 1, n.length() - 4)));
        }
        for (Map.Entry<String, String> sheet : where.entrySet()) {
            if (sheets.size() < MOST_SHEETS) {
                sheet(sheet.getKey(), sheet.getValue());
            }
        }
        return sheets;
    }

    /** Whether a part could not be read, or the file ends before its end. */
    boolean isDamaged() {
        return damaged || parts.isCutOff();
    }

    /** What is done at the beginning of each element. */
    @FunctionalInterface
    private interface Element {

        void begin(XMLStreamReader xml) throws XMLStreamException;
    }

    private void part(List<String> names, String name, Element element) throws FormatException {
        if (!names.contains(name)) {
            return;
        }
        Optional<IOException> fault = parts.read(name, in -> {
            try {
                elements(in, element);
            } catch (XMLStreamException | RuntimeException e) {
                rethrowIfCancelled(e);
                throw SafeXml.fault(e);
            }
        });
        damaged |= fault.isPresent();
    }

    private static void rethrowIfCancelled(Exception e) {
        if (e instanceof CancellationException cancelled) {
            throw cancelled;
        }
    }

    private void elements(InputStream in, Element element) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.open(in);
        int count = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                if (++count % CHECK_EVERY == 0) {
                    progress.checkCancelled();
                }
                element.begin(xml);
            }
        }
    }

    private void relation(XMLStreamReader xml) {
        if (xml.getLocalName().equals("Relationship")
                && SafeXml.attribute(xml, "Type").toLowerCase(Locale.ROOT).endsWith("/worksheet")) {
            String target = SafeXml.attribute(xml, "Target").replace('\\', '/').toLowerCase(Locale.ROOT);
            targets.put(SafeXml.attribute(xml, "Id"),
                    target.startsWith("/") ? target.substring(1) : "xl/" + target.replaceFirst("^\\./", ""));
        }
    }

    private void listed(XMLStreamReader xml, List<Sheet> listed) {
        if (xml.getLocalName().equals("sheet")) {
            listed.add(new Sheet(SafeXml.attribute(xml, "name"), SafeXml.attribute(xml, "id")));
        } else if (xml.getLocalName().equals("workbookPr")) {
            since1904 = List.of("1", "true", "on").contains(SafeXml.attribute(xml, "date1904"));
        }
    }

    private void style(XMLStreamReader xml, Map<Integer, DateStyle> codes, boolean[] inCells) {
        switch (xml.getLocalName()) {
            case "numFmt" -> codes.put(SafeXml.number(xml, "numFmtId", -1),
                    DateStyle.ofCode(SafeXml.attribute(xml, "formatCode")));
            case "cellXfs" -> inCells[0] = true;
            case "cellStyles", "dxfs" -> inCells[0] = false;
            case "xf" -> {
                if (inCells[0] && styles.size() < MOST_STYLES) {
                    int id = SafeXml.number(xml, "numFmtId", 0);
                    styles.add(codes.getOrDefault(id, DateStyle.ofBuiltIn(id)));
                }
            }
            default -> {
                // how cells look is not asked for
            }
        }
    }

    private void string(XMLStreamReader xml) throws XMLStreamException {
        if (xml.getLocalName().equals("si")) {
            if (strings.size() == MOST_STRINGS || characters > MOST_CHARACTERS) {
                throw new XMLStreamException("there are too many texts");
            }
            String text = text(xml);
            characters += text.length();
            strings.add(text);
        }
    }

    /** The text of the element that has just begun, without the reading aids of Asian scripts. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    SafeXml.skip(xml);
                    continue;
                }
                depth++;
                inText = xml.getLocalName().equals("t");
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
                inText = false;
            } else if (inText && (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA)) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return text.toString();
    }

    private void sheet(String part, String name) throws FormatException {
        SheetText text = new SheetText(name);
        sheets.add(text);
        int[] at = { -1, -1 };
        Optional<IOException> fault = parts.read(part, in -> {
            try {
                elements(in, xml -> cellOrRow(xml, text, at));
            } catch (XMLStreamException | RuntimeException e) {
                rethrowIfCancelled(e);
                throw SafeXml.fault(e);
            }
        });
        if (fault.isPresent()) {
            damaged = true;
            text.breakOff();
        }
    }

    private void cellOrRow(XMLStreamReader xml, SheetText text, int[] at) throws XMLStreamException {
        if (xml.getLocalName().equals("row")) {
            at[0] = SafeXml.number(xml, "r", at[0] + 2) - 1;
            at[1] = -1;
            text.row(at[0]);
            if (at[0] % CHECK_EVERY == 0) {
                progress.report("Reading " + source.file().getFileName(), 0.5);
            }
        } else if (xml.getLocalName().equals("c")) {
            int named = column(SafeXml.attribute(xml, "r"));
            at[1] = named >= 0 ? named : at[1] + 1;
            String value = value(xml);
            if (!value.isEmpty()) {
                text.cell(at[1], value);
            }
        }
    }

    /** The column of a cell's name such as {@code AB12}, from 0; −1 when it has none. */
    static int column(String cell) {
        int column = 0;
        int letters = 0;
        for (int i = 0; i < cell.length() && letters < 4; i++) {
            char c = cell.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
                letters++;
            } else {
                break;
            }
        }
        return column - 1;
    }

    private String value(XMLStreamReader xml) throws XMLStreamException {
        String type = SafeXml.attribute(xml, "t");
        int style = SafeXml.number(xml, "s", 0);
        String value = "";
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = xml.getElementText();
                    case "is" -> value = text(xml);
                    default -> depth++;
                }
            }
        }
        return switch (type) {
            case "s" -> shared(value);
            case "", "n" -> style >= 0 && style < styles.size() ? styles.get(style).show(value, since1904) : value;
            default -> value;
        };
    }

    private String shared(String index) {
        try {
            int at = Integer.parseInt(index.strip());
            return at >= 0 && at < strings.size() ? strings.get(at) : "text " + at;
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
