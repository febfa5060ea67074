/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.crystal.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.progress.Progress;
import org.lamella.crystallography.crystal.Atom;
import org.lamella.crystallography.crystal.Crystal;
import org.lamella.crystallography.crystal.CrystalRecording;
import org.lamella.crystallography.crystal.SpaceGroup;
import org.lamella.crystallography.crystal.SymmetryOperation;
import org.lamella.crystallography.crystal.UnitCell;
import org.lamella.crystallography.scattering.ScatteringFactor;
import org.lamella.data.Recording;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.osgi.service.component.annotations.Component;

/** Crystal structures as CIF; their symmetry is written out, or named by a symbol or number. */
@Component(service = Reader.class)
public final class CifReader implements Reader {

    private static final double ANGSTROM = 1e-10;
    private static final int LARGEST = 16 << 20;
    private static final int MOST_ATOMS = 20_000;
    private static final Pattern NUMBER = Pattern
            .compile("([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)(?:\\(\\d+\\))?");
    private static final Pattern SYMBOL = Pattern.compile("([A-Z][a-z]?)");

    @Override
    public Format format() {
        return new Format("cif", "Crystal structure .cif", List.of("cif"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        boolean block = text.startsWith("data_") || text.contains("\ndata_") || text.contains("\rdata_");
        return block && text.contains("_cell_length_a") ? Recognition.CERTAIN
                : block && text.contains("loop_") ? Recognition.POSSIBLE : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws LamellaException {
        if (source.size() > LARGEST) {
            throw new FormatException(Place.of(source.file()), "The file is too large for a crystal structure",
                    "give a file with one structure");
        }
        String text = new String(source.slice(0, (int) source.size()), StandardCharsets.UTF_8);
        CifBlock block = CifBlock.of(CifTokens.of(text)).stream().filter(b -> b.has("_cell_length_a")).findFirst()
                .orElseThrow(() -> new FormatException(Place.of(source.file()),
                        "No block of the file has a unit cell", "give a CIF with a structure"));
        Crystal crystal = crystal(source, block);
        return CrystalRecording.of(crystal, source, "CIF");
    }

    private static Crystal crystal(ByteSource source, CifBlock block) throws FormatException {
        UnitCell cell = cell(source, block);
        List<SymmetryOperation> operations = operations(source, block);
        List<Atom> atoms = atoms(source, block);
        if ((long) atoms.size() * operations.size() > MOST_ATOMS) {
            throw new FormatException(Place.of(source.file()), "The cell would have more than " + MOST_ATOMS + " atoms",
                    "give a smaller structure");
        }
        String name = block.value("_chemical_name_mineral", "_chemical_formula_structural", "_chemical_name_common",
                "_chemical_formula_sum").map(t -> t.text().replaceAll("\\s+", "")).orElse(block.name());
        Crystal crystal = Crystal.of(name, cell, operations, atoms);
        try {
            crystal.laueGroup();
        } catch (IllegalArgumentException e) {
            throw new FormatException(Place.of(source.file()), "Cell and symmetry operations contradict each other",
                    "correct the cell or the operations", e);
        }
        return crystal;
    }

    private static UnitCell cell(ByteSource source, CifBlock block) throws FormatException {
        double[] lengths = new double[3];
        double[] angles = new double[3];
        for (int i = 0; i < 3; i++) {
            String axis = "abc".substring(i, i + 1);
            lengths[i] = required(source, block, "_cell_length_" + axis) * ANGSTROM;
            String angle = "_cell_angle_" + List.of("alpha", "beta", "gamma").get(i);
            angles[i] = Math.toRadians(block.value(angle).isEmpty() ? 90 : required(source, block, angle));
        }
        try {
            return new UnitCell(lengths[0], lengths[1], lengths[2], angles[0], angles[1], angles[2]);
        } catch (IllegalArgumentException e) {
            throw new FormatException(Place.of(source.file()).withField("_cell_length_a"), e.getMessage(),
                    "correct the lengths (Å) and angles (degrees)", e);
        }
    }

    private static double required(ByteSource source, CifBlock block, String key) throws FormatException {
        CifTokens.Token token = block.value(key).orElseThrow(() -> new FormatException(
                Place.of(source.file()).withField(key), "The value " + key + " is missing", "add it to the file"));
        return number(source, token, key);
    }

    private static double number(ByteSource source, CifTokens.Token token, String key) throws FormatException {
        Matcher number = NUMBER.matcher(token.text());
        if (!number.matches()) {
            throw new FormatException(Place.atLine(source.file(), token.line()).withField(key),
                    "\"" + token.text() + "\" is no number", "correct it");
        }
        return Double.parseDouble(number.group(1));
    }

    private static List<SymmetryOperation> operations(ByteSource source, CifBlock block) throws FormatException {
        List<CifTokens.Token> texts = block.column("_space_group_symop_operation_xyz",
                "_symmetry_equiv_pos_as_xyz");
        List<SymmetryOperation> operations = new ArrayList<>();
        for (CifTokens.Token text : texts) {
            operations.add(SymmetryOperation.parse(text.text())
                    .orElseThrow(() -> new FormatException(Place.atLine(source.file(), text.line()),
                            "\"" + text.text() + "\" is no symmetry operation", "correct it")));
        }
        return operations.isEmpty() ? ofSymbol(source, block) : operations;
    }

    /** Where the operations are not written out: by the Hall symbol, the Hermann–Mauguin symbol or the number. */
    private static List<SymmetryOperation> ofSymbol(ByteSource source, CifBlock block) throws FormatException {
        boolean rhombohedral = isRhombohedral(source, block);
        for (CifTokens.Token hall : known(block, "_space_group_name_hall", "_symmetry_space_group_name_hall")) {
            Optional<List<SymmetryOperation>> found = SpaceGroup.ofHall(hall.text());
            if (found.isPresent()) {
                return found.get();
            }
        }
        List<CifTokens.Token> symbols = known(block, "_space_group_name_h-m_alt", "_symmetry_space_group_name_h-m",
                "_space_group_name_h-m_ref", "_space_group_name_h-m_full");
        for (CifTokens.Token symbol : symbols) {
            Optional<SpaceGroup> found = SpaceGroup.named(symbol.text(), rhombohedral);
            if (found.isPresent()) {
                return found.get().operations();
            }
        }
        List<CifTokens.Token> numbers = known(block, "_space_group_it_number", "_symmetry_int_tables_number");
        for (CifTokens.Token number : numbers) {
            Optional<SpaceGroup> found = number.text().matches("\\d{1,3}")
                    ? SpaceGroup.numbered(Integer.parseInt(number.text()), rhombohedral) : Optional.empty();
            if (found.isPresent()) {
                return found.get().operations();
            }
        }
        if (symbols.isEmpty() && numbers.isEmpty()) {
            return List.of(SymmetryOperation.IDENTITY);
        }
        CifTokens.Token unknown = symbols.isEmpty() ? numbers.getFirst() : symbols.getFirst();
        throw new FormatException(Place.atLine(source.file(), unknown.line()),
                "\"" + unknown.text() + "\" names no space group, and the symmetry operations are missing",
                "export the CIF with its symmetry operations (_space_group_symop_operation_xyz)");
    }

    private static List<CifTokens.Token> known(CifBlock block, String... keys) {
        return Arrays.stream(keys).map(block::value).flatMap(Optional::stream).filter(CifReader::isKnown).toList();
    }

    private static boolean isRhombohedral(ByteSource source, CifBlock block) throws FormatException {
        UnitCell cell = cell(source, block);
        double right = Math.PI / 2;
        return Math.abs(cell.alpha() - cell.beta()) < 1e-4 && Math.abs(cell.beta() - cell.gamma()) < 1e-4
                && Math.abs(cell.alpha() - right) > 1e-4;
    }

    private static List<Atom> atoms(ByteSource source, CifBlock block) throws FormatException {
        List<CifTokens.Token> x = block.column("_atom_site_fract_x");
        List<CifTokens.Token> y = block.column("_atom_site_fract_y");
        List<CifTokens.Token> z = block.column("_atom_site_fract_z");
        List<CifTokens.Token> symbol = block.column("_atom_site_type_symbol", "_atom_site_label");
        List<CifTokens.Token> occupancy = block.column("_atom_site_occupancy");
        List<CifTokens.Token> u = block.column("_atom_site_u_iso_or_equiv");
        List<CifTokens.Token> b = block.column("_atom_site_b_iso_or_equiv");
        if (x.isEmpty() || y.size() != x.size() || z.size() != x.size() || symbol.size() != x.size()) {
            throw new FormatException(Place.of(source.file()).withField("_atom_site_fract_x"),
                    x.isEmpty() ? "The structure has no atoms" : "The list of atoms is cut off",
                    "copy the file again, or give one with atoms");
        }
        List<Atom> atoms = new ArrayList<>();
        for (int i = 0; i < x.size(); i++) {
            double debyeWaller = b.size() == x.size() && isKnown(b.get(i))
                    ? number(source, b.get(i), "_atom_site_b_iso_or_equiv")
                    : u.size() == x.size() && isKnown(u.get(i))
                            ? 8 * Math.PI * Math.PI * number(source, u.get(i), "_atom_site_u_iso_or_equiv") : 0;
            atoms.add(new Atom(element(source, symbol.get(i)), number(source, x.get(i), "_atom_site_fract_x"),
                    number(source, y.get(i), "_atom_site_fract_y"), number(source, z.get(i), "_atom_site_fract_z"),
                    occupancy.size() == x.size() && isKnown(occupancy.get(i))
                            ? number(source, occupancy.get(i), "_atom_site_occupancy") : 1,
                    debyeWaller * ANGSTROM * ANGSTROM));
        }
        return atoms;
    }

    private static boolean isKnown(CifTokens.Token token) {
        return !token.text().equals("?") && !token.text().equals(".");
    }

    /** {@code Mn3+}, {@code Mn1}, {@code O2-}: the element before charge and number. */
    private static String element(ByteSource source, CifTokens.Token token) throws FormatException {
        String word = token.text();
        String upper = word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT)
                + (word.length() > 1 ? word.substring(1) : "");
        Matcher symbol = SYMBOL.matcher(upper.length() > 1 && Character.isUpperCase(upper.charAt(1))
                ? upper.substring(0, 1) + upper.substring(1, 2).toLowerCase(Locale.ROOT) : upper);
        if (symbol.lookingAt()) {
            String two = symbol.group(1);
            if (ScatteringFactor.of(two).isPresent()) {
                return two;
            }
            if (ScatteringFactor.of(two.substring(0, 1)).isPresent()) {
                return two.substring(0, 1);
            }
        }
        throw new FormatException(Place.atLine(source.file(), token.line()), "\"" + word + "\" is no element",
                "write the element's symbol (_atom_site_type_symbol)");
    }
}
