/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.examples.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.lamella.core.progress.Progress;
import org.lamella.core.random.RandomStreams;

/**
 * Cyclic voltammetry of the LiMn1.5Ni0.5O4 lamella in the holder against the platinum pseudo-reference, three cycles,
 * as published: 0.1 mV/s from 0.3 V to 1 V; couples at 4.41/4.37 V and 4.58/4.54 V vs Li+/Li, oxidation of the
 * electrolyte above 4.6 V, a base line that slopes, and less charge with each cycle.
 */
final class HolderVoltammogram {

    /** What the platinum pseudo-reference has against Li+/Li here, V: 0.3 … 1 V vs Pt is 4.1 … 4.8 V vs Li+/Li. */
    static final double PLATINUM = 3.8;

    private static final double LOWER = 0.3;
    private static final double UPPER = 1.0;
    private static final double SCAN_RATE = 1e-4;
    private static final int CYCLES = 3;
    private static final double POINT = 1e-3;
    private static final int STEPS_PER_POINT = 20;
    private static final double REST = 600;

    private static final double RESISTANCE = 1e6;
    private static final double CAPACITANCE = 1e-6;
    private static final double FADE_PER_CYCLE = 0.06;
    private static final double INTERACTION = -1.5;
    private static final double RATE = 6.2e-3;
    private static final double CHARGE = 1.6e-6;
    private static final List<Couple> COUPLES = List.of(
            new Couple(4.39 - PLATINUM, CHARGE, INTERACTION, RATE, true),
            new Couple(4.56 - PLATINUM, CHARGE, INTERACTION, RATE, true));
    private static final Background BACKGROUND = new Background(1e-9, 0.35, 8e-11, 4.6 - PLATINUM, 0.5,
            Double.POSITIVE_INFINITY);

    private static final double CURRENT_NOISE = 4e-12;
    private static final double POTENTIAL_NOISE = 2e-5;
    private static final Converter CURRENT = new Converter(1e-8, 16);
    private static final Converter POTENTIAL = new Converter(2.5, 18);

    private final Noise currentNoise;
    private final Noise potentialNoise;
    private final EcLabText file;
    private double time;
    private double charge;

    private HolderVoltammogram(RandomStreams random) {
        this.currentNoise = new Noise(random.stream("holder voltammogram, current"));
        this.potentialNoise = new Noise(random.stream("holder voltammogram, potential"));
        this.file = new EcLabText("Cyclic Voltammetry");
    }

    static ExampleFile make(RandomStreams random, Progress progress) {
        return new HolderVoltammogram(random).run(random.seed(), progress);
    }

    private ExampleFile run(long seed, Progress progress) {
        List<Truth> truth = truth();
        header(seed, truth);
        FilmCell cell = new FilmCell(RESISTANCE, CAPACITANCE, BACKGROUND, COUPLES, LOWER);
        for (double t = 0; t < REST; t++) {
            cell.stepPotential(1, LOWER, LOWER);
        }
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            progress.checkCancelled();
            double left = StrictMath.pow(1 - FADE_PER_CYCLE, cycle);
            cell.setCouples(COUPLES.stream().map(c -> c.withCharge(c.charge() * left)).toList());
            sweep(cell, LOWER, UPPER, cycle);
            sweep(cell, UPPER, LOWER, cycle);
        }
        return new ExampleFile("cv-holder.mpt", file.text(),
                "Two Frumkin couples with Butler-Volmer kinetics, double layer, leak and electrolyte oxidation behind a "
                        + "series resistance; stiff equations solved by SDIRK2; 16-bit current in the range 10 nA",
                truth);
    }

    private void sweep(FilmCell cell, double from, double to, int cycle) {
        int points = (int) StrictMath.rint(Math.abs(to - from) / POINT);
        double step = (to - from) / points / STEPS_PER_POINT;
        double h = Math.abs(step) / SCAN_RATE;
        for (int point = 0; point < points; point++) {
            double sum = 0;
            double start = from + point * STEPS_PER_POINT * step;
            for (int i = 0; i < STEPS_PER_POINT; i++) {
                sum += cell.stepPotential(h, start + i * step, start + (i + 1) * step);
            }
            record(start + step * (STEPS_PER_POINT + 1) / 2, sum / STEPS_PER_POINT, to > from, point == 0, cycle);
        }
    }

    /** One row: what the instrument makes of the means over the point. */
    private void record(double potential, double trueCurrent, boolean oxidising, boolean first, int cycle) {
        double interval = POINT / SCAN_RATE;
        double current = CURRENT.read(trueCurrent + currentNoise.of(CURRENT_NOISE));
        double measured = POTENTIAL.read(potential + potentialNoise.of(POTENTIAL_NOISE));
        time += interval;
        charge += current * interval;
        file.whole(2, oxidising ? 1 : 0, 0, first ? 1 : 0, 0).exact(time - interval / 2).single(potential, measured)
                .exact(current * 1e3, cycle + 1.0).single(charge).whole(10).endRow();
    }

    private void header(long seed, List<Truth> truth) {
        file.line("Run on channel", "1 (SN 0000)").line("User", "").line("Electrode connection", "standard")
                .line("Potential control", "Ewe").line("Ewe ctrl range", "min = -2.50 V, max = 2.50 V")
                .line("Acquisition started on", "01/15/2026 09:00:00.000")
                .line("Device", "model of an ultra-low current potentiostat (no instrument)")
                .line("Electrode material", "LiMn1.5Ni0.5O4 film, FIB lamella")
                .line("Electrolyte", "1 M LiClO4 in EC:DMC 1:1")
                .line("Comments", ExampleMark.comment(seed, truth))
                .line("Reference electrode", "Pt pseudo-reference, 3.800 V vs Li+/Li")
                .line("Electrode surface area", "0.000 cm\u00b2").line("Characteristic mass", "0.000 g");
        file.parameter("Ei (V)", fixed(LOWER)).parameter("vs.", "Ref").parameter("dE/dt", fixed(SCAN_RATE * 1e3))
                .parameter("dE/dt unit", "mV/s").parameter("E1 (V)", fixed(UPPER)).parameter("vs.", "Ref")
                .parameter("Step percent", "100").parameter("N", "1").parameter("E range min (V)", "-2.500")
                .parameter("E range max (V)", "2.500").parameter("I Range", "10 nA").parameter("Bandwidth", "4")
                .parameter("E2 (V)", fixed(LOWER)).parameter("vs.", "Ref").parameter("nc cycles", "" + (CYCLES - 1))
                .parameter("Reverse Scan", "1").parameter("Ef (V)", fixed(LOWER)).parameter("vs.", "Ref");
        file.columns("mode", "ox/red", "error", "control changes", "counter inc.", "time/s", "control/V", "Ewe/V",
                "<I>/mA", "cycle number", "(Q-Qo)/C", "I Range");
    }

    private static String fixed(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static List<Truth> truth() {
        List<Truth> truth = new ArrayList<>();
        for (int i = 0; i < COUPLES.size(); i++) {
            String name = "couple[" + (i + 1) + "].";
            Couple couple = COUPLES.get(i);
            truth.add(new Truth(name + "E0", couple.formalPotential(), "V",
                    "formal potential vs the Pt pseudo-reference"));
            truth.add(new Truth(name + "E_half",
                    couple.formalPotential() + RESISTANCE * BACKGROUND.at(couple.formalPotential()).value(), "V",
                    "the same at the terminals: the current of the base line flows through the series resistance"));
            truth.add(new Truth(name + "Q", couple.charge(), "C", "charge of the couple in cycle 1"));
        }
        truth.add(new Truth("cycles", CYCLES, "", "number of cycles"));
        truth.add(new Truth("scan_rate", SCAN_RATE, "V/s", "scan rate"));
        truth.add(new Truth("fade", FADE_PER_CYCLE, "", "share of the charge that is lost with each cycle"));
        truth.add(new Truth("interaction", INTERACTION, "", "Frumkin interaction of both couples"));
        truth.add(new Truth("rate", RATE, "1/s", "rate constant of both couples"));
        truth.add(new Truth("R_series", RESISTANCE, "\u03a9", "series resistance"));
        truth.add(new Truth("C_dl", CAPACITANCE, "F", "double layer"));
        truth.add(new Truth("G_leak", BACKGROUND.conductance(), "S", "slope of the base line"));
        truth.add(new Truth("E_ref", PLATINUM, "V", "Pt pseudo-reference vs Li+/Li"));
        return truth;
    }
}
