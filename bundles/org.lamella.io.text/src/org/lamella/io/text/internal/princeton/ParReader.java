/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.princeton;

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
import org.lamella.io.text.internal.labels.DateText;
import org.lamella.io.text.internal.labels.NumberText;
import org.lamella.io.text.internal.labels.TechniqueName;
import org.lamella.io.text.internal.lines.TextEncoding;
import org.lamella.io.text.internal.shape.TableShaper;
import org.osgi.service.component.annotations.Component;

/** Reads the .par files of VersaStudio (Princeton Applied Research) that hold their data as text. */
@Component(service = Reader.class)
public final class ParReader implements Reader {

    private static final int MARK_WITHIN = 65_536;
    private static final Pattern MARK = Pattern.compile("<Segment\\d+>|Definition=Segment #");
    private static final Pattern PROGRAM = Pattern.compile("VersaStudio|<Action0>|<Experiment>");

    @Override
    public Format format() {
        return new Format("versastudio", "VersaStudio .par", List.of("par"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        String start = TextEncoding.beginning(head, MARK_WITHIN);
        return MARK.matcher(start).find() ? Recognition.CERTAIN
                : PROGRAM.matcher(start).find() && start.contains("</") ? Recognition.LIKELY : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        ParFile file = new ParFile(source);
        file.read(progress);
        if (file.segments().isEmpty()) {
            boolean binary = file.settings().entrySet().stream()
                    .anyMatch(e -> e.getKey().endsWith("DataFormat") && e.getValue().startsWith("Bin"));
            throw new FormatException(Place.of(source.file()), "There are no rows of numbers in this .par file"
                    + (binary ? ": its data are binary" : ""),
                    binary ? "switch off \"Save New Data to Binary File\" in VersaStudio, or export the data as text"
                            : "it may hold a setup only, or be cut off: save or copy it again");
        }
        Metadata metadata = metadata(file.settings());
        TableShaper shaper = new TableShaper(ParTables.of(file.segments()), metadata);
        List<Warning> warnings = new ArrayList<>(file.warnings());
        warnings.addAll(shaper.warnings());
        return new Recording(source, format().name(), technique(file).orElseGet(shaper::technique), metadata,
                shaper.tables(), List.of(), warnings, file.isComplete());
    }

    /** What the action that measured all of it is called; nothing where several did or the columns say more. */
    private static Optional<Technique> technique(ParFile file) {
        if (file.segments().stream().allMatch(ParSegment::isSpectrum)) {
            return Optional.of(Technique.IMPEDANCE);
        }
        List<Integer> actions = file.segments().stream().map(ParSegment::action).distinct().toList();
        return actions.size() != 1 ? Optional.empty()
                : Optional.ofNullable(file.settings().get("Action" + actions.getFirst() + ".Name"))
                        .flatMap(TechniqueName::in);
    }

    private static Metadata metadata(Map<String, String> settings) {
        List<Entry> entries = new ArrayList<>();
        String date = settings.getOrDefault("Experiment.DateAcquired", "");
        if (!date.isEmpty()) {
            // the day of the week says nothing more
            String day = date.replaceFirst("^\\p{L}+day,\\s*", "");
            entries.add(Entry.text(Metadata.STARTED, "DateAcquired",
                    DateText.iso(day, settings.getOrDefault("Experiment.TimeAcquired", ""))));
        }
        entries.add(Entry.text(Metadata.INSTRUMENT, "instrument",
                settings.getOrDefault("Instrument.Model", "Princeton Applied Research")));
        text(settings, "Instrument.SerialNumber", Metadata.SERIAL_NUMBER, entries);
        text(settings, "Application.Version", Metadata.SOFTWARE, entries);
        settings.forEach((key, value) -> {
            if (key.endsWith("Scan Rate (V/s)") || key.endsWith("Scan Rate (mV/s)")) {
                scanRate(key, value, entries);
            } else if (!value.isEmpty()) {
                entries.add(Entry.text("", key, value));
            }
        });
        return new Metadata(entries);
    }

    private static void text(Map<String, String> settings, String from, String key, List<Entry> entries) {
        Optional.ofNullable(settings.get(from)).filter(v -> !v.isBlank())
                .ifPresent(v -> entries.add(Entry.text(key, from, v)));
    }

    private static void scanRate(String key, String value, List<Entry> entries) {
        OptionalDouble rate = NumberText.parse(value);
        boolean told = entries.stream().anyMatch(e -> e.key().equals(Metadata.SCAN_RATE));
        if (rate.isPresent() && rate.getAsDouble() > 0 && !told) {
            String unit = key.endsWith("(mV/s)") ? "mV/s" : "V/s";
            entries.add(Entry.number(Metadata.SCAN_RATE, key, value + " " + unit,
                    Unit.known(unit).toSi(rate.getAsDouble()), Unit.VOLT_PER_SECOND));
        } else {
            entries.add(Entry.text("", key, value));
        }
    }
}
