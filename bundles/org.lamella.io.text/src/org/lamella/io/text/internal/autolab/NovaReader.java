/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.autolab;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.lamella.core.error.FormatException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.data.Warning;
import org.lamella.data.unit.Unit;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.delimited.DelimitedText;
import org.lamella.io.text.internal.labels.ColumnSense;
import org.lamella.io.text.internal.labels.ColumnSense.Doubt;
import org.lamella.io.text.internal.lines.TextEncoding;
import org.lamella.io.text.internal.shape.DraftColumn;
import org.lamella.io.text.internal.shape.TableDraft;
import org.osgi.service.component.annotations.Component;

/**
 * Reads the ASCII exports of Autolab's NOVA: a line of labels such as {@code WE(1).Potential (V)} or {@code -Z'' (Ω)},
 * then rows, with the separator and decimal sign that the user or the computer chose. Where a code page lost the sign of
 * the ohm, the label's name says the unit.
 */
@Component(service = Reader.class)
public final class NovaReader implements Reader {

    private static final int MARK_WITHIN = 16384;
    private static final Pattern SIGNALS =
            Pattern.compile("WE\\(\\d\\)\\.(?:Potential|Current)|Potential applied \\(V\\)");
    private static final Pattern SPECTRUM =
            Pattern.compile("Frequency \\(Hz\\)[^\\r\\n]*-Z'' \\([^\\r\\n]*-Phase \\(");
    private static final Set<String> TOLD = Set.of("unknown-column", "unknown-unit");

    /**
     * What a column is that its label alone does not tell.
     *
     * @param measurand the quantity
     * @param unit its unit in the file
     */
    private record Known(Measurand measurand, Unit unit) {
    }

    private static final Map<String, Known> NAMES = Map.ofEntries(
            Map.entry("q+", new Known(Measurand.other("Q+", Unit.COULOMB), Unit.COULOMB)),
            Map.entry("q-", new Known(Measurand.other("Q-", Unit.COULOMB), Unit.COULOMB)),
            Map.entry("z'", new Known(Measurand.IMPEDANCE_REAL, Unit.OHM)),
            Map.entry("z''", new Known(Measurand.IMPEDANCE_IMAGINARY, Unit.OHM)),
            Map.entry("-z''", new Known(Measurand.IMPEDANCE_IMAGINARY, Unit.OHM)),
            Map.entry("z", new Known(Measurand.IMPEDANCE_MODULUS, Unit.OHM)),
            Map.entry("phase", new Known(Measurand.IMPEDANCE_PHASE, Unit.known("deg"))),
            Map.entry("-phase", new Known(Measurand.IMPEDANCE_PHASE, Unit.known("deg"))));
    /** Means over a period of the sine, beside an impedance. */
    private static final Map<String, Measurand> MEANS =
            Map.of("potential dc", Measurand.POTENTIAL, "current dc", Measurand.CURRENT);

    @Override
    public Format format() {
        return new Format("autolab-nova", "Autolab NOVA text", List.of("txt", "csv"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        String start = TextEncoding.beginning(head, MARK_WITHIN);
        return SIGNALS.matcher(start).find() || SPECTRUM.matcher(start).find() ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        DelimitedText text = DelimitedText.read(source, progress).without(TOLD).map(NovaReader::understood);
        List<String> unknown = text.drafts().stream().flatMap(d -> d.columns().stream())
                .filter(c -> c.sense().doubt() == Doubt.NAME_UNKNOWN || c.sense().doubt() == Doubt.UNIT_UNKNOWN)
                .map(c -> "\"" + c.sense().label().text() + "\"").toList();
        return (unknown.isEmpty() ? text : text.with(Warning.of("unknown-column", unknown.size()
                + " columns are not known; their numbers are as the file has them: " + String.join(", ", unknown))))
                .recording(format().name(), Optional.empty());
    }

    private static TableDraft understood(TableDraft table) {
        TableDraft known = table.with(table.columns().stream().map(NovaReader::understood).toList());
        return known.has(Measurand.FREQUENCY)
                ? known.with(known.columns().stream().map(c -> mean(known, c)).toList()) : known;
    }

    private static DraftColumn understood(DraftColumn column) {
        ColumnSense sense = column.sense();
        boolean open = sense.doubt() == Doubt.NAME_UNKNOWN || sense.doubt() == Doubt.UNIT_UNKNOWN;
        Known known = NAMES.get(sense.label().name().strip().toLowerCase(Locale.ROOT).replace("\"", "''"));
        if (!open || known == null) {
            return column;
        }
        return new DraftColumn(new ColumnSense(sense.label(), known.measurand(), 0, known.unit(), Doubt.NONE),
                column.content(), column.words(), column.file());
    }

    private static DraftColumn mean(TableDraft table, DraftColumn column) {
        Measurand mean = MEANS.get(column.sense().label().name().strip().toLowerCase(Locale.ROOT));
        return mean == null || table.has(mean) ? column : column.as(mean);
    }
}
