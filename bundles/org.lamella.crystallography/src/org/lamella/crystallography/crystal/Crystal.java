/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.crystallography.crystal;

import java.util.ArrayList;
import java.util.List;

import org.lamella.crystallography.orientation.LaueGroup;
import org.lamella.crystallography.orientation.Rotation;

/**
 * A crystal structure.
 *
 * @param name for people: {@code LiMn1.5Ni0.5O4}
 * @param cell the unit cell
 * @param operations of the space group, with those of a centred cell
 * @param atoms all atoms of the cell
 */
public record Crystal(String name, UnitCell cell, List<SymmetryOperation> operations, List<Atom> atoms) {

    /** Atoms closer than this are one, as a share of the cell. */
    private static final double SAME = 1e-3;
    /** Cells are given to so many digits that rotations are rotations within this. */
    private static final double ROTATED = 0.02;

    /** Copies the lists. */
    public Crystal {
        operations = List.copyOf(operations);
        atoms = List.copyOf(atoms);
    }

    /** Fills the cell from the atoms of the asymmetric unit. */
    public static Crystal of(String name, UnitCell cell, List<SymmetryOperation> operations, List<Atom> asymmetric) {
        List<SymmetryOperation> all = operations.isEmpty() ? List.of(SymmetryOperation.IDENTITY) : operations;
        List<Atom> atoms = new ArrayList<>();
        for (Atom atom : asymmetric) {
            List<Atom> orbit = new ArrayList<>();
            for (SymmetryOperation operation : all) {
                double[] p = operation.apply(atom.x(), atom.y(), atom.z());
                Atom image = new Atom(atom.element(), p[0] - Math.floor(p[0]), p[1] - Math.floor(p[1]),
                        p[2] - Math.floor(p[2]), atom.occupancy(), atom.debyeWaller());
                if (orbit.stream().noneMatch(o -> isSame(o, image))) {
                    orbit.add(image);
                }
            }
            atoms.addAll(orbit);
        }
        return new Crystal(name, cell, all, atoms);
    }

    private static boolean isSame(Atom a, Atom b) {
        return near(a.x() - b.x()) && near(a.y() - b.y()) && near(a.z() - b.z());
    }

    private static boolean near(double difference) {
        return Math.abs(difference - Math.rint(difference)) < SAME;
    }

    /**
     * What diffraction cannot tell apart.
     *
     * @throws IllegalArgumentException when the operations are none of this cell
     */
    public LaueGroup laueGroup() {
        double[] direct = cell.directMatrix();
        double[] reciprocal = cell.reciprocalMatrix();
        List<Rotation> rotations = new ArrayList<>();
        for (SymmetryOperation operation : operations) {
            double[] m = cartesian(operation.rotation(), operation.determinant(), direct, reciprocal);
            rotations.add(rotation(m));
        }
        return LaueGroup.of(rotations);
    }

    private static Rotation rotation(double[] m) {
        Rotation rotation = Rotation.ofMatrix(m);
        double[] again = rotation.matrix();
        for (int i = 0; i < m.length; i++) {
            if (Math.abs(again[i] - m[i]) > ROTATED) {
                throw new IllegalArgumentException("An operation changes the lengths of the cell");
            }
        }
        return rotation;
    }

    /** D · R · D⁻¹, made proper by the inversion; the rows of D⁻¹ are the reciprocal vectors. */
    private static double[] cartesian(int[] r, int sign, double[] d, double[] reciprocal) {
        double[] m = new double[9];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                double sum = 0;
                for (int k = 0; k < 3; k++) {
                    for (int l = 0; l < 3; l++) {
                        sum += d[3 * i + k] * r[3 * k + l] * reciprocal[3 * j + l];
                    }
                }
                m[3 * i + j] = sign * sum;
            }
        }
        return m;
    }
}
