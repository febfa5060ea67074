/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.delimited;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.lamella.io.text.internal.cells.Cells;
import org.lamella.io.text.internal.cells.Dialect;
import org.lamella.io.text.internal.cells.RowJudge;
import org.lamella.io.text.internal.cells.Separator;
import org.lamella.io.text.internal.labels.ColumnLabel;
import org.lamella.io.text.internal.labels.ColumnSense;
import org.lamella.io.text.internal.labels.ColumnSense.Doubt;
import org.lamella.io.text.internal.labels.UnitText;

/**
 * Finds the labels of the columns among the lines above the rows: one line of names, with units in them or in a line
 * beneath, perhaps separated in another way than the rows, behind the sign of a comment, or all in one pair of quotes.
 */
final class HeaderFinder {

    private static final int LINES_LOOKED_AT = 8;
    private static final Pattern COMMENT = Pattern.compile("^\\s*(?:#+|%+|~+|//|!|\\*+(?=\\s))\\s*");
    private static final Pattern WIDE_GAP = Pattern.compile("\\s{2,}|\\t");

    private final Dialect dialect;
    private final RowJudge judge;

    HeaderFinder(Dialect dialect) {
        this.dialect = dialect;
        this.judge = new RowJudge(dialect);
    }

    /**
     * A line that can be names or units of the columns.
     *
     * @param cells as many as there are columns, or fewer where the last have none
     * @param known how many are names of known quantities
     * @param units whether all cells are units
     * @param index which of the lines it is
     */
    private record Candidate(List<String> cells, int known, boolean units, int index) {
    }

    /** Finds the header of rows of this width in the lines above them. */
    Header find(List<Note> above, int width) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = above.size() - 1; i >= Math.max(0, above.size() - LINES_LOOKED_AT); i--) {
            List<String> cells = cells(above.get(i).text(), width, i == above.size() - 1);
            if (!cells.isEmpty()) {
                candidates.add(new Candidate(cells, known(cells), areUnits(cells), i));
            } else if (!candidates.isEmpty()) {
                break;
            }
        }
        Candidate names = null;
        Candidate units = null;
        for (Candidate candidate : candidates) {
            if (candidate.units()) {
                units = units == null ? candidate : units;
            } else if (names == null || candidate.known() > names.known()) {
                names = candidate;
            }
        }
        if (names != null && names.known() == 0 && units != null && units.index() < names.index()) {
            units = null;
        }
        if (names == null && units == null) {
            return Header.none(above);
        }
        int first =
                Math.min(names == null ? units.index() : names.index(), units == null ? names.index() : units.index());
        boolean titles = names != null && names.known() == 0 && units != null;
        return new Header(names == null || titles ? List.of() : names.cells(),
                units == null ? List.of() : units.cells(),
                List.copyOf(above.subList(0, first)));
    }

    private static int known(List<String> cells) {
        return (int) cells.stream().filter(c -> !c.isEmpty()).map(c -> ColumnSense.of(ColumnLabel.parse(c)))
                .filter(s -> s.doubt() != Doubt.NAME_UNKNOWN).count();
    }

    private static boolean areUnits(List<String> cells) {
        List<UnitText> units = cells.stream().map(c -> UnitText.parse(ColumnLabel.clean(c))).toList();
        return units.stream().allMatch(UnitText::isUnitOrNothing) && units.stream().anyMatch(UnitText::isUnitForSure);
    }

    /** The line cut into labels; empty when it is no line of labels for so many columns. */
    private List<String> cells(String line, int width, boolean nearest) {
        String text = COMMENT.matcher(line).replaceFirst("");
        List<String> own = cut(text, dialect.separator());
        boolean spaces = dialect.separator() == Separator.SPACES;
        if (own.size() >= 2 && fits(own, width, spaces ? 1 : 2) && isLabels(own)
                && (!spaces || nearest && !isRemark(text) || known(own) > 0)) {
            return own;
        }
        String bare = text.strip();
        if (bare.length() > 2 && bare.startsWith("\"") && bare.indexOf('"', 1) == bare.length() - 1) {
            bare = bare.substring(1, bare.length() - 1);
        }
        for (List<String> other : List.of(cut(bare, Separator.TAB), cut(bare, Separator.SEMICOLON),
                cut(bare, Separator.COMMA), cut(bare, Separator.PIPE), Arrays.asList(WIDE_GAP.split(bare.strip())),
                atSpaces(bare))) {
            if (other.size() == width && isLabels(other) && known(other) > 0) {
                return other;
            }
        }
        return List.of();
    }

    private static boolean isRemark(String text) {
        return text.contains("=") || text.contains(": ") || text.endsWith(":");
    }

    private static boolean fits(List<String> cells, int width, int missing) {
        return cells.size() <= width && cells.size() >= width - missing;
    }

    private boolean isLabels(List<String> cells) {
        int texts = 0;
        int values = 0;
        for (String cell : cells) {
            boolean value = judge.isValue(cell);
            values += value ? 1 : 0;
            texts += !value && !cell.isEmpty() ? 1 : 0;
        }
        return texts > 0 && values * 3 <= texts;
    }

    private static List<String> cut(String line, Separator separator) {
        Cells cells = new Cells(separator);
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        cells.cut(bytes, 0, bytes.length);
        return List.of(cells.texts()).subList(0, cells.countToLastFilled());
    }

    /** Words at single spaces, where brackets, slashes and "vs." hold words together: {@code Zre (ohms) E / V}. */
    private static List<String> atSpaces(String line) {
        List<String> labels = new ArrayList<>();
        boolean open = false;
        for (String word : line.strip().split("\\s+")) {
            boolean joins = open || word.startsWith("(") || word.startsWith("[") || word.startsWith("/")
                    || word.startsWith("vs");
            if (joins && !labels.isEmpty()) {
                labels.set(labels.size() - 1, labels.getLast() + " " + word);
            } else {
                labels.add(word);
            }
            String label = labels.getLast();
            open = label.endsWith("/") || label.endsWith("vs.") || label.endsWith("vs")
                    || label.lastIndexOf('(') > label.lastIndexOf(')')
                    || label.lastIndexOf('[') > label.lastIndexOf(']');
        }
        return labels;
    }
}
