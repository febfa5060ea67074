/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The same peak in the half cycles of one direction.
 *
 * @param peaks one per half cycle at most, in the order of recording
 */
public record PeakTrack(List<Peak> peaks) {

    /** Peaks farther apart than this share of their width are different ones. */
    private static final double SAME = 0.6;
    /** A peak that only one of several sweeps shows has to be this many uncertainties high, and no spike, V. */
    private static final double LONELY = 15;
    private static final double SPIKE = 8e-3;

    /** Copies the list. */
    public PeakTrack {
        peaks = List.copyOf(peaks);
    }

    /**
     * Follows peaks from half cycle to half cycle.
     *
     * @param peaks of one direction, in the order of recording
     * @return ascending in potential
     */
    public static List<PeakTrack> follow(List<Peak> peaks) {
        List<List<Peak>> tracks = new ArrayList<>();
        for (Peak peak : peaks) {
            List<Peak> nearest = null;
            double distance = Double.POSITIVE_INFINITY;
            for (List<Peak> track : tracks) {
                Peak last = track.getLast();
                double apart = Math.abs(last.potential().value() - peak.potential().value());
                boolean other = last.halfCycle().number() != peak.halfCycle().number();
                if (other && apart < distance && apart < SAME * Math.max(last.width(), peak.width())) {
                    nearest = track;
                    distance = apart;
                }
            }
            if (nearest == null) {
                nearest = new ArrayList<>();
                tracks.add(nearest);
            }
            nearest.add(peak);
        }
        return tracks.stream().map(PeakTrack::new)
                .sorted(Comparator.comparingDouble(t -> t.mean(Peak::potential).value())).toList();
    }

    /** Whether these are peaks of oxidation. */
    public boolean isAnodic() {
        return peaks.getFirst().isAnodic();
    }

    /** The peak of this cycle, or nothing. */
    public Optional<Peak> in(int cycle) {
        return peaks.stream().filter(p -> p.halfCycle().cycle() == cycle).findFirst();
    }

    /**
     * Whether it is a peak of the electrode and not of a disturbance: what only one of several sweeps over this potential
     * shows has to stand out more.
     */
    public boolean isCredible(List<HalfCycle> halves) {
        Peak first = peaks.getFirst();
        double at = first.potential().value();
        long sweeps = halves.stream().filter(h -> h.anodic() == isAnodic() && at > Math.min(h.start(), h.end())
                && at < Math.max(h.start(), h.end())).count();
        return peaks.size() > 1 || sweeps < 2
                || first.width() >= SPIKE && Math.abs(first.current().value()) >= LONELY * first.current().sigma();
    }

    /**
     * {@linkplain Uncertain#mean Mean} over the half cycles.
     */
    public Uncertain mean(Function<Peak, Uncertain> quantity) {
        return Uncertain.mean(peaks.stream().map(quantity).toList());
    }
}
