/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/**
 * One bundle as it lies in the source tree.
 *
 * @param folder its folder
 * @param manifest main attributes of its manifest
 * @param sources its Java files in {@code src}, without generated ones
 */
record SourceBundle(Path folder, Attributes manifest, List<Source> sources) {

    private static final String PREFIX = "org.lamella.";
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?([\\w.]+?)\\.[A-Z*].*;$", Pattern.MULTILINE);

    /**
     * A Java file.
     *
     * @param path where it is
     * @param text what is in it
     */
    record Source(Path path, String text) {

        /** Packages it imports from. */
        List<String> imports() {
            return IMPORT.matcher(text).results().map(match -> match.group(1)).distinct().toList();
        }
    }

    /** Reads a folder that has a manifest. */
    static SourceBundle read(Path folder) throws IOException {
        Attributes manifest;
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            manifest = new Manifest(in).getMainAttributes();
        }
        Path src = folder.resolve("src");
        if (!Files.isDirectory(src)) {
            return new SourceBundle(folder, manifest, List.of());
        }
        try (Stream<Path> files = Files.walk(src)) {
            List<Source> sources = files.filter(file -> file.toString().endsWith(".java")).sorted()
                    .map(SourceBundle::source).toList();
            return new SourceBundle(folder, manifest, sources);
        }
    }

    private static Source source(Path file) {
        try {
            return new Source(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bundle's symbolic name. */
    String symbolicName() {
        return header("Bundle-SymbolicName").map(value -> value.split(";")[0].trim()).orElse("");
    }

    /** The symbolic name without the project's prefix, as the layers have it. */
    String name() {
        return symbolicName().startsWith(PREFIX) ? symbolicName().substring(PREFIX.length()) : symbolicName();
    }

    /** A header's value. */
    Optional<String> header(String header) {
        return Optional.ofNullable(manifest.getValue(header));
    }

    /** A header's clauses. */
    List<ManifestElement> clauses(String header) {
        try {
            ManifestElement[] elements = ManifestElement.parseHeader(header, manifest.getValue(header));
            return elements == null ? List.of() : Arrays.asList(elements);
        } catch (BundleException e) {
            throw new IllegalArgumentException(folder + ": " + header + " cannot be read", e);
        }
    }

    /** Names in a header, without attributes. */
    List<String> names(String header) {
        return clauses(header).stream().map(ManifestElement::getValue).toList();
    }

    /** Whether it has declarative services. */
    boolean hasComponents() {
        return sources.stream().anyMatch(source -> source.text().contains("\n@Component")
                && source.imports().contains("org.osgi.service.component.annotations"));
    }

    /** A file of the bundle, or nothing. */
    String text(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.exists(path) ? Files.readString(path) : "";
    }
}
