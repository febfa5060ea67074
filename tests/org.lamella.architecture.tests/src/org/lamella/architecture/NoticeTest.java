/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds NOTICE against the product that the build has just put together. */
class NoticeTest {

    private static final String PLUGINS = "releng/org.lamella.headless.product/target/products/org.lamella.headless/"
            + "linux/gtk/x86_64/plugins";

    private Set<String> shipped;
    private List<String> notice;

    @BeforeEach
    void read() throws IOException {
        Path root = ArchitectureTest.root();
        Path plugins = root.resolve(PLUGINS);
        assumeTrue(Files.isDirectory(plugins), "the product is not built");
        try (Stream<Path> jars = Files.list(plugins)) {
            shipped = jars.map(jar -> jar.getFileName().toString().split("_")[0])
                    .filter(name -> !name.startsWith("org.lamella.") && !isLeftOut(name))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        notice = Files.readAllLines(root.resolve("NOTICE"));
    }

    /** As {@code org.lamella.launcher.Assembly} does. */
    private static boolean isLeftOut(String name) {
        return name.matches("org\\.eclipse\\.(core|equinox)\\..*|org\\.osgi\\.service\\.prefs");
    }

    @Test
    void namesEveryLibraryThatShipsWithItsLicence() {
        assertTrue(shipped.contains("org.eclipse.osgi"));
        for (String name : shipped) {
            assertTrue(
                    notice.stream().anyMatch(line -> line.matches(name + " {2,}.+ {2,}[A-Z][\\w.-]+( AND [\\w.-]+)*")),
                    name + " ships and is not in NOTICE with project and licence");
        }
    }

    @Test
    void namesNothingThatDoesNotShip() {
        List<String> named = notice.stream().filter(line -> line.matches("[a-z][\\w.-]+ {2,}.+ {2,}[A-Z].*"))
                .map(line -> line.split(" ")[0]).filter(name -> !name.startsWith("mvnw")).toList();
        assertEquals(List.copyOf(shipped), named.stream().sorted().toList());
    }
}
