/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.lamella.experiment.editing.ExperimentEditor;
import org.lamella.model.check.Units;

/** A text, a time or a number with its unit. It is taken over when the field is left or Enter is pressed. */
final class TextProperty extends Property {

    private final boolean readOnly;
    private Text text;
    /** Whether somebody has typed since the value was shown or taken over. */
    private boolean typed;
    private boolean showing;

    TextProperty(Composite form, EObject element, EStructuralFeature feature, ExperimentEditor editor,
            boolean readOnly) {
        super(form, element, feature, editor);
        this.readOnly = readOnly;
        text.setEditable(!readOnly);
        if (!readOnly) {
            text.addListener(SWT.Modify, event -> typed |= !showing);
            text.addListener(SWT.FocusOut, event -> take());
            text.addListener(SWT.DefaultSelection, event -> take());
            text.addListener(SWT.KeyDown, event -> {
                if (event.keyCode == SWT.ESC) {
                    refuse("");
                    put(shown());
                }
            });
        }
        // the tabulator leads to the next field, from notes of several lines too
        text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        unit().ifPresent(this::showUnit);
    }

    @Override
    protected Control createField(Composite parent) {
        text = new Text(parent, style(feature));
        return text;
    }

    private Optional<String> unit() {
        return Units.of(element, feature);
    }

    @Override
    protected void showValue() {
        // what somebody is typing stays until it is taken over
        boolean typing = text.isFocusControl() && !readOnly && (typed || isRefused());
        if (!typing && !text.getText().equals(shown())) {
            put(shown());
        }
    }

    private void put(String shown) {
        showing = true;
        text.setText(shown);
        showing = false;
        typed = false;
    }

    private String shown() {
        Object value = element.eGet(feature);
        if (value instanceof List<?> list) {
            return list.stream().map(this::word).collect(Collectors.joining(", "));
        }
        return word(value);
    }

    private String word(Object value) {
        return switch (value) {
            case null -> "";
            case EObject other -> Texts.of(other);
            case Enumerator literal -> Texts.literal(literal);
            case Double number -> NumberText.show(number, unit().orElse(""));
            default -> value.toString();
        };
    }

    private void take() {
        typed = false;
        String said = text.getText().strip();
        if (said.equals(shown())) {
            refuse("");
            return;
        }
        try {
            Object value = said.isEmpty() ? null : parse(said);
            refuse("");
            if (!Objects.equals(value, element.eGet(feature))) {
                editor.set(element, feature, value);
            }
        } catch (IllegalArgumentException e) {
            refuse(e.getMessage());
        }
    }

    private Object parse(String typed) {
        if (feature.getEType().getInstanceClass() == double.class) {
            String unit = unit().orElse("");
            OptionalDouble number = NumberText.parse(typed, unit);
            return number.orElseThrow(() -> new IllegalArgumentException(unit.isEmpty()
                    ? Texts.get("property.noNumber") : Texts.get("property.noQuantity", unit)));
        }
        try {
            return EcoreUtil.createFromString((EDataType) feature.getEType(), typed);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(Texts.get(
                    feature.getEType().getName().equals("Instant") ? "property.noTime" : "property.noValue"), e);
        }
    }
}
