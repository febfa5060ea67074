/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.crystallography.scattering;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How strongly an atom scatters electrons: f(g) = Σ a (2 + b g²)/(1 + b g²)². Parametrisation of I. Lobato and D. Van
 * Dyck, Acta Cryst. A 70 (2014) 636.
 */
public final class ScatteringFactor {

    private static final double ANGSTROM = 1e-10;
    private static final int TERMS = 5;
    private static final Map<String, ScatteringFactor> ALL = read();
    private static final List<String> ELEMENTS = List.copyOf(ALL.keySet());

    private final double[] a;
    private final double[] b;

    private ScatteringFactor(double[] a, double[] b) {
        this.a = a;
        this.b = b;
    }

    /** Of an element by its symbol, hydrogen to lawrencium. */
    public static Optional<ScatteringFactor> of(String element) {
        return Optional.ofNullable(ALL.get(element));
    }

    /** Atomic number of a known element, 1 … 103; 0 for another. */
    public static int numberOf(String element) {
        return ELEMENTS.indexOf(element) + 1;
    }

    /**
     * Symbol of an atomic number.
     *
     * @throws IllegalArgumentException when there is no such element here
     */
    public static String elementOf(int number) {
        if (number < 1 || number > ELEMENTS.size()) {
            throw new IllegalArgumentException("There is no element of number " + number);
        }
        return ELEMENTS.get(number - 1);
    }

    private static Map<String, ScatteringFactor> read() {
        Map<String, ScatteringFactor> all = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ScatteringFactor.class.getResourceAsStream("lobato.txt"), StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] words = line.split(" ");
                    double[] a = new double[TERMS];
                    double[] b = new double[TERMS];
                    for (int i = 0; i < TERMS; i++) {
                        a[i] = Double.parseDouble(words[1 + i]);
                        b[i] = Double.parseDouble(words[1 + TERMS + i]);
                    }
                    all.put(words[0], new ScatteringFactor(a, b));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** The factor (m) at g = 1/d (1/m). */
    public double at(double g) {
        double gg = g * g * ANGSTROM * ANGSTROM;
        double sum = 0;
        for (int i = 0; i < TERMS; i++) {
            double d = 1 + b[i] * gg;
            sum += a[i] * (1 + d) / (d * d);
        }
        return sum * ANGSTROM;
    }
}
