/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds this source tree to the rules. */
class ArchitectureTest {

    private static Workspace workspace;

    @BeforeAll
    static void readTheTree() throws IOException {
        workspace = Workspace.read(root());
    }

    /** The source tree's folder. */
    static Path root() {
        Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bundles"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    static Stream<Rule> rules() {
        return Rule.all();
    }

    @Test
    void findsTheBundles() {
        List<String> names = workspace.bundles().stream().map(SourceBundle::name).toList();
        assertFalse(names.isEmpty());
        assertEquals(List.of(),
                Stream.of("core", "io", "analysis", "cli").filter(name -> !names.contains(name)).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(Rule rule) throws IOException {
        assertEquals(List.of(), rule.check().brokenIn(workspace), rule.name());
    }
}
