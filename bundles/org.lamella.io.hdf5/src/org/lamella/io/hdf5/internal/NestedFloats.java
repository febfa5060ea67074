/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.hdf5.internal;

import java.lang.reflect.Array;

import org.lamella.core.progress.Progress;
import org.lamella.data.Signal;

/** A signal's numbers as arrays of arrays, one level for each axis, which is what jHDF takes. */
final class NestedFloats {

    private final Signal signal;
    private final int[] shape;
    private final Progress progress;
    private long next;

    private NestedFloats(Signal signal, Progress progress) {
        this.signal = signal;
        this.progress = progress;
        this.shape = new int[signal.axes().size()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = Math.toIntExact(signal.shape()[i]);
        }
    }

    static Object of(Signal signal, Progress progress) {
        return new NestedFloats(signal, progress).level(0);
    }

    private Object level(int depth) {
        if (depth == shape.length - 1) {
            progress.checkCancelled();
            float[] row = new float[shape[depth]];
            signal.samples().read(next, row, 0, row.length);
            next += row.length;
            return row;
        }
        int[] dimensions = new int[shape.length - depth];
        dimensions[0] = shape[depth];
        Object all = Array.newInstance(float.class, dimensions);
        for (int i = 0; i < shape[depth]; i++) {
            Array.set(all, i, level(depth + 1));
        }
        return all;
    }
}
