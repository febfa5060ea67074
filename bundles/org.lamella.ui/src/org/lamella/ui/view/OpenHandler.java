/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.view;

import java.nio.file.Path;

/**
 * Opens what is more than a measurement file, such as an experiment folder, when it is dropped on the window, chosen or
 * named at start. Register an implementation as an OSGi service. What nobody handles is opened as measurement files.
 */
public interface OpenHandler {

    /** Whether this is for it. Called in the background; may look at the disk. */
    boolean handles(Path path);

    /** Opens it. Called in the window thread. */
    void open(Path path, ViewContext context);
}
