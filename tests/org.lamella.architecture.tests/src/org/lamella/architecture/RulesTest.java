/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows for every rule a small tree that keeps it and one that breaks it: a rule that cannot fail holds nothing. */
class RulesTest {

    private static final String LICENCE = """
            /* Copyright (c) 2026 Lamella contributors
             * This program and the accompanying materials are made available under the EPL-2.0
             * SPDX-License-Identifier: EPL-2.0 */
            """;

    @TempDir
    private Path root;

    @BeforeEach
    void aTreeThatKeepsAllRules() throws IOException {
        write("features/org.lamella.headless.feature/feature.xml",
                "<plugin id=\"org.lamella.core\"/><plugin id=\"org.lamella.io\"/><plugin id=\"org.lamella.io.text\"/>");
        write("ARCHITECTURE.md", "`core` `io` `io.text`");
        bundle("core", "Export-Package: org.lamella.core;version=\"1.0.0\"\n");
        source("core", "package-info", "/** Words. */ @Version(\"1.0.0\") package org.lamella.core;");
        bundle("io", "Import-Package: org.lamella.core;version=\"[1.0,2)\"\n"
                + "Export-Package: org.lamella.io;version=\"1.0.0\"\n");
        source("io", "package-info", "/** Words. */ @Version(\"1.0.0\") package org.lamella.io;");
        bundle("io.text", "Bundle-ActivationPolicy: lazy\nImport-Package: org.lamella.io;version=\"[1.0,2)\",\n"
                + " javax.xml.parsers\n");
        source("io.text", "Text",
                "import org.osgi.service.component.annotations.Component;\n\n@Component\nclass Text { }");
        write("bundles/org.lamella.io.text/build.properties", "bin.includes = OSGI-INF/");
        write("bundles/org.lamella.io.text/.settings/org.eclipse.pde.ds.annotations.prefs", "enabled=true");
    }

    @Test
    void aGoodTreeBreaksNothing() throws IOException {
        for (Rule rule : Rule.all().toList()) {
            assertEquals(List.of(), rule.check().brokenIn(Workspace.read(root)), rule.name());
        }
    }

    @Test
    void aBundleWithoutLayer() throws IOException {
        bundle("gadget", "");
        assertBroken("every bundle has a layer", "gadget has no layer");
        assertBroken("every bundle is in the feature", "gadget is missing");
        assertBroken("the architecture is written down", "`gadget` is missing");
    }

    @Test
    void anArrowThatGoesUp() throws IOException {
        bundle("core", "Import-Package: org.lamella.io;version=\"[1.0,2)\"\n");
        assertBroken("arrows go down", "core → io goes from layer 1 to layer 2");
    }

    @Test
    void anArrowThatGoesUpByRequireBundle() throws IOException {
        bundle("core", "Require-Bundle: org.lamella.io;bundle-version=\"[0.1.0,1.0.0)\"\n");
        assertBroken("arrows go down", "core → io goes from layer 1 to layer 2");
    }

    @Test
    void anArrowInsideALayerThatIsNotWrittenDown() throws IOException {
        bundle("data", "Import-Package: org.lamella.core;version=\"[1.0,2)\"\n");
        assertBroken("the architecture is written down", "`data` → `core` is missing");
    }

    @Test
    void aCycle() throws IOException {
        bundle("core", "Import-Package: org.lamella.io;version=\"[1.0,2)\"\n"
                + "Export-Package: org.lamella.core;version=\"1.0.0\"\n");
        assertBroken("no cycles", "core reaches itself");
    }

    @Test
    void aPartImportedByName() throws IOException {
        bundle("io.text", "Export-Package: org.lamella.io.text;version=\"1.0.0\"\n");
        bundle("runner", "Import-Package: org.lamella.io.text;version=\"[1.0,2)\"\n");
        assertBroken("parts are not imported", "runner imports io.text by name");
    }

    @Test
    void aKernelThatImportsTheFramework() throws IOException {
        bundle("io", "Import-Package: org.osgi.framework;version=\"[1.10,2)\"\n");
        source("io.text", "Model", "import org.eclipse.emf.ecore.EObject;\nclass Model { }");
        assertBroken("kernels are plain Java", "io imports org.osgi.framework");
        assertBroken("kernels are plain Java", "Model.java imports org.eclipse.emf.ecore");
    }

    @Test
    void aWidgetOutsideTheWindow() throws IOException {
        source("io", "Widget", "import org.eclipse.swt.widgets.Display;\nclass Widget { }");
        assertBroken("only the window sees widgets", "io sees org.eclipse.swt.widgets");
    }

    @Test
    void anImportWithoutRange() throws IOException {
        bundle("io", "Import-Package: org.lamella.core;version=\"1.0\"\n");
        assertBroken("imports have version ranges", "io: Import-Package org.lamella.core has no range");
    }

    @Test
    void aManifestThatIsNotLikeTheOthers() throws IOException {
        write("bundles/org.lamella.io/META-INF/MANIFEST.MF",
                "Manifest-Version: 1.0\nBundle-SymbolicName: org.lamella.oi\n");
        assertBroken("manifests are alike", "org.lamella.io: Bundle-SymbolicName is org.lamella.oi");
        assertBroken("manifests are alike", "org.lamella.io: Require-Capability is missing");
    }

    @Test
    void anExportWithAnotherVersionThanItsPackage() throws IOException {
        bundle("core", "Export-Package: org.lamella.core;version=\"1.1.0\"\n");
        assertBroken("exported packages are versioned", "org.lamella.core is exported as 1.1.0");
    }

    @Test
    void anExportedInternal() throws IOException {
        bundle("io", "Export-Package: org.lamella.io.internal;version=\"1.0.0\"\n");
        assertBroken("internals stay inside", "org.lamella.io.internal is exported");
    }

    @Test
    void componentsThatWouldStayAway() throws IOException {
        bundle("io.text", "");
        write("bundles/org.lamella.io.text/build.properties", "bin.includes = .");
        write("bundles/org.lamella.io.text/.settings/org.eclipse.pde.ds.annotations.prefs", "");
        assertBroken("components come to life", "io.text has components and no Bundle-ActivationPolicy: lazy");
        assertBroken("components come to life", "io.text has components and no OSGI-INF/");
        assertBroken("components come to life", "io.text has components and no .settings/");
    }

    @Test
    void aSplitPackage() throws IOException {
        write("bundles/org.lamella.io/src/org/lamella/core/Stray.java", LICENCE + "class Stray { }");
        assertBroken("packages are not split", "org.lamella.core is in core and in io");
        assertBroken("packages are not split", "org.lamella.core is in io and does not begin with its name");
    }

    @Test
    void aSourceWithoutLicence() throws IOException {
        write("bundles/org.lamella.io/src/org/lamella/io/Bare.java", "class Bare { }");
        assertBroken("sources name their licence", "Bare.java does not begin with the licence header");
    }

    private void assertBroken(String name, String expected) throws IOException {
        Rule rule = Rule.all().filter(candidate -> candidate.name().equals(name)).findFirst().orElseThrow();
        List<String> broken = rule.check().brokenIn(Workspace.read(root));
        assertTrue(broken.stream().anyMatch(words -> words.contains(expected)), () -> expected + " not in " + broken);
    }

    private void bundle(String name, String headers) throws IOException {
        String full = "org.lamella." + name;
        write("bundles/" + full + "/META-INF/MANIFEST.MF", """
                Manifest-Version: 1.0
                Bundle-ManifestVersion: 2
                Bundle-Name: Lamella %1$s
                Bundle-Vendor: Lamella
                Bundle-SymbolicName: %1$s
                Bundle-Version: 0.1.0.qualifier
                Automatic-Module-Name: %1$s
                Require-Capability: osgi.ee;filter:="(&(osgi.ee=JavaSE)(version=25))"
                """.formatted(full) + headers);
    }

    private void source(String bundle, String name, String text) throws IOException {
        String full = "org.lamella." + bundle;
        write("bundles/" + full + "/src/" + full.replace('.', '/') + "/" + name + ".java", LICENCE + text);
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
