/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.form;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A row of a form: label, field, unit, a button that takes the value back, and below it a message. The rows of a form lie
 * in one composite that {@link #form(Composite)} makes, so that their fields are in line.
 */
public final class FormRow {

    private static final int COLUMNS = 4;
    private static final int NARROW = 60;
    /** From this width on a field can be read and typed in, whatever it would like. */
    private static final int ENOUGH = 140;
    /** Labels wrap where they would take more than this share of the form's width, but not below the least width. */
    private static final double LABEL_SHARE = 0.36;
    private static final int LABEL_LEAST = 104;
    private static final String LABEL_WIDTH = "org.lamella.ui.form.label";

    private final Label label;
    private final Label unit;
    private final Button reset;
    private final Note message;
    private final Control field;

    /**
     * Adds a row.
     *
     * @param form made by {@link #form(Composite)}
     * @param text of the label, for people
     * @param field makes the field
     */
    public FormRow(Composite form, String text, Function<Composite, Control> field) {
        label = new Label(form, SWT.WRAP);
        label.setText(text);
        label.setData(LABEL_WIDTH, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        this.field = field.apply(form);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = Math.clamp(this.field.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, NARROW, ENOUGH);
        this.field.setLayoutData(wide);
        unit = new Label(form, SWT.NONE);
        reset = new Button(form, SWT.PUSH | SWT.FLAT);
        reset.setText("↺");
        reset.setVisible(false);
        new Label(form, SWT.NONE).setLayoutData(gone(new GridData()));
        message = new Note(form, Tone.SOFT);
        GridData below = new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1);
        below.widthHint = NARROW;
        below.verticalIndent = -2;
        message.setLayoutData(below);
    }

    /** Where rows are put. */
    public static Composite form(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = 10;
        layout.marginHeight = 8;
        layout.verticalSpacing = 5;
        layout.horizontalSpacing = 8;
        form.setLayout(layout);
        return form;
    }

    /** Gives the labels of a form their part of its width, in pixels; the fields get the rest. */
    static void divide(Composite form, int width) {
        int most = Math.max(LABEL_LEAST, (int) (width * LABEL_SHARE));
        for (Control child : form.getChildren()) {
            if (child.getData(LABEL_WIDTH) instanceof Integer wanted) {
                ((GridData) child.getLayoutData()).widthHint = Math.min(wanted, most);
            }
        }
    }

    private static GridData gone(GridData data) {
        data.exclude = true;
        return data;
    }

    /** Shows a unit beside the field. */
    public void setUnit(String symbol) {
        unit.setText(symbol);
    }

    /** What the reset button says to a screen reader and in its tool tip, and what it does. */
    public void onReset(String text, String id, Runnable action) {
        reset.setToolTipText(text);
        Named.control(reset, id, text);
        reset.addListener(SWT.Selection, event -> action.run());
    }

    /** Whether there is something to take back. */
    public void setResettable(boolean resettable) {
        reset.setVisible(resettable);
    }

    /** Explains the row in tool tips of its label and field. */
    public void setHelp(String help) {
        label.setToolTipText(help);
        field.setToolTipText(help);
    }

    /** Says something below the field; an empty text takes no place. */
    public void setMessage(String text, Tone tone) {
        message.setText(text, tone);
        boolean shown = !text.isEmpty();
        GridData data = (GridData) message.getLayoutData();
        data.exclude = !shown;
        message.setVisible(shown);
    }

    /** What is said below the field. */
    public Note message() {
        return message;
    }

    /** The field. */
    public Control field() {
        return field;
    }

    /** The button that takes the value back. */
    public Button reset() {
        return reset;
    }
}
