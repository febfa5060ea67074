/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** Makes small jars for the tests. */
final class TestJar {

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    /** A jar whose manifest has these lines after its first one. */
    static TestJar withManifest(String... lines) {
        String text = "Manifest-Version: 1.0\n" + String.join("\n", lines) + "\n";
        return new TestJar().with("META-INF/MANIFEST.MF", text);
    }

    /** A bundle with this symbolic name and further manifest lines. */
    static TestJar bundle(String name, String... lines) {
        return withManifest("Bundle-ManifestVersion: 2\nBundle-SymbolicName: " + name + "\nBundle-Version: 1.0.0"
                + (lines.length == 0 ? "" : "\n" + String.join("\n", lines)));
    }

    /** Adds an entry. */
    TestJar with(String name, String text) {
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds classes as they are loaded here. */
    TestJar with(Class<?>... classes) throws IOException {
        for (Class<?> type : classes) {
            String name = type.getName().replace('.', '/') + ".class";
            try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
                entries.put(name, in.readAllBytes());
            }
        }
        return this;
    }

    /** Writes the jar and returns its file. */
    Path write(Path file) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(stream)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        }
        return file;
    }
}
