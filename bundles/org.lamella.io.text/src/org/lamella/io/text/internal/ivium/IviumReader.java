/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.ivium;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.core.progress.Progress;
import org.lamella.data.Metadata;
import org.lamella.data.Metadata.Entry;
import org.lamella.data.Recording;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.data.unit.Unit;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.labels.DateText;
import org.lamella.io.text.internal.labels.NumberText;
import org.lamella.io.text.internal.lines.TextEncoding;
import org.lamella.io.text.internal.shape.TableShaper;
import org.osgi.service.component.annotations.Component;

/**
 * Reads the files of Ivium's potentiostats: .idf with one measurement, .ids with several. Both are settings as text,
 * with the lengths of strings as bytes between them, then tables of numbers as text.
 */
@Component(service = Reader.class)
public final class IviumReader implements Reader {

    private static final Pattern METHOD = Pattern.compile("(?:^|[\\r\\n\\x00-\\x1f])Method=[A-Za-z]");
    private static final Pattern MARK =
            Pattern.compile("(?:^|[\\r\\n\\x00-\\x1f])(?:Technique=|QR=QR|primary_data\\s)");
    private static final double SQUARE_CENTIMETRE = 1e-4;

    @Override
    public Format format() {
        return new Format("ivium", "Ivium .idf and .ids", List.of("idf", "ids"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        String start = TextEncoding.decode(head, 0, head.length);
        return METHOD.matcher(start).find() && MARK.matcher(start).find() ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        List<IviumMeasurement> all = new IviumFile(source, progress).read();
        List<IviumMeasurement> filled = all.stream().filter(m -> m.primary().stream().anyMatch(o -> o.rows() > 0))
                .toList();
        if (filled.isEmpty()) {
            throw new FormatException(Place.of(source.file()), "There are no measured points in this Ivium file",
                    "it may hold a method only, or be cut off: save or copy the data again");
        }
        List<Warning> warnings = new ArrayList<>();
        boolean complete = check(source, all, warnings);
        Metadata metadata = metadata(filled.getFirst());
        IviumTables named = new IviumTables(filled);
        warnings.addAll(named.warnings());
        TableShaper shaper = new TableShaper(named.measured(), metadata);
        warnings.addAll(shaper.warnings());
        List<Table> tables = new ArrayList<>(shaper.tables());
        tables.addAll(TableShaper.beside(named.beside()));
        Optional<Technique> technique = IviumTables.technique(filled.getFirst());
        return new Recording(source, format().name(), technique.orElseGet(shaper::technique), metadata, tables,
                List.of(), warnings, complete);
    }

    /** Whether all rows are there that are announced. */
    private static boolean check(ByteSource source, List<IviumMeasurement> all, List<Warning> warnings) {
        boolean complete = true;
        for (IviumMeasurement measurement : all) {
            for (IviumObject object : measurement.objects()) {
                if (object.rows() < object.announced()) {
                    warnings.add(new Warning("truncated", "\"" + object.name() + "\" announces " + object.announced()
                            + " rows, " + object.rows() + " are there",
                            Place.atLine(source.file(), object.line())));
                    complete = false;
                }
            }
            boolean empty = measurement.objects().isEmpty() && !measurement.get("Method").isEmpty();
            if (empty) {
                warnings.add(new Warning("truncated", "The measurement \"" + measurement.get("Title")
                        + "\" has no numbers", Place.of(source.file())));
                complete = false;
            }
        }
        return complete;
    }

    private static Metadata metadata(IviumMeasurement measurement) {
        List<Entry> entries = new ArrayList<>();
        String started = first(measurement, "starttime", "start time");
        if (!started.isEmpty()) {
            // 5/6/2024 is the fifth of June here
            entries.add(Entry.text(Metadata.STARTED, "start time",
                    DateText.iso(started.replace('/', '.')).orElse(started)));
        }
        String serial = first(measurement, "serialnumber", "instrument");
        if (!serial.isEmpty()) {
            entries.add(Entry.text(Metadata.SERIAL_NUMBER, "serial number", serial));
        }
        String hardware = measurement.get("hw config");
        entries.add(Entry.text(Metadata.INSTRUMENT, "instrument", hardware.isEmpty() ? "Ivium" : "Ivium " + hardware));
        number(measurement, "Scanrate").ifPresent(rate -> entries.add(Entry.number(Metadata.SCAN_RATE, "Scanrate",
                measurement.get("Scanrate") + " V/s", rate, Unit.VOLT_PER_SECOND)));
        number(measurement, "N scans").ifPresent(scans -> entries.add(Entry.number(Metadata.CYCLES, "N scans",
                measurement.get("N scans"), scans, Unit.ONE)));
        // 1 cm² is what the program writes when nobody told it the area
        number(measurement, "Data Options.Area").filter(a -> a != 1).ifPresent(area -> entries
                .add(Entry.number(Metadata.ELECTRODE_AREA, "area", measurement.get("Data Options.Area") + " cm²",
                        area * SQUARE_CENTIMETRE, Unit.known("m2"))));
        for (Map.Entry<String, String> setting : measurement.settings().entrySet()) {
            if (!setting.getValue().isEmpty() && !setting.getKey().contains("[")) {
                entries.add(Entry.text("", setting.getKey(), setting.getValue()));
            }
        }
        return new Metadata(entries);
    }

    private static String first(IviumMeasurement measurement, String key, String other) {
        return measurement.get(key).isEmpty() ? measurement.get(other) : measurement.get(key);
    }

    private static Optional<Double> number(IviumMeasurement measurement, String key) {
        OptionalDouble number = NumberText.parse(measurement.get(key));
        return number.isPresent() && number.getAsDouble() > 0 ? Optional.of(number.getAsDouble()) : Optional.empty();
    }
}
