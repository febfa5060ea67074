/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lamella.analysis.Quantity;
import org.lamella.analysis.ResultTable;
import org.lamella.core.progress.Progress;
import org.lamella.electrochemistry.cycling.ConservedDerivative;
import org.lamella.electrochemistry.cycling.Cycle;
import org.lamella.electrochemistry.cycling.FormationFeatures;
import org.lamella.electrochemistry.cycling.HalfCycleCharge;
import org.lamella.electrochemistry.cycling.Plateau;
import org.lamella.electrochemistry.cycling.PlateauFinder;
import org.lamella.electrochemistry.cycling.PotentialCurve;

/** What the potential says: plateaus of each half cycle, and what only the first charge shows. */
final class PlateauNumbers {

    private static final String METHOD = "sum of logistic steps fitted to the charge over the potential; uncertainty "
            + "from the residuals and their correlation";

    /** Of more cycles than these the first ones and some among the others are searched for plateaus: it takes time. */
    private static final int MOST_FITTED = 50;
    private static final int FIRST_CYCLES = 3;

    private final CyclingData data;
    private final List<Found> found = new ArrayList<>();
    private final Optional<FormationFeatures.Difference> formation;

    /** A half cycle with its curve and its plateaus. */
    record Found(Cycle cycle, boolean charge, PotentialCurve curve, List<Plateau> plateaus) {
    }

    PlateauNumbers(CyclingData data, Progress progress) {
        this.data = data;
        int done = 0;
        int each = 1 + data.cycles().size() / MOST_FITTED;
        for (Cycle cycle : data.cycles()) {
            boolean fitted = done < FIRST_CYCLES || done % each == 0 || done == data.cycles().size() - 1;
            progress.checkCancelled();
            progress.report("Looking for plateaus", (double) done++ / data.cycles().size());
            for (HalfCycleCharge half : cycle.halves()) {
                data.course().potential().ifPresent(p -> {
                    PotentialCurve curve = PotentialCurve.of(half, data.steps(), p);
                    if (curve.isUsable()) {
                        found.add(new Found(cycle, half.isOxidation() == data.positiveCharges(), curve,
                                fitted ? PlateauFinder.find(curve) : List.of()));
                    }
                });
            }
        }
        this.formation = formation();
    }

    /** The first charge against the second, where both are whole and by the same current. */
    private Optional<FormationFeatures.Difference> formation() {
        List<Found> charges = found.stream().filter(Found::charge).toList();
        if (charges.size() < 2) {
            return Optional.empty();
        }
        HalfCycleCharge first = data.charge(charges.get(0).cycle()).orElseThrow();
        HalfCycleCharge later = data.charge(charges.get(1).cycle()).orElseThrow();
        double one = data.course().current(first);
        double other = data.course().current(later);
        boolean alike = Math.abs(one - other) < 0.1 * Math.max(one, other);
        boolean begins = data.cycles().getFirst().halves().getFirst().equals(first)
                || charges.get(0).cycle().number() <= 1;
        return alike && begins && !data.course().mayLackItsBeginning(first) && !data.course().mayBeIncomplete(later)
                ? Optional.of(FormationFeatures.find(charges.get(0).curve(), charges.get(1).curve(),
                        charges.size() > 2 ? Optional.of(charges.get(2).curve()) : Optional.empty()))
                : Optional.empty();
    }

    List<Found> found() {
        return found;
    }

    Optional<FormationFeatures.Difference> difference() {
        return formation;
    }

    /** The cycle whose plateaus stand for the others: the second where there is one, for the first is a formation. */
    Optional<Cycle> reference() {
        List<Cycle> comparable = data.comparable();
        return comparable.size() > 1 ? Optional.of(comparable.get(1))
                : comparable.stream().findFirst().or(() -> data.cycles().stream().findFirst());
    }

    List<Quantity> quantities() {
        List<Quantity> quantities = new ArrayList<>();
        reference().ifPresent(cycle -> {
            addPlateaus(cycle, quantities);
        });
        formation.ifPresent(difference -> {
            int k = 1;
            for (FormationFeatures.Feature feature : difference.features()) {
                String name = "formation[" + k + "].";
                String label = "Only in the first charge, " + k + ": ";
                String method = "peak of the first charge's dQ/dV minus the second's";
                quantities.add(Quantity.of(name + "E", label + "potential", feature.potential(),
                        feature.potentialSigma(), "V", method));
                quantities.add(Quantity.of(name + "Q", label + "charge",
                        feature.charge() / CyclingNumbers.COULOMB_PER_MAH,
                        feature.chargeSigma() / CyclingNumbers.COULOMB_PER_MAH, "mAh", method));
                k++;
            }
        });
        return quantities;
    }

    private List<Plateau> plateaus(Cycle cycle, boolean charge) {
        return found.stream().filter(f -> f.cycle().equals(cycle) && f.charge() == charge).findFirst()
                .map(Found::plateaus).orElse(List.of());
    }

    private void addPlateaus(Cycle cycle, List<Quantity> to) {
        List<Plateau> charge = plateaus(cycle, true);
        List<Plateau> discharge = plateaus(cycle, false);
        addDirection(charge, "charge", cycle, to);
        addDirection(discharge, "discharge", cycle, to);
        if (charge.size() != discharge.size()) {
            return;
        }
        for (int k = 0; k < charge.size(); k++) {
            Plateau up = charge.get(k);
            Plateau down = discharge.get(k);
            String name = "plateau[" + (k + 1) + "].";
            String label = "Plateau " + (k + 1) + " of cycle " + cycle.number() + ": ";
            double sigma = Math.hypot(up.potentialSigma(), down.potentialSigma());
            to.add(Quantity.of(name + "E", label + "mean of charge and discharge potential",
                    (up.potential() + down.potential()) / 2, sigma / 2, "V", METHOD));
            to.add(Quantity.of(name + "hysteresis", label + "charge minus discharge potential",
                    up.potential() - down.potential(), sigma, "V", METHOD));
        }
    }

    private static void addDirection(List<Plateau> plateaus, String direction, Cycle cycle, List<Quantity> to) {
        for (int k = 0; k < plateaus.size(); k++) {
            Plateau plateau = plateaus.get(k);
            String name = "plateau[" + (k + 1) + "].";
            String label = "Plateau " + (k + 1) + " of the " + direction + " of cycle " + cycle.number() + ": ";
            to.add(Quantity.of(name + "E_" + direction, label + "potential", plateau.potential(),
                    plateau.potentialSigma(), "V", METHOD));
            to.add(Quantity.of(name + "Q_" + direction, label + "capacity",
                    plateau.charge() / CyclingNumbers.COULOMB_PER_MAH,
                    plateau.chargeSigma() / CyclingNumbers.COULOMB_PER_MAH, "mAh", METHOD));
        }
    }

    List<ResultTable> tables() {
        List<ResultTable> tables = new ArrayList<>(plateauTable());
        derivatives().ifPresent(tables::add);
        return tables;
    }

    /** dQ/dV of the reference cycle and of the last, with all its nodes: its integral is the capacity. */
    private Optional<ResultTable> derivatives() {
        List<String> directions = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        for (Found half : found) {
            boolean shown = reference().filter(half.cycle()::equals).isPresent()
                    || half.cycle().equals(data.cycles().getLast());
            if (shown) {
                ConservedDerivative curve = half.curve().chargeByPotential(half.curve().potentialWidth());
                for (int i = 0; i < curve.x().length; i++) {
                    directions.add(half.charge() ? "charge" : "discharge");
                    rows.add(new double[] { half.cycle().number(), curve.x()[i],
                        (half.charge() ? 1 : -1) * curve.slope()[i] / CyclingNumbers.COULOMB_PER_MAH });
                }
            }
        }
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(new ResultTable("dqdv", "Charge by potential, reference and last cycle",
                        List.of(column(rows, 0, "cycle", "Cycle", ""),
                                ResultTable.Column.of("direction", "Direction", directions),
                                column(rows, 1, "E", "Potential", "V"),
                                column(rows, 2, "dQdV", "dQ/dV", "mAh/V"))));
    }

    private List<ResultTable> plateauTable() {
        List<String> directions = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        for (Found half : found) {
            int k = 1;
            for (Plateau plateau : half.plateaus()) {
                directions.add(half.charge() ? "charge" : "discharge");
                rows.add(new double[] { half.cycle().number(), k++, plateau.potential(), plateau.potentialSigma(),
                    plateau.charge() / CyclingNumbers.COULOMB_PER_MAH,
                    plateau.chargeSigma() / CyclingNumbers.COULOMB_PER_MAH, plateau.width() });
            }
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(new ResultTable("plateaus", "Plateaus",
                List.of(column(rows, 0, "cycle", "Cycle", ""),
                        ResultTable.Column.of("direction", "Direction", directions),
                        column(rows, 1, "plateau", "Plateau", ""), column(rows, 2, "E", "Potential", "V"),
                        column(rows, 3, "u_E", "Standard uncertainty", "V"), column(rows, 4, "Q", "Capacity", "mAh"),
                        column(rows, 5, "u_Q", "Standard uncertainty", "mAh"),
                        column(rows, 6, "width", "Width of the step", "V"))));
    }

    private static ResultTable.Column column(List<double[]> rows, int index, String name, String label, String unit) {
        return ResultTable.Column.of(name, label, unit, rows.stream().mapToDouble(r -> r[index]).toArray());
    }
}
