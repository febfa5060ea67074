/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.relaxation;

import java.util.ArrayList;
import java.util.List;

/** Finds the maxima of a distribution and divides the area between them at the minima. */
final class PeakFinder {

    /** A maximum has to rise above the higher of the minima beside it by this share of itself. */
    private static final double LEAST_PROMINENCE = 0.03;
    /** … and by so many standard uncertainties of the difference. */
    private static final double SIGMAS = 2;
    /** Peaks with less than this share of the whole area are ripples. */
    private static final double LEAST_AREA = 0.003;

    private final double step;

    /**
     * A peak, by indices into the distribution.
     *
     * @param from first index of its area
     * @param top index of the maximum
     * @param to last index of its area
     */
    record Place(int from, int top, int to) {
    }

    /** For distributions sampled every {@code step} of ln τ. */
    PeakFinder(double step) {
        this.step = step;
    }

    /**
     * Finds peaks.
     *
     * @param gamma the distribution
     * @param samples of its posterior distribution; a minimum between two peaks that they do not agree on is none
     */
    List<Place> find(double[] gamma, double[][] samples) {
        List<Place> places = maxima(gamma);
        boolean merged = true;
        while (merged) {
            merged = false;
            for (int p = 0; p < places.size() && !merged; p++) {
                merged = places.size() > 1 && isRipple(gamma, samples, p, places);
                if (merged) {
                    join(gamma, places, p);
                }
            }
        }
        double whole = area(gamma, new Place(0, 0, gamma.length - 1));
        return places.stream().filter(p -> gamma[p.top()] > 0 && area(gamma, p) > LEAST_AREA * whole
                && p.top() > 0 && p.top() < gamma.length - 1).toList();
    }

    private static List<Place> maxima(double[] gamma) {
        List<Place> places = new ArrayList<>();
        int from = 0;
        int top = 0;
        boolean falling = false;
        for (int i = 1; i < gamma.length; i++) {
            if (gamma[i] > gamma[i - 1] && falling) {
                places.add(new Place(from, top, i - 1));
                from = i - 1;
                top = i;
                falling = false;
            } else if (gamma[i] > gamma[top] && !falling) {
                top = i;
            } else if (gamma[i] < gamma[i - 1]) {
                falling = true;
            }
        }
        places.add(new Place(from, top, gamma.length - 1));
        return places;
    }

    private static boolean isRipple(double[] gamma, double[][] samples, int p, List<Place> places) {
        Place place = places.get(p);
        int saddle = p == 0 ? place.to()
                : p == places.size() - 1 || gamma[place.from()] > gamma[place.to()] ? place.from() : place.to();
        double height = gamma[place.top()] - gamma[saddle];
        double variance = 0;
        for (double[] sample : samples) {
            double difference = sample[place.top()] - sample[saddle] - height;
            variance += difference * difference / samples.length;
        }
        return height < LEAST_PROMINENCE * gamma[place.top()] || height < SIGMAS * Math.sqrt(variance);
    }

    /** Joins a place to the neighbour behind the higher minimum. */
    private static void join(double[] gamma, List<Place> places, int p) {
        Place place = places.get(p);
        boolean left = p == places.size() - 1 || p > 0 && gamma[place.from()] > gamma[place.to()];
        int first = left ? p - 1 : p;
        Place a = places.get(first);
        Place b = places.get(first + 1);
        int top = gamma[a.top()] >= gamma[b.top()] ? a.top() : b.top();
        places.set(first, new Place(a.from(), top, b.to()));
        places.remove(first + 1);
    }

    /** The area of a place, Ω. */
    double area(double[] gamma, Place place) {
        double sum = 0;
        for (int i = place.from(); i < place.to(); i++) {
            sum += 0.5 * (gamma[i] + gamma[i + 1]);
        }
        return sum * step;
    }

    /** The position of the maximum within a place, in steps, by a parabola through the highest points. */
    double top(double[] gamma, Place place) {
        int top = place.from();
        for (int i = place.from(); i <= place.to(); i++) {
            top = gamma[i] > gamma[top] ? i : top;
        }
        if (top == 0 || top == gamma.length - 1) {
            return top;
        }
        double bend = gamma[top - 1] - 2 * gamma[top] + gamma[top + 1];
        return bend >= 0 ? top
                : top + Math.max(-0.5, Math.min(0.5, 0.5 * (gamma[top - 1] - gamma[top + 1]) / bend));
    }
}
