/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.analysis;

import java.util.List;

import org.lamella.core.error.LamellaException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;

/**
 * A way to turn a recording into numbers. Registered as an OSGi service; report, window, command line and JSON then
 * offer it without anything else, because it declares its settings and its result describes itself. Stateless, safe for
 * all threads, and deterministic: the same bytes and settings give the same result to the last bit, whatever the
 * machine's locale, time and number of processors.
 */
public interface Analysis {

    /** A stable id, such as {@code cyclic-voltammetry}; a lab's own starts with its domain. */
    String id();

    /** Version of the method: changes whenever the same input may give other numbers. */
    String version();

    /** Name for people. */
    String name();

    /** One or two sentences: what it does, by which method, with its source. */
    String description();

    /** The settings it understands, in the order in which people should see them. */
    List<Setting> settings();

    /** How well this recording suits the analysis, from its technique and columns; never throws and reads no values. */
    Suitability suitability(Recording recording);

    /**
     * Does it.
     *
     * @param recording what was measured
     * @param settings values of all declared settings, checked
     * @param progress told how far it is, asked whether to stop
     * @throws LamellaException when the data cannot carry the analysis, saying why and what would help
     * @throws java.util.concurrent.CancellationException when the progress says stop
     */
    Result analyse(Recording recording, Settings settings, Progress progress) throws LamellaException;

    /**
     * Does it, keeping what is finished where the work takes minutes, and going on from what an earlier run kept. The
     * result is the same either way. The usual analysis does not override this.
     *
     * @param recording what was measured
     * @param settings values of all declared settings, checked
     * @param checkpoint where finished parts are kept
     * @param progress told how far it is, asked whether to stop
     * @throws LamellaException when the data cannot carry the analysis, saying why and what would help
     * @throws java.util.concurrent.CancellationException when the progress says stop
     */
    default Result analyse(Recording recording, Settings settings, Checkpoint checkpoint, Progress progress)
            throws LamellaException {
        return analyse(recording, settings, progress);
    }
}
