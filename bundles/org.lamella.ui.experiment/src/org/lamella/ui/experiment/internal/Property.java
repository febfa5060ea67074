/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.lamella.experiment.editing.ExperimentEditor;
import org.lamella.experiment.editing.Findings;
import org.lamella.experiment.editing.NewChild;
import org.lamella.model.ExperimentPackage;
import org.lamella.model.check.Finding;
import org.lamella.ui.form.FormRow;
import org.lamella.ui.form.Named;
import org.lamella.ui.form.Tone;

/** One attribute or reference of an element as a row of a form. Subclasses are the kinds of fields. */
abstract class Property {

    private static final int NOTES_HEIGHT = 64;
    /** What people may say of what a program recorded. */
    private static final Set<EStructuralFeature> SAID_AFTERWARDS = Set.of(ExperimentPackage.Literals.NAMED__NAME,
            ExperimentPackage.Literals.NAMED__NOTES, ExperimentPackage.Literals.MEASUREMENT__SAMPLE,
            ExperimentPackage.Literals.MEASUREMENT__SAMPLE_STATE, ExperimentPackage.Literals.MEASUREMENT__INSTRUMENT,
            ExperimentPackage.Literals.MEASUREMENT__OPERATOR, ExperimentPackage.Literals.MEASUREMENT__RUN,
            ExperimentPackage.Literals.RUN__SAMPLE, ExperimentPackage.Literals.RUN__OPERATOR,
            ExperimentPackage.Literals.RUN__INSTRUMENTS);

    protected final EObject element;
    protected final EStructuralFeature feature;
    protected final ExperimentEditor editor;
    private final FormRow row;
    /** What is wrong with what was typed and not taken over; an empty text if nothing. */
    private String refused = "";

    /** Adds a row. */
    protected Property(Composite form, EObject element, EStructuralFeature feature, ExperimentEditor editor) {
        this.element = element;
        this.feature = feature;
        this.editor = editor;
        row = new FormRow(form, Texts.feature(feature), this::createField);
        Named.control(row.field(), "org.lamella.ui.experiment.property." + feature.getName(), Texts.feature(feature));
        if (feature == ExperimentPackage.Literals.NAMED__NOTES) {
            ((GridData) row.field().getLayoutData()).heightHint = NOTES_HEIGHT;
        }
    }

    /** The row that suits the feature. */
    static Property of(Composite form, EObject element, EStructuralFeature feature, ExperimentEditor editor) {
        boolean recorded = NewChild.isRecorded(element) && !SAID_AFTERWARDS.contains(feature);
        if (recorded || feature.isMany() && !(feature instanceof EReference)) {
            return new TextProperty(form, element, feature, editor, true);
        }
        if (feature instanceof EReference reference) {
            return reference.isMany() ? new ManyProperty(form, element, reference, editor)
                    : new OneProperty(form, element, reference, editor);
        }
        if (feature.getEType().eClass() == EcorePackage.Literals.EENUM
                || feature.getEType() == EcorePackage.Literals.EBOOLEAN) {
            return new ChoiceProperty(form, element, feature, editor);
        }
        return new TextProperty(form, element, feature, editor, false);
    }

    /** Makes the field; called by the constructor of this class. */
    protected abstract Control createField(Composite parent);

    /** Shows the present value. */
    protected abstract void showValue();

    /** Shows the present value and what is wrong with it. */
    final void show(Findings findings) {
        showValue();
        List<Finding> found = findings.of(element, feature);
        if (refused.isEmpty()) {
            row.setMessage(found.stream().map(f -> f.problem().cause() + " – " + f.problem().wayOut())
                    .collect(Collectors.joining("\n")), tone(found));
        } else {
            row.setMessage(refused, Tone.ERROR);
        }
    }

    /** Says what is wrong with what was typed; an empty text when it was taken over. */
    protected final void refuse(String why) {
        refused = why;
        row.setMessage(why, Tone.ERROR);
        row.field().getParent().layout(true, true);
    }

    /** The SI unit, beside the field; values may be typed with any of its kind. */
    protected final void showUnit(String unit) {
        row.setUnit(unit);
        if (!unit.isEmpty()) {
            row.setHelp(Texts.get("property.unit", unit));
        }
    }

    protected final boolean isRefused() {
        return !refused.isEmpty();
    }

    /** The tone of the worst of some findings. */
    static Tone tone(List<Finding> findings) {
        return findings.stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR) ? Tone.ERROR : Tone.WARNING;
    }

    final void focus() {
        row.field().setFocus();
    }

    /** The style of a text field for this feature. */
    protected static int style(EStructuralFeature feature) {
        int lines = feature == ExperimentPackage.Literals.NAMED__NOTES
                ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
        return SWT.BORDER | lines;
    }
}
