/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.data.unit.Unit;
import org.lamella.io.Format;
import org.lamella.io.RecordingWriter;
import org.osgi.service.component.annotations.Component;

/**
 * Writes text as EC-Lab exports it, for the many programs that read that: the technique's name, what is known of the
 * recording, one line of labels, rows with tabulators and decimal points. Only columns that EC-Lab has a label for are
 * written, because other programs refuse labels that they do not know; the header names those that were left out. Of
 * several tables the first one with such columns is written.
 */
@Component(service = RecordingWriter.class)
public final class MptWriter implements RecordingWriter {

    private static final Charset CHARSET = Charset.forName("windows-1252");
    private static final String END = "\r\n";
    private static final int CHECK_EVERY = 4096;
    private static final int FULL = 1 << 15;

    @Override
    public Format format() {
        return new Format("mpt", "EC-Lab text", List.of("mpt"));
    }

    /** A column as EC-Lab would have it. */
    private record Column(String label, Signal signal, double perSi, boolean whole) {

        String cell(long row) {
            double value = signal.samples().at(row) * perSi;
            if (Double.isNaN(value)) {
                return "NaN";
            }
            return whole && value == Math.rint(value) && Math.abs(value) < 1e9
                    ? Long.toString((long) value) : String.format(Locale.ROOT, "%.15E", value);
        }
    }

    @Override
    public void write(Recording recording, OutputStream out, Progress progress) throws IOException {
        Optional<Table> written = recording.tables().stream().filter(t -> !columns(t).isEmpty()).findFirst();
        if (written.isEmpty()) {
            throw new IOException("none of its columns has a name in EC-Lab; write csv, json or nexus");
        }
        Table table = written.get();
        List<Column> columns = columns(table);
        StringBuilder text = new StringBuilder();
        List<String> header = header(recording, table, columns);
        // the first line, this count and the labels are header lines as well
        text.append("EC-Lab ASCII FILE").append(END).append("Nb header lines : ").append(header.size() + 3)
                .append(END);
        header.forEach(line -> text.append(line).append(END));
        columns.forEach(c -> text.append(c.label()).append('\t'));
        text.append(END);
        for (long row = 0; row < table.rows(); row++) {
            for (Column column : columns) {
                text.append(column.cell(row)).append('\t');
            }
            text.append(END);
            if (text.length() > FULL) {
                out.write(text.toString().getBytes(CHARSET));
                text.setLength(0);
            }
            if (row % CHECK_EVERY == 0) {
                progress.checkCancelled();
                progress.report("Writing " + table.name(), (double) row / table.rows());
            }
        }
        out.write(text.toString().getBytes(CHARSET));
    }

    private static List<String> header(Recording recording, Table table, List<Column> columns) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(technique(recording.technique()));
        lines.add("");
        Metadata metadata = recording.metadata();
        lines.add("Run on channel : 1 (SN 0000)");
        lines.add("User : " + line(metadata.text(Metadata.OPERATOR).orElse("")));
        Optional<String> started = metadata.text(Metadata.STARTED).flatMap(MptWriter::usualTime);
        // other programs read no further without a date
        lines.add("Acquisition started on : " + started.orElse(MptHeader.NO_DATE));
        if (started.isEmpty()) {
            lines.add("Comments : when the acquisition started is not known");
        }
        lines.add("Comments : written by Lamella from " + line(recording.source().file().getFileName().toString()));
        metadata.text(Metadata.COMMENT).ifPresent(c -> lines.add("Comments : " + line(c)));
        metadata.text(Metadata.REFERENCE_ELECTRODE).ifPresent(r -> lines.add("Reference electrode : " + line(r)));
        metadata.number(Metadata.ELECTRODE_AREA).ifPresent(a -> lines.add(String.format(Locale.ROOT,
                "Electrode surface area : %.6g cm\u00b2", a * 1e4)));
        metadata.number(Metadata.ACTIVE_MASS).ifPresent(m -> lines.add(String.format(Locale.ROOT,
                "Characteristic mass : %.6g g", m * 1e3)));
        for (Signal column : table.columns()) {
            if (columns.stream().noneMatch(c -> c.signal() == column)) {
                lines.add("Comments : column left out : " + line(column.name()));
            }
        }
        lines.add("");
        return lines;
    }

    private static String line(String text) {
        return text.replaceAll("[\\r\\n\\t]+", " ");
    }

    /** The date as EC-Lab writes it, month first, if the text is ISO 8601 to the second at least. */
    private static Optional<String> usualTime(String iso) {
        return iso.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d.*")
                ? Optional.of(iso.substring(5, 7) + "/" + iso.substring(8, 10) + "/" + iso.substring(0, 4) + " "
                        + iso.substring(11, 19))
                : Optional.empty();
    }

    private static String technique(Technique technique) {
        if (technique.is(Technique.CYCLIC_VOLTAMMETRY)) {
            return "Cyclic Voltammetry";
        }
        if (technique.is(Technique.IMPEDANCE)) {
            return "Potentio Electrochemical Impedance Spectroscopy";
        }
        if (technique.is(Technique.GALVANOSTATIC_CYCLING)) {
            return "Galvanostatic Cycling with Potential Limitation";
        }
        if (technique.is(Technique.OPEN_CIRCUIT)) {
            return "Open Circuit Voltage";
        }
        if (technique.is(Technique.LINEAR_SWEEP)) {
            return "Linear Sweep Voltammetry";
        }
        if (technique.is(Technique.CURRENT_VOLTAGE)) {
            return "I-V Characterization";
        }
        return technique.is(Technique.UNKNOWN) ? "Modulo Bat" : technique.label();
    }

    /** The columns with a label of EC-Lab's, each label once, in EC-Lab's order of flags, time and numbers. */
    private static List<Column> columns(Table table) {
        List<Column> columns = new ArrayList<>();
        add(table, columns, Measurand.MODE, "mode", 1, true);
        add(table, columns, Measurand.OXIDATION, "ox/red", 1, true);
        add(table, columns, Measurand.STEP, "Ns", 1, true);
        add(table, columns, Measurand.FREQUENCY, "freq/Hz", 1, false);
        add(table, columns, Measurand.IMPEDANCE_REAL, "Re(Z)/Ohm", 1, false);
        add(table, columns, Measurand.IMPEDANCE_IMAGINARY, "-Im(Z)/Ohm", -1, false);
        add(table, columns, Measurand.IMPEDANCE_MODULUS, "|Z|/Ohm", 1, false);
        add(table, columns, Measurand.IMPEDANCE_PHASE, "Phase(Z)/deg", 180 / Math.PI, false);
        add(table, columns, Measurand.TIME, "time/s", 1, false);
        add(table, columns, Measurand.CONTROL_POTENTIAL, "control/V", 1, false);
        add(table, columns, Measurand.CONTROL_CURRENT, "control/mA", 1e3, false);
        boolean spectrum = table.has(Measurand.FREQUENCY);
        add(table, columns, Measurand.POTENTIAL, spectrum ? "<Ewe>/V" : "Ewe/V", 1, false);
        add(table, columns, Measurand.CURRENT, "<I>/mA", 1e3, false);
        add(table, columns, Measurand.COUNTER_POTENTIAL, "Ece/V", 1, false);
        add(table, columns, Measurand.CELL_POTENTIAL, "Ewe-Ece/V", 1, false);
        double perCoulomb = 1 / Unit.known("mA.h").toSi();
        add(table, columns, Measurand.CHARGE_STEP, "dq/mA.h", perCoulomb, false);
        add(table, columns, Measurand.CHARGE, "(Q-Qo)/mA.h", perCoulomb, false);
        add(table, columns, Measurand.HALF_CYCLE_CHARGE, "Q charge/discharge/mA.h", perCoulomb, false);
        add(table, columns, Measurand.CHARGE_CAPACITY, "Q charge/mA.h", perCoulomb, false);
        add(table, columns, Measurand.DISCHARGE_CAPACITY, "Q discharge/mA.h", perCoulomb, false);
        add(table, columns, Measurand.POWER, "P/W", 1, false);
        add(table, columns, Measurand.HALF_CYCLE, "half cycle", 1, true);
        add(table, columns, Measurand.CYCLE, "cycle number", 1, true);
        return columns;
    }

    private static void add(Table table, List<Column> to, Measurand measurand, String label, double perSi,
            boolean whole) {
        table.find(measurand).filter(s -> !whole || isWhole(s))
                .ifPresent(signal -> to.add(new Column(label, signal, perSi, whole)));
    }

    /** Other programs read these columns as whole numbers and fail on others. */
    private static boolean isWhole(Signal signal) {
        for (long i = 0; i < signal.samples().size(); i++) {
            if (signal.samples().at(i) != Math.rint(signal.samples().at(i))) {
                return false;
            }
        }
        return true;
    }
}
