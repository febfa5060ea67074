/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;

/** The rules about a single bundle's shape. Each returns what breaks it, in words; nothing means that it holds. */
final class ShapeRules {

    private static final String HEADER = """
            /* Copyright (c) 2026 Lamella contributors
             * This program and the accompanying materials are made available under the EPL-2.0
             * SPDX-License-Identifier: EPL-2.0 */
            """;

    private ShapeRules() {
    }

    /** Folder, symbolic name and module name are one; Java 25 is asked for. */
    static List<String> manifestsAreAlike(Workspace workspace) {
        List<String> broken = new ArrayList<>();
        for (SourceBundle bundle : workspace.bundles()) {
            String folder = bundle.folder().getFileName().toString();
            expect(broken, bundle, "Bundle-SymbolicName", folder + "(;.*)?");
            expect(broken, bundle, "Automatic-Module-Name", folder);
            expect(broken, bundle, "Bundle-Version", "\\d+\\.\\d+\\.\\d+\\.qualifier");
            expect(broken, bundle, "Bundle-Vendor", "Lamella");
            expect(broken, bundle, "Bundle-Name", "Lamella .+");
            expect(broken, bundle, "Require-Capability", ".*osgi\\.ee;.*JavaSE.*version=25.*");
        }
        return broken;
    }

    private static void expect(List<String> broken, SourceBundle bundle, String header, String pattern) {
        Optional<String> value = bundle.header(header);
        if (value.isEmpty() || !value.get().matches(pattern)) {
            broken.add(bundle.folder().getFileName() + ": " + header + " is " + value.orElse("missing"));
        }
    }

    /** An exported package says its version and what it is for; the manifest says the same version. */
    static List<String> exportedPackagesAreVersioned(Workspace workspace) throws IOException {
        List<String> broken = new ArrayList<>();
        for (SourceBundle bundle : workspace.bundles()) {
            for (ManifestElement clause : bundle.clauses("Export-Package")) {
                String folder = clause.getValue().replace('.', '/');
                String info = bundle.text("src/" + folder + "/package-info.java");
                String version = String.valueOf(clause.getAttribute("version"));
                if (!isGenerated(bundle, folder) && !info.contains("Version(\"" + version + "\")")) {
                    broken.add(clause.getValue() + " is exported as " + version + "; its package-info does not say so");
                } else if (!isGenerated(bundle, folder) && !info.contains("/** ")) {
                    broken.add(clause.getValue() + ": package-info does not say what the package is for");
                }
            }
        }
        return broken;
    }

    private static boolean isGenerated(SourceBundle bundle, String folder) {
        return Files.isDirectory(bundle.folder().resolve("src-gen").resolve(folder))
                && !Files.isDirectory(bundle.folder().resolve("src").resolve(folder));
    }

    /** What is internal is not exported. */
    static List<String> internalsStayInside(Workspace workspace) {
        return workspace.bundles().stream()
                .flatMap(bundle -> bundle.names("Export-Package").stream())
                .filter(name -> (name + ".").contains(".internal."))
                .map(name -> name + " is exported").toList();
    }

    /** Without lazy activation, and without the generated XML in the jar, components silently stay away. */
    static List<String> componentsComeToLife(Workspace workspace) throws IOException {
        List<String> broken = new ArrayList<>();
        for (SourceBundle bundle : workspace.bundles()) {
            if (!bundle.hasComponents()) {
                continue;
            }
            if (!bundle.header("Bundle-ActivationPolicy").orElse("").startsWith("lazy")) {
                broken.add(bundle.name() + " has components and no Bundle-ActivationPolicy: lazy");
            }
            if (!bundle.text("build.properties").contains("OSGI-INF/")) {
                broken.add(bundle.name() + " has components and no OSGI-INF/ in the bin.includes of build.properties");
            }
            if (!bundle.text(".settings/org.eclipse.pde.ds.annotations.prefs").contains("enabled=true")) {
                broken.add(bundle.name() + " has components and no .settings/org.eclipse.pde.ds.annotations.prefs");
            }
        }
        return broken;
    }

    /** A package belongs to one bundle. */
    static List<String> packagesAreNotSplit(Workspace workspace) {
        List<String> broken = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        for (SourceBundle bundle : workspace.bundles()) {
            bundle.sources().stream().map(source -> packageOf(bundle, source.path())).distinct().forEach(name -> {
                String other = owners.putIfAbsent(name, bundle.name());
                if (other != null) {
                    broken.add(name + " is in " + other + " and in " + bundle.name());
                }
                if (!name.equals(bundle.symbolicName()) && !name.startsWith(bundle.symbolicName() + ".")) {
                    broken.add(name + " is in " + bundle.name() + " and does not begin with its name");
                }
            });
        }
        return broken;
    }

    private static String packageOf(SourceBundle bundle, Path source) {
        return bundle.folder().resolve("src").relativize(source.getParent()).toString()
                .replace(source.getFileSystem().getSeparator(), ".");
    }

    /** Every source names its licence. */
    static List<String> sourcesNameTheirLicence(Workspace workspace) {
        return workspace.bundles().stream().flatMap(bundle -> bundle.sources().stream())
                .filter(source -> !source.text().startsWith(HEADER))
                .map(source -> source.path().getFileName() + " does not begin with the licence header").toList();
    }

    /** ARCHITECTURE.md names every bundle and every arrow inside a layer. */
    static List<String> theArchitectureIsWrittenDown(Workspace workspace) throws IOException {
        String text = Files.readString(workspace.root().resolve("ARCHITECTURE.md"));
        Stream<String> bundles = workspace.bundles().stream().map(bundle -> "`" + bundle.name() + "`");
        Stream<String> arrows = workspace.arrows().entrySet().stream().flatMap(entry -> entry.getValue().stream()
                .filter(used -> Layers.WITHIN.contains(entry.getKey() + " → " + used))
                .map(used -> "`" + entry.getKey() + "` → `" + used + "`"));
        return Stream.concat(bundles, arrows).filter(words -> !text.contains(words))
                .map(words -> words + " is missing in ARCHITECTURE.md").toList();
    }
}
