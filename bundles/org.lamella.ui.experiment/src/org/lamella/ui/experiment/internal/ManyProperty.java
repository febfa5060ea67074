/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.lamella.experiment.editing.ExperimentEditor;

/** References to other elements of the experiment: each can be ticked. */
final class ManyProperty extends Property {

    private static final int HEIGHT = 88;

    private List<EObject> candidates = List.of();
    private Table table;

    ManyProperty(Composite form, EObject element, EReference reference, ExperimentEditor editor) {
        super(form, element, reference, editor);
        ((GridData) table.getLayoutData()).heightHint = HEIGHT;
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                take();
            }
        });
    }

    @Override
    protected Control createField(Composite parent) {
        table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        return table;
    }

    @Override
    protected void showValue() {
        List<?> present = (List<?>) element.eGet(feature);
        candidates = Candidates.of(element, (EReference) feature, editor.experiment());
        table.setItemCount(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            TableItem item = table.getItem(i);
            item.setText(Texts.of(candidates.get(i)));
            item.setChecked(present.contains(candidates.get(i)));
        }
    }

    private void take() {
        List<EObject> ticked = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (table.getItem(i).getChecked()) {
                ticked.add(candidates.get(i));
            }
        }
        editor.set(element, feature, ticked);
    }
}
