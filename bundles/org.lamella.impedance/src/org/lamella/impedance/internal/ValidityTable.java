/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lamella.analysis.ResultTable;
import org.lamella.analysis.ResultTable.Column;
import org.lamella.impedance.fit.ResidualPattern;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.impedance.validity.LinearKramersKronig;
import org.lamella.impedance.validity.LinearKramersKronig.Part;
import org.lamella.impedance.validity.LinearKramersKronig.Representation;
import org.lamella.impedance.validity.ZHit;

/** The criteria of the Kramers–Kronig test side by side: the ladder that gives the verdict, and the usual ones. */
final class ValidityTable {

    /** Of more spectra only the verdicts are of interest. */
    private static final int MOST = 8;
    private static final int LEAST_POINTS = 10;

    /** One criterion of one spectrum. */
    private record Row(int spectrum, String test, double relaxations, double mu, double noise, String pattern) {
    }

    private ValidityTable() {
    }

    /** Nothing if no spectrum was tested, or many were. */
    static Optional<ResultTable> of(List<TestedSpectrum> tested) {
        List<Row> rows = new ArrayList<>();
        for (TestedSpectrum one : tested) {
            if (tested.size() <= MOST && one.spectrum().size() >= LEAST_POINTS) {
                add(one, rows);
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ResultTable("kramers-kronig", "Kramers–Kronig criteria", List.of(
                Column.of("spectrum", "Spectrum", "", rows.stream().mapToDouble(Row::spectrum).toArray()),
                Column.of("test", "Criterion", rows.stream().map(Row::test).toList()),
                Column.of("relaxations", "Relaxations", "", rows.stream().mapToDouble(Row::relaxations).toArray()),
                Column.of("mu", "μ", "", rows.stream().mapToDouble(Row::mu).toArray()),
                Column.of("noise", "Residuals, relative to |Z|", "%",
                        rows.stream().mapToDouble(r -> 100 * r.noise()).toArray()),
                Column.of("pattern", "Neighbours among them", rows.stream().map(Row::pattern).toList()))));
    }

    private static void add(TestedSpectrum one, List<Row> rows) {
        Spectrum s = one.spectrum();
        rows.add(new Row(one.index(), "positive relaxations (verdict)", Double.NaN, Double.NaN, one.test().rms(),
                word(one.test().pattern())));
        rows.add(linear(one, "linear, impedance, both parts", Part.COMPLEX, Representation.IMPEDANCE));
        rows.add(linear(one, "linear, impedance, real part", Part.REAL, Representation.IMPEDANCE));
        rows.add(linear(one, "linear, impedance, imaginary part", Part.IMAGINARY, Representation.IMPEDANCE));
        rows.add(linear(one, "linear, admittance, both parts", Part.COMPLEX, Representation.ADMITTANCE));
        ZHit zhit = ZHit.of(s);
        rows.add(new Row(one.index(), "Z-HIT, modulus from phase", Double.NaN, Double.NaN, zhit.rms(), "–"));
    }

    private static Row linear(TestedSpectrum one, String name, Part part, Representation representation) {
        LinearKramersKronig fit = LinearKramersKronig.automatic(one.spectrum(), part, representation);
        int n = one.spectrum().size();
        double[] both = new double[2 * n];
        System.arraycopy(fit.residualRe(), 0, both, 0, n);
        System.arraycopy(fit.residualIm(), 0, both, n, n);
        return new Row(one.index(), name, fit.relaxations(), fit.mu(), fit.noise(), word(ResidualPattern.of(both)));
    }

    private static String word(ResidualPattern pattern) {
        return pattern.isRandom() ? "independent" : "alike";
    }
}
