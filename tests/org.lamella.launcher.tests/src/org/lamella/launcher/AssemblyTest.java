/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.launcher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssemblyTest {

    @TempDir
    private Path folder;
    private Path plugins;
    private Path target;

    @BeforeEach
    void makeFolders() throws IOException {
        plugins = Files.createDirectory(folder.resolve("plugins"));
        target = folder.resolve("with a space/installation");
    }

    @Test
    void startsWhatHasComponentsAndTheComponentRuntimeFirst() throws IOException {
        TestJar.bundle("org.eclipse.osgi").write(plugins.resolve("org.eclipse.osgi_3.0.0.jar"));
        TestJar.bundle("org.lamella.launcher").write(plugins.resolve("org.lamella.launcher_1.jar"));
        TestJar.bundle("a.parts;singleton:=true", "Service-Component: OSGI-INF/a.xml")
                .write(plugins.resolve("a_1.jar"));
        TestJar.bundle("b.plain").write(plugins.resolve("b_1.jar"));
        TestJar.bundle("org.apache.felix.scr").write(plugins.resolve("z_1.jar"));
        Installation made = Assembly.assemble(plugins, target);
        assertEquals(List.of("1 start org.apache.felix.scr.jar", "4 start a.parts.jar", "4 rest b.plain.jar"),
                Files.readAllLines(target.resolve("bundles.list")));
        assertEquals(made, Installation.read(target, Face.COMMANDS));
        assertTrue(Files.exists(target.resolve("lib/org.eclipse.osgi.jar")));
        assertTrue(Files.exists(target.resolve("lib/org.lamella.launcher.jar")));
    }

    @Test
    void leavesOutThePlatformThatEmfDoesWithout() throws IOException {
        for (String name : List.of("org.eclipse.core.runtime", "org.eclipse.equinox.common", "org.eclipse.emf.ecore")) {
            TestJar.bundle(name, "Service-Component: x").write(plugins.resolve(name + "_1.jar"));
        }
        assertEquals(List.of("org.eclipse.emf.ecore.jar"),
                Assembly.assemble(plugins, target).bundles().stream().map(Installation.Entry::file).toList());
    }

    @Test
    void takesTheSignatureOffAndKeepsTheContent() throws IOException {
        TestJar.bundle("signed", "", "Name: data/file.txt", "SHA-256-Digest: abc=", "")
                .with("META-INF/ECLIPSE_.SF", "signature").with("META-INF/ECLIPSE_.RSA", "block")
                .with("META-INF/services/some.Type", "kept").with("data/file.txt", "what is in it")
                .write(plugins.resolve("signed_1.jar"));
        Assembly.assemble(plugins, target);
        try (JarFile jar = new JarFile(target.resolve("bundles/signed.jar").toFile())) {
            assertEquals(List.of("META-INF/MANIFEST.MF", "META-INF/services/some.Type", "data/file.txt"),
                    jar.stream().map(ZipEntry::getName).toList());
            assertTrue(jar.getManifest().getEntries().isEmpty());
            assertEquals("signed", jar.getManifest().getMainAttributes().getValue("Bundle-SymbolicName"));
            assertEquals("what is in it",
                    new String(jar.getInputStream(jar.getEntry("data/file.txt")).readAllBytes()));
        }
    }

    @Test
    void givesTheSameBytesForTheSameInput() throws IOException {
        TestJar.bundle("same").with("a", "b").write(plugins.resolve("same_1.jar"));
        Assembly.assemble(plugins, target);
        Assembly.assemble(plugins, folder.resolve("again"));
        assertArrayEquals(Files.readAllBytes(target.resolve("bundles/same.jar")),
                Files.readAllBytes(folder.resolve("again/bundles/same.jar")));
    }

    @Test
    void refusesAJarThatIsNoBundleAndLeavesNoListBehind() throws IOException {
        TestJar.withManifest("Created-By: nobody").write(plugins.resolve("library.jar"));
        IOException e = assertThrows(IOException.class, () -> Assembly.assemble(plugins, target));
        assertTrue(e.getMessage().contains("library.jar is not a bundle"), e::getMessage);
        assertFalse(Files.exists(target.resolve("bundles.list")));
    }

    @Test
    void refusesAListThatItDidNotWrite() throws IOException {
        Files.writeString(folder.resolve("bundles.list"), "9 start a.jar\n");
        IOException e = assertThrows(IOException.class, () -> Installation.read(folder, Face.COMMANDS));
        assertTrue(e.getMessage().contains("9 start a.jar"), e::getMessage);
    }
}
