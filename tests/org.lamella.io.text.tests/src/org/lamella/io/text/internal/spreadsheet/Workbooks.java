/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks for tests, part by part as the standards describe them. */
public final class Workbooks {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Workbooks() {
    }

    /** A zip file of these parts, the mime type stored as it is. */
    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    CRC32 sum = new CRC32();
                    sum.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A workbook of these sheets, each a name and its rows; the texts are shared, formats 1 and 2 are date and clock. */
    public static Map<String, String> xlsx(Map<String, String> sheets, String... strings) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", XML + "<Types/>");
        StringBuilder book = new StringBuilder(XML + "<workbook" + MAIN + " xmlns:r=\"" + RELATIONS + "\"><sheets>");
        StringBuilder relations = new StringBuilder(XML + "<Relationships>");
        int number = 0;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            number++;
            book.append("<sheet name=\"" + sheet.getKey() + "\" sheetId=\"9\" r:id=\"rId" + number + "\"/>");
            relations.append("<Relationship Id=\"rId" + number + "\" Type=\"" + RELATIONS
                    + "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>");
            parts.put("xl/worksheets/sheet" + number + ".xml",
                    XML + "<worksheet" + MAIN + "><sheetData>" + sheet.getValue() + "</sheetData></worksheet>");
        }
        parts.put("xl/workbook.xml", book.append("</sheets></workbook>").toString());
        parts.put("xl/_rels/workbook.xml.rels", relations.append("</Relationships>").toString());
        parts.put("xl/styles.xml", XML + "<styleSheet" + MAIN + "><numFmts><numFmt numFmtId=\"170\" "
                + "formatCode=\"[h]:mm:ss.000\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
                + "<xf numFmtId=\"0\"/><xf numFmtId=\"22\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>");
        StringBuilder shared = new StringBuilder(XML + "<sst" + MAIN + ">");
        for (String string : strings) {
            shared.append("<si><t>" + string + "</t></si>");
        }
        parts.put("xl/sharedStrings.xml", shared.append("</sst>").toString());
        return parts;
    }

    /** A sheet with a voltammogram of 40 points: time, potential and current in mA. */
    public static String sweep() {
        StringBuilder rows =
                new StringBuilder("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v>"
                        + "</c><c r=\"C1\" t=\"s\"><v>2</v></c></row>");
        for (int i = 0; i < 40; i++) {
            int row = i + 2;
            rows.append("<row r=\"" + row + "\"><c r=\"A" + row + "\"><v>" + i * 0.5 + "</v></c><c r=\"B" + row
                    + "\"><v>" + (i < 20 ? i : 40 - i) * 0.01 + "</v></c><c r=\"C" + row + "\"><v>" + Math.sin(i)
                    + "</v></c></row>");
        }
        return rows.toString();
    }

    /** The labels of {@link #sweep()}. */
    public static String[] labels() {
        return new String[] { "time/s", "Ewe/V", "I/mA" };
    }

    /** Two tables for {@link #ods}: remarks, and a spectrum of 20 points. */
    public static String tables() {
        StringBuilder tables = new StringBuilder("<table:table table:name=\"info\"><table:table-row>" + text("Sample")
                + text("M12") + "</table:table-row></table:table><table:table table:name=\"Z\"><table:table-row>"
                + text("f/Hz") + text("Re(Z)/Ohm") + text("Im(Z)/Ohm") + "</table:table-row>");
        for (int i = 0; i < 20; i++) {
            tables.append(
                    "<table:table-row>" + number(Math.pow(10, 4 - i / 5.)) + number(100 + i * 3.) + number(-2.5 * i)
                            + "</table:table-row>");
        }
        return tables.append("</table:table>").toString();
    }

    private static String text(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String number(double value) {
        return "<table:table-cell office:value-type=\"float\" office:value=\"" + value + "\"/>";
    }

    /** An OpenDocument spreadsheet with these tables. */
    public static Map<String, String> ods(String tables) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", XML + "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\">"
                + "<office:body><office:spreadsheet>" + tables
                + "</office:spreadsheet></office:body></office:document-content>");
        return parts;
    }
}
