/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.smooth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SmoothingTest {

    private static double[] times(double[] values, double factor) {
        double[] result = values.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] *= factor;
        }
        return result;
    }

    @Test
    void centralWeightsAreThoseOfThePublishedTables() {
        // Savitzky and Golay 1964, tables I, VII (as corrected by Steinier 1972) and IV
        assertArrayEquals(new double[] { -3, 12, 17, 12, -3 },
                times(new SavitzkyGolay(2, 2, 0).centralWeights(), 35), 1e-12);
        assertArrayEquals(new double[] { 86, -142, -193, -126, 0, 126, 193, 142, -86 },
                times(new SavitzkyGolay(4, 3, 1).centralWeights(), 1188), 1e-10);
        assertArrayEquals(new double[] { 28, 7, -8, -17, -20, -17, -8, 7, 28 },
                times(new SavitzkyGolay(4, 2, 2).centralWeights(), 462), 1e-10);
        assertEquals(17.0 / 35, new SavitzkyGolay(2, 2, 0).varianceFactor(), 1e-14);
    }

    @Test
    void polynomialsUpToTheDegreePassUnchangedToTheEnds() {
        double[] y = new double[20];
        double[] slope = new double[20];
        for (int i = 0; i < y.length; i++) {
            double x = 5 - 0.1 * i;
            y[i] = 1 - 2 * x + x * x * x;
            slope[i] = -2 + 3 * x * x;
        }
        assertArrayEquals(y, new SavitzkyGolay(4, 3, 0).apply(y, -0.1), 1e-9);
        assertArrayEquals(slope, new SavitzkyGolay(4, 3, 1).apply(y, -0.1), 1e-8);
    }

    @Test
    void impossibleWindowsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new SavitzkyGolay(1, 3, 0));
        assertThrows(IllegalArgumentException.class, () -> new SavitzkyGolay(4, 2, 3));
        assertThrows(IllegalArgumentException.class, () -> new SavitzkyGolay(4, 2, 0).apply(new double[8], 1));
    }

    @Test
    void localPolynomialsReproduceAPolynomialAtUnevenPoints() {
        Random random = new Random(5);
        double[] x = new double[60];
        double[] y = new double[60];
        for (int i = 0; i < x.length; i++) {
            x[i] = i == 0 ? -3 : x[i - 1] + (i % 7 == 0 ? 0 : 0.2 * random.nextDouble());
            y[i] = 2 + x[i] - 0.5 * x[i] * x[i];
        }
        LocalPolynomial smoother = new LocalPolynomial(x, y, 0.5, 2);
        for (double at : new double[] { x[0], -2.1, 0.03, x[59] }) {
            assertEquals(2 + at - 0.5 * at * at, smoother.at(at, 0).estimate(), 1e-9);
            assertEquals(1 - at, smoother.at(at, 1).estimate(), 1e-7);
        }
        assertArrayEquals(y, smoother.everywhere(0), 1e-8);
    }

    @Test
    void aLocalPolynomialsVarianceFactorIsThatOfTheScatter() {
        double[] x = new double[41];
        for (int i = 0; i < x.length; i++) {
            x[i] = i;
        }
        Random random = new Random(6);
        double factor = new LocalPolynomial(x, new double[41], 8, 1).at(20.3, 1).varianceFactor();
        double sum = 0;
        int replicas = 4000;
        for (int k = 0; k < replicas; k++) {
            double[] y = random.doubles(41, -Math.sqrt(3), Math.sqrt(3)).toArray();
            double slope = new LocalPolynomial(x, y, 8, 1).at(20.3, 1).estimate();
            sum += slope * slope;
        }
        // 4000 replicas: relative standard deviation of a variance √(2/4000) = 2.2 %; four of them
        assertEquals(1, sum / replicas / factor, 0.09);
    }

    @Test
    void localWindowsGrowUntilTheyHoldEnoughPoints() {
        LocalPolynomial smoother =
                new LocalPolynomial(new double[] { 0, 10, 20, 30, 40 }, new double[] { 1, 2, 3, 4, 5 },
                        0.5, 1);
        assertEquals(2.5, smoother.at(15, 0).estimate(), 1e-12);
        assertEquals(0.1, smoother.at(40, 1).estimate(), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> smoother.at(0, 2));
        assertThrows(IllegalArgumentException.class,
                () -> new LocalPolynomial(new double[] { 0, 2, 1 }, new double[3], 1, 1));
    }

    @Test
    void noiseIsFoundBelowATrendWithPeaksAndOutliers() {
        Random random = new Random(7);
        double[] y = new double[4000];
        for (int i = 0; i < y.length; i++) {
            double x = i / 400.0;
            y[i] = 50 * x - 3 * x * x + 40 * Math.exp(-Math.pow((x - 5) / 0.3, 2)) + 0.02 * random.nextGaussian()
                    + (i % 97 == 0 ? 3 : 0);
        }
        // the outliers, 1 % of the points and 4 % of the third differences, raise a median deviation by about 5 %
        assertEquals(0.02, Noise.differenceSigma(y, 3), 0.002);
    }

    @Test
    void medianAndMadAreThoseOfSmallSets() {
        assertEquals(3, Noise.median(new double[] { 9, 1, 3 }));
        assertEquals(2.5, Noise.median(new double[] { 1, 2, 3, 100 }));
        // deviations from 3: 2 1 0 1 97, median 1
        assertEquals(1.482602218505602, Noise.madSigma(new double[] { 1, 2, 3, 4, 100 }), 1e-15);
        assertEquals(Double.NaN, Noise.differenceSigma(new double[] { 1, 2 }, 1));
    }

    @Test
    void aQuantisedSignalFallsBackToPlainScatter() {
        double[] y = new double[100];
        y[40] = 1;
        // second differences 1, −2, 1 among 98: root mean square √(6/98), norm √6
        assertEquals(Math.sqrt(1.0 / 98), Noise.differenceSigma(y, 2), 1e-12);
    }
}
