/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lamella.data.Metadata;
import org.lamella.data.Technique;
import org.lamella.data.unit.Unit;

/**
 * The parameters of a technique in a text export: a name and a value for each sequence, each 20 characters wide. The
 * unit is in the name, {@code Ei (V)}, or in the next line, {@code dE/dt unit} or {@code unit Is}.
 */
final class MptParameters {

    private static final int WIDTH = 20;
    private static final Pattern NAMED_UNIT = Pattern.compile("(.+) \\(([^)]+)\\)");
    private static final Pattern DURATION = Pattern.compile("(\\d+):(\\d{1,2}):(\\d{1,2}(?:[.,]\\d+)?)");

    private final Technique technique;
    private final List<Row> rows = new ArrayList<>();

    /** A line: name and values. */
    private record Row(String name, List<String> values) {

        private boolean isUnitOf(Row other) {
            return name.matches("d?unit\\s+.*|.* unit") && values.size() == other.values.size();
        }
    }

    MptParameters(Technique technique) {
        this.technique = technique;
    }

    /** Takes a line of the head, if it is a parameter. */
    void add(String line) {
        if (line.length() <= WIDTH || line.charAt(WIDTH - 1) != ' ' && line.length() % WIDTH != 0) {
            return;
        }
        String name = line.substring(0, WIDTH).strip();
        List<String> values = new ArrayList<>();
        for (int at = WIDTH; at < line.length(); at += WIDTH) {
            values.add(line.substring(at, Math.min(line.length(), at + WIDTH)).strip());
        }
        while (values.size() > 1 && values.getLast().isEmpty() && line.length() % WIDTH != 0) {
            values.removeLast();
        }
        if (!name.isEmpty() && values.stream().anyMatch(v -> !v.isEmpty())) {
            rows.add(new Row(name, values));
        }
    }

    /** A number with decimal point or comma. */
    static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.parseDouble(text.strip().replace(',', '.'))).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The parameters, those that are one number with their value in SI. */
    List<Metadata.Entry> entries() {
        List<Metadata.Entry> entries = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Optional<Row> unit = i + 1 < rows.size() && rows.get(i + 1).isUnitOf(row) ? Optional.of(rows.get(i + 1))
                    : Optional.empty();
            entries.addAll(entry(row, unit));
            i += unit.isPresent() ? 1 : 0;
        }
        return entries;
    }

    private List<Metadata.Entry> entry(Row row, Optional<Row> units) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < row.values.size(); i++) {
            String unit = units.isPresent() ? units.get().values.get(i) : "";
            String value = row.values.get(i);
            shown.add(value.isEmpty() ? "–" : number(value).isPresent() ? (value + " " + unit).strip() : value);
        }
        String text = String.join(" | ", shown);
        Matcher named = NAMED_UNIT.matcher(row.name);
        boolean hasUnit = named.matches();
        String name = hasUnit ? named.group(1) : row.name;
        if (row.values.size() > 1) {
            return List.of(Metadata.Entry.text("", row.name, text));
        }
        String value = row.values.getFirst();
        Matcher duration = DURATION.matcher(value);
        if (duration.matches()) {
            double seconds = Integer.parseInt(duration.group(1)) * 3600.0 + Integer.parseInt(duration.group(2)) * 60
                    + number(duration.group(3)).orElse(0.0);
            return List.of(Metadata.Entry.number("", row.name, text, seconds, Unit.SECOND));
        }
        Optional<Double> number = number(value);
        Optional<Unit> unit = Unit.parse(hasUnit ? named.group(2)
                : units.map(u -> u.values.getFirst()).orElse(""));
        if (number.isEmpty() || unit.isEmpty()) {
            return List.of(Metadata.Entry.text("", row.name, text));
        }
        return known(name, row.name, text, number.get(), unit.get());
    }

    private List<Metadata.Entry> known(String name, String label, String text, double value, Unit unit) {
        List<Metadata.Entry> entries = new ArrayList<>();
        String key = switch (name) {
            case "dE/dt" -> unit.measuresTheSameAs(Unit.VOLT_PER_SECOND) ? Metadata.SCAN_RATE : "";
            case "Va", "Ia" -> Metadata.EXCITATION_AMPLITUDE;
            default -> "";
        };
        entries.add(Metadata.Entry.number(key, label, text, unit.toSi(value), unit.coherent()));
        if (name.equals(EcLabTechnique.REPEATS)) {
            EcLabTechnique.cycles(technique, value).ifPresent(entries::add);
        }
        return entries;
    }
}
