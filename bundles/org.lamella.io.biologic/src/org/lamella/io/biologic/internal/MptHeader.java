/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.data.Metadata;
import org.lamella.data.Technique;
import org.lamella.data.unit.Unit;

/**
 * The head of a text export.
 *
 * @param mark the first line
 * @param program the program and its version, or an empty text
 * @param technique by its name in the fourth line
 * @param metadata all {@code key : value} lines and the parameters of all sequences
 * @param loops the first row of each loop
 * @param labels the column labels
 */
record MptHeader(String mark, String program, Technique technique, Metadata metadata, int[] loops,
        List<String> labels) {

    /** Stands where the date is not known, for programs that need one: long before there were such files. */
    static final String NO_DATE = "01/01/1970 00:00:00";

    private static final Map<String, String> KEYS = Map.of("User", Metadata.OPERATOR, "Comments", Metadata.COMMENT,
            "Reference electrode", Metadata.REFERENCE_ELECTRODE);
    /** No export has more lines in its head, and no measurement more loops. */
    private static final int MOST_LINES = 1_000_000;

    /**
     * Reads the head, to the column labels.
     *
     * @throws FormatException when it is cut off or has no labels
     */
    static MptHeader read(Path file, MptLines lines) throws FormatException {
        String mark = lines.advance() ? lines.text().strip() : "";
        int count = lines.advance() ? lineCount(lines.text()) : -1;
        if (count < 3) {
            throw new FormatException(Place.atLine(file, 2), "The number of header lines is missing",
                    "export the file again from EC-Lab, as text");
        }
        List<String> header = new ArrayList<>();
        String line = "";
        for (int i = 3; i <= count; i++) {
            boolean there = lines.advance();
            line = there ? lines.text() : "";
            if (!there || !lines.isTerminated() && !line.endsWith("\t")) {
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
        if (labels.stream().anyMatch(l -> MptParameters.number(l).isPresent())) {
            throw new FormatException(Place.atLine(file, count),
                    "There are numbers where the column labels have to be: the number of header lines is wrong",
                    "export the file again from EC-Lab, as text");
        }
        return new Parser(header).parse(mark.replace("\ufeff", ""), labels);
    }

    private static int lineCount(String line) {
        int colon = line.indexOf(':');
        try {
            return colon < 0 ? -1 : Math.min(MOST_LINES, Integer.parseInt(line.substring(colon + 1).strip()));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static List<String> labels(String line) {
        List<String> labels = new ArrayList<>();
        for (String label : line.split("\t", -1)) {
            labels.add(label.strip());
        }
        while (!labels.isEmpty() && labels.getLast().isEmpty()) {
            labels.removeLast();
        }
        return labels;
    }

    /** Goes through the header lines. */
    private static final class Parser {

        private static final Pattern LOOP = Pattern.compile("Loop (\\d{1,9}) from point number (\\d{1,9}) to .*");
        private static final Pattern SERIAL = Pattern.compile("(.*)\\(SN ([^)]+)\\)");
        private static final Pattern PROGRAM = Pattern.compile(".*\\bv([0-9][0-9.]*) \\(software\\)");

        private final List<String> header;
        private final List<Metadata.Entry> entries = new ArrayList<>();
        private final List<Integer> loops = new ArrayList<>();
        private String program = "";
        private Technique technique = Technique.UNKNOWN;
        private MptParameters parameters = new MptParameters(Technique.UNKNOWN);

        Parser(List<String> header) {
            this.header = header;
        }

        MptHeader parse(String mark, List<String> labels) {
            if (header.size() > 1) {
                // in full headers the technique stands alone in the fourth line, between empty ones
                technique = EcLabTechnique.byName(header.get(1).strip());
                parameters = new MptParameters(technique);
            }
            for (String line : header.subList(Math.min(2, header.size()), header.size())) {
                line(line);
            }
            entries.addAll(parameters.entries());
            return new MptHeader(mark, program, technique, new Metadata(entries),
                    loops.stream().mapToInt(Integer::intValue).toArray(), labels);
        }

        private void line(String line) {
            Matcher loop = LOOP.matcher(line);
            Matcher software = PROGRAM.matcher(line.strip());
            int colon = line.indexOf(" : ");
            boolean open = line.stripTrailing().endsWith(" :");
            if (loop.matches()) {
                if (Integer.parseInt(loop.group(1)) == loops.size()) {
                    loops.add(Integer.parseInt(loop.group(2)));
                }
            } else if (software.matches()) {
                program = line.strip();
                entries.add(Metadata.Entry.text(Metadata.SOFTWARE, "Software", program));
            } else if (colon > 0 || open) {
                String key = line.substring(0, colon > 0 ? colon : line.lastIndexOf(" :")).strip();
                keyValue(key, colon > 0 ? line.substring(colon + 3).strip() : "");
            } else if (!line.startsWith("\t") && !line.startsWith(" ")) {
                parameters.add(line);
            }
        }

        private void keyValue(String key, String value) {
            if (key.startsWith("Modify on")) {
                // settings that were changed while the measurement ran are listed again behind this line
                entries.addAll(parameters.entries());
                entries.add(Metadata.Entry.text("", key, value));
                parameters = new MptParameters(Technique.UNKNOWN);
                return;
            }
            if (value.isEmpty()) {
                return;
            }
            switch (key) {
                case "Electrode surface area" -> number(Metadata.ELECTRODE_AREA, key, value);
                case "Characteristic mass" -> number(Metadata.ACTIVE_MASS, key, value);
                case "Mass of active material" -> number("", key, value);
                case "Acquisition started on" -> started(Metadata.STARTED, key, value);
                case "Technique started on" -> started("", key, value);
                case "Device" -> device(key, value);
                default -> entries.add(Metadata.Entry.text(KEYS.getOrDefault(key, ""), key, value));
            }
        }

        private void device(String key, String value) {
            Matcher serial = SERIAL.matcher(value);
            entries.add(Metadata.Entry.text(Metadata.INSTRUMENT, key, value));
            if (serial.matches()) {
                entries.add(Metadata.Entry.text(Metadata.SERIAL_NUMBER, "Device serial number",
                        serial.group(2).strip()));
            }
        }

        private void started(String key, String label, String value) {
            if (value.equals(NO_DATE)) {
                return;
            }
            Optional<LocalDateTime> time = MptCell.clock(value);
            entries.add(Metadata.Entry.text(key, label, time.map(MprLog.STARTED::format).orElse(value)));
        }

        /** {@code 0,001 cm²} with its unit; zero means that nobody entered it. */
        private void number(String key, String label, String value) {
            int space = value.indexOf(' ');
            Optional<Double> number = MptParameters.number(space < 0 ? value : value.substring(0, space));
            Optional<Unit> unit = space < 0 ? Optional.empty() : Unit.parse(value.substring(space + 1));
            if (number.isPresent() && unit.isPresent() && number.get() > 0) {
                entries.add(Metadata.Entry.number(key, label, value, unit.get().toSi(number.get()),
                        unit.get().coherent()));
            } else {
                entries.add(Metadata.Entry.text("", label, value));
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MptHeader h && mark.equals(h.mark) && program.equals(h.program)
                && technique.equals(h.technique) && metadata.equals(h.metadata) && labels.equals(h.labels)
                && Arrays.equals(loops, h.loops);
    }

    @Override
    public int hashCode() {
        return labels.hashCode() * 31 + Arrays.hashCode(loops);
    }

    @Override
    public String toString() {
        return mark + ", " + technique.label() + ", " + labels;
    }
}
