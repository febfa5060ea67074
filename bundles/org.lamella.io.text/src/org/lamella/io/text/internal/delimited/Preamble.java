/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.delimited;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lamella.data.Metadata;
import org.lamella.data.Metadata.Entry;
import org.lamella.data.Technique;
import org.lamella.data.unit.Unit;
import org.lamella.io.text.internal.cells.Cells;
import org.lamella.io.text.internal.cells.Dialect;
import org.lamella.io.text.internal.cells.Separator;
import org.lamella.io.text.internal.labels.ColumnLabel;
import org.lamella.io.text.internal.labels.DateText;
import org.lamella.io.text.internal.labels.TechniqueName;
import org.lamella.io.text.internal.labels.UnitText;
import org.lamella.io.text.internal.lines.NumberScanner;
import org.lamella.io.text.internal.lines.NumberScanner.Decimal;

/** Makes metadata of the lines of text around the rows: {@code key: value}, {@code key = value}, two cells. */
final class Preamble {

    private static final int MOST_ENTRIES = 500;
    private static final Pattern COMMENT = Pattern.compile("^\\s*(?:#+|%+|~+|//|!)\\s*");
    private static final Pattern ASSIGNED = Pattern.compile("([^=]{1,80}?)\\s*=\\s*(.*)");
    private static final Pattern COLON = Pattern.compile("([^:]{1,80}?)\\s*:(?:\\s+(.*)|)");
    private static final Pattern TIGHT_COLON = Pattern.compile("([A-Za-z][^:]{0,60}?):(\\S.*)");
    private static final Pattern QUANTITY = Pattern.compile("([-+]?[\\d.,]+(?:[eE][-+]?\\d+)?)\\s*([^\\d\\s].*)?");

    private static final Pattern DATE_TIME = Pattern.compile("(\\S+)\\s+Time:\\s*(\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?");

    /** Names of well-known entries, without spaces; with the unit that is meant where none is said. */
    private static final Map<String, String> KEYS = Map.ofEntries(Map.entry("scanrate", Metadata.SCAN_RATE),
            Map.entry("sweeprate", Metadata.SCAN_RATE), Map.entry("de/dt", Metadata.SCAN_RATE),
            Map.entry("scanspeed", Metadata.SCAN_RATE), Map.entry("vorschub", Metadata.SCAN_RATE),
            Map.entry("amplitude", Metadata.EXCITATION_AMPLITUDE),
            Map.entry("acamplitude", Metadata.EXCITATION_AMPLITUDE), Map.entry("area", Metadata.ELECTRODE_AREA),
            Map.entry("electrodearea", Metadata.ELECTRODE_AREA), Map.entry("surfacearea", Metadata.ELECTRODE_AREA),
            Map.entry("electrodesurfacearea", Metadata.ELECTRODE_AREA),
            Map.entry("samplearea", Metadata.ELECTRODE_AREA),
            Map.entry("activemass", Metadata.ACTIVE_MASS), Map.entry("mass", Metadata.ACTIVE_MASS),
            Map.entry("activematerial", Metadata.ACTIVE_MASS),
            Map.entry("characteristicmass", Metadata.ACTIVE_MASS), Map.entry("numberofcycles", Metadata.CYCLES),
            Map.entry("cycles", Metadata.CYCLES), Map.entry("numberofscans", Metadata.CYCLES),
            Map.entry("reference", Metadata.REFERENCE_ELECTRODE),
            Map.entry("referenceelectrode", Metadata.REFERENCE_ELECTRODE),
            Map.entry("re", Metadata.REFERENCE_ELECTRODE),
            Map.entry("date", Metadata.STARTED), Map.entry("datetime", Metadata.STARTED),
            Map.entry("starttime", Metadata.STARTED), Map.entry("started", Metadata.STARTED),
            Map.entry("dateandtimemeasurement", Metadata.STARTED), Map.entry("acquisitionstartedon", Metadata.STARTED),
            Map.entry("instrument", Metadata.INSTRUMENT), Map.entry("instrumentmodel", Metadata.INSTRUMENT),
            Map.entry("device", Metadata.INSTRUMENT), Map.entry("model", Metadata.INSTRUMENT),
            Map.entry("serialnumber", Metadata.SERIAL_NUMBER), Map.entry("serialno", Metadata.SERIAL_NUMBER),
            Map.entry("sn", Metadata.SERIAL_NUMBER), Map.entry("software", Metadata.SOFTWARE),
            Map.entry("program", Metadata.SOFTWARE), Map.entry("softwareversion", Metadata.SOFTWARE),
            Map.entry("operator", Metadata.OPERATOR), Map.entry("user", Metadata.OPERATOR),
            Map.entry("comment", Metadata.COMMENT), Map.entry("comments", Metadata.COMMENT),
            Map.entry("note", Metadata.COMMENT), Map.entry("notes", Metadata.COMMENT),
            Map.entry("remark", Metadata.COMMENT), Map.entry("bemerkung", Metadata.COMMENT));

    private static final Map<String, Unit> DIMENSIONS = Map.of(Metadata.SCAN_RATE, Unit.VOLT_PER_SECOND,
            Metadata.EXCITATION_AMPLITUDE, Unit.VOLT, Metadata.ELECTRODE_AREA, Unit.known("m2"), Metadata.ACTIVE_MASS,
            Unit.KILOGRAM);

    private final Dialect dialect;
    private final NumberScanner scanner = new NumberScanner();
    private Metadata metadata = Metadata.NONE;
    private Optional<Technique> technique = Optional.empty();

    Preamble(List<Note> notes, Dialect dialect) {
        this.dialect = dialect;
        List<Note> kept = notes.size() > MOST_ENTRIES ? notes.subList(0, MOST_ENTRIES) : notes;
        List<Entry> entries = kept.stream().map(n -> unquoted(COMMENT.matcher(n.text()).replaceFirst("").strip()))
                .filter(t -> !t.isEmpty()).map(this::entry).toList();
        metadata = new Metadata(withTimeOfDay(entries));
        technique = kept.stream().map(n -> TechniqueName.in(n.text())).flatMap(Optional::stream).findFirst();
    }

    /** Some programs write the date and the time of the start in two lines, or both in the line of the date. */
    private static List<Entry> withTimeOfDay(List<Entry> entries) {
        List<Entry> joined = new ArrayList<>(entries);
        for (int i = 0; i < joined.size(); i++) {
            Entry date = joined.get(i);
            if (!date.key().equals(Metadata.STARTED)) {
                continue;
            }
            Matcher same = DATE_TIME.matcher(date.text());
            Entry next = i + 1 < joined.size() ? joined.get(i + 1) : date;
            if (same.matches()) {
                joined.set(i, Entry.text(date.key(), date.label(), DateText.iso(same.group(1), same.group(2))));
            } else if (next.label().equalsIgnoreCase("time") && CLOCK.matcher(next.text()).matches()) {
                joined.set(i, Entry.text(date.key(), date.label(), DateText.iso(date.text(), next.text())));
            }
            break;
        }
        return joined;
    }

    /** What the lines say. */
    Metadata metadata() {
        return metadata;
    }

    /** The technique, if they name one. */
    Optional<Technique> technique() {
        return technique;
    }

    private Entry entry(String line) {
        Optional<String> timestamp = DateText.iso(line);
        if (timestamp.isPresent()) {
            return Entry.text(Metadata.STARTED, "date", timestamp.get());
        }
        for (Pattern pattern : List.of(ASSIGNED, COLON)) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.matches()) {
                return entry(matcher.group(1).strip(), matcher.group(2) == null ? "" : matcher.group(2).strip());
            }
        }
        if (dialect.separator() != Separator.SPACES) {
            Cells cells = new Cells(dialect.separator());
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            cells.cut(bytes, 0, bytes.length);
            List<String> filled = Arrays.stream(cells.texts()).filter(t -> !t.isEmpty()).toList();
            boolean unit = filled.size() == 3 && UnitText.parse(filled.get(2)).isUnitForSure();
            if (filled.size() == 2 || unit) {
                String label = filled.getFirst();
                return entry(label.endsWith(":") ? label.substring(0, label.length() - 1) : label,
                        filled.get(1) + (unit ? " " + filled.get(2) : ""));
            }
        }
        Matcher tight = TIGHT_COLON.matcher(line);
        return tight.matches() ? entry(tight.group(1), tight.group(2)) : Entry.text("", "note", unquoted(line));
    }

    private Entry entry(String label, String value) {
        String text = unquoted(value);
        ColumnLabel parted = ColumnLabel.parse(unquoted(label));
        String name = parted.name().toLowerCase(Locale.ROOT).replaceAll("[\\s_.]", "");
        String key = text.isEmpty() ? "" : KEYS.getOrDefault(name, "");
        Matcher quantity = QUANTITY.matcher(text);
        if (quantity.matches()) {
            Optional<Unit> unit = quantity.group(2) == null ? parted.unit() : Unit.parse(quantity.group(2));
            Optional<Double> number = number(quantity.group(1));
            if (number.isPresent() && unit.isPresent() && !unit.get().equals(Unit.ONE)) {
                Unit si = unit.get().coherent();
                boolean fits = !DIMENSIONS.containsKey(key) || DIMENSIONS.get(key).measuresTheSameAs(si)
                        || key.equals(Metadata.EXCITATION_AMPLITUDE) && si.measuresTheSameAs(Unit.AMPERE);
                return Entry.number(fits ? key : "", parted.text(), text, unit.get().toSi(number.get()), si);
            }
            if (number.isPresent() && quantity.group(2) == null) {
                // a known quantity without its unit may be anything: the number is kept, the key is not given
                return Entry.number(DIMENSIONS.containsKey(key) ? "" : key, parted.text(), text, number.get(),
                        Unit.ONE);
            }
        }
        return Entry.text(DIMENSIONS.containsKey(key) ? "" : key, parted.text(),
                key.equals(Metadata.STARTED) ? DateText.iso(text).orElse(text) : text);
    }

    private Optional<Double> number(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Decimal decimal = dialect.decimal() == Decimal.POINT ? Decimal.POINT : Decimal.EITHER;
        return scanner.scan(bytes, 0, bytes.length, decimal) ? Optional.of(scanner.value()) : Optional.empty();
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() >= 2 && text.charAt(0) == '"' && text.indexOf('"', 1) == text.length() - 1;
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }
}
