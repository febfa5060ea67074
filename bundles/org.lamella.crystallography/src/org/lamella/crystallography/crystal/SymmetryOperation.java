/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.crystallography.crystal;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * An operation of a space group on fractional coordinates.
 *
 * @param rotation 3 × 3, row-major, of −1, 0 and 1
 * @param tx translation along a
 * @param ty translation along b
 * @param tz translation along c
 */
public record SymmetryOperation(int[] rotation, double tx, double ty, double tz) {

    /** Does nothing. */
    public static final SymmetryOperation IDENTITY =
            new SymmetryOperation(new int[] { 1, 0, 0, 0, 1, 0, 0, 0, 1 }, 0, 0, 0);

    /** Reads {@code x,y+1/2,-z}, as CIF writes it; nothing when it cannot be read. */
    public static Optional<SymmetryOperation> parse(String text) {
        String[] parts = text.toLowerCase(Locale.ROOT).replaceAll("[\\s'\"]", "").split(",");
        if (parts.length != 3) {
            return Optional.empty();
        }
        int[] rotation = new int[9];
        double[] translation = new double[3];
        for (int row = 0; row < 3; row++) {
            if (!part(parts[row], rotation, row, translation)) {
                return Optional.empty();
            }
        }
        SymmetryOperation operation = new SymmetryOperation(rotation, translation[0], translation[1], translation[2]);
        return Math.abs(operation.determinant()) == 1 ? Optional.of(operation) : Optional.empty();
    }

    private static boolean part(String text, int[] rotation, int row, double[] translation) {
        int at = 0;
        while (at < text.length()) {
            int sign = 1;
            if (text.charAt(at) == '+' || text.charAt(at) == '-') {
                sign = text.charAt(at) == '-' ? -1 : 1;
                at++;
            }
            if (at >= text.length()) {
                return false;
            }
            int axis = "xyz".indexOf(text.charAt(at));
            if (axis >= 0) {
                rotation[3 * row + axis] += sign;
                at++;
            } else {
                int end = at;
                while (end < text.length() && "0123456789./".indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                if (end == at) {
                    return false;
                }
                translation[row] += sign * fraction(text.substring(at, end));
                at = end;
            }
        }
        return !text.isEmpty() && Double.isFinite(translation[row]);
    }

    private static double fraction(String text) {
        String[] parts = text.split("/", -1);
        try {
            return parts.length == 1 ? Double.parseDouble(parts[0])
                    : parts.length == 2 ? Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]) : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** As {@link #parse} reads it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        double[] translation = { tx, ty, tz };
        for (int row = 0; row < 3; row++) {
            text.append(row > 0 ? "," : "");
            boolean empty = true;
            for (int axis = 0; axis < 3; axis++) {
                int r = rotation[3 * row + axis];
                if (r != 0) {
                    text.append(r < 0 ? "-" : empty ? "" : "+").append("xyz".charAt(axis));
                    empty = false;
                }
            }
            if (translation[row] != 0) {
                text.append(translation[row] > 0 ? "+" : "-").append(BigDecimal.valueOf(Math.abs(translation[row]))
                        .toPlainString());
            }
        }
        return text.toString();
    }

    /** 1 for a rotation, −1 for one with a reflection. */
    public int determinant() {
        int[] r = rotation;
        return r[0] * (r[4] * r[8] - r[5] * r[7]) - r[1] * (r[3] * r[8] - r[5] * r[6])
                + r[2] * (r[3] * r[7] - r[4] * r[6]);
    }

    /** Fractional coordinates, moved. */
    public double[] apply(double x, double y, double z) {
        int[] r = rotation;
        return new double[] { r[0] * x + r[1] * y + r[2] * z + tx, r[3] * x + r[4] * y + r[5] * z + ty,
            r[6] * x + r[7] * y + r[8] * z + tz };
    }
}
