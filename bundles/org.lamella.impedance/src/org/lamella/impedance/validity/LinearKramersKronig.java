/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.validity;

import org.lamella.impedance.fit.ResidualPattern;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.numerics.linear.PivotedQr;

/**
 * The linear Kramers–Kronig test with coefficients of any sign (Boukamp 1995), and the choice of their number by
 * Schönleber, Klotz and Ivers-Tiffée (Electrochim. Acta 131, 20, 2014).
 *
 * @param part which part was fitted
 * @param relaxations number of relaxations
 * @param mu 1 − Σ|R&lt;0| / Σ|R≥0|: near 1 with few relaxations, falls when there are so many that they fit the noise
 * @param resistances of the relaxations, Ω, by ascending time constant
 * @param residualRe (measured − fitted) / |Z|, real part
 * @param residualIm the same, imaginary part
 */
public record LinearKramersKronig(Part part, int relaxations, double mu, double[] resistances, double[] residualRe,
        double[] residualIm) {

    private static final double RANK = 1e-15;
    private static final double[] EXTENSIONS = { 0, 0.5 };
    private static final double MOST_PER_DECADE = 6;
    private static final double LEAST = 1e-18;
    private static final double PATTERN_PENALTY = 1e4;

    /** What the coefficients are fitted to; the other part then is a prediction. */
    public enum Part {
        /** The real part. */
        REAL,
        /** The imaginary part. */
        IMAGINARY,
        /** Both. */
        COMPLEX
    }

    /** What is fitted. */
    public enum Representation {
        /** The impedance, by relaxations in series. */
        IMPEDANCE,
        /** The admittance, by branches side by side: better for spectra of negative differential resistance. */
        ADMITTANCE
    }

    /**
     * How the test is done.
     *
     * @param part which part is fitted
     * @param representation of the spectrum
     * @param capacitance whether there is a series capacitance (of an admittance: a parallel inductance)
     * @param extension by how many decades time constants go beyond 1/ω at both ends
     */
    public record Setup(Part part, Representation representation, boolean capacitance, double extension) {
    }

    /**
     * The number of relaxations and the extension of their range by several criteria at once: of all that leave no
     * pattern between neighbours (or of all, if none does) the likeliest by the corrected Akaike criterion. A limit of μ
     * alone stops at 3 relaxations now and then, with residuals of half the impedance.
     */
    public static LinearKramersKronig automatic(Spectrum spectrum, Part part, Representation representation) {
        LinearKramersKronig best = null;
        double least = Double.POSITIVE_INFINITY;
        double decades = Math.log10(spectrum.frequency()[0] / spectrum.frequency()[spectrum.size() - 1]);
        int most = (int) Math.max(2, Math.min(0.8 * spectrum.size(), MOST_PER_DECADE * decades));
        for (double extension : EXTENSIONS) {
            for (int m = 2; m <= most; m += m < 8 ? 1 : 2) {
                LinearKramersKronig fit = of(spectrum, new Setup(part, representation, true, extension), m);
                double value = fit.criterion();
                if (value < least) {
                    least = value;
                    best = fit;
                }
            }
        }
        return best == null ? of(spectrum, new Setup(part, representation, true, 0), 2) : best;
    }

    private double criterion() {
        int n = residualRe.length;
        double[] both = new double[2 * n];
        System.arraycopy(residualRe, 0, both, 0, n);
        System.arraycopy(residualIm, 0, both, n, n);
        double count = 2.0 * n;
        double k = relaxations + 4.0;
        double akaike = count * Math.log(Math.max(pseudoChiSquared(), LEAST) / count) + 2 * k
                + 2 * k * (k + 1) / Math.max(1, count - k - 1);
        return akaike + (ResidualPattern.of(both).isRandom() ? 0 : PATTERN_PENALTY);
    }

    /** Σ |ΔZ|²/|Z|² (Boukamp 1995). */
    public double pseudoChiSquared() {
        double sum = 0;
        for (int i = 0; i < residualRe.length; i++) {
            sum += residualRe[i] * residualRe[i] + residualIm[i] * residualIm[i];
        }
        return sum;
    }

    /** The noise that the residuals stand for, relative to |Z|: √(χ² / 2n) (Boukamp: √(5000 χ²/n) in percent). */
    public double noise() {
        return Math.sqrt(pseudoChiSquared() / (2.0 * residualRe.length));
    }

    /**
     * Adds relaxations until μ falls below a limit.
     *
     * @param limit of μ, such as 0.85
     * @param capacitance whether there is a series capacitance
     * @param most relaxations
     */
    public static LinearKramersKronig untilMu(Spectrum spectrum, Part part, double limit, boolean capacitance,
            int most) {
        LinearKramersKronig fit = of(spectrum, part, 1, capacitance);
        for (int m = 2; m <= most && fit.mu > limit; m++) {
            fit = of(spectrum, part, m, capacitance);
        }
        return fit;
    }

    /** Fits a number of relaxations to the impedance, with time constants from 1/ωmax to 1/ωmin. */
    public static LinearKramersKronig of(Spectrum spectrum, Part part, int relaxations, boolean capacitance) {
        return of(spectrum, new Setup(part, Representation.IMPEDANCE, capacitance, 0), relaxations);
    }

    /** Fits a number of relaxations. */
    public static LinearKramersKronig of(Spectrum spectrum, Setup setup, int relaxations) {
        boolean admittance = setup.representation() == Representation.ADMITTANCE;
        Part part = setup.part();
        boolean capacitance = setup.capacitance();
        Ladder ladder = Ladder.of(spectrum, relaxations, setup.extension(), capacitance, admittance);
        int n = spectrum.size();
        double[] dataRe = new double[n];
        double[] dataIm = new double[n];
        for (int i = 0; i < n; i++) {
            dataRe[i] = spectrum.re()[i] / spectrum.modulus(i);
            dataIm[i] = (admittance ? -1 : 1) * spectrum.im()[i] / spectrum.modulus(i);
        }
        double[] x = new double[ladder.columns()];
        int last = ladder.columns() - 1;
        int imaginaryOnly = capacitance ? last - 1 : last;
        switch (part) {
            case COMPLEX -> solve(ladder, 0, last + 1, dataRe, dataIm, true, true, x);
            case REAL -> {
                solve(ladder, 0, imaginaryOnly, dataRe, dataIm, true, false, x);
                double[] left = minus(dataIm, ladder.im(), x);
                solve(ladder, imaginaryOnly, last + 1, dataRe, left, false, true, x);
            }
            case IMAGINARY -> {
                solve(ladder, 1, last + 1, dataRe, dataIm, false, true, x);
                double[] left = minus(dataRe, ladder.re(), x);
                solve(ladder, 0, 1, left, dataIm, true, false, x);
            }
        }
        double[] resistances = new double[relaxations];
        System.arraycopy(x, 1, resistances, 0, relaxations);
        return new LinearKramersKronig(part, relaxations, mu(resistances), resistances,
                minus(dataRe, ladder.re(), x), minus(dataIm, ladder.im(), x));
    }

    /** Least squares for the columns from … to, whose coefficients go to their places in x. */
    private static void solve(Ladder ladder, int from, int to, double[] re, double[] im, boolean useRe, boolean useIm,
            double[] x) {
        int n = ladder.points();
        int rows = (useRe ? n : 0) + (useIm ? n : 0);
        int columns = to - from;
        PivotedQr qr = new PivotedQr(rows, columns);
        double[] scale = new double[columns];
        double[] y = new double[rows];
        if (useRe) {
            System.arraycopy(re, 0, y, 0, n);
        }
        if (useIm) {
            System.arraycopy(im, 0, y, rows - n, n);
        }
        for (int c = 0; c < columns; c++) {
            double[] columnRe = ladder.re()[from + c];
            double[] columnIm = ladder.im()[from + c];
            double square = 0;
            for (int i = 0; i < n; i++) {
                square += (useRe ? columnRe[i] * columnRe[i] : 0) + (useIm ? columnIm[i] * columnIm[i] : 0);
            }
            scale[c] = square > 0 ? 1 / Math.sqrt(square) : 1;
            for (int i = 0; i < n; i++) {
                if (useRe) {
                    qr.matrix()[c * rows + i] = columnRe[i] * scale[c];
                }
                if (useIm) {
                    qr.matrix()[c * rows + rows - n + i] = columnIm[i] * scale[c];
                }
            }
        }
        qr.decompose(columns);
        qr.applyQTransposed(y);
        double[] scaled = new double[columns];
        qr.solve(y, qr.rank(RANK), scaled);
        for (int c = 0; c < columns; c++) {
            x[from + c] = scaled[c] * scale[c];
        }
    }

    private static double[] minus(double[] data, double[][] columns, double[] x) {
        double[] left = data.clone();
        for (int c = 0; c < x.length; c++) {
            for (int i = 0; x[c] != 0 && i < left.length; i++) {
                left[i] -= columns[c][i] * x[c];
            }
        }
        return left;
    }

    private static double mu(double[] resistances) {
        double negative = 0;
        double positive = 0;
        for (double r : resistances) {
            if (r < 0) {
                negative -= r;
            } else {
                positive += r;
            }
        }
        return 1 - negative / positive;
    }
}
