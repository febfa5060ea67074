/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamella.core.error.FormatException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Technique;
import org.lamella.io.ByteSource;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.Texts;
import org.lamella.io.text.internal.delimited.DelimitedReader;

class SpreadsheetReadersTest {

    private final Reader xlsx = new XlsxReader();
    private final Reader ods = new OdsReader();

    private static Recording read(Reader reader, Map<String, String> parts) throws LamellaException {
        return read(reader, Workbooks.zip(parts));
    }

    private static Recording read(Reader reader, byte[] bytes) throws LamellaException {
        assertEquals(Recognition.CERTAIN, reader.recognise(bytes));
        return reader.read(ByteSource.of(Path.of("made"), bytes), Progress.NONE);
    }

    @Test
    void readsASheetThatBeginsSomewhereWithItsRemarksAndUnits() throws Exception {
        Recording recording = read(xlsx, Workbooks.xlsx(Map.of("CV", """
                <row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2"><v>50</v></c><c r="D2" t="s"><v>1</v></c></row>
                <row r="3"><c r="B3" t="inlineStr"><is><r><t>Da</t></r><r><t>te</t></r></is></c>\
                <c r="C3" s="1"><v>45418.5</v></c></row>
                <row r="4"><c r="B4" t="s"><v>0</v></c></row>
                <row r="5"><c r="B5" t="s"><v>2</v></c><c r="C5" t="s"><v>3</v></c></row>
                <row r="6"><c r="B6" t="s"><v>4</v></c><c r="C6" t="s"><v>5</v></c></row>
                <row r="7"><c r="B7"><v>0.1</v></c><c r="C7"><f>1+1</f><v>2E-3</v></c></row>
                <row r="8"><c r="B8"><v>0.2</v></c><c r="C8"><v>-4.5</v></c></row>
                <row r="9"><c r="B9"><v>0.3</v></c><c r="C9" t="e"><v>#N/A</v></c></row>
                """), "Scan rate", "mV/s", "Potential", "Current", "V vs. Ag/AgCl", "\u00b5A"));
        assertArrayEquals(new double[] { 0.1, 0.2, 0.3 }, Texts.values(recording, Measurand.POTENTIAL));
        double[] current = Texts.values(recording, Measurand.CURRENT);
        assertEquals(2e-9, current[0], 1e-24);
        assertEquals(-4.5e-6, current[1], 1e-20);
        assertTrue(Double.isNaN(current[2]));
        assertEquals(0.05, recording.metadata().number(Metadata.SCAN_RATE).orElseThrow(), 1e-15);
        assertEquals("Ag/AgCl", recording.metadata().text(Metadata.REFERENCE_ELECTRODE).orElseThrow());
        assertTrue(recording.metadata().text(Metadata.STARTED).orElseThrow().startsWith("2024-05-06T12:00"),
                "day 45418 of Excel is 6 May 2024");
        assertTrue(recording.complete());
    }

    @Test
    void showsDaysAsDatesAndDurationsAsSeconds() throws Exception {
        Recording recording = read(xlsx, Workbooks.xlsx(Map.of("a", """
                <row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>
                <row><c s="2"><v>0</v></c><c><v>3.5</v></c><c s="1"><v>45418</v></c></row>
                <row><c s="2"><v>1.0416666666666667</v></c><c><v>3.6</v></c><c s="1"><v>45419.25</v></c></row>
                <row><c s="2"><v>2.0000115740740740</v></c><c><v>3.7</v></c><c s="1"><v>45420</v></c></row>
                """), "Test Time", "Voltage(V)", "Date"));
        assertArrayEquals(new double[] { 0, 90000, 172801 }, Texts.values(recording, Measurand.TIME), 1e-5);
        double[] date = recording.tables().getFirst().columns().getLast().toArray();
        assertEquals(1714953600, date[0], "2024-05-06T00:00Z");
        assertEquals(1714953600 + 1.25 * 86400, date[1]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "General;NONE", "0.00E+00;NONE", "#,##0.00 \"days\";NONE", "[Red]0.0;NONE", "yyyy\\-mm\\-dd;DATE",
                "[$-409]m/d/yy h:mm AM/PM;DATE", "mm:ss.0;CLOCK", "[h]:mm:ss;CLOCK", "[ss].00;CLOCK", "mmm;DATE",
                "0.0\\d;NONE", "h:mm;CLOCK" })
    void knowsWhichFormatsAreDates(String code, DateStyle style) {
        assertEquals(style, DateStyle.ofCode(code));
    }

    @Test
    void takesTheMeasurementBeforeItsSummaryAndRemarksFromOtherSheets() throws Exception {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("test", "<row><c t=\"inlineStr\"><is><t>Active mass</t></is></c><c><v>1.5</v></c>"
                + "<c t=\"inlineStr\"><is><t>mg</t></is></c></row>");
        sheets.put("cycle", "<row><c t=\"inlineStr\"><is><t>Cycle</t></is></c><c t=\"inlineStr\"><is><t>Voltage(V)</t>"
                + "</is></c></row><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>2</v></c><c><v>2</v></c></row>");
        sheets.put("empty", "");
        sheets.put("record", Workbooks.sweep());
        Recording recording = read(xlsx, Workbooks.xlsx(sheets, Workbooks.labels()));
        assertEquals(List.of("record", "cycle"), recording.tables().stream().map(t -> t.name()).toList());
        assertEquals(1.5e-6, recording.metadata().number(Metadata.ACTIVE_MASS).orElseThrow(), 1e-20);
        assertEquals(Technique.CYCLIC_VOLTAMMETRY, recording.technique());
        assertEquals(Math.sin(39) * 1e-3, Texts.values(recording, Measurand.CURRENT)[39], 1e-18);
    }

    @Test
    void readsOpenDocumentWithCountsRemarksAndTimes() throws Exception {
        Recording recording = read(ods, Workbooks
                .ods("""
                        <table:table table:name="CV"><table:table-column table:number-columns-repeated="9"/>
                        <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1024"/>\
                        </table:table-row>
                        <table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>no</text:p>\
                        </office:annotation><text:p>Zeit<text:s/>(s)</text:p></table:table-cell>\
                        <table:table-cell office:value-type="string"><text:p>Strom (mA)</text:p></table:table-cell>\
                        <table:table-cell office:value-type="string"><text:p>U/V</text:p></table:table-cell></table:table-row>
                        <table:table-row-group>
                        <table:table-row><table:table-cell office:value-type="time" office:time-value="PT00H01M02.5S"/>\
                        <table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="0.25">\
                        <text:p>0,3</text:p></table:table-cell></table:table-row>
                        <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="time" \
                        office:time-value="PT25H00M00S"/><table:table-cell office:value-type="float" office:value="-1E-3"/>\
                        <table:table-cell office:value-type="float" office:value="1.5"/></table:table-row>
                        </table:table-row-group>
                        <table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>
                        </table:table>"""));
        assertArrayEquals(new double[] { 62.5, 90000, 90000 }, Texts.values(recording, Measurand.TIME), 1e-6);
        assertArrayEquals(new double[] { 0.25e-3, -1e-6, -1e-6 }, Texts.values(recording, Measurand.CURRENT), 1e-18);
        assertArrayEquals(new double[] { 0.25, 1.5, 1.5 }, Texts.values(recording, Measurand.POTENTIAL));
    }

    @Test
    void aWorkbookThatIsCutOffGivesTheRowsThatAreThere() throws Exception {
        byte[] whole = Workbooks.zip(Workbooks.xlsx(Map.of("a", Workbooks.sweep()), Workbooks.labels()));
        Recording cut = read(xlsx, Arrays.copyOf(whole, 700));
        assertFalse(cut.complete());
        assertTrue(Texts.warnings(cut).contains("truncated"));
        assertThrows(FormatException.class, () -> read(xlsx, Arrays.copyOf(whole, 300)));
    }

    @Test
    void believesNoIndexAndNoCount() throws Exception {
        Recording recording = read(xlsx, Workbooks.xlsx(Map.of("a", Workbooks.sweep()
                + "<row r=\"2000000000\"><c r=\"ZZZZZ9\" s=\"99\"><v>1</v></c><c t=\"s\"><v>99999999</v></c></row>"),
                Workbooks.labels()));
        assertEquals(40, recording.tables().getFirst().rows());
        Recording wide = read(ods,
                Workbooks.ods("<table:table><table:table-row table:number-rows-repeated=\"2000000000\">"
                        + "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"1\"/>"
                        + "</table:table-row></table:table>"));
        assertEquals(1 << 20, wide.tables().getFirst().rows());
    }

    @Test
    void refusesWhatUnpacksToFarMoreThanItsSizeAndWhatDefinesEntities() {
        String bomb = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>" + " ".repeat(80 << 20) + "</v></c></row>";
        FormatException e = assertThrows(FormatException.class,
                () -> read(xlsx, Workbooks.xlsx(Map.of("a", bomb))));
        assertTrue(e.problem().cause().contains("unpacks"));
        Map<String, String> entities = Workbooks.ods("<table:table><table:table-row><table:table-cell><text:p>&b;"
                + "</text:p></table:table-cell></table:table-row></table:table>");
        entities.put("content.xml", entities.get("content.xml").replace("?>\n",
                "?>\n<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]>"));
        assertThrows(FormatException.class, () -> read(ods, entities));
    }

    @Test
    void saysWhatToDoWithBinaryWorkbooksAndWorkbooksWithoutValues() {
        FormatException binary = assertThrows(FormatException.class,
                () -> read(xlsx, Map.of("xl/workbook.bin", "x")));
        assertEquals("save it as .xlsx", binary.problem().wayOut());
        FormatException none = assertThrows(FormatException.class, () -> read(xlsx, Workbooks.xlsx(Map.of("a", ""))));
        assertTrue(none.problem().wayOut().contains("one row per point"));
    }

    @Test
    void otherZipFilesAreNotTaken() {
        byte[] word = Workbooks.zip(new LinkedHashMap<>(Map.of("[Content_Types].xml", "", "word/document.xml", "")));
        assertEquals(Recognition.NO, xlsx.recognise(word));
        assertEquals(Recognition.NO, ods.recognise(word));
        byte[] sheet = Workbooks.zip(Workbooks.xlsx(Map.of("a", "")));
        assertEquals(Recognition.NO, ods.recognise(sheet));
        assertEquals(Recognition.NO, new DelimitedReader().recognise(sheet));
        assertEquals(Recognition.NO, xlsx.recognise("PK".getBytes(StandardCharsets.US_ASCII)));
    }
}
