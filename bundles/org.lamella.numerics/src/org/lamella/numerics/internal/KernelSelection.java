/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.internal;

import org.lamella.numerics.vector.VectorKernels;

/** Chooses the kernels once, when they are first asked for. */
public final class KernelSelection {

    /** The kernels of this machine. */
    public static final VectorKernels BEST = choose();

    private KernelSelection() {
    }

    /** SIMD kernels if the JVM was started with the vector module and the processor has wide enough registers. */
    private static VectorKernels choose() {
        if (ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty()) {
            return new PlainKernels();
        }
        try {
            // By name, because the class cannot be linked where the module (or, under OSGi, its package) is missing.
            return (VectorKernels) Class.forName("org.lamella.numerics.internal.SimdKernels")
                    .getMethod("create").invoke(null);
        } catch (ReflectiveOperationException | LinkageError e) {
            return new PlainKernels();
        }
    }
}
