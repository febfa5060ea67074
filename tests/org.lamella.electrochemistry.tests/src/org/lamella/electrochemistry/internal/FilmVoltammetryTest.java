/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamella.electrochemistry.internal.Sweeps.assertHolds;
import static org.lamella.electrochemistry.internal.Sweeps.film;
import static org.lamella.electrochemistry.internal.Sweeps.quantity;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.ResultTable;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Technique;
import org.lamella.electrochemistry.film.FilmConditions;
import org.lamella.electrochemistry.film.FilmFit;
import org.lamella.electrochemistry.film.FilmFitter;
import org.lamella.electrochemistry.film.FilmStart;
import org.lamella.electrochemistry.reference.ReferenceScale;
import org.lamella.electrochemistry.voltammetry.Couple;
import org.lamella.electrochemistry.voltammetry.FilmShapes;
import org.lamella.electrochemistry.voltammetry.Peak;
import org.lamella.electrochemistry.voltammetry.PeakTrack;
import org.lamella.electrochemistry.voltammetry.SweepMeans;
import org.lamella.electrochemistry.voltammetry.Uncertain;

/** Two reversible films in closed form, fitted by the simulated film through the whole analysis. */
class FilmVoltammetryTest {

    private static final double RATE = 1e-4;
    private static final double CHARGE = 1e-6;

    private static Sweeps.Swept cell(double formal2) {
        return Sweeps.between(0.3, 1.0, RATE, 1e-3, 2,
                e -> film(e, 0.59, CHARGE, RATE) + film(e, formal2, CHARGE, RATE) + 1e-10,
                e -> -film(e, 0.59, CHARGE, RATE) - film(e, formal2, CHARGE, RATE) - 1e-10).noisy(5e-12, 3);
    }

    @Test
    void theModelAndThePeaksStandSideBySide() throws LamellaException {
        Result result = Sweeps.analyse(new FilmVoltammetryAnalysis(), cell(0.76),
                Map.of("reference", "Li+/Li", "reference-offset", "3.8±0.005"));
        assertHolds(4.39, result, "film.couple[1].E0", 4, 3e-4);
        assertHolds(4.56, result, "film.couple[2].E0", 4, 3e-4);
        assertHolds(CHARGE, result, "film.couple[1].Q", 4, 0.01 * CHARGE);
        assertTrue(quantity(result, "film.couple[1].E0").uncertainty() >= 0.005);
        assertTrue(quantity(result, "film.couple[1].E0").label().endsWith("vs Li+/Li"));
        assertTrue(quantity(result, "film.couple[1].k").flags().contains(Quantity.NOT_IDENTIFIABLE));
        ResultTable table = result.tables().getFirst();
        assertEquals("film-and-peaks", table.name());
        assertEquals(14, table.rows());
        assertTrue(table.columns().getLast().texts().stream().allMatch("agree"::equals),
                table.columns().getLast().texts().toString());
        assertTrue(result.warnings().stream().noneMatch(w -> w.code().equals("film-and-peaks-disagree")));
        assertEquals(List.of("film-fit", "film-parts"), result.scenes().stream().map(s -> s.id()).toList());
    }

    @Test
    void peaksThatAreElsewhereThanTheModelHasThemAreToldApart() throws LamellaException {
        Voltammogram seen = Voltammogram.of(Sweeps.recording(cell(0.76), Technique.CYCLIC_VOLTAMMETRY, "Pt"),
                PeakSettings.usual(), new FilmShapes(), Progress.NONE);
        FilmConditions room = new FilmConditions(298.15, 1, 0, Double.NaN);
        List<SweepMeans> sweeps = seen.segments().halfCycles().stream()
                .map(h -> SweepMeans.of(seen.segments().trace(), h, FilmFitter.intervals(h.span(), room))).toList();
        FilmFit fit = new FilmFitter(sweeps, List.of(new FilmStart(0.59, CHARGE, 0, 0.09),
                new FilmStart(0.76, CHARGE, 0, 0.09)), room, () -> false).fit().orElseThrow();
        Couple first = seen.pairing().couples().getFirst();
        PeakTrack moved = new PeakTrack(first.anodic().peaks().stream().map(FilmVoltammetryTest::moved).toList());
        Voltammogram other = new Voltammogram(seen.segments(), seen.found(), new Couple.Pairing(
                List.of(new Couple(moved, first.cathodic()), seen.pairing().couples().get(1)), List.of()), List.of());
        Referenced recorded = new Referenced(ReferenceScale.recorded("Pt"), -1, 0, List.of());
        assertTrue(FilmComparison.of(fit, seen, recorded).disagreement().isEmpty());
        String told = FilmComparison.of(fit, other, recorded).disagreement().orElseThrow();
        assertTrue(told.contains("couple 1 E_pa, cycle 2") && !told.contains("couple 2"), told);
    }

    private static Peak moved(Peak peak) {
        Uncertain at = peak.potential();
        return new Peak(peak.halfCycle(), new Uncertain(at.value() + 0.01, at.random(), at.systematic()),
                peak.current(),
                peak.charge(), peak.width(), peak.beneath(), peak.significance());
    }

    @Test
    void withoutPeaksOrTimeThereIsNoFilm() {
        Sweeps.Swept flat = Sweeps.between(0, 1, RATE, 1e-3, 1, e -> 0, e -> 0).noisy(1e-12, 1);
        assertThrows(UnsuitableDataException.class,
                () -> Sweeps.analyse(new FilmVoltammetryAnalysis(), flat, Map.of()));
        Sweeps.Swept timeless = new Sweeps.Swept(new double[cell(0.76).time().length], cell(0.76).potential(),
                cell(0.76).current());
        assertThrows(UnsuitableDataException.class,
                () -> Sweeps.analyse(new FilmVoltammetryAnalysis(), timeless, Map.of()));
        assertThrows(UnsuitableDataException.class,
                () -> Sweeps.analyse(new FilmVoltammetryAnalysis(), cell(0.76), Map.of("film-cycles", "7..9")));
    }
}
