/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.dropins.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where people put plug-ins. */
public final class Folders {

    private static final String DROPINS = "dropins";

    private Folders() {
    }

    /** The folders {@code dropins} of the installation and of the user, as the launcher names them. */
    public static List<Path> ofThisProgram() {
        List<Path> folders = new ArrayList<>();
        for (String property : List.of("lamella.root", "lamella.home")) {
            String parent = System.getProperty(property, "");
            if (!parent.isEmpty()) {
                folders.add(Path.of(parent, DROPINS).toAbsolutePath().normalize());
            }
        }
        return folders.stream().distinct().toList();
    }
}
