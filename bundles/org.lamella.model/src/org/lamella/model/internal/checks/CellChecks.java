/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.internal.checks;

import java.util.stream.Stream;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.lamella.model.Cell;
import org.lamella.model.Electrode;
import org.lamella.model.ElectrodeRole;
import org.lamella.model.Electrolyte;
import org.lamella.model.ExperimentPackage.Literals;
import org.lamella.model.Membrane;
import org.lamella.model.Spacer;
import org.lamella.model.util.ExperimentValidator;

/** What is asked of cells, chips and electrolytes. */
public final class CellChecks {

    private CellChecks() {
    }

    /** Areas and volumes are positive. */
    public static boolean hasPossibleValues(Cell cell, DiagnosticChain diagnostics) {
        Report report = new Report(diagnostics, cell, ExperimentValidator.CELL__HAS_POSSIBLE_VALUES);
        return report.positive(Literals.CELL__TESTED_AREA) & report.positive(Literals.CELL__ELECTROLYTE_VOLUME);
    }

    /** As soon as the electrodes of a cell are named, exactly one of them is the one under study. */
    public static boolean hasOneWorkingElectrode(Cell cell, DiagnosticChain diagnostics) {
        Stream<Electrode> ofChips = cell.getChips().stream().flatMap(chip -> chip.getElectrodes().stream());
        var electrodes = Stream.concat(cell.getElectrodes().stream(), ofChips).toList();
        long working = electrodes.stream().filter(e -> e.getRole() == ElectrodeRole.WORKING).count();
        if (electrodes.isEmpty() || working == 1) {
            return true;
        }
        return new Report(diagnostics, cell, ExperimentValidator.CELL__HAS_ONE_WORKING_ELECTRODE).warning(
                Literals.CELL__ELECTRODES,
                working == 0 ? "None of its electrodes is the working electrode"
                        : working + " of its electrodes are working electrodes",
                "give the role 'working' to the one electrode under study");
    }

    /** Concentrations are positive, the water content is a fraction. */
    public static boolean hasPossibleValues(Electrolyte electrolyte, DiagnosticChain diagnostics) {
        Report report = new Report(diagnostics, electrolyte, ExperimentValidator.ELECTROLYTE__HAS_POSSIBLE_VALUES);
        return report.positive(Literals.ELECTROLYTE__SALT_CONCENTRATION)
                & report.fraction(Literals.ELECTROLYTE__WATER_CONTENT);
    }

    /** An area is positive. */
    public static boolean hasPossibleValues(Electrode electrode, DiagnosticChain diagnostics) {
        return new Report(diagnostics, electrode, ExperimentValidator.ELECTRODE__HAS_POSSIBLE_VALUES)
                .positive(Literals.ELECTRODE__AREA);
    }

    /** A thickness is positive. */
    public static boolean hasPossibleValues(Spacer spacer, DiagnosticChain diagnostics) {
        return new Report(diagnostics, spacer, ExperimentValidator.SPACER__HAS_POSSIBLE_VALUES)
                .positive(Literals.SPACER__THICKNESS);
    }

    /** Lengths are positive. */
    public static boolean hasPossibleValues(Membrane membrane, DiagnosticChain diagnostics) {
        Report report = new Report(diagnostics, membrane, ExperimentValidator.MEMBRANE__HAS_POSSIBLE_VALUES);
        return report.positive(Literals.MEMBRANE__THICKNESS) & report.positive(Literals.MEMBRANE__WIDTH)
                & report.positive(Literals.MEMBRANE__LENGTH);
    }
}
