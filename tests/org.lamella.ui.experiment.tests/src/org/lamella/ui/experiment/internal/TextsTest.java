/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamella.experiment.editing.NewChild;
import org.lamella.model.ExperimentPackage;
import org.lamella.ui.testkit.Translations;

class TextsTest {

    @Test
    void everyLanguageHasEveryTextWithTheSamePlaces() {
        Translations.assertComplete(Texts.class, "class.", "feature.", "literal.");
    }

    /** Every word of the model that people see. */
    @ParameterizedTest
    @ValueSource(strings = { "_de", "_fr" })
    void eachWordOfTheModelIsTranslated(String language) {
        Set<String> missing = new TreeSet<>();
        for (EClassifier type : ExperimentPackage.eINSTANCE.getEClassifiers()) {
            if (type instanceof EEnum choices) {
                choices.getELiterals().forEach(l -> missing.add("literal." + l.getLiteral()));
            } else if (type instanceof EClass c && !c.isAbstract() && !isPartOfAResult(c)) {
                missing.add("class." + c.getName());
                c.getEStructuralFeatures().stream().filter(f -> !isPartOfAResult(f.getEType()))
                        .forEach(f -> missing.add("feature." + f.getName()));
            }
        }
        missing.removeAll(Translations.texts(Texts.class, language).stringPropertyNames());
        missing.removeAll(Set.of("feature.id", "feature.schemaVersion"));
        assertEquals(Set.of(), missing);
    }

    /** Columns, settings, quantities and the like are shown with their result, not in these views. */
    private static boolean isPartOfAResult(EClassifier type) {
        List<EClass> shown = new ArrayList<>(List.of(ExperimentPackage.Literals.MEASUREMENT,
                ExperimentPackage.Literals.RESULT, ExperimentPackage.Literals.RUN));
        return type instanceof EClass c && !c.isAbstract() && !shown.contains(c)
                && NewChild.isRecorded(ExperimentPackage.eINSTANCE.getEFactoryInstance().create(c));
    }
}
