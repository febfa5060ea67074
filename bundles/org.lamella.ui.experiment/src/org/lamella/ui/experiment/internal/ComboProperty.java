/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.lamella.experiment.editing.ExperimentEditor;

/** What is chosen from a list. */
abstract class ComboProperty extends Property {

    protected Combo combo;

    protected ComboProperty(Composite form, EObject element, EStructuralFeature feature, ExperimentEditor editor) {
        super(form, element, feature, editor);
    }

    @Override
    protected Control createField(Composite parent) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        return combo;
    }
}
