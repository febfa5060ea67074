/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.data.Metadata;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.data.unit.Unit;

/**
 * The head of a text export.
 *
 * @param mark the first line
 * @param program the program and its version, or an empty text
 * @param technique by its name in the fourth line
 * @param metadata all {@code key : value} lines and the parameters of all sequences
 * @param labels the column labels
 * @param warnings what was odd
 */
record MptHeader(String mark, String program, Technique technique, Metadata metadata, List<String> labels,
        List<Warning> warnings) {

    private static final int PARAMETER_WIDTH = 20;
    private static final Map<String, String> KEYS = Map.of("User", Metadata.OPERATOR, "Comments", Metadata.COMMENT,
            "Device", Metadata.INSTRUMENT, "Reference electrode", Metadata.REFERENCE_ELECTRODE);
    private static final DateTimeFormatter STARTED = DateTimeFormatter.ofPattern("M/d/uuuu H:mm:ss[.SSS]", Locale.ROOT);

    static MptHeader read(Path file, MptLines lines) throws FormatException {
        String mark = lines.next();
        String second = lines.next();
        int count = second == null ? -1 : lineCount(second);
        if (count < 3) {
            throw new FormatException(Place.atLine(file, 2), "The number of header lines is missing",
                    "export the file again from EC-Lab, as text");
        }
        List<String> header = new ArrayList<>();
        String line = null;
        for (int i = 3; i <= count; i++) {
            line = lines.next();
            if (line == null || !lines.isTerminated() && !line.endsWith("\t")) {
                throw new FormatException(Place.atLine(file, lines.number()),
                        "The file ends within its header of " + count + " lines", "export or copy it again");
            }
            if (i < count) {
                header.add(line);
            }
        }
        List<String> labels = labels(line);
        if (labels.isEmpty()) {
            throw new FormatException(Place.atLine(file, count), "The line of column labels is empty",
                    "export the file again from EC-Lab, as text");
        }
        return new Parser(header).parse(mark.strip(), labels);
    }

    private static int lineCount(String line) {
        int colon = line.indexOf(':');
        try {
            return colon < 0 ? -1 : Math.min(100_000, Integer.parseInt(line.substring(colon + 1).strip()));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static List<String> labels(String line) {
        List<String> labels = new ArrayList<>();
        for (String label : line.split("\t", -1)) {
            labels.add(label.strip());
        }
        if (!labels.isEmpty() && labels.getLast().isEmpty()) {
            labels.removeLast();
        }
        return labels;
    }

    /** Goes through the header lines. */
    private static final class Parser {

        private final List<String> header;
        private final List<Metadata.Entry> entries = new ArrayList<>();
        private final List<Warning> warnings = new ArrayList<>();
        private String program = "";
        private String sweepRate = "";

        Parser(List<String> header) {
            this.header = header;
        }

        MptHeader parse(String mark, List<String> labels) {
            // in full headers the technique stands alone in the fourth line, between empty ones
            Technique technique = header.size() > 1 ? EcLabTechnique.byName(header.get(1).strip())
                    : Technique.UNKNOWN;
            for (String line : header.subList(Math.min(2, header.size()), header.size())) {
                int colon = line.indexOf(" : ");
                boolean open = line.stripTrailing().endsWith(" :");
                if (colon > 0 || open) {
                    String key = line.substring(0, colon > 0 ? colon : line.lastIndexOf(" :")).strip();
                    keyValue(key, colon > 0 ? line.substring(colon + 3).strip() : "");
                } else if (line.length() > PARAMETER_WIDTH && !line.startsWith("\t")) {
                    parameter(line);
                } else if (line.contains("(software)")) {
                    program = line.strip();
                }
            }
            return new MptHeader(mark, program, technique, new Metadata(entries), labels, warnings);
        }

        private void keyValue(String key, String value) {
            if (key.startsWith("Modify on")) {
                // settings changed during the measurement are listed again behind this line
                entries.add(Metadata.Entry.text("", key, value));
                return;
            }
            if (value.isEmpty()) {
                return;
            }
            switch (key) {
                case "Electrode surface area" -> number(Metadata.ELECTRODE_AREA, key, value);
                case "Characteristic mass" -> number(Metadata.ACTIVE_MASS, key, value);
                case "Mass of active material" -> number("", key, value);
                case "Acquisition started on", "Technique started on" -> started(key, value);
                default -> entries.add(Metadata.Entry.text(KEYS.getOrDefault(key, ""), key, value));
            }
        }

        private void started(String key, String value) {
            boolean first = key.startsWith("Acquisition");
            String text = value;
            try {
                text = LocalDateTime.parse(value.replace('-', '/').replace('.', '/').replaceFirst("/(\\d{1,3})$", ".$1"),
                        STARTED).toString();
            } catch (DateTimeParseException e) {
                // another order of day and month: the text stays as it is
                text = value;
            }
            entries.add(Metadata.Entry.text(first ? Metadata.STARTED : "", key, text));
        }

        /** {@code 0,001 cm²} with its unit; zero means that nobody entered it. */
        private void number(String key, String label, String value) {
            int space = value.indexOf(' ');
            Optional<Double> number = parse(space < 0 ? value : value.substring(0, space));
            Optional<Unit> unit = space < 0 ? Optional.empty() : Unit.parse(value.substring(space + 1));
            if (number.isPresent() && unit.isPresent() && number.get() > 0) {
                entries.add(Metadata.Entry.number(key, label, value, unit.get().toSi(number.get()),
                        unit.get().coherent()));
            } else {
                entries.add(Metadata.Entry.text("", label, value));
            }
        }

        /** A parameter and its values for all sequences, each 20 characters wide. */
        private void parameter(String line) {
            if (line.contains("(software)")) {
                program = line.strip();
            }
            String name = line.substring(0, PARAMETER_WIDTH).strip();
            String values = line.substring(PARAMETER_WIDTH).strip().replaceAll(" {2,}", " | ");
            if (name.isEmpty() || values.isEmpty()) {
                return;
            }
            String first = line.substring(PARAMETER_WIDTH, Math.min(line.length(), 2 * PARAMETER_WIDTH)).strip();
            switch (name) {
                case "dE/dt" -> sweepRate = first;
                case "dE/dt unit" -> sweepRate(first);
                case "Va (mV)" -> amplitude(name, first, 1e-3, Unit.VOLT);
                case "nc cycles" -> count(Metadata.CYCLES, name, first);
                default -> entries.add(Metadata.Entry.text("", name, values));
            }
        }

        private void sweepRate(String unitText) {
            Optional<Double> rate = parse(sweepRate);
            Optional<Unit> unit = Unit.parse(unitText);
            if (rate.isPresent() && unit.isPresent() && unit.get().measuresTheSameAs(Unit.VOLT_PER_SECOND)) {
                entries.add(Metadata.Entry.number(Metadata.SCAN_RATE, "dE/dt", sweepRate + " " + unitText,
                        unit.get().toSi(rate.get()), Unit.VOLT_PER_SECOND));
            }
        }

        private void amplitude(String label, String value, double toSi, Unit unit) {
            parse(value).ifPresent(v -> entries.add(Metadata.Entry.number(Metadata.EXCITATION_AMPLITUDE, label, value,
                    v * toSi, unit)));
        }

        private void count(String key, String label, String value) {
            parse(value).ifPresent(v -> entries.add(Metadata.Entry.number(key, label, value, v, Unit.ONE)));
        }

        private static Optional<Double> parse(String text) {
            try {
                return Optional.of(Double.parseDouble(text.strip().replace(',', '.')));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
    }
}
