/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lamella.analysis.SampleSettings;
import org.lamella.model.Cell;
import org.lamella.model.Experiment;
import org.lamella.model.Layer;
import org.lamella.model.LayerRole;
import org.lamella.model.Sample;
import org.lamella.model.ThicknessMeasurement;

/** What an experiment knows of the amount of active material, as {@link SampleSettings}. */
public final class SampleAmounts {

    private SampleAmounts() {
    }

    /**
     * The settings of the experiment's sample.
     *
     * @return by name, in SI units; empty where there is no sample with an active layer, or more than one
     */
    public static Map<String, String> of(Experiment experiment) {
        List<Sample> samples = experiment.getSamples().stream().filter(s -> active(s).size() == 1).toList();
        return samples.size() == 1 ? of(samples.getFirst()) : Map.of();
    }

    private static List<Layer> active(Sample sample) {
        return sample.getLayers().stream().filter(l -> l.getRole() == LayerRole.ACTIVE_MATERIAL).toList();
    }

    /** Of a sample with one active layer. The area that a cell tests goes before that of the layer. */
    static Map<String, String> of(Sample sample) {
        Layer layer = active(sample).getFirst();
        Map<String, String> settings = new LinkedHashMap<>();
        Cell cell = sample.getCell();
        if (cell != null && cell.isSetTestedArea()) {
            settings.put(SampleSettings.FILM_AREA, cell.getTestedArea() + " m2");
        } else if (layer.isSetArea()) {
            settings.put(SampleSettings.FILM_AREA, layer.getArea() + " m2");
        }
        if (!layer.getMeasuredThicknesses().isEmpty()) {
            ThicknessMeasurement measured = layer.getMeasuredThicknesses().getFirst();
            settings.put(SampleSettings.FILM_THICKNESS, measured.getValue()
                    + (measured.isSetUncertainty() ? "+-" + measured.getUncertainty() : "") + " m");
        } else if (layer.isSetNominalThickness()) {
            settings.put(SampleSettings.FILM_THICKNESS, layer.getNominalThickness() + " m");
        }
        if (layer.isSetDensity()) {
            settings.put(SampleSettings.FILM_DENSITY, layer.getDensity() + " kg/m3");
        }
        if (layer.isSetPorosity()) {
            settings.put(SampleSettings.POROSITY, String.valueOf(layer.getPorosity()));
        }
        return settings;
    }
}
