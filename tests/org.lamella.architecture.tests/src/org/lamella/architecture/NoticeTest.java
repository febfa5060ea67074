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

/** Holds NOTICE against the product that the build has just put together: the window, which has the command line in it. */
class NoticeTest {

    private static final String PRODUCT = "releng/org.lamella.workstation.product/target/products/"
            + "org.lamella.workstation";

    private Set<String> shipped;
    private List<String> notice;

    @BeforeEach
    void read() throws IOException {
        Path root = ArchitectureTest.root();
        Path product = root.resolve(PRODUCT);
        assumeTrue(Files.isDirectory(product), "the product is not built");
        try (Stream<Path> files = Files.walk(product)) {
            shipped = files.filter(file -> file.getParent().endsWith("plugins") && file.toString().endsWith(".jar"))
                    .map(jar -> jar.getFileName().toString().replaceFirst("_\\d+\\.\\d.*", ""))
                    .filter(name -> !name.startsWith("org.lamella."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        notice = Files.readAllLines(root.resolve("NOTICE"));
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
