/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.lamella.experiment.editing.ExperimentEditor;

/** A reference to one other element of the experiment, or to none. */
final class OneProperty extends ComboProperty {

    private List<EObject> candidates = List.of();
    private List<String> names = List.of();

    OneProperty(Composite form, EObject element, EReference reference, ExperimentEditor editor) {
        super(form, element, reference, editor);
        combo.addListener(SWT.Selection, event -> {
            int at = combo.getSelectionIndex();
            editor.set(element, reference, at <= 0 ? null : candidates.get(at - 1));
        });
    }

    @Override
    protected void showValue() {
        List<EObject> now = Candidates.of(element, (EReference) feature, editor.experiment());
        List<String> words = new ArrayList<>();
        words.add(Texts.get("property.none"));
        now.forEach(c -> words.add(Texts.of(c)));
        if (!words.equals(names)) {
            names = words;
            combo.setItems(words.toArray(String[]::new));
        }
        candidates = now;
        combo.select(candidates.indexOf(element.eGet(feature)) + 1);
    }
}
