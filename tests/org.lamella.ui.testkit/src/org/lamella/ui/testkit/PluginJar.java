/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.testkit;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Makes the jar of a plug-in, built apart from everything else, as a laboratory would. */
public final class PluginJar {

    private final StringBuilder manifest = new StringBuilder();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final StringBuilder components = new StringBuilder();

    /** A plug-in of this symbolic name and version. */
    public PluginJar(String name, String version) {
        manifest.append("Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: ").append(name)
                .append("\nBundle-Version: ").append(version).append("\nBundle-ActivationPolicy: lazy\n");
    }

    /** A further line of the manifest, at most 70 bytes long. */
    public PluginJar line(String line) {
        manifest.append(line).append('\n');
        return this;
    }

    /** A file in it. */
    public PluginJar with(String name, String text) {
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A component of this class that offers one service. */
    public PluginJar component(String type, String service) {
        String file = "OSGI-INF/" + type + ".xml";
        components.append(components.isEmpty() ? "Service-Component: " : ",\n ").append(file);
        return with(file, """
                <?xml version="1.0" encoding="UTF-8"?>
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="%1$s">
                  <service><provide interface="%2$s"/></service>
                  <implementation class="%1$s"/>
                </scr:component>
                """.formatted(type, service));
    }

    /**
     * Compiles sources against the bundles that are there now, and puts the classes in.
     *
     * @param sources files with Java sources
     * @throws IllegalArgumentException with the compiler's words when they cannot be compiled
     */
    public PluginJar compile(List<Path> sources) throws IOException {
        Path classes = Files.createTempDirectory("classes");
        StringWriter words = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean done = compiler.getTask(words, files, null, List.of("-proc:none", "-nowarn", "-d",
                    classes.toString(), "-classpath", bundles()), null,
                    files.getJavaFileObjectsFromPaths(sources)).call();
            if (!done) {
                throw new IllegalArgumentException(words.toString());
            }
        }
        try (Stream<Path> made = Files.walk(classes)) {
            for (Path file : made.filter(Files::isRegularFile).toList()) {
                entries.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return this;
    }

    private static String bundles() {
        StringJoiner path = new StringJoiner(File.pathSeparator);
        for (Bundle bundle : FrameworkUtil.getBundle(PluginJar.class).getBundleContext().getBundles()) {
            FileLocator.getBundleFileLocation(bundle).ifPresent(file -> {
                path.add(file.toString());
                File classes = new File(file, "target/classes");
                if (classes.isDirectory()) {
                    path.add(classes.toString());
                }
            });
        }
        return path.toString();
    }

    /** Puts it into a folder, whole or not at all. */
    public Path write(Path file) throws IOException {
        Path part = Files.createTempFile(file.getParent(), "plugin", ".part");
        try (OutputStream stream = Files.newOutputStream(part); JarOutputStream jar = new JarOutputStream(stream)) {
            String head = manifest + (components.isEmpty() ? "" : components + "\n");
            entry(jar, "META-INF/MANIFEST.MF", head.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                entry(jar, each.getKey(), each.getValue());
            }
        }
        return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void entry(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }
}
