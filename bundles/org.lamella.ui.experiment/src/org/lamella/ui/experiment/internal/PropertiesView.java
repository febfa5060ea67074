/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.lamella.model.ExperimentPackage;
import org.lamella.model.check.Finding;
import org.lamella.ui.form.FormRow;
import org.lamella.ui.form.Note;
import org.lamella.ui.form.ScrolledForm;
import org.lamella.ui.form.Tone;
import org.lamella.ui.view.Selection;
import org.lamella.ui.view.ViewContext;

/** The attributes and references of what is chosen in the experiment, each with what is wrong with it. */
final class PropertiesView extends ExperimentView {

    private static final double HEADING = 1.15;
    private static final int NARROW = 60;

    private final ScrolledForm form;
    private final List<Property> properties = new ArrayList<>();
    private Optional<EObject> shown = Optional.empty();
    private Note whole;

    PropertiesView(Composite parent, ViewContext context, OpenExperiment experiment) {
        super(context, experiment);
        form = new ScrolledForm(parent);
        follow();
        context.onSelection(this::follow);
        show(chosen(context.selection()));
    }

    private static Optional<EObject> chosen(Selection selection) {
        return selection.element().filter(EObject.class::isInstance).map(EObject.class::cast);
    }

    private void follow(Selection selection) {
        Optional<EObject> chosen = chosen(selection);
        if (chosen.isPresent() && !chosen.equals(shown)) {
            show(chosen);
        }
    }

    /** Whether an element is part of the experiment that is open. */
    private boolean isThere(EObject element) {
        return experiment.editor().filter(e -> EcoreUtil.isAncestor(e.experiment(), element)).isPresent();
    }

    private void show(Optional<EObject> element) {
        shown = element.filter(this::isThere);
        boolean inHand = isFocusWithin(form.control());
        properties.clear();
        Composite page = FormRow.form(form.control());
        if (shown.isEmpty()) {
            across(new Note(page, Tone.SOFT, Texts.get("properties.empty")));
        } else {
            EObject it = shown.get();
            across(new Note(page, Tone.PLAIN, Texts.kind(it.eClass())).heading(HEADING));
            for (EStructuralFeature feature : features(it)) {
                properties.add(Property.of(page, it, feature, experiment.editor().orElseThrow()));
            }
        }
        whole = new Note(page, Tone.SOFT);
        across(whole);
        form.show(page);
        refreshRows();
        if (inHand) {
            // the field that had it is gone with the element of before
            focus();
        }
    }

    private static boolean isFocusWithin(Composite parent) {
        Control control = parent.getDisplay().getFocusControl();
        while (control != null && control != parent) {
            control = control.getParent();
        }
        return control != null;
    }

    private static void across(Note note) {
        GridData across = new GridData(SWT.FILL, SWT.TOP, true, false, 4, 1);
        // it wraps rather than makes the form wide
        across.widthHint = NARROW;
        note.setLayoutData(across);
    }

    /** What people see and may change; what is contained is in the tree. */
    private static List<EStructuralFeature> features(EObject element) {
        return element.eClass().getEAllStructuralFeatures().stream().filter(f -> f.isChangeable() && !f.isDerived())
                .filter(f -> !(f instanceof EReference reference) || !reference.isContainment()
                        && !reference.isContainer())
                .filter(f -> f != ExperimentPackage.Literals.IDENTIFIED__ID
                        && f != ExperimentPackage.Literals.EXPERIMENT__SCHEMA_VERSION)
                .collect(Collectors.toList());
    }

    @Override
    protected void refresh() {
        if (shown.isPresent() && !isThere(shown.get())) {
            show(Optional.empty());
        } else {
            refreshRows();
        }
    }

    private void refreshRows() {
        properties.forEach(p -> p.show(experiment.findings()));
        List<Finding> general = shown.map(experiment.findings()::ofWhole).orElse(List.of());
        whole.setText(general.stream().map(f -> f.problem().cause() + " – " + f.problem().wayOut())
                .collect(Collectors.joining("\n")), Property.tone(general));
        form.fit();
    }

    @Override
    public void focus() {
        if (properties.isEmpty()) {
            form.control().setFocus();
        } else {
            properties.getFirst().focus();
        }
    }
}
