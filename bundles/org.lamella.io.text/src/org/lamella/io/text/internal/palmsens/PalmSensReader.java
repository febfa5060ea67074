/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.palmsens;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
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
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.data.unit.Unit;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.labels.NumberText;
import org.lamella.io.text.internal.labels.TechniqueName;
import org.lamella.io.text.internal.lines.TextEncoding;
import org.lamella.io.text.internal.shape.TableShaper;
import org.osgi.service.component.annotations.Component;

/** Reads the sessions of PalmSens' PSTrace, with one measurement or several. */
@Component(service = Reader.class)
public final class PalmSensReader implements Reader {

    private static final int MARK_WITHIN = 4096;
    private static final Pattern MARK = Pattern.compile("\\A\\s*\\{.*\"[Tt]ype\"\\s*:\\s*\"PalmSens\\.",
            Pattern.DOTALL);
    /** What the short names of methods stand for. */
    private static final Map<String, String> METHODS = Map.ofEntries(Map.entry("cv", "cyclic voltammetry"),
            Map.entry("fcv", "cyclic voltammetry"), Map.entry("lsv", "linear sweep voltammetry"),
            Map.entry("dpv", "differential pulse voltammetry"), Map.entry("swv", "square wave voltammetry"),
            Map.entry("npv", "normal pulse voltammetry"), Map.entry("acv", "ac voltammetry"),
            Map.entry("ad", "chronoamperometry"), Map.entry("pot", "chronopotentiometry"),
            Map.entry("cp", "chronopotentiometry"), Map.entry("ocp", "open circuit"),
            Map.entry("eis", "impedance spectroscopy"), Map.entry("geis", "galvanostatic eis"));
    private static final LocalDateTime YEAR_ONE = LocalDateTime.of(1, 1, 1, 0, 0);
    private static final long TICKS_PER_SECOND = 10_000_000;

    @Override
    public Format format() {
        return new Format("palmsens", "PalmSens .pssession", List.of("pssession"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        return MARK.matcher(TextEncoding.beginning(head, MARK_WITHIN)).find() ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        SessionFile file = new SessionFile(source, progress);
        List<SessionMeasurement> filled =
                file.measurements().stream().filter(m -> !m.measured().isEmpty()).toList();
        if (filled.isEmpty()) {
            throw new FormatException(Place.of(source.file()), "There are no measured points in this session"
                    + (file.broken().isEmpty() ? "" : ": " + file.broken()),
                    "it may hold a method only, or be cut off: save or copy it again");
        }
        List<Warning> warnings = new ArrayList<>();
        boolean cut = !file.broken().isEmpty();
        if (cut) {
            warnings.add(new Warning("truncated", "The session breaks off or is damaged; what comes after is lost: "
                    + file.broken(), Place.of(source.file())));
        }
        Metadata metadata = metadata(file, filled.getFirst());
        TableShaper shaper = new TableShaper(new SessionTables(filled, cut).tables(), metadata);
        warnings.addAll(shaper.warnings());
        return new Recording(source, format().name(), technique(filled.getFirst()).orElseGet(shaper::technique),
                metadata, shaper.tables(), List.of(), warnings, !cut);
    }

    private static Optional<Technique> technique(SessionMeasurement measurement) {
        String method = METHODS.get(measurement.method().getOrDefault("METHOD_ID", ""));
        return TechniqueName.in(method == null ? measurement.title : method);
    }

    private static Metadata metadata(SessionFile file, SessionMeasurement measurement) {
        List<Entry> entries = new ArrayList<>();
        started(measurement.ticks).ifPresent(s -> entries.add(Entry.text(Metadata.STARTED, "timestamp", s)));
        entries.add(Entry.text(Metadata.INSTRUMENT, "instrument", "PalmSens"));
        if (!measurement.serialNumber.isBlank()) {
            entries.add(Entry.text(Metadata.SERIAL_NUMBER, "device serial", measurement.serialNumber));
        }
        if (!file.version().isBlank()) {
            entries.add(Entry.text(Metadata.SOFTWARE, "core version", file.version()));
        }
        number(measurement, "SCAN_RATE").ifPresent(rate -> entries.add(Entry.number(Metadata.SCAN_RATE, "SCAN_RATE",
                measurement.method().get("SCAN_RATE") + " V/s", rate, Unit.VOLT_PER_SECOND)));
        number(measurement, "N_SCANS").ifPresent(scans -> entries.add(
                Entry.number(Metadata.CYCLES, "N_SCANS", measurement.method().get("N_SCANS"), scans, Unit.ONE)));
        measurement.method().forEach((key, value) -> {
            if (!value.isEmpty()) {
                entries.add(Entry.text("", key, value));
            }
        });
        return new Metadata(entries);
    }

    private static Optional<Double> number(SessionMeasurement measurement, String key) {
        OptionalDouble number = NumberText.parse(measurement.method().getOrDefault(key, ""));
        return number.isPresent() && number.getAsDouble() > 0 ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    /** The time as ISO text; nothing where it cannot be one of this century. */
    private static Optional<String> started(long ticks) {
        try {
            LocalDateTime time = YEAR_ONE.plusSeconds(ticks / TICKS_PER_SECOND);
            return time.getYear() >= 2000 && time.getYear() < 2100
                    ? Optional.of(time.truncatedTo(ChronoUnit.SECONDS).toString()) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
