/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.dropins;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** The plug-in of the tests: a class of its own that holds memory as long as anybody holds the class. */
public final class TestPlugin implements BundleActivator {

    /** Two megabytes: after some hundreds of these that are not let go nothing works any more. */
    static final byte[] BALLAST = new byte[2 << 20];

    @Override
    public void start(BundleContext context) {
        if (Boolean.parseBoolean(context.getBundle().getHeaders().get("Fails"))) {
            throw new IllegalStateException("the pump does not answer");
        }
        context.registerService(Object.class, BALLAST, null);
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the service back
    }

    /** Writes a plug-in with this class and further lines of its manifest. */
    static Path write(Path file, String name, String version, String... lines) throws IOException {
        String manifest = "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: " + name
                + "\nBundle-Version: " + version + "\n" + (lines.length == 0 ? "" : String.join("\n", lines) + "\n");
        String type = TestPlugin.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out);
                InputStream in = TestPlugin.class.getClassLoader().getResourceAsStream(type)) {
            jar.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            jar.write(manifest.getBytes(StandardCharsets.UTF_8));
            jar.closeEntry();
            jar.putNextEntry(new ZipEntry(type));
            in.transferTo(jar);
            jar.closeEntry();
        }
        return file;
    }

    /** The manifest lines that start this class. */
    static String[] started() {
        return new String[] { "Bundle-Activator: " + TestPlugin.class.getName(),
            "Import-Package: org.osgi.framework" };
    }
}
