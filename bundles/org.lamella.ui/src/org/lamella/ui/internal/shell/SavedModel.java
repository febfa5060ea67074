/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

import org.eclipse.core.runtime.Platform;

/**
 * Whether the layout that was saved belongs to the window's present model. The platform compares file times, which mean
 * nothing for files inside jars.
 */
public final class SavedModel {

    private static final String STAMP = "layout.version";

    private SavedModel() {
    }

    /** The folder in which the window keeps what it has to remember. */
    public static Path folder() {
        return Path.of(Platform.getInstanceLocation().getURL().getPath());
    }

    /** Notes the present version; true when another one was noted before. */
    static boolean isOfAnotherVersion() {
        try (InputStream model = SavedModel.class.getResourceAsStream("/Application.e4xmi")) {
            CRC32 sum = new CRC32();
            sum.update(model.readAllBytes());
            String version = Long.toHexString(sum.getValue());
            Path stamp = folder().resolve(STAMP);
            if (Files.exists(stamp) && Files.readString(stamp, StandardCharsets.UTF_8).equals(version)) {
                return false;
            }
            Files.createDirectories(stamp.getParent());
            Files.writeString(stamp, version, StandardCharsets.UTF_8);
            return true;
        } catch (IOException e) {
            // a folder that cannot be written holds no layout either
            return true;
        }
    }
}
