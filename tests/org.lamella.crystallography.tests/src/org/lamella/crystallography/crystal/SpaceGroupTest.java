/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.crystallography.crystal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpaceGroupTest {

    @Test
    void thereAreThemAll() {
        assertEquals(530, SpaceGroup.all().size());
        Set<Integer> numbers = new HashSet<>();
        SpaceGroup.all().forEach(g -> numbers.add(g.number()));
        assertEquals(230, numbers.size());
    }

    /** Orders of the point groups times lattice points, from the International Tables A: multiplicity of the general position. */
    @ParameterizedTest
    @CsvSource({ "P 1, 1", "P-1, 2", "P 1 21/c 1, 4", "C2/c, 8", "Pnma, 8", "Fddd, 32", "Ibca, 16", "I41/amd, 32",
        "P4/mmm, 16", "R-3m, 36", "R -3 m :R, 12", "P 31 2 1, 6", "P63/mmc, 24", "P6122, 12", "Pa-3, 24", "Ia-3, 48",
        "Fm-3m, 192", "Fd-3m, 192", "Fd-3c, 192", "Im-3m, 96", "I-43d, 48", "Ia-3d, 96", "P 43 3 2, 24",
        "F m 3 m, 192" })
    void generalPositionsHaveTheirMultiplicity(String name, int multiplicity) {
        assertEquals(multiplicity, SpaceGroup.named(name, false).orElseThrow().operations().size());
    }

    /** Products of operations are operations, in all settings: seen on the first thirty of each. */
    @Test
    void operationsFormGroups() {
        for (SpaceGroup group : SpaceGroup.all()) {
            Set<String> all = new HashSet<>();
            List<SymmetryOperation> operations = group.operations();
            operations.forEach(o -> all.add(key(o.rotation(), o.tx(), o.ty(), o.tz())));
            assertEquals(operations.size(), all.size());
            for (SymmetryOperation a : operations.subList(0, Math.min(30, operations.size()))) {
                for (SymmetryOperation b : operations.subList(0, Math.min(30, operations.size()))) {
                    double[] t = a.apply(b.tx(), b.ty(), b.tz());
                    int[] r = new int[9];
                    for (int i = 0; i < 9; i++) {
                        for (int k = 0; k < 3; k++) {
                            r[i] += a.rotation()[i / 3 * 3 + k] * b.rotation()[3 * k + i % 3];
                        }
                    }
                    assertTrue(all.contains(key(r, t[0], t[1], t[2])), group.hall());
                }
            }
        }
    }

    private static String key(int[] rotation, double... t) {
        StringBuilder key = new StringBuilder();
        for (int r : rotation) {
            key.append(r).append(' ');
        }
        for (double one : t) {
            key.append(Math.floorMod(Math.round(one * 24), 24)).append(' ');
        }
        return key.toString();
    }

    /** Spinel in both origins: the inversion lies in the origin of the second only. */
    @Test
    void originsAreToldApart() {
        assertEquals("1", SpaceGroup.named("F d -3 m :1", false).orElseThrow().setting());
        assertEquals("1", SpaceGroup.named("F d -3 m S", false).orElseThrow().setting());
        assertEquals("2", SpaceGroup.named("Fd-3m", false).orElseThrow().setting());
        assertEquals("R", SpaceGroup.named("R -3 c", true).orElseThrow().setting());
        assertEquals("H", SpaceGroup.named("R -3 c", false).orElseThrow().setting());
        assertEquals("cab", SpaceGroup.named("P b n m", false).orElseThrow().setting());
        assertEquals("b2", SpaceGroup.named("P21/n", false).orElseThrow().setting());
        assertTrue(SpaceGroup.named("P q", false).isEmpty());
        assertTrue(SpaceGroup.numbered(231, false).isEmpty());
        assertTrue(SpaceGroup.ofHall("-X 2").isEmpty());
    }
}
