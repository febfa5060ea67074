/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The source tree's bundles (not its tests), and who uses whom.
 *
 * @param root the tree's folder
 * @param bundles what is in {@code bundles/}
 */
record Workspace(Path root, List<SourceBundle> bundles) {

    /** Reads the tree. */
    static Workspace read(Path root) throws IOException {
        List<SourceBundle> bundles = new ArrayList<>();
        try (Stream<Path> folders = Files.list(root.resolve("bundles"))) {
            for (Path folder : folders.sorted().toList()) {
                if (Files.exists(folder.resolve("META-INF/MANIFEST.MF"))) {
                    bundles.add(SourceBundle.read(folder));
                }
            }
        }
        return new Workspace(root, List.copyOf(bundles));
    }

    /** The bundle that exports the package. */
    Optional<SourceBundle> exporter(String exported) {
        return bundles.stream().filter(bundle -> bundle.names("Export-Package").contains(exported)).findFirst();
    }

    /** Short names of the project's bundles that a bundle uses, by package or by name. */
    Set<String> used(SourceBundle user) {
        Set<String> names = new HashSet<>();
        user.names("Import-Package").forEach(used -> exporter(used).ifPresent(bundle -> names.add(bundle.name())));
        bundles.stream().filter(bundle -> user.names("Require-Bundle").contains(bundle.symbolicName()))
                .forEach(bundle -> names.add(bundle.name()));
        names.remove(user.name());
        return names;
    }

    /** Every bundle with those it uses. */
    Map<String, Set<String>> arrows() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        bundles.forEach(bundle -> arrows.put(bundle.name(), used(bundle)));
        return arrows;
    }
}
