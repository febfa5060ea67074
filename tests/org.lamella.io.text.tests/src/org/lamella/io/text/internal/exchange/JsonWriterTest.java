/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lamella.core.error.Place;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Samples;
import org.lamella.data.Signal;
import org.lamella.data.SignalAxis;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.data.unit.Unit;
import org.lamella.io.ByteSource;

class JsonWriterTest {

    private static Recording recording() {
        Table table = new Table("data", 3, List.of(
                Signal.column("time/s", Measurand.TIME, new double[] { 0, 0.1, 1e-9 }),
                Signal.column("I/mA", Measurand.CURRENT, Unit.known("mA"), Samples.of(1.25e-3, Double.NaN, -0.0))));
        Signal image = new Signal("sum", Measurand.other("counts", Unit.ONE), Unit.ONE,
                List.of(SignalAxis.counting("y", 1), new SignalAxis("x", Unit.METRE, 2, 0.5, 0.25)), Samples.of(7, 8));
        Metadata metadata = new Metadata(
                List.of(Metadata.Entry.number(Metadata.SCAN_RATE, "rate", "20 mV/s", 0.02, Unit.VOLT_PER_SECOND),
                        Metadata.Entry.text("", "note", "µ \"quoted\"\n")));
        return new Recording(ByteSource.of(Path.of("some/run.mpr"), "abc".getBytes(StandardCharsets.US_ASCII)), "made",
                Technique.CYCLIC_VOLTAMMETRY, metadata, List.of(table), List.of(image),
                List.of(new Warning("truncated", "cut", Place.atLine(Path.of("run.mpr"), 7))), false);
    }

    @Test
    void writesEverythingInSi() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonWriter().write(recording(), out, Progress.NONE);
        // SHA-256 of "abc" from FIPS 180-2, appendix B.1
        assertEquals(
                """
                        {"schema":"lamella-recording","schemaVersion":"1.0",\
                        "source":{"file":"run.mpr","size":3,\
                        "sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","format":"made"},\
                        "technique":"cyclic_voltammetry","complete":false,\
                        "metadata":[{"key":"scan_rate","label":"rate","text":"20 mV/s","value":0.02,"unit":"V/s"},\
                        {"key":"","label":"note","text":"µ \\"quoted\\"\\n"}],\
                        "tables":[{"name":"data","rows":3,"columns":[\
                        {"name":"time/s","measurand":"time","label":"Time","unit":"s","file_unit":"s","values":[0.0,0.1,1.0E-9]},\
                        {"name":"I/mA","measurand":"current","label":"Current","unit":"A","file_unit":"mA",\
                        "values":[0.00125,null,-0.0]}]}],\
                        "arrays":[{"name":"sum","measurand":"other","label":"counts","unit":"","file_unit":"",\
                        "axes":[{"name":"y","unit":"","size":1,"offset":0.0,"step":1.0},\
                        {"name":"x","unit":"m","size":2,"offset":0.5,"step":0.25}],"values":[7.0,8.0]}],\
                        "warnings":[{"code":"truncated","message":"cut","line":7}]}
                        """,
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aDiskThatFailsIsNotHidden() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThrows(IOException.class, () -> new JsonWriter().write(recording(), full, Progress.NONE));
        assertThrows(IOException.class, () -> new CsvWriter().write(recording(), full, Progress.NONE));
    }
}
