/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.crystallography.crystal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.lamella.crystallography.scattering.ScatteringFactor;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.RecordingSource;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.data.unit.Unit;

/** How a crystal structure is held by a recording, and found in it again. */
public final class CrystalRecording {

    private static final String NAME = "crystal_name";
    private static final String OPERATION = "symmetry_operation";
    private static final List<String> CELL = List.of("cell_a", "cell_b", "cell_c", "cell_alpha", "cell_beta",
            "cell_gamma");
    private static final List<String> COLUMNS = List.of("atomic number", "x", "y", "z", "occupancy", "B");

    private CrystalRecording() {
    }

    /**
     * A recording of the technique {@link Technique#CRYSTAL_STRUCTURE}: cell and operations among the metadata, the atoms
     * of the whole cell as a table.
     */
    public static Recording of(Crystal crystal, RecordingSource source, String format) {
        List<Metadata.Entry> entries = new ArrayList<>();
        entries.add(Metadata.Entry.text(NAME, "Name", crystal.name()));
        entries.add(Metadata.Entry.text("", "Laue group", crystal.laueGroup().name()));
        UnitCell c = crystal.cell();
        double[] cell = { c.a(), c.b(), c.c(), c.alpha(), c.beta(), c.gamma() };
        for (int i = 0; i < CELL.size(); i++) {
            entries.add(Metadata.Entry.number(CELL.get(i), CELL.get(i).replace('_', ' '), String.valueOf(cell[i]),
                    cell[i], Unit.known(i < 3 ? "m" : "rad")));
        }
        for (SymmetryOperation operation : crystal.operations()) {
            entries.add(Metadata.Entry.text(OPERATION, "Symmetry operation", operation.text()));
        }
        double[][] columns = new double[COLUMNS.size()][crystal.atoms().size()];
        for (int i = 0; i < crystal.atoms().size(); i++) {
            Atom atom = crystal.atoms().get(i);
            double[] row = { ScatteringFactor.numberOf(atom.element()), atom.x(), atom.y(), atom.z(),
                atom.occupancy(), atom.debyeWaller() };
            for (int j = 0; j < row.length; j++) {
                columns[j][i] = row[j];
            }
        }
        List<Signal> signals = new ArrayList<>();
        for (int j = 0; j < columns.length; j++) {
            Unit unit = j == columns.length - 1 ? Unit.known("m^2") : Unit.ONE;
            signals.add(Signal.column(COLUMNS.get(j), Measurand.other(COLUMNS.get(j), unit), columns[j]));
        }
        return new Recording(source, format, Technique.CRYSTAL_STRUCTURE, new Metadata(entries),
                List.of(new Table("atoms", crystal.atoms().size(), signals)), List.of(), List.of(), true);
    }

    /** The crystal of a recording; nothing when it holds none. */
    public static Optional<Crystal> crystal(Recording recording) {
        double[] cell = new double[CELL.size()];
        for (int i = 0; i < cell.length; i++) {
            OptionalDouble value = recording.metadata().number(CELL.get(i));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            cell[i] = value.getAsDouble();
        }
        if (recording.tables().isEmpty() || recording.tables().getFirst().columns().size() < COLUMNS.size()) {
            return Optional.empty();
        }
        List<double[]> columns = recording.tables().getFirst().columns().stream().map(Signal::toArray).toList();
        List<Atom> atoms = new ArrayList<>();
        for (int i = 0; i < columns.getFirst().length; i++) {
            atoms.add(new Atom(ScatteringFactor.elementOf((int) columns.get(0)[i]), columns.get(1)[i],
                    columns.get(2)[i], columns.get(3)[i], columns.get(4)[i], columns.get(5)[i]));
        }
        List<SymmetryOperation> operations = recording.metadata().entries().stream()
                .filter(e -> e.key().equals(OPERATION)).flatMap(e -> SymmetryOperation.parse(e.text()).stream())
                .toList();
        return Optional.of(new Crystal(recording.metadata().text(NAME).orElse("crystal"),
                new UnitCell(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5]), operations, atoms));
    }
}
