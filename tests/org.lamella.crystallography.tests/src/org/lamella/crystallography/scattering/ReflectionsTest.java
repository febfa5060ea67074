/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.crystallography.scattering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamella.crystallography.crystal.Atom;
import org.lamella.crystallography.crystal.Crystal;
import org.lamella.crystallography.crystal.SymmetryOperation;
import org.lamella.crystallography.crystal.UnitCell;

/** Expected numbers were computed with another program (diffsims, kinematic, Lobato's parametrisation). */
class ReflectionsTest {

    private static final double ANGSTROM = 1e-10;
    private static final double[][] CENTRING = { { 0, 0, 0 }, { 0, .5, .5 }, { .5, 0, .5 }, { .5, .5, 0 } };

    private static void add(List<Atom> atoms, String element, double occupancy, double[]... points) {
        for (double[] p : points) {
            for (double[] t : CENTRING) {
                atoms.add(new Atom(element, (p[0] + t[0]) % 1, (p[1] + t[1]) % 1, (p[2] + t[2]) % 1, occupancy, 0));
            }
        }
    }

    /** The spinel of the high-voltage cathode, Fd-3m, origin at the inversion centre, all atoms by hand. */
    private static Crystal spinel() {
        double u = 0.263;
        double v = 0.25 - u + 1;
        List<Atom> atoms = new ArrayList<>();
        add(atoms, "Li", 1, new double[] { .125, .125, .125 }, new double[] { .875, .875, .875 });
        double[][] octahedra = { { .5, .5, .5 }, { .5, .25, .25 }, { .25, .5, .25 }, { .25, .25, .5 } };
        add(atoms, "Mn", 0.75, octahedra);
        add(atoms, "Ni", 0.25, octahedra);
        double[][] oxygen = { { u, u, u }, { u, v, v }, { v, u, v }, { v, v, u } };
        add(atoms, "O", 1, oxygen);
        for (double[] p : oxygen) {
            add(atoms, "O", 1, new double[] { 1 - p[0] % 1, 1 - p[1] % 1, 1 - p[2] % 1 });
        }
        return Crystal.of("spinel", UnitCell.cubic(8.170 * ANGSTROM), List.of(), atoms);
    }

    private static Crystal platinum() {
        List<Atom> atoms = new ArrayList<>();
        add(atoms, "Pt", 1, new double[] { 0, 0, 0 });
        return Crystal.of("Pt", UnitCell.cubic(3.9242 * ANGSTROM), List.of(), atoms);
    }

    private static Reflection find(List<Reflection> all, int h, int k, int l) {
        return all.stream().filter(r -> r.h() == h && r.k() == k && r.l() == l).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({ "1,1,1,0.212001,1678.18891", "2,2,0,0.346197,78.60796", "3,1,1,0.405952,931.86736",
        "2,2,2,0.424003,141.11814", "4,0,0,0.489596,6649.57454", "3,3,1,0.533525,148.96407", "4,2,2,0.599630,5.4383",
        "5,1,1,0.636004,857.9433", "3,3,3,0.636004,93.44393", "4,4,0,0.692393,3893.05565", "5,3,1,0.724122,311.607",
        "4,4,4,0.848005,1941.57987", "8,0,0,0.979192,1478.90173" })
    void structureFactorsOfTheSpinel(int h, int k, int l, double g, double intensity) {
        Reflection reflection = find(Reflections.of(spinel(), 1e10), h, k, l);
        assertEquals(g, reflection.g() * ANGSTROM, 1e-6);
        assertEquals(intensity, reflection.intensity() / (ANGSTROM * ANGSTROM), 2e-5 * intensity);
    }

    @ParameterizedTest
    @CsvSource({ "1,1,1,690.18056", "2,0,0,559.02717", "2,2,0,301.50742", "3,1,1,215.77004", "4,2,0,106.90131" })
    void structureFactorsOfPlatinum(int h, int k, int l, double intensity) {
        assertEquals(intensity,
                find(Reflections.of(platinum(), 1.2e10), h, k, l).intensity() / (ANGSTROM * ANGSTROM),
                2e-5 * intensity);
    }

    @Test
    void leavesOutWhatIsExtinct() {
        List<Reflection> all = Reflections.of(platinum(), 1e10);
        assertTrue(all.stream().allMatch(r -> (r.h() & 1) == (r.k() & 1) && (r.k() & 1) == (r.l() & 1)));
        assertEquals(8 + 6 + 12 + 24 + 8, all.size(), "111, 200, 220, 311, 222");
    }

    @Test
    void saysWhichElementIsUnknown() {
        Crystal odd = Crystal.of("odd", UnitCell.cubic(4e-10), List.of(), List.of(new Atom("Xx", 0, 0, 0, 1, 0)));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Reflections.of(odd, 1e10)).getMessage()
                .contains("Xx"));
    }

    @ParameterizedTest
    @CsvSource({ "100000,0.0370143659", "200000,0.0250793403", "300000,0.0196874888" })
    void wavelengthsOfFastElectrons(double voltage, double angstrom) {
        assertEquals(angstrom, ElectronWave.length(voltage) / ANGSTROM, 2e-9);
    }

    @Test
    void fillsTheCellAndFindsTheLaueGroup() {
        List<SymmetryOperation> operations = new ArrayList<>();
        for (String text : List.of("x,y,z", "-y,x,z", "-x,-y,z", "y,-x,z", "z,x,y", "-x,-y,-z", "x+1/2,y+1/2,z",
                "x+1/2,y,z+1/2", "x,y+1/2,z+1/2")) {
            operations.add(SymmetryOperation.parse(text).orElseThrow());
        }
        Crystal pt = Crystal.of("Pt", UnitCell.cubic(3.92e-10), operations, List.of(new Atom("Pt", 0, 0, 0, 1, 0)));
        assertEquals(4, pt.atoms().size());
        assertEquals("m-3m", pt.laueGroup().name());
        SymmetryOperation third = SymmetryOperation.parse("-y,x-y,z+1/3").orElseThrow();
        Crystal quartz = Crystal.of("q", new UnitCell(4.9e-10, 4.9e-10, 5.4e-10, Math.PI / 2, Math.PI / 2,
                2 * Math.PI / 3), List.of(third), List.of());
        assertEquals("-3", quartz.laueGroup().name());
        for (String wrong : List.of("", "x,y", "x,y,q", "x,x,x", "x+,y,z", "x,y,z/0x")) {
            assertTrue(SymmetryOperation.parse(wrong).isEmpty(), wrong);
        }
    }

    @Test
    void reciprocalVectorsOfASkewCell() {
        UnitCell cell = new UnitCell(4e-10, 5e-10, 6e-10, 1.4, 1.5, 1.7);
        double[] d = cell.directMatrix();
        double[] r = cell.reciprocalMatrix();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                double dot = d[i] * r[j] + d[3 + i] * r[3 + j] + d[6 + i] * r[6 + j];
                assertEquals(i == j ? 1 : 0, dot, 1e-12, "a" + i + " · b" + j);
            }
        }
    }
}
