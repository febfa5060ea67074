/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.examples.internal;

import java.util.List;
import java.util.Locale;

import org.lamella.core.random.RandomStreams;

/** 2-probe current–voltage characteristic of a contact, as a source-measure unit sweeps and stores it. */
enum ContactSweep {

    /** Working electrode to the platinum current collector: has to conduct. */
    CURRENT_COLLECTOR("iv-current-collector.csv", "working electrode to Pt current collector", 150, 0.05, 1e-3, 2e-4),
    /** Working electrode to the platinum protective cap: must not conduct. */
    PROTECTIVE_CAP("iv-protective-cap.csv", "working electrode to Pt protective cap", 1.25e7, 1, 1e-7, 3e-4);

    private static final int POINTS = 101;
    private static final int BITS = 20;
    /** Noise and offset of a reading as share of the current range. */
    private static final double NOISE_OF_RANGE = 2e-5;
    private static final double OFFSET_OF_RANGE = 1e-4;

    private final String file;
    private final String contact;
    private final double resistance;
    private final double limit;
    private final double range;
    private final double gainNoise;

    /**
     * @param resistance Ω
     * @param limit greatest voltage, V
     * @param range of the current, A
     * @param gainNoise noise of a reading as share of it
     */
    ContactSweep(String file, String contact, double resistance, double limit, double range, double gainNoise) {
        this.file = file;
        this.contact = contact;
        this.resistance = resistance;
        this.limit = limit;
        this.range = range;
        this.gainNoise = gainNoise;
    }

    ExampleFile make(RandomStreams random) {
        Noise noise = new Noise(random.stream(file));
        Converter converter = new Converter(range, BITS);
        double offset = noise.between(-1, 1) * OFFSET_OF_RANGE * range;
        List<Truth> truth = List.of(new Truth("R", resistance, "\u03a9", "resistance between " + contact),
                new Truth("I_offset", offset, "A", "current that the meter reads at rest"));
        StringBuilder text = new StringBuilder("# Comment: ").append(ExampleMark.comment(random.seed(), truth))
                .append("\n# Technique: 2-probe I-V\n# Contact: ").append(contact)
                .append("\nVoltage (V),Current (A)\n");
        for (int i = 0; i < POINTS; i++) {
            double voltage = limit * (2.0 * i / (POINTS - 1) - 1);
            double exact = voltage / resistance;
            double current = converter.read(exact + offset + noise.of(NOISE_OF_RANGE * range)
                    + noise.of(gainNoise * Math.abs(exact)));
            text.append(String.format(Locale.ROOT, "%.6f,%.8e\n", voltage, current));
        }
        return new ExampleFile(file, text.toString(),
                "Ohm's law; a meter with offset, noise and 20-bit conversion", truth);
    }
}
