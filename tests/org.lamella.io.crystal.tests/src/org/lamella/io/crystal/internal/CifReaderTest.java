/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.crystal.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamella.core.error.FormatException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.progress.Progress;
import org.lamella.crystallography.crystal.Atom;
import org.lamella.crystallography.crystal.Crystal;
import org.lamella.crystallography.crystal.CrystalRecording;
import org.lamella.data.Technique;
import org.lamella.io.ByteSource;
import org.lamella.io.Recognition;

class CifReaderTest {

    /** Rutile, P4_2/mnm; two titanium and four oxygen atoms a cell. */
    private static final String RUTILE = """
            #  a comment with 'quotes' and data_nothing
            data_rutile
            _chemical_name_mineral   'Rutile'
            _cell_length_a 4.5937(1)
            _cell_length_b 4.5937(1)
            _cell_length_c 2.9587
            _cell_angle_alpha 90
            _cell_angle_beta 90.0
            _cell_angle_gamma 90.00(2)
            _symmetry_space_group_name_H-M 'P 42/m n m'
            _publ_section_title
            ;
            A title over
            loop_ lines; _cell_length_a 9
            ;
            loop_
            _symmetry_equiv_pos_site_id
            _symmetry_equiv_pos_as_xyz
            1 'x, y, z'
            2 '-x, -y, z'
            3 1/2-y,x+1/2,z+1/2
            4 y+0.5,-x+1/2,z+.5
            5 "-x+1/2,y+1/2,-z+1/2"
            6 x+1/2,-y+1/2,-z+1/2
            7 y,x,-z
            8 -y,-x,-z
            9 -x,-y,-z
            10 x,y,-z
            11 y+1/2,-x+1/2,-z+1/2
            12 -y+1/2,x+1/2,-z+1/2
            13 x+1/2,-y+1/2,z+1/2
            14 -x+1/2,y+1/2,z+1/2
            15 -y,-x,z
            16 y,x,z
            loop_
            _atom_site_label
            _atom_site_type_symbol
            _atom_site_fract_x
            _atom_site_fract_y
            _atom_site_fract_z
            _atom_site_occupancy
            _atom_site_U_iso_or_equiv
            Ti1 Ti4+ 0 0 0 1 0.0057(2)
            O1 O2- .3049(2) 0.3049 0 . ?
            """;

    private final CifReader reader = new CifReader();

    private Crystal read(String text) throws LamellaException {
        return CrystalRecording.crystal(reader.read(
                ByteSource.of(Path.of("rutile.cif"), text.getBytes(StandardCharsets.UTF_8)), Progress.NONE))
                .orElseThrow();
    }

    @Test
    void readsCellSymmetryAndAtoms() throws LamellaException {
        assertEquals(Recognition.CERTAIN, reader.recognise(RUTILE.getBytes(StandardCharsets.UTF_8)));
        Crystal crystal = read(RUTILE);
        assertEquals("Rutile", crystal.name());
        assertEquals(4.5937e-10, crystal.cell().b(), 1e-16);
        assertEquals(62.435e-30, crystal.cell().volume(), 0.01e-30);
        assertEquals("4/mmm", crystal.laueGroup().name());
        assertEquals(2, crystal.atoms().stream().filter(a -> a.element().equals("Ti")).count());
        assertEquals(4, crystal.atoms().stream().filter(a -> a.element().equals("O")).count());
        Atom titanium = crystal.atoms().getFirst();
        // B = 8 π² U
        assertEquals(0.450e-20, titanium.debyeWaller(), 0.001e-20);
        assertEquals(Technique.CRYSTAL_STRUCTURE,
                reader.read(ByteSource.of(Path.of("a.cif"), RUTILE.getBytes(StandardCharsets.UTF_8)), Progress.NONE)
                        .technique());
    }

    /** Six atoms a cell by the operations, by three kinds of symbol and by the number. */
    @ParameterizedTest
    @ValueSource(strings = { "_symmetry_space_group_name_H-M 'P 42/m n m'", "_space_group_name_H-M_alt 'P4_2/mnm'",
        "_symmetry_space_group_name_Hall '-P 4n 2n'", "_space_group_IT_number 136",
        "_space_group_name_H-M_alt ?\n_symmetry_Int_Tables_number 136" })
    void takesTheSymmetryFromASymbolOrNumber(String line) throws Exception {
        String text = RUTILE.replaceAll("(?s)loop_\\n_symmetry_equiv.*16 y,x,z\\n", "")
                .replace("_symmetry_space_group_name_H-M 'P 42/m n m'", line);
        Crystal crystal = read(text);
        assertEquals(6, crystal.atoms().size());
        assertEquals("4/mmm", crystal.laueGroup().name());
        Crystal byOperations = read(RUTILE);
        for (Atom atom : byOperations.atoms()) {
            assertTrue(crystal.atoms().stream().anyMatch(o -> o.element().equals(atom.element())
                    && near(o.x(), atom.x()) && near(o.y(), atom.y()) && near(o.z(), atom.z())), atom.toString());
        }
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b - Math.rint(a - b)) < 1e-4;
    }

    @Test
    void saysWhenASymbolNamesNoGroup() {
        String symbol =
                RUTILE.replaceAll("(?s)loop_\\n_symmetry_equiv.*16 y,x,z\\n", "").replace("P 42/m n m", "P 42/m q m");
        FormatException refused = assertThrows(FormatException.class, () -> read(symbol));
        assertTrue(refused.problem().wayOut().contains("symmetry operations"), refused.problem().wayOut());
        assertEquals(10, refused.problem().place().line());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "2.9587|long|no number", "Ti4+|Qq|no element",
        "-y,-x,z|-y,-y,z|no symmetry operation", "_cell_length_c 2.9587|_cell_length_c 0|span no cell",
        "_length_b 4.5937|_length_b 5.5|contradict",
        "0.3049 0 .|zero 0 .|no number" })
    void saysWhatIsWrong(String from, String to, String cause) {
        assertTrue(RUTILE.contains(from));
        String text = RUTILE.replace(from, to);
        FormatException refused = assertThrows(FormatException.class, () -> read(text));
        assertTrue(refused.problem().cause().contains(cause), refused.problem().cause());
    }

    @Test
    void neverFailsInAnotherWayWhateverTheTextIs() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 3000; i++) {
            char[] text = RUTILE.toCharArray();
            for (int flip = 0; flip < 3; flip++) {
                text[random.nextInt(text.length)] = (char) (32 + random.nextInt(95));
            }
            String cut = new String(text, 0, i % 2 == 0 ? text.length : random.nextInt(text.length));
            try {
                read(cut);
            } catch (LamellaException e) {
                assertTrue(e.problem().place().file().isPresent());
            }
        }
    }
}
