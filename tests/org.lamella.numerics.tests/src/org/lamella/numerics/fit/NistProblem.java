/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.fit;

/**
 * A nonlinear regression problem of the Statistical Reference Datasets of the National Institute of Standards and
 * Technology (https://www.itl.nist.gov/div898/strd/nls/nls_main.shtml, public domain), with certified values to eleven
 * digits.
 *
 * @param starts NIST's two starting points
 * @param certified parameters
 * @param certifiedErrors their standard deviations
 * @param certifiedCost residual sum of squares
 */
record NistProblem(String name, Model model, double[] x, double[] y, double[][] starts, double[] certified,
        double[] certifiedErrors, double certifiedCost) {

    /** y(x; b). */
    interface Model {
        double value(double x, double[] b);
    }

    @Override
    public String toString() {
        return name;
    }

    static NistProblem misra1a() {
        return new NistProblem("Misra1a", (x, b) -> b[0] * (1 - Math.exp(-b[1] * x)),
                new double[] { 77.6, 114.9, 141.1, 190.8, 239.9, 289.0, 332.8, 378.4, 434.8, 477.3, 536.8, 593.1, 689.1,
                    760.0 },
                new double[] { 10.07, 14.73, 17.94, 23.93, 29.61, 35.18, 40.02, 44.82, 50.76, 55.05, 61.01, 66.40,
                    75.47,
                    81.78 },
                new double[][] { { 500, 1e-4 }, { 250, 5e-4 } },
                new double[] { 2.3894212918E+02, 5.5015643181E-04 },
                new double[] { 2.7070075241E+00, 7.2668688436E-06 }, 1.2455138894E-01);
    }

    static NistProblem boxBod() {
        return new NistProblem("BoxBOD", (x, b) -> b[0] * (1 - Math.exp(-b[1] * x)),
                new double[] { 1, 2, 3, 5, 7, 10 }, new double[] { 109, 149, 149, 191, 213, 224 },
                new double[][] { { 1, 1 }, { 100, 0.75 } },
                new double[] { 2.1380940889E+02, 5.4723748542E-01 },
                new double[] { 1.2354515176E+01, 1.0455993237E-01 }, 1.1680088766E+03);
    }

    static NistProblem mgh09() {
        return new NistProblem("MGH09", (x, b) -> b[0] * (x * x + x * b[1]) / (x * x + x * b[2] + b[3]),
                new double[] { 4, 2, 1, 0.5, 0.25, 0.167, 0.125, 0.1, 0.0833, 0.0714, 0.0625 },
                new double[] { 0.1957, 0.1947, 0.1735, 0.16, 0.0844, 0.0627, 0.0456, 0.0342, 0.0323, 0.0235, 0.0246 },
                new double[][] { { 25, 39, 41.5, 39 }, { 0.25, 0.39, 0.415, 0.39 } },
                new double[] { 1.9280693458E-01, 1.9128232873E-01, 1.2305650693E-01, 1.3606233068E-01 },
                new double[] { 1.1435312227E-02, 1.9633220911E-01, 8.0842031232E-02, 9.0025542308E-02 },
                3.0750560385E-04);
    }

    static NistProblem thurber() {
        return new NistProblem("Thurber",
                (x, b) -> (b[0] + x * (b[1] + x * (b[2] + x * b[3]))) / (1 + x * (b[4] + x * (b[5] + x * b[6]))),
                new double[] { -3.067, -2.981, -2.921, -2.912, -2.840, -2.797, -2.702, -2.699, -2.633, -2.481, -2.363,
                    -2.322, -1.501, -1.460, -1.274, -1.212, -1.100, -1.046, -0.915, -0.714, -0.566, -0.545, -0.400,
                    -0.309, -0.109, -0.103, 0.010, 0.119, 0.377, 0.790, 0.963, 1.006, 1.115, 1.572, 1.841, 2.047,
                    2.200 },
                new double[] { 80.574, 84.248, 87.264, 87.195, 89.076, 89.608, 89.868, 90.101, 92.405, 95.854, 100.696,
                    101.060, 401.672, 390.724, 567.534, 635.316, 733.054, 759.087, 894.206, 990.785, 1090.109, 1080.914,
                    1122.643, 1178.351, 1260.531, 1273.514, 1288.339, 1327.543, 1353.863, 1414.509, 1425.208, 1421.384,
                    1442.962, 1464.350, 1468.705, 1447.894, 1457.628 },
                new double[][] { { 1000, 1000, 400, 40, 0.7, 0.3, 0.03 }, { 1300, 1500, 500, 75, 1, 0.4, 0.05 } },
                new double[] { 1.2881396800E+03, 1.4910792535E+03, 5.8323836877E+02, 7.5416644291E+01, 9.6629502864E-01,
                    3.9797285797E-01, 4.9727297349E-02 },
                new double[] { 4.6647963344E+00, 3.9571156086E+01, 2.8698696102E+01, 5.5675370270E+00, 3.1333340687E-02,
                    1.4984928198E-02, 6.5842344623E-03 },
                5.6427082397E+03);
    }

    static NistProblem eckerle4() {
        return new NistProblem("Eckerle4", (x, b) -> b[0] / b[1] * Math.exp(-0.5 * Math.pow((x - b[2]) / b[1], 2)),
                new double[] { 400, 405, 410, 415, 420, 425, 430, 435, 436.5, 438, 439.5, 441, 442.5, 444, 445.5, 447,
                    448.5, 450, 451.5, 453, 454.5, 456, 457.5, 459, 460.5, 462, 463.5, 465, 470, 475, 480, 485, 490,
                    495, 500 },
                new double[] { 0.0001575, 0.0001699, 0.0002350, 0.0003102, 0.0004917, 0.0008710, 0.0017418, 0.0046400,
                    0.0065895, 0.0097302, 0.0149002, 0.0237310, 0.0401683, 0.0712559, 0.1264458, 0.2073413, 0.2902366,
                    0.3445623, 0.3698049, 0.3668534, 0.3106727, 0.2078154, 0.1164354, 0.0616764, 0.0337200, 0.0194023,
                    0.0117831, 0.0074357, 0.0022732, 0.0008800, 0.0004579, 0.0002345, 0.0001586, 0.0001143, 0.0000710 },
                new double[][] { { 1, 10, 500 }, { 1.5, 5, 450 } },
                new double[] { 1.5543827178E+00, 4.0888321754E+00, 4.5154121844E+02 },
                new double[] { 1.5408051163E-02, 4.6803020753E-02, 4.6800518816E-02 }, 1.4635887487E-03);
    }
}
