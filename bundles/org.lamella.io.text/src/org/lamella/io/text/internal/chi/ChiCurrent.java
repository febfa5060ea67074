/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.chi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.io.text.internal.delimited.DelimitedText;
import org.lamella.io.text.internal.shape.DraftColumn;
import org.lamella.io.text.internal.shape.TableDraft;

/**
 * The current of a chronopotentiometry, which the file has in its settings only: a cathodic and an anodic one, which
 * follow each other where the potential turns round; cathodic is the one while the potential falls.
 */
final class ChiCurrent {

    /** A turn is a way back over so much of the range of the potential. */
    private static final double TURN = 0.5;
    /** The first way may be shorter: it begins anywhere. */
    private static final double FIRST_WAY = 0.1;

    private final DelimitedText text;
    private final Technique technique;

    ChiCurrent(DelimitedText read) {
        double cathodic = -Math.abs(number(read.metadata(), "Cathodic Current"));
        double anodic = Math.abs(number(read.metadata(), "Anodic Current"));
        Optional<TableDraft> table = read.drafts().stream()
                .filter(d -> d.has(Measurand.TIME, Measurand.POTENTIAL) && !d.has(Measurand.CURRENT)).findFirst();
        if (table.isEmpty() || Double.isNaN(cathodic) && Double.isNaN(anodic)) {
            text = read;
            technique = Technique.CHRONOPOTENTIOMETRY;
            return;
        }
        double[] potential = table.get().find(Measurand.POTENTIAL).orElseThrow().si().toArray();
        int[] turns = turns(potential);
        boolean cathodicFirst = !text(read.metadata(), "Init P/N").strip().equalsIgnoreCase("P");
        double[] current = new double[potential.length];
        double[] segment = new double[potential.length];
        int at = 0;
        for (int k = 0; k <= turns.length; k++) {
            int end = k < turns.length ? turns[k] + 1 : potential.length;
            boolean negative = turns.length == 0 ? cathodicFirst : potential[end - 1] < potential[at];
            Arrays.fill(current, at, end, negative ? cathodic : anodic);
            Arrays.fill(segment, at, end, k + 1.0);
            at = end;
        }
        boolean cycles = turns.length > 0 && cathodic < 0 && anodic > 0;
        technique = cycles ? Technique.GALVANOSTATIC_CYCLING : Technique.CHRONOPOTENTIOMETRY;
        TableDraft whole = table.get().plus(DraftColumn.derived("I/A", Measurand.CURRENT, current))
                .plus(DraftColumn.derived("segment", Measurand.STEP, segment));
        text = told(read, turns.length + 1).map(d -> d == table.get() ? whole : d);
    }

    private static DelimitedText told(DelimitedText read, int segments) {
        double announced = number(read.metadata(), "Segment");
        String differs = announced == segments || Double.isNaN(announced) ? ""
                : "; the settings say " + Math.round(announced) + " segments";
        return read.with(Warning.of("current-from-settings", "The file has no column of currents; the cathodic and the "
                + "anodic current of its settings were taken for " + segments
                + " segments between the turns of the potential" + differs));
    }

    private static double number(Metadata metadata, String name) {
        return metadata.entries().stream().filter(e -> e.label().startsWith(name)).map(Metadata.Entry::number)
                .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).findFirst()
                .orElse(Double.NaN);
    }

    private static String text(Metadata metadata, String name) {
        return metadata.entries().stream().filter(e -> e.label().equals(name)).map(Metadata.Entry::text).findFirst()
                .orElse("");
    }

    /** The last row before each turn. */
    private static int[] turns(double[] potential) {
        double min = Arrays.stream(potential).filter(Double::isFinite).min().orElse(0);
        double max = Arrays.stream(potential).filter(Double::isFinite).max().orElse(0);
        double threshold = TURN * (max - min);
        List<Integer> turns = new ArrayList<>();
        int high = 0;
        int low = 0;
        int direction = 0;
        for (int i = 0; i < potential.length && threshold > 0; i++) {
            if (!Double.isFinite(potential[i])) {
                continue;
            }
            high = potential[i] >= potential[high] || !Double.isFinite(potential[high]) ? i : high;
            low = potential[i] <= potential[low] || !Double.isFinite(potential[low]) ? i : low;
            if (direction >= 0 && potential[high] - potential[i] > threshold) {
                if (direction > 0 || potential[high] - potential[0] > FIRST_WAY * (max - min)) {
                    turns.add(high);
                }
                direction = -1;
                low = i;
            } else if (direction <= 0 && potential[i] - potential[low] > threshold) {
                if (direction < 0 || potential[0] - potential[low] > FIRST_WAY * (max - min)) {
                    turns.add(low);
                }
                direction = 1;
                high = i;
            }
        }
        return turns.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The text with a current. */
    DelimitedText text() {
        return text;
    }

    /** Whether it cycles. */
    Technique technique() {
        return technique;
    }
}
