/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.work;

import org.lamella.core.progress.Progress;

/** What a {@link Job} does, in a thread of the background. */
@FunctionalInterface
public interface JobTask<T> {

    /**
     * Does it.
     *
     * @param progress to be told, and to be asked whether to stop
     * @throws Exception what went wrong; it is shown to the person at the screen
     */
    T run(Progress progress) throws Exception;
}
