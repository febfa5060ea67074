/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.dropins.internal;

import java.nio.file.Path;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/**
 * A plug-in that is installed.
 *
 * @param file where people put it
 * @param copy where it runs from, so that the file can be overwritten or removed
 * @param bundle what the framework made of it
 */
record Plugin(Path file, Path copy, Bundle bundle) {

    String name() {
        String name = bundle.getHeaders().get(Constants.BUNDLE_NAME);
        return name == null ? bundle.getSymbolicName() : name;
    }

    String version() {
        return bundle.getVersion().toString();
    }
}
