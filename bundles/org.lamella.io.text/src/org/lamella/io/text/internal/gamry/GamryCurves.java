/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.gamry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lamella.data.Measurand;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.io.text.internal.shape.DraftColumn;
import org.lamella.io.text.internal.shape.TableDraft;

/**
 * Makes tables of the tables of a .DTA file: the curves of one voltammogram, a cycle each, become one table with the
 * number of the cycle; what was measured comes first, the open circuit before it and the raw waves behind it come last.
 */
final class GamryCurves {

    private static final Pattern NUMBERED = Pattern.compile("([A-Z]*CURVE)_?(\\d{1,6})");
    private static final Pattern ASIDE = Pattern.compile("(?:OCV|FRA|CAPACITY|CONDIT|EQUIL).*");
    /** A sweep that ends so much before its last frequency was stopped. */
    private static final double SHORT_OF_LAST = 1.5;

    private final Path file;
    private final GamryHeader header;
    private final List<Warning> warnings = new ArrayList<>();
    private final List<TableDraft> drafts = new ArrayList<>();
    private final List<TableDraft> aside = new ArrayList<>();
    private boolean complete = true;

    GamryCurves(Path file, List<GamryTable> tables, GamryHeader header) {
        this.file = file;
        this.header = header;
        for (List<GamryTable> curve : joined(tables)) {
            boolean beside = ASIDE.matcher(curve.getFirst().name()).matches();
            TableDraft draft = draft(curve, beside);
            (beside ? aside : drafts).add(draft);
            if (!beside) {
                checkCycles(curve.size());
                checkSweep(draft);
            }
        }
        if (drafts.isEmpty() && header.technique().filter(GamryCurves::hasCurve).isPresent()) {
            complete = false;
            warnings.add(Warning.of("no-curve",
                    "The file holds nothing but what was recorded before or beside the experiment itself"));
        }
        if (header.number("CONVENTION").orElse(1) == 0 && drafts.stream().anyMatch(d -> d.has(Measurand.CURRENT))) {
            warnings.add(Warning.of("current-convention", "The file names the current convention 0, by which cathodic "
                    + "currents count as positive; the signs are as the file has them"));
        }
    }

    private static boolean hasCurve(Technique technique) {
        return !technique.is(Technique.OPEN_CIRCUIT) && !technique.is(Technique.GALVANOSTATIC_CYCLING);
    }

    /** Tables that follow each other as the numbered curves of one experiment; spectra stay apart. */
    private static List<List<GamryTable>> joined(List<GamryTable> tables) {
        List<List<GamryTable>> all = new ArrayList<>();
        for (GamryTable table : tables) {
            Matcher own = NUMBERED.matcher(table.name());
            boolean goesOn = false;
            if (own.matches() && !all.isEmpty() && !table.names().contains("Freq")) {
                GamryTable before = all.getLast().getFirst();
                Matcher other = NUMBERED.matcher(before.name());
                goesOn = other.matches() && other.group(1).equals(own.group(1)) && table.sameColumns(before);
            }
            if (goesOn) {
                all.getLast().add(table);
            } else {
                all.add(new ArrayList<>(List.of(table)));
            }
        }
        return all;
    }

    private TableDraft draft(List<GamryTable> curve, boolean beside) {
        GamryColumns columns = new GamryColumns(file, curve, beside);
        List<DraftColumn> drafted = new ArrayList<>(columns.drafts());
        warnings.addAll(columns.warnings());
        Matcher numbered = NUMBERED.matcher(curve.getFirst().name());
        if (!numbered.matches()) {
            return new TableDraft(curve.getFirst().name(), columns.rows(), drafted);
        }
        double[] cycles = new double[(int) columns.rows()];
        int at = 0;
        for (GamryTable table : curve) {
            Matcher number = NUMBERED.matcher(table.name());
            int cycle = number.matches() ? Integer.parseInt(number.group(2)) : 0;
            for (long i = 0; i < table.rows(); i++) {
                cycles[at++] = cycle;
            }
        }
        // the number in the table's name counts the cycles; a column of that name counts them from 0, or not at all
        drafted.replaceAll(c -> c.measures(Measurand.CYCLE) ? c.asOther() : c);
        drafted.add(DraftColumn.derived("cycle", Measurand.CYCLE, cycles));
        return new TableDraft(numbered.group(1), columns.rows(), drafted);
    }

    private void checkCycles(int curves) {
        double asked = header.number("CYCLES").orElse(0);
        boolean cycles = header.technique().filter(t -> t.is(Technique.CYCLIC_VOLTAMMETRY)).isPresent();
        if (cycles && curves < asked) {
            complete = false;
            warnings.add(Warning.of("fewer-cycles", (long) asked + " cycles were asked for, " + curves + " are there"));
        }
    }

    /** A spectrum that ends long before its last frequency was stopped, whatever the file says. */
    private void checkSweep(TableDraft draft) {
        OptionalDouble first = header.number("FREQINIT");
        OptionalDouble last = header.number("FREQFINAL");
        if (last.isEmpty() || first.isEmpty() || !draft.has(Measurand.FREQUENCY)) {
            return;
        }
        double end = last.getAsDouble();
        double reached = draft.find(Measurand.FREQUENCY).orElseThrow().si().at(draft.rows() - 1);
        boolean stopped = end < first.getAsDouble() ? reached > SHORT_OF_LAST * end : reached * SHORT_OF_LAST < end;
        if (stopped) {
            complete = false;
            warnings.add(Warning.of("sweep-unfinished", String.format(Locale.ROOT,
                    "The sweep was to end at %.4g Hz and ends at %.4g Hz", end, reached)));
        }
    }

    /** What was measured. */
    List<TableDraft> drafts() {
        return drafts;
    }

    /** What was recorded before or beside it. */
    List<TableDraft> aside() {
        return aside;
    }

    List<Warning> warnings() {
        return warnings;
    }

    boolean isComplete() {
        return complete;
    }
}
