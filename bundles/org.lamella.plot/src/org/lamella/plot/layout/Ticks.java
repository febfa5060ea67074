/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The ticks of an axis.
 *
 * @param major positions with labels, in the axis' display unit, ascending
 * @param labels as many texts, with a typographic minus
 * @param minor positions without labels
 */
public record Ticks(double[] major, List<String> labels, double[] minor) {

    private static final int MOST_DECIMALS = 4;
    private static final int LEAST_TRIED = 6;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** Ticks at 1, 2 or 5 times a power of ten, at most {@code most} of them. */
    public static Ticks linear(double min, double max, int most) {
        double raw = (max - min) / Math.max(1, most);
        int power = (int) Math.floor(Math.log10(raw));
        int mantissa = 1;
        for (int candidate : new int[] { 1, 2, 5, 10 }) {
            mantissa = candidate;
            if (candidate * Math.pow(10, power) >= raw * (1 - 1e-9)) {
                break;
            }
        }
        BigDecimal step = BigDecimal.valueOf(mantissa).scaleByPowerOfTen(power);
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        long first = new BigDecimal(min).divide(step, 0, RoundingMode.CEILING).longValueExact();
        long last = new BigDecimal(max).divide(step, 0, RoundingMode.FLOOR).longValueExact();
        if (last <= first && most < LEAST_TRIED) {
            // a short axis that happens to have one round number on it says nothing about its scale
            return linear(min, max, most + 1);
        }
        List<String> labels = new ArrayList<>();
        double[] major = new double[(int) Math.max(0, last - first + 1)];
        int exponent = (int) Math.floor(Math.log10(Math.max(Math.abs(min), Math.abs(max))));
        boolean asPower = exponent >= 6 || decimals > MOST_DECIMALS && exponent < -2;
        for (int i = 0; i < major.length; i++) {
            BigDecimal value = step.multiply(BigDecimal.valueOf(first + i));
            major[i] = value.doubleValue();
            labels.add(asPower ? power(value, exponent, step.stripTrailingZeros().scale() + exponent)
                    : label(value.setScale(decimals, RoundingMode.HALF_EVEN)));
        }
        return new Ticks(major, labels, new double[0]);
    }

    private static String label(BigDecimal value) {
        return value.toPlainString().replace('-', '−');
    }

    /** All labels of an axis with the same power of ten, so that they can be compared at a glance. */
    private static String power(BigDecimal value, int exponent, int decimals) {
        if (value.signum() == 0) {
            return "0";
        }
        BigDecimal mantissa = value.movePointLeft(exponent).setScale(Math.max(0, decimals), RoundingMode.HALF_EVEN);
        return label(mantissa) + "·10" + raised(exponent);
    }

    /** Ticks at powers of ten, and between them at 2 … 9; within less than two decades labels at 1, 2 and 5. */
    public static Ticks logarithmic(double min, double max, int most) {
        int first = (int) Math.ceil(Math.log10(min) - 1e-9);
        int last = (int) Math.floor(Math.log10(max) + 1e-9);
        List<Double> major = new ArrayList<>();
        List<Double> minor = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        boolean few = last - first < 1;
        int every = Math.max(1, (int) Math.ceil((last - first + 1) / (double) Math.max(1, most)));
        for (int power = first - 1; power <= last; power++) {
            for (int mantissa = 1; mantissa <= 9; mantissa++) {
                double value = mantissa * Math.pow(10, power);
                if (value < min * (1 - 1e-9) || value > max * (1 + 1e-9)) {
                    continue;
                }
                boolean labelled = few ? mantissa == 1 || mantissa == 2 || mantissa == 5
                        : mantissa == 1 && Math.floorMod(power, every) == 0;
                if (labelled) {
                    major.add(value);
                    labels.add(few ? label(BigDecimal.valueOf(mantissa).scaleByPowerOfTen(power)) : decade(power));
                } else if (every == 1) {
                    minor.add(value);
                }
            }
        }
        if (major.size() < 2) {
            return linear(min, max, most);
        }
        return new Ticks(toArray(major), labels, toArray(minor));
    }

    private static String decade(int power) {
        return switch (power) {
            case 0 -> "1";
            case 1 -> "10";
            case 2 -> "100";
            case -1 -> "0.1";
            default -> "10" + raised(power);
        };
    }

    private static String raised(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        for (char digit : String.valueOf(Math.abs(exponent)).toCharArray()) {
            text.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }

    private static double[] toArray(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
