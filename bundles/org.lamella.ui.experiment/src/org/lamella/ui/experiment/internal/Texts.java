/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lamella.model.check.Labels;
import org.lamella.ui.form.LocalTexts;

/** The texts of these views, and the words of the model in the language of the person at the screen. */
final class Texts {

    private static final LocalTexts TEXTS = new LocalTexts(Texts.class);

    private Texts() {
    }

    static String get(String key, Object... values) {
        return TEXTS.get(key, values);
    }

    private static String word(String key, String english) {
        return TEXTS.find(key)
                .orElseGet(() -> english.substring(0, 1).toUpperCase(Locale.ROOT) + english.substring(1));
    }

    /** A kind of element: Layer. */
    static String kind(EClass type) {
        return word("class." + type.getName(), Labels.words(type));
    }

    /** An attribute, a reference, or what a group holds: Nominal thickness, Layers. */
    static String feature(EStructuralFeature feature) {
        return word("feature." + feature.getName(), Labels.words(feature));
    }

    /** A choice: Cycled in situ. */
    static String literal(Enumerator literal) {
        return word("literal." + literal.getLiteral(), literal.getLiteral().replace('-', ' '));
    }

    /** An element as a line of a tree or a list: its name, or its kind. */
    static String of(EObject element) {
        String label = Labels.of(element);
        String english = Labels.words(element.eClass());
        String named = english + " '";
        if (label.startsWith(named)) {
            return label.substring(named.length(), label.length() - 1);
        }
        return kind(element.eClass()) + label.substring(english.length());
    }
}
