/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.cycler;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.lamella.core.error.FormatException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.data.unit.Unit;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.delimited.DelimitedText;
import org.lamella.io.text.internal.labels.ColumnSense;
import org.lamella.io.text.internal.lines.TextEncoding;
import org.lamella.io.text.internal.shape.DraftColumn;
import org.osgi.service.component.annotations.Component;

/**
 * Reads Arbin's text exports: {@code Data_Point, Test_Time(s), Date_Time, Step_Time(s), Step_Index, Cycle_Index,
 * Current(A), Voltage(V), Charge_Capacity(Ah) …} with blanks or underlines, with units or without; those without are
 * seconds, amperes, volts, ampere hours and watt hours.
 */
@Component(service = Reader.class)
public final class ArbinReader implements Reader {

    private static final int MARK_WITHIN = 16384;
    private static final Pattern LABELS = Pattern.compile("(?mi)^(?=.*\\bTest[_ ]?Time)(?=.*\\bStep[_ ]?Index)"
            + "(?=.*\\bCycle[_ ]?Index)(?=.*\\bVoltage)(?=.*\\bCharge[_ ]?Capacity).*$");
    private static final Set<String> KNOWN = Set.of("units-assumed", "unknown-column");
    private static final Unit AMPERE_HOUR = Unit.known("Ah");
    private static final Unit WATT_HOUR = Unit.known("Wh");

    @Override
    public Format format() {
        return new Format("arbin-text", "Arbin text", List.of("csv", "txt"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        return LABELS.matcher(TextEncoding.beginning(head, MARK_WITHIN)).find() ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        return DelimitedText.read(source, progress).without(KNOWN)
                .map(t -> t.with(t.columns().stream().map(ArbinReader::withUnit).toList()))
                .recording(format().name(), Optional.empty());
    }

    /** Capacities and energies without a unit. */
    private static DraftColumn withUnit(DraftColumn column) {
        ColumnSense sense = column.sense();
        boolean assumed = sense.doubt() == ColumnSense.Doubt.UNIT_ASSUMED;
        boolean capacity = column.measures(Measurand.CHARGE_CAPACITY) || column.measures(Measurand.DISCHARGE_CAPACITY);
        if (!assumed || !capacity && !column.measures(Measurand.ENERGY)) {
            return column;
        }
        Unit unit = capacity ? AMPERE_HOUR : WATT_HOUR;
        return new DraftColumn(new ColumnSense(sense.label(), sense.measurand(), sense.rank(), unit,
                ColumnSense.Doubt.NONE), column.content(), column.words(), column.file());
    }
}
