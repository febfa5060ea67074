/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lamella.analysis.SampleSettings;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Settings.Measured;

/** What charges can be related to: the mass, the area, the volume of the film and of its solid. */
final class FilmAmounts {

    private static final double COULOMB_PER_MAH = 3.6;

    private final List<Amount> amounts = new ArrayList<>();

    /**
     * Something to divide a capacity by.
     *
     * @param suffix of the quantities' names
     * @param unit of the capacities
     * @param perCoulomb what one coulomb is in this unit
     * @param relativeSigma relative standard uncertainty of the amount
     * @param how it was found, for people
     */
    record Amount(String suffix, String unit, double perCoulomb, double relativeSigma, String how) {

        double value(double coulomb) {
            return coulomb * perCoulomb;
        }

        double sigma(double coulomb, double coulombSigma) {
            return perCoulomb * Math.hypot(coulombSigma, coulomb * relativeSigma);
        }
    }

    FilmAmounts(Settings settings) {
        Optional<Measured> area = settings.measured(SampleSettings.FILM_AREA);
        Optional<Measured> thickness = settings.measured(SampleSettings.FILM_THICKNESS);
        Optional<Measured> density = settings.measured(SampleSettings.FILM_DENSITY);
        Optional<Measured> porosity = settings.measured(SampleSettings.POROSITY);
        Optional<Measured> mass = settings.measured(SampleSettings.MASS);
        boolean volume = area.isPresent() && thickness.isPresent();
        if (mass.isPresent()) {
            amounts.add(new Amount("_specific", "mAh/g", 1 / (COULOMB_PER_MAH * mass.get().value()),
                    relative(mass.get()), "by the active mass"));
        } else if (volume && density.isPresent()) {
            double filled = 1 - porosity.map(Measured::value).orElse(0.0);
            // cm² · µm · g/cm³ = 1e-4 g
            double gram = 1e-4 * area.get().value() * thickness.get().value() * density.get().value() * filled;
            amounts.add(new Amount("_specific", "mAh/g", 1 / (COULOMB_PER_MAH * gram),
                    norm(relative(area.get()), relative(thickness.get()), relative(density.get()),
                            solidSigma(porosity)),
                    "by the film's mass: area, thickness, density"
                            + (porosity.isPresent() ? " and porosity" : ", taken as dense")));
        }
        area.ifPresent(a -> amounts.add(new Amount("_areal", "mAh/cm²", 1 / (COULOMB_PER_MAH * a.value()), relative(a),
                "by the film's area")));
        if (volume) {
            addVolumes(area.get(), thickness.get(), porosity);
        }
    }

    private void addVolumes(Measured area, Measured thickness, Optional<Measured> porosity) {
        double film = 1e3 / (COULOMB_PER_MAH * area.value() * thickness.value());
        double sigma = Math.hypot(relative(area), relative(thickness));
        amounts.add(new Amount("_volumetric", "µAh cm⁻² µm⁻¹", film, sigma,
                "by area and thickness of the film with its pores"));
        porosity.filter(p -> p.value() > 0 || p.uncertainty() > 0).ifPresent(p -> amounts.add(new Amount("_solid",
                "µAh cm⁻² µm⁻¹", film / (1 - p.value()), Math.hypot(sigma, solidSigma(porosity)),
                "by area and thickness that the film's solid would have without pores")));
    }

    private static double relative(Measured measured) {
        return measured.uncertainty() / measured.value();
    }

    private static double solidSigma(Optional<Measured> porosity) {
        return porosity.map(p -> p.uncertainty() / (1 - p.value())).orElse(0.0);
    }

    private static double norm(double... parts) {
        double sum = 0;
        for (double part : parts) {
            sum += part * part;
        }
        return Math.sqrt(sum);
    }

    List<Amount> all() {
        return amounts;
    }

    /** The amount that people compare films by: the volume, else the mass, else the area. */
    Optional<Amount> preferred() {
        return find("_volumetric").or(() -> find("_specific")).or(() -> find("_areal"));
    }

    private Optional<Amount> find(String suffix) {
        return amounts.stream().filter(a -> a.suffix().equals(suffix)).findFirst();
    }
}
