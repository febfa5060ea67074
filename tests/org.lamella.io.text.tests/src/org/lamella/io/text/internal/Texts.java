/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.lamella.core.error.LamellaException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.data.Table;
import org.lamella.io.ByteSource;
import org.lamella.io.Reader;

/** Reads texts that tests make. */
public final class Texts {

    private Texts() {
    }

    /** The recording that a reader makes of this text. */
    public static Recording read(Reader reader, String text) throws LamellaException {
        return read(reader, text, StandardCharsets.UTF_8);
    }

    /** The recording that a reader makes of this text in this encoding. */
    public static Recording read(Reader reader, String text, Charset encoding) throws LamellaException {
        return reader.read(ByteSource.of(Path.of("made.txt"), text.getBytes(encoding)), Progress.NONE);
    }

    /** SI values of the first column of any table that measures this. */
    public static double[] values(Recording recording, Measurand measurand) throws LamellaException {
        Table table = recording.tableWith(measurand)
                .orElseThrow(() -> new AssertionError("no " + measurand.id() + " in " + describe(recording)));
        return table.values(measurand);
    }

    /** The codes of all warnings. */
    public static List<String> warnings(Recording recording) {
        return recording.warnings().stream().map(w -> w.code()).toList();
    }

    private static String describe(Recording recording) {
        StringBuilder text = new StringBuilder();
        recording.tables().forEach(t -> {
            text.append(t.name()).append(": ");
            t.columns().forEach(c -> text.append(c.name()).append(" = ").append(c.measurand().id()).append(", "));
        });
        return text.append(warnings(recording)).toString();
    }
}
