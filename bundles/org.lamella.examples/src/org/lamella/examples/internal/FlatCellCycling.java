/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.examples.internal;

import java.util.ArrayList;
import java.util.List;

import org.lamella.core.progress.Progress;
import org.lamella.core.random.RandomStreams;

/**
 * Galvanostatic cycling of the film in the flat cell as published: 1C between 4.4 V and 4.8 V, plateaus at 4.68 V and
 * 4.75 V, 58 µAh cm⁻² µm⁻¹ discharged in cycle 2 and 42 in cycle 50, charges 2.5 times as large because the electrolyte
 * is oxidised, and a little Mn3+/4+ and Li2MnO3 that is active in the first charge only.
 */
final class FlatCellCycling {

    private static final double LOWER = 4.4;
    private static final double UPPER = 4.8;
    private static final int CYCLES = 50;
    private static final double AREA = 0.785;
    private static final double THICKNESS = 0.46;
    /** Coulombs of 1 µAh cm⁻² µm⁻¹ on this film. */
    private static final double UNIT = 3.6e-3 * AREA * THICKNESS;
    /** 1C of the theoretical 63 µAh cm⁻² µm⁻¹, A. */
    private static final double CURRENT = 63 * UNIT / 3600;

    private static final double RESISTANCE = 200;
    private static final double CAPACITANCE = 2e-5;
    private static final double INTERACTION = -2.5;
    private static final double RATE = 5e-4;
    /** Charge of both couples in cycle 2, µAh cm⁻² µm⁻¹, and the share that is left after 48 further cycles. */
    private static final double FILM = 63;
    private static final double LEFT_AFTER_48 = 0.713;
    private static final double OXIDATION_LIMIT = 0.957 * CURRENT;
    private static final Background BACKGROUND = new Background(0, LOWER, OXIDATION_LIMIT, 4.7185, 1, OXIDATION_LIMIT);

    private static final double START = 3.9;
    private static final double REST = 60;
    private static final double LONGEST_STEP = 10;
    private static final double LARGEST_CHANGE = 2e-3;
    private static final double RECORD_TIME = 150;
    private static final double RECORD_CHANGE = 1e-2;
    private static final double SHARPEST = 1e-6;

    private static final double POTENTIAL_NOISE = 5e-5;
    private static final Converter POTENTIAL = new Converter(5, 17);

    private final Noise noise;
    private final EcLabText file = new EcLabText("Galvanostatic Cycling with Potential Limitation");
    private double time;
    private double charge;
    private double chargeBefore;

    private FlatCellCycling(RandomStreams random) {
        this.noise = new Noise(random.stream("flat cell cycling"));
    }

    static ExampleFile make(RandomStreams random, Progress progress) {
        return new FlatCellCycling(random).run(random.seed(), progress);
    }

    private static List<Couple> couplesIn(int cycle) {
        double film = FILM * StrictMath.pow(LEFT_AFTER_48, (cycle - 2) / 48.0) * UNIT;
        return List.of(new Couple(4.644, film / 2, INTERACTION, RATE, true),
                new Couple(4.722, film / 2, INTERACTION, RATE, true),
                new Couple(4.10, 1.5 * UNIT, 0, RATE, false), new Couple(4.50, 4 * UNIT, 0, RATE, false));
    }

    private ExampleFile run(long seed, Progress progress) {
        List<Truth> truth = truth();
        header(seed, truth);
        FilmCell cell = new FilmCell(RESISTANCE, CAPACITANCE, BACKGROUND, couplesIn(1), START);
        rest(cell);
        for (int cycle = 1; cycle <= CYCLES; cycle++) {
            progress.checkCancelled();
            progress.report("Cycling the model", (cycle - 1.0) / CYCLES);
            cell.setCouples(couplesIn(cycle));
            halfCycle(cell, CURRENT, UPPER, cycle, 2 * cycle - 2);
            halfCycle(cell, -CURRENT, LOWER, cycle, 2 * cycle - 1);
        }
        return new ExampleFile("cycling-flat-cell.mpt", file.text(),
                "Two Frumkin couples with Butler-Volmer kinetics, two that are active once, electrolyte oxidation with a "
                        + "limiting current, double layer and series resistance; stiff equations solved by SDIRK2",
                truth);
    }

    private void rest(FilmCell cell) {
        for (double t = 0; t < REST; t += LONGEST_STEP) {
            cell.stepCurrent(LONGEST_STEP, 0);
            time += LONGEST_STEP;
            record(cell, 0, 0, 1, 0, t == 0);
        }
    }

    /** Imposes the current until the limit of the potential is reached, and records as the instrument does. */
    private void halfCycle(FilmCell cell, double current, double limit, int cycle, int halfCycle) {
        double h = LONGEST_STEP / 100;
        chargeBefore = charge;
        double recordedTime = time;
        double recordedPotential = cell.potentialAt(current);
        record(cell, current, current > 0 ? 1 : 2, cycle, halfCycle, true);
        boolean reached = false;
        while (!reached) {
            double before = cell.potentialAt(current);
            double[] saved = cell.save();
            boolean solved = cell.stepCurrent(h, current);
            double change = cell.potentialAt(current) - before;
            reached = solved && (cell.potentialAt(current) - limit) * current >= 0;
            if (!solved || Math.abs(change) > LARGEST_CHANGE || reached && Math.abs(change) > SHARPEST) {
                cell.restore(saved);
                h /= 2;
                reached = false;
                continue;
            }
            time += h;
            charge += current * h;
            h = Math.min(LONGEST_STEP, 1.3 * h);
            double potential = cell.potentialAt(current);
            if (reached || time - recordedTime >= RECORD_TIME
                    || Math.abs(potential - recordedPotential) >= RECORD_CHANGE) {
                record(cell, current, current > 0 ? 1 : 2, cycle, halfCycle, false);
                recordedTime = time;
                recordedPotential = potential;
            }
        }
    }

    private void record(FilmCell cell, double current, int sequence, int cycle, int halfCycle, boolean first) {
        double potential = POTENTIAL.read(cell.potentialAt(current) + noise.of(POTENTIAL_NOISE));
        double hours = 3.6;
        file.whole(current == 0 ? 3 : 1, current >= 0 ? 1 : 0, 0, first ? 1 : 0, first ? 1 : 0, 0, sequence).exact(time)
                .single(current * 1e3, potential).exact(charge / hours, (charge - chargeBefore) / hours)
                .whole(halfCycle)
                .exact(cycle).whole(37).endRow();
    }

    private void header(long seed, List<Truth> truth) {
        file.line("Run on channel", "1 (SN 0000)").line("User", "").line("Electrode connection", "standard")
                .line("Potential control", "Ewe").line("Ewe ctrl range", "min = 0.00 V, max = 5.00 V")
                .line("Acquisition started on", "01/05/2026 10:00:00.000").line("Device", "model (no instrument)")
                .line("Electrode material", "LiMn1.5Ni0.5O4 film, 460 nm")
                .line("Electrolyte", "1 M LiClO4 in EC:DMC 1:1")
                .line("Comments", ExampleMark.comment(seed, truth)).line("Reference electrode", "Li+/Li")
                .line("Electrode surface area", "0.785 cm\u00b2").line("Characteristic mass", "0.000 g");
        String microamps = Double.toString(StrictMath.rint(CURRENT * 1e9) / 1e3);
        file.parameter("Ns", "0", "1", "2").parameter("Set I/C", "I", "I", "I")
                .parameter("Is", "0.000", microamps, "-" + microamps)
                .parameter("unit Is", "\u00b5A", "\u00b5A", "\u00b5A")
                .parameter("EM (V)", "0.000", "4.800", "4.400")
                .parameter("I Range", "100 \u00b5A", "100 \u00b5A", "100 \u00b5A")
                .parameter("Bandwidth", "5", "5", "5").parameter("goto Ns'", "0", "0", "1")
                .parameter("nc cycles", "0", "0", Integer.toString(CYCLES - 1));
        file.columns("mode", "ox/red", "error", "control changes", "Ns changes", "counter inc.", "Ns", "time/s",
                "control/mA",
                "Ewe/V", "(Q-Qo)/mA.h", "Q charge/discharge/mA.h", "half cycle", "cycle number", "I Range");
    }

    private static List<Truth> truth() {
        List<Truth> truth = new ArrayList<>();
        truth.add(new Truth("cycles", CYCLES, "", "number of cycles"));
        truth.add(new Truth("current", CURRENT, "A", "imposed current, either sign"));
        truth.add(new Truth("capacity_per_unit", UNIT, "C",
                "charge of 1 \u00b5Ah cm\u207b\u00b2 \u00b5m\u207b\u00b9 on this film"));
        truth.add(new Truth("film", FILM, "\u00b5Ah/(cm2 \u00b5m)", "charge of both couples in cycle 2"));
        truth.add(new Truth("film_left", LEFT_AFTER_48, "", "share of it in cycle 50"));
        truth.add(new Truth("discharge[2]", 58, "\u00b5Ah/(cm2 \u00b5m)", "published discharge capacity, cycle 2"));
        truth.add(new Truth("charge[2]", 145, "\u00b5Ah/(cm2 \u00b5m)", "published charge capacity, cycle 2"));
        truth.add(new Truth("discharge[50]", 42, "\u00b5Ah/(cm2 \u00b5m)", "published discharge capacity, cycle 50"));
        return truth;
    }
}
