/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.architecture;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * One rule of the architecture.
 *
 * @param name what it says
 * @param check finds what breaks it
 */
record Rule(String name, Check check) {

    /** Finds what breaks a rule. */
    @FunctionalInterface
    interface Check {

        /** What breaks it, in words. */
        List<String> brokenIn(Workspace workspace) throws IOException;
    }

    /** All of them. */
    static Stream<Rule> all() {
        return Stream.of(
                new Rule("every bundle has a layer", ArrowRules::everyBundleHasALayer),
                new Rule("arrows go down", ArrowRules::arrowsGoDown),
                new Rule("parts are not imported", ArrowRules::partsAreNotImported),
                new Rule("no cycles", ArrowRules::noCycles),
                new Rule("kernels are plain Java", ArrowRules::kernelsArePlainJava),
                new Rule("only the window sees widgets", ArrowRules::onlyTheWindowSeesWidgets),
                new Rule("imports have version ranges", ArrowRules::importsHaveVersionRanges),
                new Rule("every bundle is in the feature", ArrowRules::everyBundleIsInTheFeature),
                new Rule("manifests are alike", ShapeRules::manifestsAreAlike),
                new Rule("exported packages are versioned", ShapeRules::exportedPackagesAreVersioned),
                new Rule("internals stay inside", ShapeRules::internalsStayInside),
                new Rule("components come to life", ShapeRules::componentsComeToLife),
                new Rule("packages are not split", ShapeRules::packagesAreNotSplit),
                new Rule("sources name their licence", ShapeRules::sourcesNameTheirLicence),
                new Rule("the architecture is written down", ShapeRules::theArchitectureIsWrittenDown));
    }

    @Override
    public String toString() {
        return name;
    }
}
