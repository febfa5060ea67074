/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.delimited;

import org.lamella.io.text.internal.lines.NumberScanner.Decimal;

/**
 * What the numbers of a file tell about its decimal sign. A single number such as {@code 1,234} tells nothing; all
 * numbers together nearly always do.
 */
final class DecimalEvidence {

    private long points;
    private long commas;
    private long pointGroups;
    private long commaGroups;
    private long commasAsThousands;
    private long pointsAsThousands;

    /** What was decided. */
    enum Verdict {
        /** Only one reading is possible, or there are no fractions. */
        CLEAR,
        /** Numbers such as 1,234 were taken for fractions, because nothing says otherwise. */
        COMMA_ASSUMED,
        /** Numbers with thousands were found beside fractions. */
        GROUPED,
        /** Both signs are decimal signs in this file. */
        MIXED
    }

    /** Looks at a cell. */
    void look(byte[] text, int from, int to) {
        int pointCount = 0;
        int commaCount = 0;
        int last = -1;
        int end = to;
        int at = from < to && (text[from] == '-' || text[from] == '+') ? from + 1 : from;
        int digits = at;
        boolean spaced = false;
        for (int i = at; i < to; i++) {
            byte b = text[i];
            if (i > digits && last < 0 && isSpace(b)) {
                spaced = true;
            } else if (b == '.' || b == ',') {
                pointCount += b == '.' ? 1 : 0;
                commaCount += b == ',' ? 1 : 0;
                last = i;
            } else if (b < '0' || b > '9') {
                if (i == digits || (b | 0x20) != 'e' && (b | 0x20) != 'd') {
                    return;
                }
                end = i;
                break;
            }
        }
        if (last >= 0 && spaced && pointCount + commaCount == 1) {
            commas += commaCount;
            points += pointCount;
        } else if (last >= 0) {
            count(text, digits, end, to, pointCount, commaCount, last);
        }
    }

    /** Whether this is a byte of a space between thousands, of one byte or more. */
    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\'' || b == (byte) 0xc2 || b == (byte) 0xa0 || b == (byte) 0xe2 || b == (byte) 0x80
                || b == (byte) 0xaf || b == (byte) 0x99;
    }

    private void count(byte[] text, int digits, int end, int to, int pointCount, int commaCount, int last) {
        boolean comma = text[last] == ',';
        if (pointCount > 0 && commaCount > 0) {
            if (comma && commaCount == 1) {
                commas++;
                pointsAsThousands++;
            } else if (!comma && pointCount == 1) {
                points++;
                commasAsThousands++;
            }
            return;
        }
        boolean group = end == to && end - last == 4 && text[digits] != '0' && wholeGroups(text, digits, last);
        if (pointCount + commaCount > 1) {
            commasAsThousands += group && comma ? 1 : 0;
            pointsAsThousands += group && !comma ? 1 : 0;
        } else if (group) {
            commaGroups += comma ? 1 : 0;
            pointGroups += comma ? 0 : 1;
        } else {
            commas += comma ? 1 : 0;
            points += comma ? 0 : 1;
        }
    }

    /** Whether there are one to three digits in front of the first sign, and three between the others. */
    private static boolean wholeGroups(byte[] text, int digits, int last) {
        int run = 0;
        boolean first = true;
        for (int i = digits; i <= last; i++) {
            if (text[i] == '.' || text[i] == ',') {
                if (first ? run < 1 || run > 3 : run != 3) {
                    return false;
                }
                first = false;
                run = 0;
            } else {
                run++;
            }
        }
        return true;
    }

    /** Whether a further look at the rest of the file could change the decision. */
    boolean isOpen() {
        return points == 0 && commas == 0 && commaGroups > 0 || points > 0 && commas > 0;
    }

    /** Whether there is any evidence for a comma as decimal sign. */
    boolean speaksForComma() {
        return commas > 0;
    }

    /** How sure the decision is. */
    Verdict verdict() {
        if (points > 0 && commas > 0) {
            return Verdict.MIXED;
        }
        if (points == 0 && commas == 0 && commasAsThousands == 0 && pointsAsThousands == 0 && pointGroups == 0
                && commaGroups > 0) {
            return Verdict.COMMA_ASSUMED;
        }
        return isGrouped() ? Verdict.GROUPED : Verdict.CLEAR;
    }

    /** The decimal sign. */
    Decimal decimal() {
        if (points > 0 && commas > 0) {
            return Decimal.EITHER;
        }
        if (points > 0 || commasAsThousands > 0) {
            return Decimal.POINT;
        }
        if (commas > 0 || pointsAsThousands > 0) {
            return Decimal.COMMA;
        }
        return commaGroups > 0 && pointGroups == 0 ? Decimal.COMMA : Decimal.POINT;
    }

    /** Whether the other sign stands between thousands. */
    boolean isGrouped() {
        return switch (decimal()) {
            case POINT -> commasAsThousands > 0 || commaGroups > 0;
            case COMMA -> pointsAsThousands > 0 || pointGroups > 0;
            case EITHER -> false;
        };
    }
}
