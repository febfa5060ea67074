/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.lamella.experiment.editing.ExperimentEditor;

/** One of a few values. */
final class ChoiceProperty extends ComboProperty {

    private final List<Object> values = new ArrayList<>();

    ChoiceProperty(Composite form, EObject element, EStructuralFeature feature, ExperimentEditor editor) {
        super(form, element, feature, editor);
        if (feature.getEType() instanceof EEnum choices) {
            for (EEnumLiteral literal : choices.getELiterals()) {
                values.add(literal.getInstance());
                combo.add(Texts.literal(literal.getInstance()));
            }
        } else {
            values.addAll(List.of(true, false));
            combo.add(Texts.get("property.yes"));
            combo.add(Texts.get("property.no"));
        }
        combo.addListener(SWT.Selection,
                event -> editor.set(element, feature, values.get(combo.getSelectionIndex())));
    }

    @Override
    protected void showValue() {
        combo.select(values.indexOf(element.eGet(feature)));
    }
}
