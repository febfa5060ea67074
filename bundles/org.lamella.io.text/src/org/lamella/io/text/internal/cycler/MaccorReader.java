/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.cycler;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.lamella.core.error.FormatException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Warning;
import org.lamella.data.unit.Unit;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.delimited.DelimitedText;
import org.lamella.io.text.internal.labels.ColumnSense;
import org.lamella.io.text.internal.lines.TextEncoding;
import org.lamella.io.text.internal.shape.DraftColumn;
import org.lamella.io.text.internal.shape.TableDraft;
import org.osgi.service.component.annotations.Component;

/**
 * Reads Maccor's text exports: lines with the date, the file and the procedure, then
 * {@code Rec# Cyc# Step TestTime StepTime Amp-hr Watt-hr Amps Volts State ES DPt Time}, or in newer ones
 * {@code Rec Cycle P Cycle C Step Test Time … MD ES DPT Time}. Currents and capacities have no sign, the state says
 * charge ({@code C}) or discharge ({@code D}).
 */
@Component(service = Reader.class)
public final class MaccorReader implements Reader {

    private static final int MARK_WITHIN = 8192;
    private static final Pattern LABELS = Pattern.compile(
            "(?mi)^\\s*\"?Rec#?\"?\\s*[\\t,;]\\s*\"?Cyc(?:#|le|le [PC])?\"?\\s*[\\t,;].*\\b(?:Volt|Volts|mVolts|Voltage)\\b");
    /** What the format itself says: seconds, amperes, volts; end states, auxiliary inputs and variables. */
    private static final Set<String> KNOWN = Set.of("units-assumed", "unknown-column");
    /** No cell has so many volts: an export in thousandths labels them as volts too. */
    private static final double LARGEST_POTENTIAL = 100;

    @Override
    public Format format() {
        return new Format("maccor-text", "Maccor text", List.of("txt", "csv"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        return LABELS.matcher(TextEncoding.beginning(head, MARK_WITHIN)).find() ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        DelimitedText text = DelimitedText.read(source, progress).without(KNOWN);
        boolean milli = text.drafts().stream().anyMatch(MaccorReader::isInMillivolts);
        String end = "|\\s+(?:Date of Test|Filename|Procedure|Comment/Barcode|Tester Channel|Description)\\s*:";
        Metadata metadata = new CyclerHead(source).take(Metadata.STARTED, "Date of Test", end)
                .take(Metadata.COMMENT, "Comment/Barcode", end).take("", "Procedure", end)
                .take("", "Tester Channel", end)
                .with(text.metadata());
        DelimitedText told = milli ? text.with(Warning.of("millivolts", "The potentials would be above "
                + LARGEST_POTENTIAL + " V; beside currents in mA they were taken to be in mV")) : text;
        return told.with(metadata).map(t -> settle(t, milli)).recording(format().name(), Optional.empty());
    }

    private static boolean isInMillivolts(TableDraft table) {
        boolean milliamperes = table.find(Measurand.CURRENT).filter(c -> c.sense().unit().toSi() < 1).isPresent();
        Optional<DraftColumn> potential = table.find(Measurand.POTENTIAL).filter(c -> c.sense().unit().toSi() == 1);
        return milliamperes && potential.isPresent() && largest(potential.get().file().toArray()) > LARGEST_POTENTIAL;
    }

    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    private static TableDraft settle(TableDraft table, boolean milli) {
        return table.with(table.columns().stream().filter(c -> !c.sense().label().text().equals("Units"))
                .map(c -> settle(c, milli)).toList());
    }

    private static DraftColumn settle(DraftColumn column, boolean milli) {
        ColumnSense sense = column.sense();
        String name = sense.label().name().toLowerCase(Locale.ROOT);
        if (name.equals("test") && sense.unit().measuresTheSameAs(Unit.SECOND)) {
            return column.as(Measurand.TIME);
        }
        if (milli && column.measures(Measurand.POTENTIAL)) {
            return new DraftColumn(new ColumnSense(sense.label(), sense.measurand(), sense.rank(), Unit.known("mV"),
                    sense.doubt()), column.content(), column.words(), column.file());
        }
        return column;
    }
}
