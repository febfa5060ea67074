/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.lamella.analysis.Analysis;
import org.lamella.analysis.Setting;
import org.lamella.ui.work.AnalysisTexts;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** What analyses say of themselves in other languages. */
class AnalysisTextsTest {

    /** Texts may come after the setting, but most of what people see has to be there. */
    private static final double MOST = 0.8;

    private static Setting setting(AnalysisTexts texts, String name) {
        return texts.settings().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void translationsLieBesideTheAnalysis() {
        AnalysisTexts german = AnalysisTexts.of(new Line(), Locale.GERMANY);
        assertEquals("Gerade", german.name());
        assertEquals("Faktor", setting(german, "factor").label());
        assertEquals("Vervielfacht den Mittelwert.", setting(german, "factor").help());
        assertEquals("Art", setting(german, "mode").label(), "its own words come before those of the package");
    }

    @Test
    void resultsAreSaidWithTheirNumbersInPlaceAndPartByPart() {
        AnalysisTexts german = AnalysisTexts.of(new Line(), Locale.GERMAN);
        assertEquals("Mittleres Potential", german.phrase("Mean potential"));
        assertEquals("Stelle 3 von 12.5", german.phrase("Point 3 of 12.5"));
        assertEquals("Stelle 3 von 4: mittleres Potential", german.phrase("Point 3 of 4: mean potential"));
        assertEquals("Stelle 3 von 4: unheard-of", german.phrase("Point 3 of 4: unheard-of"));
        assertEquals("Mean potential", AnalysisTexts.of(new Line(), Locale.FRENCH).phrase("Mean potential"));
    }

    @Test
    void whatIsNotTranslatedIsSaidAsItIsDeclared() {
        AnalysisTexts german = AnalysisTexts.of(new Line(), Locale.GERMAN);
        assertEquals("Potential window", setting(german, "window").label());
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            AnalysisTexts texts = AnalysisTexts.of(new Line(), language);
            assertEquals("Line", texts.name());
            assertEquals(new Line().description(), texts.description());
            assertEquals(Line.SETTINGS, texts.settings());
        }
    }

    /** The analyses are known as services, so this runs inside an OSGi framework and reports itself skipped elsewhere. */
    @Test
    void mostOfWhatPeopleSeeIsGermanAndFrench() throws Exception {
        Bundle bundle = FrameworkUtil.getBundle(Texts.class);
        assumeTrue(bundle != null, "runs inside an OSGi framework only");
        BundleContext context = bundle.getBundleContext();
        for (Locale language : List.of(Locale.GERMAN, Locale.FRENCH)) {
            int all = 0;
            List<String> english = new ArrayList<>();
            for (ServiceReference<Analysis> reference : context.getServiceReferences(Analysis.class, null)) {
                Analysis analysis = context.getService(reference);
                AnalysisTexts texts = AnalysisTexts.of(analysis, language);
                all++;
                if (texts.description().equals(analysis.description())) {
                    english.add(analysis.id());
                }
                for (Setting declared : analysis.settings()) {
                    all++;
                    if (setting(texts, declared.name()).help().equals(declared.help())) {
                        english.add(analysis.id() + " " + declared.name());
                    }
                }
            }
            assertTrue(all > 0, "there are no analyses");
            assertTrue(english.size() <= (1 - MOST) * all, language + ": only English of " + all + ": " + english);
        }
    }
}
