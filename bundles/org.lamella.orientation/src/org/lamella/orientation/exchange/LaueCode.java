/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.lamella.crystallography.orientation.LaueGroup;
import org.lamella.crystallography.orientation.Rotation;

/** The numbers by which .ang and .ctf files name the eleven Laue groups. The threefold and sixfold axes lie along z. */
public enum LaueCode {

    TRICLINIC("-1", 1, 1),
    MONOCLINIC("2/m", 2, 2, axis(0, 1, 0, 2)),
    ORTHORHOMBIC("mmm", 22, 3, axis(0, 0, 1, 2), axis(1, 0, 0, 2)),
    TETRAGONAL_LOW("4/m", 4, 4, axis(0, 0, 1, 4)),
    TETRAGONAL("4/mmm", 42, 5, axis(0, 0, 1, 4), axis(1, 0, 0, 2)),
    TRIGONAL_LOW("-3", 3, 6, axis(0, 0, 1, 3)),
    TRIGONAL("-3m", 32, 7, axis(0, 0, 1, 3), axis(1, 0, 0, 2)),
    HEXAGONAL_LOW("6/m", 6, 8, axis(0, 0, 1, 6)),
    HEXAGONAL("6/mmm", 62, 9, axis(0, 0, 1, 6), axis(1, 0, 0, 2)),
    CUBIC_LOW("m-3", 23, 10, axis(0, 0, 1, 2), axis(1, 1, 1, 3)),
    CUBIC("m-3m", 43, 11, axis(0, 0, 1, 4), axis(1, 1, 1, 3));

    private final String symbol;
    private final int ang;
    private final int ctf;
    private final Rotation[] generators;

    LaueCode(String symbol, int ang, int ctf, Rotation... generators) {
        this.symbol = symbol;
        this.ang = ang;
        this.ctf = ctf;
        this.generators = generators;
    }

    private static Rotation axis(double x, double y, double z, int fold) {
        return Rotation.about(x, y, z, 2 * Math.PI / fold);
    }

    /** Of a group. */
    public static LaueCode of(LaueGroup group) {
        return Arrays.stream(values()).filter(c -> c.symbol.equals(group.name())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No Laue group: " + group.name()));
    }

    /** By the number in .ang files; 20 and 21 are monoclinic, too. */
    public static Optional<LaueCode> ofAng(int number) {
        int usual = number == 20 || number == 21 ? 2 : number;
        return Arrays.stream(values()).filter(c -> c.ang == usual).findFirst();
    }

    /** By the number in .ctf files. */
    public static Optional<LaueCode> ofCtf(int number) {
        return Arrays.stream(values()).filter(c -> c.ctf == number).findFirst();
    }

    /** The number in .ang files. */
    public int ang() {
        return ang;
    }

    /** The number in .ctf files. */
    public int ctf() {
        return ctf;
    }

    /** The group. */
    public LaueGroup group() {
        return LaueGroup.of(List.of(generators));
    }
}
