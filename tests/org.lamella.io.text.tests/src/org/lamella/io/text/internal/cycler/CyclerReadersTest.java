/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.cycler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.lamella.core.error.FormatException;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Technique;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.Texts;
import org.lamella.io.text.internal.cycler.Cell.Row;
import org.lamella.io.text.internal.cycler.Cell.State;

/** One made cell, written as each maker's program writes it, has to come out the same. */
class CyclerReadersTest {

    private static final LocalDateTime START = LocalDateTime.of(2025, 3, 14, 9, 26, 53);
    private static final String MACCOR = "Rec#\tCyc#\tStep\t%s\tAmp-hr\tWatt-hr\tAmps\tVolts\tState\tES\tDPt Time\n";

    private static String text(String head, Function<Row, String> row) {
        StringBuilder text = new StringBuilder(head);
        Cell.rows().forEach(r -> text.append(row.apply(r)).append('\n'));
        return text.toString();
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static String date(Row row) {
        return START.plusSeconds((long) row.time()).toString().replace('T', ' ');
    }

    private static String clock(double seconds) {
        return format("%d:%02d:%06.3f", (int) seconds / 3600, (int) seconds / 60 % 60, seconds % 60);
    }

    private static void assertCell(Reader reader, String text, Charset encoding) throws Exception {
        assertEquals(Recognition.CERTAIN, reader.recognise(text.getBytes(encoding)));
        Recording recording = Texts.read(reader, text, encoding);
        assertTrue(recording.complete());
        assertEquals(Technique.GALVANOSTATIC_CYCLING, recording.technique());
        assertArrayEquals(Cell.column(Row::time), Texts.values(recording, Measurand.TIME), 0.51, "dates have seconds");
        assertArrayEquals(Cell.column(Row::current), Texts.values(recording, Measurand.CURRENT), 1e-9);
        assertArrayEquals(Cell.column(Row::potential), Texts.values(recording, Measurand.POTENTIAL), 1e-6);
        assertArrayEquals(Cell.column(Row::cycle), Texts.values(recording, Measurand.CYCLE));
        assertArrayEquals(Cell.column(Row::step), Texts.values(recording, Measurand.STEP));
    }

    /** Charged: twice 5 intervals at 2 mA and at 1 mA; discharged: twice 5 intervals at 2 mA. */
    private static void assertCapacities(Recording recording) throws Exception {
        double[] charged = Texts.values(recording, Measurand.CHARGE_CAPACITY);
        double[] discharged = Texts.values(recording, Measurand.DISCHARGE_CAPACITY);
        assertEquals(2 * 52.5 * 0.003, charged[charged.length - 1], 1e-4, "8 digits of Ah");
        assertEquals(2 * 52.5 * 0.002, discharged[discharged.length - 1], 1e-4);
    }

    private static String maccorRow(Row r, String times) {
        return format("1\t%d\t%d\t%s\t%.8f\t0.0\t%.6f\t%.4f\t%s\t5\t%s", r.cycle(), r.step(), times, r.counted(),
                Math.abs(r.current()), r.potential(),
                r.state() == State.REST ? "R" : r.state() == State.DISCHARGE ? "D" : "C", date(r));
    }

    @Test
    void maccorWithTimesOfDays() throws Exception {
        String text = text("Today's Date:\t15 March 2025\tDate of Test:\t14 March 2025, 9:26:53 PM\nFilename:\tcell\t"
                + "Tester Channel:\t1\nProcedure:\tForm.000\tDescription:\t\n" + MACCOR.formatted("TestTime\tStepTime"),
                r -> maccorRow(r, "  0d " + clock(r.time()) + "\t  0d " + clock(r.ofStep())));
        Reader reader = new MaccorReader();
        assertCell(reader, text, StandardCharsets.UTF_8);
        Recording recording = Texts.read(reader, text);
        assertCapacities(recording);
        assertEquals("2025-03-14T21:26:53", recording.metadata().text(Metadata.STARTED).orElseThrow());
        assertEquals(List.of("unsigned-current", "capacity-taken-apart"), Texts.warnings(recording));
    }

    @Test
    void maccorInMinutesWithCommas() throws Exception {
        String text = text(
                "Today's Date 03/15/2025  Date of Test:\t03/14/2025\t Filename:\tC:\\x\\EX.001 Procedure: p.000\t"
                        + "Comment/Barcode: \n" + MACCOR.formatted("Test (Min)\tStep (Min)"),
                r -> maccorRow(r, format("%.4f\t%.4f", r.time() / 60, r.ofStep() / 60)).replace('.', ','));
        assertCell(new MaccorReader(), text, Charset.forName("windows-1252"));
        assertEquals("2025-03-14",
                Texts.read(new MaccorReader(), text).metadata().text(Metadata.STARTED).orElseThrow());
    }

    @Test
    void maccorInThousandths() throws Exception {
        String text = text("Rec#\tCyc#\tStep\tTest (Sec)\tStep (Sec)\tmAmp-hr\tmWatt-hr\tmAmps\tVolts\tState\tES\n",
                r -> format("1\t%d\t%d\t%.1f\t%.1f\t%.6f\t0\t%.4f\t%.2f\t%s\t5", r.cycle(), r.step(), r.time(),
                        r.ofStep(), r.counted() * 1000, Math.abs(r.current()) * 1000, r.potential() * 1000,
                        r.state() == State.REST ? "R" : r.state() == State.DISCHARGE ? "D" : "C"));
        assertCell(new MaccorReader(), text, StandardCharsets.UTF_8);
        assertTrue(Texts.warnings(Texts.read(new MaccorReader(), text)).contains("millivolts"));
    }

    @Test
    void arbinWithAndWithoutUnits() throws Exception {
        String old = text("Data_Point,Test_Time(s),Date_Time,Step_Time(s),Step_Index,Cycle_Index,Current(A),Voltage(V),"
                + "Charge_Capacity(Ah),Discharge_Capacity(Ah),Charge_Energy(Wh),dV/dt(V/s),Is_FC_Data\n",
                r -> format("1,%.4f,%s,%.4f,%d,%d,%.6f,%.5f,%.8f,0,0,0,0", r.time(), date(r), r.ofStep(), r.step(),
                        r.cycle(), r.current(), r.potential(), r.counted()));
        assertCell(new ArbinReader(), old, StandardCharsets.UTF_8);
        String bare = old.replaceAll("\\([A-Za-z/]+\\)", "").replace("Test_Time", "test_time");
        Recording recording = Texts.read(new ArbinReader(), bare);
        assertCell(new ArbinReader(), bare, StandardCharsets.UTF_16);
        assertEquals(0.002 * 52.5, Texts.values(recording, Measurand.CHARGE_CAPACITY)[11], 3.6e-5,
                "Ah without saying it");
        assertEquals(List.of(), Texts.warnings(recording));
    }

    private static String levels(String cycle, String step, String record, Function<State, String> names) {
        StringBuilder text = new StringBuilder(cycle + "\n," + step + "\n,," + record + "\n");
        int lastCycle = 0;
        int lastStep = 0;
        for (Row r : Cell.rows()) {
            text.append(r.cycle() == lastCycle ? "" : r.cycle() + ",10.1,9.9\n");
            text.append(
                    r.step() == lastStep ? "" : "," + r.step() + "," + names.apply(r.state()) + ",0:01:00.000,1.0\n");
            text.append(format(",,1,%s,%.4f,%.4f,%.6f,%s\n", clock(r.ofStep()), r.potential(),
                    Math.abs(r.current()) * 1000, r.counted() * 1000, date(r)));
            lastCycle = r.cycle();
            lastStep = r.step();
        }
        return text.toString();
    }

    @Test
    void newareInThreeLevels() throws Exception {
        String text =
                levels("Cycle ID,Cap_Chg(mAh),Cap_DChg(mAh)", "Step ID,Step Name,Step Time(h:min:s.ms),Capacity(mAh)",
                        "Record ID,Time(h:min:s.ms),Voltage(V),Current(mA),Capacity(mAh),Realtime",
                        s -> List.of("Rest", "CC_Chg", "CV_Chg", "CC_DChg").get(s.ordinal()));
        assertCell(new NewareReader(), text, StandardCharsets.UTF_8);
        assertCapacities(Texts.read(new NewareReader(), text));
        assertCell(new NewareReader(), text.replace(',', ';').replace('.', ','), StandardCharsets.UTF_16);
    }

    @Test
    void newareInChinese() throws Exception {
        Function<State, String> names = s -> List.of("搁置", "恒流充电", "恒压充电", "恒流放电").get(s.ordinal());
        String text = levels("循环序号,充电容量(mAh),放电容量(mAh)", "工步序号,工步名称,工步时间(h:min:s.ms),容量(mAh)",
                "记录序号,时间(h:min:s.ms),电压(V),电流(mA),容量(mAh),绝对时间", names);
        assertCell(new NewareReader(), text, Charset.forName("GB18030"));
        String flat = text("数据序号,循环号,工步号,工步类型,时间,总时间,电流(A),电压(V),容量(Ah),绝对时间\n",
                r -> format("1,%d,%d,%s,%s,%s,%.6f,%.4f,%.8f,%s", r.cycle(), r.step(), names.apply(r.state()),
                        clock(r.ofStep()), clock(r.time()), r.current(), r.potential(), r.counted(), date(r)));
        assertCell(new NewareReader(), flat, Charset.forName("GB18030"));
        assertCell(new NewareReader(), "\ufeff" + flat, StandardCharsets.UTF_8);
        assertCapacities(Texts.read(new NewareReader(), flat));
    }

    @Test
    void basytec() throws Exception {
        String text = text("~Resultfile from Basytec Battery Test System\n~Name of Test: form1\n"
                + "~Start of Test: 14.03.2025 09:26:53\n~Operator (Test): AB\n~\n"
                + "~Time[h] DataSet t-Step[h] Line Command U[V] I[A] Ah[Ah] T1[°C] Cyc-Count State\n",
                r -> format("%.7f 1 %.7f %d %s %.4f %.6f 0 23.4 %d 1", r.time() / 3600, r.ofStep() / 3600, r.step(),
                        List.of("Pause", "Charge", "Charge", "Discharge").get(r.state().ordinal()), r.potential(),
                        r.current(), r.cycle()));
        assertCell(new BasytecReader(), text, Charset.forName("windows-1252"));
        Recording recording = Texts.read(new BasytecReader(), text);
        assertEquals("2025-03-14T09:26:53", recording.metadata().text(Metadata.STARTED).orElseThrow());
        assertEquals("AB", recording.metadata().text(Metadata.OPERATOR).orElseThrow());
    }

    @Test
    void timeInStepsIsPutWhereDatesSay() throws Exception {
        String text = levels("Cycle ID,Cap_Chg(mAh)", "Step ID,Step Name", "Record ID,Time(h:min:s.ms),Voltage(V),"
                + "Current(mA),Capacity(mAh),Realtime", s -> s.name());
        double[] time = Texts.values(Texts.read(new NewareReader(), text), Measurand.TIME);
        assertEquals(10.5, time[1] - time[0], 1e-9, "the date alone would say 10 or 11 s");
        assertEquals(63, time[6] - time[0], 1e-9);
    }

    @Test
    void refuseTextsWithoutRows() {
        for (Reader reader : List.of(new MaccorReader(), new ArbinReader(), new NewareReader(), new BasytecReader())) {
            assertEquals(Recognition.NO, reader.recognise(new byte[0]));
            assertEquals(Recognition.NO, reader.recognise("time/s,E/V\n1,2\n".getBytes(StandardCharsets.UTF_8)));
            FormatException e = assertThrows(FormatException.class,
                    () -> Texts.read(reader, MACCOR.formatted("TestTime\tStepTime")));
            assertFalse(e.problem().wayOut().isBlank());
        }
    }
}
