/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one file holds.
 *
 * @param source the raw file
 * @param format the format as people call it, with its version: {@code BioLogic .mpr, data version 11}
 * @param technique what was measured
 * @param metadata what the file says beside the numbers
 * @param tables the columns that were measured together
 * @param arrays images, spectra and stacks
 * @param warnings what was odd; a reader of results has to see them
 * @param complete false when the file is cut off or damaged and this is the sound part of it
 */
public record Recording(RecordingSource source, String format, Technique technique, Metadata metadata,
        List<Table> tables, List<Signal> arrays, List<Warning> warnings, boolean complete) {

    /** Copies the lists. */
    public Recording {
        tables = List.copyOf(tables);
        arrays = List.copyOf(arrays);
        warnings = List.copyOf(warnings);
    }

    /** The first table that has all of these, if there is one. */
    public Optional<Table> tableWith(Measurand... measurands) {
        return tables.stream().filter(t -> t.has(measurands)).findFirst();
    }

    /** The same recording with one more warning. */
    public Recording withWarning(Warning warning) {
        List<Warning> more = new ArrayList<>(warnings);
        more.add(warning);
        return new Recording(source, format, technique, metadata, tables, arrays, more, complete);
    }
}
