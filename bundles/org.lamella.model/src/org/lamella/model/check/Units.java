/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.check;

import java.util.Optional;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The units of the model's numbers, from the annotations of experiment.ecore. */
public final class Units {

    /** Source of the annotation: {@code symbol} is the unit, or {@code attribute} names the attribute that holds it. */
    public static final String ANNOTATION = "urn:lamella:unit";

    private Units() {
    }

    /**
     * The unit symbol of an attribute of this element; empty for something that is no number, an empty text for a plain
     * number.
     */
    public static Optional<String> of(EObject element, EStructuralFeature feature) {
        EAnnotation annotation = feature.getEAnnotation(ANNOTATION);
        if (annotation == null) {
            return Optional.empty();
        }
        String attribute = annotation.getDetails().get("attribute");
        Object unit = attribute == null ? annotation.getDetails().get("symbol")
                : element.eGet(element.eClass().getEStructuralFeature(attribute));
        return Optional.of(unit == null ? "" : unit.toString());
    }
}
