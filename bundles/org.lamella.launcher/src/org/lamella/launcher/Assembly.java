/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes an {@link Installation} of products' {@code plugins} folders, one for each {@link Face}. Signatures are taken off the jars, because the
 * virtual machine's ahead-of-time cache leaves out the classes of signed ones; entries are stored, because reading them
 * is then faster than inflating them. The contents of the entries stay as they were.
 */
public final class Assembly {

    private static final LocalDateTime CONTENT_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final String FRAMEWORK = "org.eclipse.osgi";
    private static final String LAUNCHER = "org.lamella.launcher";
    private static final String COMPONENT_RUNTIME = "org.apache.felix.scr";
    /** What the platform wants running from the start, although no component says so. */
    private static final Set<String> PLATFORM = Set.of("org.eclipse.core.runtime", "org.eclipse.equinox.registry",
            "org.eclipse.equinox.app", "org.eclipse.equinox.event");
    /** The part of the Eclipse platform that EMF would use if it were there: dead weight without a window. */
    private static final Pattern LEFT_OUT = Pattern
            .compile("org\\.eclipse\\.(core|equinox)\\..*|org\\.osgi\\.service\\.prefs");
    private static final Attributes.Name SYMBOLIC_NAME = new Attributes.Name("Bundle-SymbolicName");
    private static final Attributes.Name COMPONENTS = new Attributes.Name("Service-Component");
    private static final Attributes.Name ACTIVATION = new Attributes.Name("Bundle-ActivationPolicy");
    private static final Attributes.Name FRAGMENT_HOST = new Attributes.Name("Fragment-Host");

    private final Path target;
    private final Face face;
    private final Set<String> copied;
    private final List<Installation.Entry> entries = new ArrayList<>();

    private Assembly(Path target, Face face, Set<String> copied) {
        this.target = target;
        this.face = face;
        this.copied = copied;
    }

    /**
     * Arguments: the folder with the bundles of the command line's product, that of the window's product (or none), the
     * folder to make (it must not exist or be empty).
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 2 || args.length > 3) {
            System.err.println("Usage: Assembly PLUGINS-FOLDER [PLUGINS-FOLDER-OF-THE-WINDOW] NEW-FOLDER");
            System.exit(2);
        }
        Path target = Path.of(args[args.length - 1]);
        Set<String> copied = new HashSet<>();
        if (args.length == 3) {
            assemble(Path.of(args[1]), target, Face.WINDOW, copied);
        }
        assemble(Path.of(args[0]), target, Face.COMMANDS, copied);
    }

    /** Makes the folder {@code target} of the jars in {@code plugins}, for the command line. */
    static Installation assemble(Path plugins, Path target) throws IOException {
        return assemble(plugins, target, Face.COMMANDS, new HashSet<>());
    }

    /** The same for any face; jars that were copied already are taken as they are. */
    static Installation assemble(Path plugins, Path target, Face face, Set<String> copied) throws IOException {
        Assembly assembly = new Assembly(target.toAbsolutePath().normalize(), face, copied);
        Files.createDirectories(assembly.target.resolve(Installation.LIBRARIES));
        Files.createDirectories(assembly.target.resolve(Installation.BUNDLES));
        try (Stream<Path> jars = Files.list(plugins)) {
            for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
                assembly.add(jar);
            }
        }
        assembly.entries.sort(Comparator.comparingInt(Installation.Entry::level)
                .thenComparing(Installation.Entry::file));
        Installation installation = new Installation(assembly.target, face, List.copyOf(assembly.entries));
        installation.writeList();
        return installation;
    }

    private void add(Path jar) throws IOException {
        try (JarFile source = new JarFile(jar.toFile(), false)) {
            Manifest manifest = source.getManifest();
            if (manifest == null || manifest.getMainAttributes().getValue(SYMBOLIC_NAME) == null) {
                throw new IOException(jar + " is not a bundle: its manifest has no " + SYMBOLIC_NAME);
            }
            Attributes main = manifest.getMainAttributes();
            String name = main.getValue(SYMBOLIC_NAME).split(";")[0].trim();
            String file = name + ".jar";
            if (name.equals(FRAMEWORK) || name.equals(LAUNCHER)) {
                copy(source, manifest, target.resolve(Installation.LIBRARIES).resolve(file));
            } else if (face == Face.WINDOW || !LEFT_OUT.matcher(name).matches()) {
                copy(source, manifest, target.resolve(Installation.BUNDLES).resolve(file));
                boolean first = name.equals(COMPONENT_RUNTIME) || face == Face.WINDOW && PLATFORM.contains(name);
                entries.add(new Installation.Entry(file, first ? 1 : Installation.RUNNING_LEVEL,
                        first || isStarted(main)));
            }
        }
    }

    /** The platform's bundles do their first steps when a class of theirs is asked for. */
    private boolean isStarted(Attributes manifest) {
        return manifest.containsKey(COMPONENTS)
                || face == Face.WINDOW && manifest.containsKey(ACTIVATION) && !manifest.containsKey(FRAGMENT_HOST);
    }

    private void copy(JarFile source, Manifest manifest, Path copy) throws IOException {
        if (!copied.add(copy.getFileName().toString())) {
            return;
        }
        manifest.getEntries().clear();
        try (OutputStream file = Files.newOutputStream(copy); JarOutputStream out = new JarOutputStream(file)) {
            out.setLevel(0);
            out.putNextEntry(stamped(JarFile.MANIFEST_NAME));
            manifest.write(out);
            out.closeEntry();
            for (JarEntry entry : source.stream().filter(Assembly::isContent).toList()) {
                out.putNextEntry(stamped(entry.getName()));
                source.getInputStream(entry).transferTo(out);
                out.closeEntry();
            }
        }
    }

    /** One time for all entries: the same input gives the same bytes. */
    private static JarEntry stamped(String name) {
        JarEntry entry = new JarEntry(name);
        entry.setTimeLocal(CONTENT_TIME);
        return entry;
    }

    private static boolean isContent(JarEntry entry) {
        String name = entry.getName().toUpperCase(Locale.ROOT);
        boolean signature = name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
        return !entry.isDirectory() && !signature && !name.equals(JarFile.MANIFEST_NAME);
    }
}
