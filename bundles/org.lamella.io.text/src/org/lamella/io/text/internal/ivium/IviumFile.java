/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.ivium;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lamella.core.error.FormatException;
import org.lamella.core.progress.Progress;
import org.lamella.io.ByteSource;
import org.lamella.io.text.internal.lines.Numbers;
import org.lamella.io.text.internal.lines.TextLines;

/**
 * The structure of an Ivium file: settings as {@code key=value}, between them the lengths of the program's strings as
 * bytes that are no text, then objects of numbers: a name such as {@code primary_data}, the number of columns, the
 * number of rows, the rows; some have the number of sets before that.
 */
final class IviumFile {

    private static final int MOST_COLUMNS = 64;
    private static final int MOST_SETS = 100_000;
    private static final int CHECK_EVERY = 4096;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*data");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Pattern SETTING = Pattern.compile("([A-Za-z][^=:]{0,80}?)\\s*=(.*)");
    private static final Pattern REPORT = Pattern.compile("([A-Za-z][A-Za-z ]{0,30}?)\\s*: (.*)");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\d+[.,]?\\d*(?:[eE][-+]?\\d{1,3})?|(?i:nan|inf))");

    private final ByteSource source;
    private final Progress progress;
    private final TextLines lines;
    private final List<IviumMeasurement> measurements = new ArrayList<>();
    private IviumMeasurement current = new IviumMeasurement();
    private boolean pushedBack;
    private boolean ended;
    private String line = "";

    IviumFile(ByteSource source, Progress progress) {
        this.source = source;
        this.progress = progress;
        this.lines = new TextLines(source);
    }

    /** Reads the measurements. */
    List<IviumMeasurement> read() throws FormatException {
        measurements.add(current);
        while (next()) {
            if (NAME.matcher(line).matches()) {
                objects(line);
            } else {
                setting();
            }
        }
        return measurements;
    }

    private void setting() {
        Matcher setting = SETTING.matcher(line);
        Matcher report = REPORT.matcher(line);
        if (setting.matches()) {
            String key = setting.group(1).strip();
            boolean begins = (key.equals("QR") || key.equals("Method")) && !current.objects().isEmpty();
            if (begins) {
                current = new IviumMeasurement();
                measurements.add(current);
            }
            current.put(key, setting.group(2).strip());
        } else if (report.matches()) {
            current.put(report.group(1).strip(), report.group(2).strip());
        }
    }

    /** The sets of an object whose name has just been read. */
    private void objects(String name) throws FormatException {
        List<Integer> counts = new ArrayList<>();
        while (counts.size() < 3 && next()) {
            if (!COUNT.matcher(line).matches()) {
                pushedBack = true;
                break;
            }
            counts.add(Integer.parseInt(line));
        }
        if (counts.size() < 2) {
            return;
        }
        int sets = counts.size() == 3 ? Math.min(counts.getFirst(), MOST_SETS) : 1;
        int columns = counts.get(counts.size() - 2);
        long rows = counts.getLast();
        for (int set = 1; columns > 0 && columns <= MOST_COLUMNS; set++) {
            current.add(rows(name, set, columns, rows));
            if (set >= sets || !next()) {
                return;
            }
            if (!COUNT.matcher(line).matches()) {
                pushedBack = true;
                return;
            }
            columns = Integer.parseInt(line);
            rows = next() && COUNT.matcher(line).matches() ? Integer.parseInt(line) : 0;
        }
    }

    /** Rows as long as there are any: the count is compared, not believed. */
    private IviumObject rows(String name, int set, int columns, long announced) throws FormatException {
        int first = lines.number() + 1;
        List<Numbers> numbers = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            numbers.add(new Numbers());
        }
        double[] row = new double[columns];
        int width = 0;
        while (next()) {
            // without a line end the last number may have lost digits
            boolean cut = ended && line.length() < width;
            if (cut || numbers(row) != columns) {
                pushedBack = true;
                break;
            }
            width = line.length();
            for (int i = 0; i < columns; i++) {
                numbers.get(i).add(row[i]);
            }
        }
        return new IviumObject(name, set, first, announced, numbers.stream().map(Numbers::toArray).toList());
    }

    /** The numbers of a line; a sign may be all that separates them. Another count than the row's when it is no row. */
    private int numbers(double[] row) {
        Matcher number = NUMBER.matcher(line);
        int count = 0;
        int at = 0;
        while (number.find()) {
            if (count == row.length || !line.substring(at, number.start()).isBlank()) {
                return -1;
            }
            row[count++] = value(number.group());
            at = number.end();
        }
        return line.substring(at).isBlank() ? count : -1;
    }

    private static double value(String text) {
        char last = Character.toLowerCase(text.charAt(text.length() - 1));
        return last == 'n' || last == 'f' ? Double.NaN : Double.parseDouble(text.replace(',', '.'));
    }

    /** Goes to the next line that is not empty, without the bytes that are no text. */
    private boolean next() throws FormatException {
        if (pushedBack) {
            pushedBack = false;
            return !line.isEmpty();
        }
        while (lines.next()) {
            if (lines.number() % CHECK_EVERY == 0) {
                progress.checkCancelled();
                progress.report("Reading " + source.file().getFileName(), lines.fraction());
            }
            ended = !lines.isTerminated();
            line = textOf(lines.text());
            if (!line.isEmpty()) {
                return true;
            }
        }
        line = "";
        return false;
    }

    private static String textOf(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        int begin = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < ' ' && c != '\t') {
                // what stands before such a byte is the length of the string behind it
                begin = text.length();
            } else {
                text.append(c);
            }
        }
        return text.substring(begin).strip();
    }
}
