/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamella.experiment.editing.NewChild;
import org.lamella.model.ExperimentPackage;

class TextsTest {

    private static Properties texts(String suffix) throws IOException {
        Properties texts = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Texts.class.getResourceAsStream("texts" + suffix + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    /** Every English text, and every word of the model that people see. */
    @ParameterizedTest
    @ValueSource(strings = { "_de", "_fr" })
    void eachTextIsTranslated(String language) throws IOException {
        Properties english = texts("");
        Properties other = texts(language);
        Set<String> missing = new TreeSet<>(english.stringPropertyNames());
        for (EClassifier type : ExperimentPackage.eINSTANCE.getEClassifiers()) {
            if (type instanceof EEnum choices) {
                choices.getELiterals().forEach(l -> missing.add("literal." + l.getLiteral()));
            } else if (type instanceof EClass c && !c.isAbstract() && !isPartOfAResult(c)) {
                missing.add("class." + c.getName());
                c.getEStructuralFeatures().stream().filter(f -> !isPartOfAResult(f.getEType()))
                        .forEach(f -> missing.add("feature." + f.getName()));
            }
        }
        missing.removeAll(other.stringPropertyNames());
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

    @ParameterizedTest
    @ValueSource(strings = { "", "_de", "_fr" })
    void noTextHasAnApostropheThatAMessageFormatWouldEat(String language) throws IOException {
        texts(language).forEach((key, text) -> assertFalse(text.toString().contains("'"), key + ": " + text));
    }
}
