/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.analysis;

import java.util.Optional;

import org.lamella.core.error.LamellaException;

/**
 * A place where long work keeps what is finished, so that the same work goes on from there after it was stopped or
 * killed. It belongs to one analysis in one version with one set of inputs and settings; what other work kept is not
 * found. Safe for all threads.
 */
public interface Checkpoint {

    /** Keeps nothing. */
    Checkpoint NONE = new Checkpoint() {
        @Override
        public Optional<byte[]> find(String name) {
            return Optional.empty();
        }

        @Override
        public void keep(String name, byte[] content) {
            // the work is done anew each time
        }
    };

    /** What was kept under this name and is undamaged. */
    Optional<byte[]> find(String name);

    /**
     * Keeps something; it is there whole or not at all.
     *
     * @param name lower case letters, digits and hyphens: {@code rows-0017}
     * @param content in a form that the analysis reads in the same version
     * @throws LamellaException when it cannot be written
     */
    void keep(String name, byte[] content) throws LamellaException;
}
