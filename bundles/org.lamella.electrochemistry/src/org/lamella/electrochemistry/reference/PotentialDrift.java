/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.reference;

import java.util.List;
import java.util.Optional;

/**
 * How fast a pseudo-reference moves: couples whose potentials should stay move together, by one slope, each from a place
 * of its own. Weighted least squares; where the points scatter more than their uncertainties allow, the scatter counts
 * (Birge).
 *
 * @param slope of the potentials over the position (cycle number or time), V per unit of the position
 * @param sigma its standard uncertainty
 * @param points number of potentials
 */
public record PotentialDrift(double slope, double sigma, int points) {

    /** Drift is told from scatter from three cycles on. */
    private static final int FEWEST = 3;

    /**
     * The potentials of one couple.
     *
     * @param position cycle number, or time in s
     * @param potential V
     * @param sigma random standard uncertainties, V
     */
    public record Course(double[] position, double[] potential, double[] sigma) {
    }

    /** Fits the common slope; empty where no couple has three different positions. */
    public static Optional<PotentialDrift> of(List<Course> courses) {
        double xx = 0;
        double xy = 0;
        int points = 0;
        int freedom = -1;
        List<Course> usable = courses.stream().filter(c -> c.position().length >= FEWEST).toList();
        for (Course course : usable) {
            double[] centre = centre(course);
            for (int i = 0; i < course.position().length; i++) {
                double weight = weight(course, i);
                double x = course.position()[i] - centre[0];
                xx += weight * x * x;
                xy += weight * x * (course.potential()[i] - centre[1]);
            }
            points += course.position().length;
            freedom += course.position().length - 1;
        }
        if (!(xx > 0)) {
            return Optional.empty();
        }
        double slope = xy / xx;
        double chi2 = 0;
        for (Course course : usable) {
            double[] centre = centre(course);
            for (int i = 0; i < course.position().length; i++) {
                double x = course.position()[i] - centre[0];
                double off = course.potential()[i] - centre[1] - slope * x;
                chi2 += weight(course, i) * off * off;
            }
        }
        double birge = Math.sqrt(Math.max(1, chi2 / Math.max(1, freedom)));
        return Optional.of(new PotentialDrift(slope, birge / Math.sqrt(xx), points));
    }

    private static double weight(Course course, int i) {
        double sigma = Math.max(course.sigma()[i], 1e-9);
        return 1 / (sigma * sigma);
    }

    /** Weighted means of position and potential. */
    private static double[] centre(Course course) {
        double weights = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < course.position().length; i++) {
            double weight = weight(course, i);
            weights += weight;
            x += weight * course.position()[i];
            y += weight * course.potential()[i];
        }
        return new double[] { x / weights, y / weights };
    }

    /** Whether the slope differs from zero by more than three standard uncertainties. */
    public boolean isSignificant() {
        return Math.abs(slope) > 3 * sigma;
    }
}
