/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.scan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.lamella.data.Recording;
import org.lamella.data.Signal;
import org.lamella.data.SignalAxis;

/**
 * The 4-D array of a scan, seen as patterns. A pattern is an array {@code [height][width]}, row-major, in the unit of the
 * detector; the scan is {@code [rows][columns]}. Nothing is held in memory: each pattern is read when it is asked for.
 * Safe for all threads.
 */
public final class PatternScan {

    private final Signal signal;

    private PatternScan(Signal signal) {
        this.signal = signal;
    }

    /** The first scan of a recording, if it has one whose patterns fit an array. */
    public static Optional<PatternScan> of(Recording recording) {
        return recording.arrays().stream().filter(PatternScan::isScan).findFirst().map(PatternScan::new);
    }

    private static boolean isScan(Signal signal) {
        if (signal.axes().size() != 4) {
            return false;
        }
        long[] shape = signal.shape();
        return shape[0] > 0 && shape[1] > 0 && shape[2] > 0 && shape[3] > 0 && shape[0] * shape[1] <= Integer.MAX_VALUE
                && shape[2] * shape[3] <= Integer.MAX_VALUE - 8;
    }

    /**
     * The same patterns with another number of points along x; distances count points then.
     *
     * @return nothing when the patterns do not fill whole rows
     */
    public Optional<PatternScan> withColumns(int columns) {
        if (columns < 1 || points() % columns != 0) {
            return Optional.empty();
        }
        List<SignalAxis> axes = List.of(SignalAxis.counting("y", points() / columns), SignalAxis.counting("x", columns),
                ky(), kx());
        return Optional.of(new PatternScan(new Signal(signal.name(), signal.measurand(), signal.fileUnit(), axes,
                signal.samples())));
    }

    /** The array. */
    public Signal signal() {
        return signal;
    }

    /** The slow axis of the scan. */
    public SignalAxis y() {
        return signal.axes().get(0);
    }

    /** The fast axis of the scan. */
    public SignalAxis x() {
        return signal.axes().get(1);
    }

    /** The axis of the patterns that runs down. */
    public SignalAxis ky() {
        return signal.axes().get(2);
    }

    /** The axis of the patterns that runs to the right. */
    public SignalAxis kx() {
        return signal.axes().get(3);
    }

    /** Points of the scan along y. */
    public int rows() {
        return (int) y().size();
    }

    /** Points of the scan along x. */
    public int columns() {
        return (int) x().size();
    }

    /** Number of points of the scan. */
    public int points() {
        return rows() * columns();
    }

    /** Rows of a pattern. */
    public int height() {
        return (int) ky().size();
    }

    /** Columns of a pattern. */
    public int width() {
        return (int) kx().size();
    }

    /** Pixels of a pattern. */
    public int pixels() {
        return height() * width();
    }

    /**
     * Reads a pattern.
     *
     * @param point row times {@link #columns()} plus column
     * @param into takes {@link #pixels()} values; what the file does not have is NaN
     */
    public void read(int point, float[] into) {
        Objects.checkIndex(point, points());
        signal.samples().read((long) point * pixels(), into, 0, pixels());
    }
}
