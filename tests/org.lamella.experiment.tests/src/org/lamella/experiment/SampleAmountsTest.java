/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lamella.analysis.SampleSettings;
import org.lamella.analysis.Settings;
import org.lamella.core.error.SettingException;
import org.lamella.model.Cell;
import org.lamella.model.Experiment;
import org.lamella.model.ExperimentFactory;
import org.lamella.model.Layer;
import org.lamella.model.LayerRole;
import org.lamella.model.Sample;
import org.lamella.model.ThicknessMeasurement;

/** What is known of a sample arrives as settings that an analysis can read. */
class SampleAmountsTest {

    private static final ExperimentFactory MODEL = ExperimentFactory.eINSTANCE;

    private static Layer film(Experiment experiment) {
        Sample sample = MODEL.createSample();
        Layer collector = MODEL.createLayer();
        collector.setRole(LayerRole.CURRENT_COLLECTOR);
        collector.setNominalThickness(1e-7);
        Layer film = MODEL.createLayer();
        film.setRole(LayerRole.ACTIVE_MATERIAL);
        sample.getLayers().add(collector);
        sample.getLayers().add(film);
        experiment.getSamples().add(sample);
        return film;
    }

    private static Settings settings(Experiment experiment) throws SettingException {
        return Settings.of(SampleSettings.amount(), SampleAmounts.of(experiment));
    }

    @Test
    void theActiveLayerSaysWhatItIs() throws SettingException {
        Experiment experiment = MODEL.createExperiment();
        Layer film = film(experiment);
        film.setArea(7.85e-5);
        film.setNominalThickness(5e-7);
        film.setDensity(4450);
        film.setPorosity(0.1);
        Settings settings = settings(experiment);
        assertEquals(0.785, settings.measured(SampleSettings.FILM_AREA).orElseThrow().value(), 1e-12);
        assertEquals(0.5, settings.measured(SampleSettings.FILM_THICKNESS).orElseThrow().value(), 1e-12);
        assertEquals(4.45, settings.measured(SampleSettings.FILM_DENSITY).orElseThrow().value(), 1e-12);
        assertEquals(0.1, settings.measured(SampleSettings.POROSITY).orElseThrow().value(), 1e-12);
        assertTrue(settings.measured(SampleSettings.MASS).isEmpty());
    }

    @Test
    void whatWasMeasuredGoesBeforeWhatWasWanted() throws SettingException {
        Experiment experiment = MODEL.createExperiment();
        Layer film = film(experiment);
        film.setArea(1e-4);
        film.setNominalThickness(5e-7);
        ThicknessMeasurement measured = MODEL.createThicknessMeasurement();
        measured.setValue(4.6e-7);
        measured.setUncertainty(1e-8);
        film.getMeasuredThicknesses().add(measured);
        Cell cell = MODEL.createCell();
        cell.setTestedArea(7.85e-5);
        experiment.getSamples().getFirst().setCell(cell);
        Settings settings = settings(experiment);
        assertEquals(0.785, settings.measured(SampleSettings.FILM_AREA).orElseThrow().value(), 1e-12);
        assertEquals(0.46, settings.measured(SampleSettings.FILM_THICKNESS).orElseThrow().value(), 1e-12);
        assertEquals(0.01, settings.measured(SampleSettings.FILM_THICKNESS).orElseThrow().uncertainty(), 1e-12);
    }

    @Test
    void whatIsNotKnownIsNotSaid() {
        Experiment experiment = MODEL.createExperiment();
        assertEquals(Map.of(), SampleAmounts.of(experiment));
        film(experiment);
        assertEquals(Map.of(), SampleAmounts.of(experiment));
    }

    @Test
    void ofTwoFilmsNobodyKnowsWhichOneIsMeant() {
        Experiment experiment = MODEL.createExperiment();
        film(experiment).setArea(1e-4);
        film(experiment).setArea(2e-4);
        assertEquals(Map.of(), SampleAmounts.of(experiment));
    }
}
