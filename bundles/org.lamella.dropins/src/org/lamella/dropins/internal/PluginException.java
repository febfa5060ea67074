/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.dropins.internal;

import java.nio.file.Path;

import org.lamella.core.error.Place;
import org.lamella.core.error.Problem;

/** A plug-in that cannot be used. */
final class PluginException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    PluginException(Path file, String cause, String wayOut) {
        super(cause);
        problem = new Problem(cause, Place.of(file), wayOut);
    }

    Problem problem() {
        return problem;
    }
}
