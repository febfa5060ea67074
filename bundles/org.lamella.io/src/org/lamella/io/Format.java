/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io;

import java.util.List;

/**
 * A file format.
 *
 * @param id a stable id, {@code biologic-mpr}
 * @param name for people: {@code BioLogic EC-Lab .mpr}
 * @param extensions usual endings without the dot, a hint for file dialogs and never for recognition
 */
public record Format(String id, String name, List<String> extensions) {

    /** Copies the endings. */
    public Format {
        extensions = List.copyOf(extensions);
    }
}
